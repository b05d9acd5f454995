/** The comparison of two timelines for people: what was added, removed, changed, field by field. */
import type { ChalkInstance } from 'chalk';
import { oneLine } from '../../cli/terminal.js';
import type { TimelineComparison } from '../../diff/schema.js';
import type { Entry } from '../../timeline/schema.js';

const day = ({ date }: Entry): string => date?.edtf ?? 'undated';
const short = (value: unknown): string => {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return oneLine(text.length > 160 ? `${text.slice(0, 157)}…` : text);
};

export function formatTimelines(comparison: TimelineComparison, chalk: ChalkInstance): string {
	const { added, removed, changed, unchanged } = comparison;
	const lines = [`${unchanged} entries unchanged, ${changed.length} changed, ${added.length} added, ${removed.length} removed`, ''];
	for (const { old, new: now, fields } of changed) {
		lines.push(`${chalk.yellow('changed')} ${day(now)}  ${short(now.summary)}`);
		for (const { field, old: from, new: to } of fields) lines.push(`  ${field}: ${chalk.red(`[-${short(from)}-]`)} ${chalk.green(`{+${short(to)}+}`)}`);
		const [evidence] = now.evidence;
		if (evidence !== undefined) lines.push(chalk.dim(`  ${old.id} → ${now.id}, line ${evidence.line}`));
	}
	for (const entry of removed) lines.push(`${chalk.red('removed')} ${day(entry)}  ${short(entry.summary)}`);
	for (const entry of added) lines.push(`${chalk.green('added')}   ${day(entry)}  ${short(entry.summary)}`);
	return `${lines.join('\n').trimEnd()}\n`;
}
