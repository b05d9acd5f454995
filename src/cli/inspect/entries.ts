/**
 * The entries of one article below its text, in the order of the text and numbered as they are in it:
 *
 *      1  2024-03-11 · announced · line 6
 *         The Authority announced on Monday that fares will fall.
 *         date        2024-03-11, announced: “Monday”, counted from 2024-03-12 (published)
 */
import { dateLabel, lookup } from '../../format/labels.js';
import { oneLine } from '../../format/terminal.js';
import { toldOf } from '../../format/told.js';
import { pad, wrapText } from '../../format/wrap.js';
import type { Entry, Timeline } from '../../timeline/schema.js';
import type { Terminal } from '../terminal.js';

const names = 12;

/** Entries by where they stand, so that their numbers are those of the notes in the text. */
export function inTextOrder(entries: readonly Entry[]): readonly Entry[] {
	const start = ({ evidence: [first] }: Entry): number => first?.start ?? 0;
	return [...entries].sort((a, b) => start(a) - start(b));
}

/** @param entries in the order of the text */
export function* entriesOf(entries: readonly Entry[], timeline: Timeline, { colors, width }: Terminal): Generator<string> {
	const known = lookup(timeline);
	const margin = Math.max(4, String(entries.length).length);
	const indent = ' '.repeat(margin + 2);
	for (const [index, entry] of entries.entries()) {
		const head = [dateLabel(entry.date) || 'undated', entry.status ?? entry.kind, `line ${entry.evidence[0]?.line ?? '?'}`];
		yield `${colors.bold(pad(String(index + 1), margin, true))}  ${colors.cyan(head[0] ?? '')}${colors.dim(` · ${head.slice(1).join(' · ')}`)}\n`;
		for (const line of wrapText(oneLine(entry.summary), width - indent.length)) yield `${indent}${line}\n`;
		for (const [name, value] of toldOf(entry, known)) {
			const lines = wrapText(oneLine(value), width - indent.length - names);
			for (const [at, line] of lines.entries()) yield `${indent}${colors.dim(pad(at === 0 ? name : '', names))}${line}\n`;
		}
		yield '\n';
	}
}
