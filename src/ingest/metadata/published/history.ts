/** The lines below the headline of a law that tell when it was promulgated and each time it was revised. */
import { metadataVocabulary } from '../../../language/metadata.js';
import { findCompleteDates, type NumericOrder } from '../dates.js';
import type { Line } from '../page.js';

const { enacted, revised } = metadataVocabulary;

/** Lines from the headline in which they stand. */
const WINDOW = 12;
/** Characters behind a day in which it is told what was done on it. */
const TOLD = 160;

/** A history of a law: its lines, and the day of its last revision. */
export interface History {
	readonly lines: ReadonlySet<number>;
	readonly iso: string;
	readonly text: string;
}

/**
 * 2001年3月5日 发布 / 2009年6月1日 第一次修订, or both in brackets in one line: the text below is that of the latest of them. Null where no two
 * are told or none is a revision. Linear in the lines near the headline.
 */
export function historyOf(lines: readonly Line[], title: number, order: NumericOrder): History | null {
	const from = Math.max(title, 0);
	const held = new Set<number>();
	let days = 0;
	let last: { iso: string; text: string } | null = null;
	let isRevised = false;
	for (let at = from; at < lines.length && at <= from + WINDOW; at++) {
		const { text, figures } = lines[at] as Line;
		if (!figures || at === title || text.includes('。')) continue;
		const found = findCompleteDates(text, order);
		if (found.length === 0 || !/^[（(〔[]?\s?$/.test(text.slice(0, found[0]?.start ?? 0))) continue;
		found.forEach(({ iso, start, end }, index) => {
			const behind = text.slice(end, Math.min(found[index + 1]?.start ?? text.length, end + TOLD));
			const revises = revised.some((word) => behind.includes(word));
			if (!revises && !enacted.some((word) => behind.includes(word))) return;
			days++;
			isRevised ||= revises;
			held.add(at);
			if (last === null || iso > last.iso) last = { iso, text: text.slice(start, end) };
		});
	}
	return days < 2 || !isRevised || last === null ? null : { lines: held, ...(last as { iso: string; text: string }) };
}
