/**
 * Scores as the public benchmarks do: shingles of four words with their counts, precision and recall averaged over pages
 * (the article extraction benchmark of Scrapinghub), and bags of words, F1 averaged over pages (the kind of wcxb).
 */

/** Words, folded; each Chinese or Japanese character is one. */
export function words(text: string): string[] {
	return (
		text.toLowerCase().match(/[\u3400-\u9fff\u3040-\u30ff\uf900-\ufaff]|[^\W_]+|(?:(?![\u3400-\u9fff\u3040-\u30ff\uf900-\ufaff])[\p{L}\p{N}\p{M}])+/gu) ?? []
	);
}

export interface Score {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
}

function countsOf(items: readonly string[], size: number): Map<string, number> {
	const counts = new Map<string, number>();
	const least = Math.min(size, items.length);
	for (let at = 0; at + least <= items.length && least > 0; at++) {
		const key = least === 1 ? (items[at] as string) : items.slice(at, at + least).join(' ');
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

/** Compares what was extracted with what is wanted, by runs of `size` words with multiplicity. */
export function compare(wanted: readonly string[], found: readonly string[], size: number): Score {
	const want = countsOf(wanted, size);
	const have = countsOf(found, size);
	let hits = 0;
	let all = 0;
	let extracted = 0;
	for (const count of want.values()) all += count;
	for (const [key, count] of have) {
		extracted += count;
		hits += Math.min(count, want.get(key) ?? 0);
	}
	const precision = extracted === 0 ? (all === 0 ? 1 : 0) : hits / extracted;
	const recall = all === 0 ? 1 : hits / all;
	return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Mean precision and recall over pages, their harmonic mean, and the mean of the pages' own F1. */
export function mean(scores: readonly Score[]): Score & { readonly pages: number } {
	const average = (value: (score: Score) => number): number => (scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + value(score), 0) / scores.length);
	const precision = average((score) => score.precision);
	const recall = average((score) => score.recall);
	return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), pages: average((score) => score.f1) };
}
