/** The comparison of two timelines for people: what was changed, removed, added, field by field. */
import type { ChalkInstance } from 'chalk';
import type { TimelineComparison } from '../../diff/schema.js';
import type { Entry } from '../../timeline/schema.js';
import { dateLabel } from '../labels.js';
import { oneLine } from '../terminal.js';
import { shorten } from '../wrap.js';
import { changedWords } from './fields.js';

/** Columns of one side of a change; whoever wants all of it asks for JSON. */
const widest = 160;

const told = (text: string): string => shorten(oneLine(text), widest);

export function formatTimelines({ added, removed, changed, unchanged }: TimelineComparison, chalk: ChalkInstance): string {
	const lines = [`${unchanged} entries unchanged, ${changed.length} changed, ${removed.length} removed, ${added.length} added`, ''];
	for (const change of changed) {
		lines.push(`${chalk.yellow('changed')} ${headOf(change.new)}`);
		for (const { field, old, new: now } of changedWords(change))
			lines.push(
				`  ${field}: ${[old === '' ? '' : chalk.red(`[-${told(old)}-]`), now === '' ? '' : chalk.green(`{+${told(now)}+}`)].filter(Boolean).join(' ')}`,
			);
		const [evidence] = change.new.evidence;
		if (evidence !== undefined) lines.push(chalk.dim(`  ${change.old.id} → ${change.new.id}, line ${evidence.line}`));
	}
	for (const entry of removed) lines.push(`${chalk.red('removed')} ${headOf(entry)}`);
	for (const entry of added) lines.push(`${chalk.green('added')}   ${headOf(entry)}`);
	return `${lines.join('\n').trimEnd()}\n`;
}

const headOf = (entry: Entry): string => `${dateLabel(entry.date) || 'undated'}  ${told(entry.summary)}`;
