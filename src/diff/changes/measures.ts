/** Measures that came, went, or changed their status. */
import type { Span } from '../../article.js';
import type { Extraction } from '../../pipeline.js';
import type { Entry } from '../../timeline/schema.js';

/** The measures of one version, found by place. */
export interface MeasuresByPlace {
	/** Measures whose evidence starts inside the span, in text order. O(log n + found). */
	readonly within: (span: Span) => Entry[];
}

export function measuresByPlace({ findings }: Extraction): MeasuresByPlace {
	const measures = findings.entries
		.filter(({ kind }) => kind === 'measure')
		.map((entry) => ({ entry, start: entry.evidence[0]?.start ?? 0, end: entry.evidence[0]?.end ?? 0 }));
	measures.sort((a, b) => a.start - b.start || a.end - b.end);
	return {
		within: ({ start, end }) => {
			let low = 0;
			let high = measures.length;
			while (low < high) {
				const middle = (low + high) >>> 1;
				if ((measures[middle]?.start ?? 0) < start) low = middle + 1;
				else high = middle;
			}
			const found: Entry[] = [];
			for (let i = low; i < measures.length && (measures[i]?.start ?? 0) < end; i++) found.push((measures[i] as { entry: Entry }).entry);
			return found;
		},
	};
}

/** How far a measure has come; a change within one stage is not a change of status. */
const stages = new Map<string, number>([
	['proposed', 0],
	['planned', 1],
	['target', 1],
	['announced', 1],
	['adopted', 2],
	['in-force', 3],
	['completed', 4],
	['repealed', 5],
]);

/** Pairs of measures of one unit that are the same act at another stage. */
export function statusChanges(old: readonly Entry[], now: readonly Entry[]): [Entry, Entry][] {
	const waiting = new Map<string, Entry[]>();
	for (const after of now) {
		const list = waiting.get(after.act ?? '');
		if (list === undefined) waiting.set(after.act ?? '', [after]);
		else list.push(after);
	}
	const next = new Map<string, number>();
	const found: [Entry, Entry][] = [];
	for (const before of old) {
		const act = before.act ?? '';
		const at = next.get(act) ?? 0;
		const after = waiting.get(act)?.[at];
		if (after === undefined) continue;
		next.set(act, at + 1);
		if (before.status !== null && after.status !== null && stages.get(before.status) !== stages.get(after.status)) found.push([before, after]);
	}
	return found;
}
