/** A comparison for a pull request: the summary and the ranked changes first, the redline folded, within GitHub's limit for a comment. */
import type { Comparison } from '../../diff/schema.js';
import { forMarkdown } from '../escape.js';
import { linesOf, nameOf, piecesOf, type WindowOptions, windowOf } from './pieces.js';
import { summaryLines } from './summary.js';
import { rewordings, type Told, toldChanges } from './told.js';

/** GitHub refuses a comment of more than 65,536 characters; some room is left for what a workflow adds. */
const limit = 64_000;

export function formatMarkdown(comparison: Comparison, window: WindowOptions): string {
	const { old, new: now } = comparison;
	const head = [`### ${forMarkdown(old.path)} → ${forMarkdown(now.path)}`, '', ...summaryLines(comparison).map((line) => `- ${forMarkdown(line)}`), ''];
	const row = ({ change: { kind, old: a, new: b }, what }: Told): string =>
		`| ${kind} | ${forMarkdown(what)} | ${a === null ? '' : a.line} | ${b === null ? '' : b.line} |`;
	const { shown: reworded, more } = rewordings(comparison);
	const rows = [...toldChanges(comparison), ...reworded].map(row);
	if (rows.length > 0) head.push('| change | what | old line | new line |', '|---|---|--:|--:|');
	const folded = windowOf(comparison, window).map((shown) => {
		if ('skipped' in shown) return `*… ${shown.skipped} ${window.only ? 'others' : 'unchanged'} …*\n`;
		const words = piecesOf(shown.unit).map(({ op, text, spaced }, index) => {
			const escaped = forMarkdown(text);
			const marked = op === 'delete' ? `<del>${escaped}</del>` : op === 'insert' ? `<ins>${escaped}</ins>` : escaped;
			return index > 0 && spaced ? ` ${marked}` : marked;
		});
		return `**${forMarkdown(nameOf(shown.unit))}** ${linesOf(shown.unit)}\n\n${words.join('')}\n`;
	});
	let used = head.join('\n').length + 400;
	const within = (parts: readonly string[], what: string): string[] => {
		const kept: string[] = [];
		for (const part of parts) {
			if (used + part.length + 1 > limit) {
				kept.push(`\n*${parts.length - kept.length} more ${what} left out for length.*\n`);
				break;
			}
			used += part.length + 1;
			kept.push(part);
		}
		return kept;
	};
	const table = within(rows, 'changes');
	if (more > 0) table.push(`\n*${more} more reworded.*`);
	const redline = within(folded, 'units');
	return `${[...head, ...table, '', '<details><summary>Redline</summary>', '', ...redline, '</details>'].join('\n')}\n`;
}
