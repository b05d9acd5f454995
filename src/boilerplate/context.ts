/** The second look: a row of the first together with what the first look made of the lines around. Content is contiguous; this is how the classifier knows. */
import type { Page } from './page.js';

export const contextNames: readonly string[] = [
	'first look',
	'first look before',
	'first look after',
	'first look two before',
	'first look two after',
	'first look around',
	'first look far around',
	'first look of the container',
	'first look of the look',
	'first look of the page',
	'content above',
	'content below',
	'lines since content',
	'lines to content',
];

/** Rows wider by what the first look made of their surroundings; `first` are probabilities. Linear. */
export function withContext(page: Page, rows: readonly Float32Array[], first: readonly number[]): Float32Array[] {
	const wide = rows.map((row) => {
		const copy = new Float32Array(row.length + contextNames.length);
		copy.set(row);
		return copy;
	});
	writeContext(page, wide, first);
	return wide;
}

/** Writes what the first look made of a line's surroundings into the last cells of its row, which were left free for it. Linear. */
export function writeContext(page: Page, rows: readonly Float32Array[], first: readonly number[]): void {
	const { lines } = page;
	const count = lines.length;
	const weight = (index: number): number => Math.min(60, (lines[index]?.words ?? 0) + 1);
	const mass = new Float64Array(count + 1);
	const sum = new Float64Array(count + 1);
	const kept = new Float64Array(count + 1);
	const containers = new Map<number, Mean>();
	const looks = new Map<number, Mean>();
	lines.forEach((line, index) => {
		const p = first[index] as number;
		const w = weight(index);
		mass[index + 1] = (mass[index] as number) + w;
		sum[index + 1] = (sum[index] as number) + w * p;
		kept[index + 1] = (kept[index] as number) + (p > 0.5 ? line.words : 0);
		if (!page.marked) return;
		add(containers, line.block.markup.container, w, p);
		add(looks, page.looks[index] as number, w, p);
	});
	const until: number[] = new Array(count).fill(0);
	for (let index = count - 1, distance = 60; index >= 0; index--) {
		until[index] = distance;
		distance = (first[index] as number) > 0.5 ? 1 : Math.min(60, distance + 1);
	}
	let since = 60;
	const around = (index: number, reach: number): number => {
		const from = Math.max(0, index - reach);
		const to = Math.min(count, index + reach + 1);
		const own = weight(index);
		const m = (mass[to] as number) - (mass[from] as number) - own;
		return m <= 0 ? 0 : ((sum[to] as number) - (sum[from] as number) - own * (first[index] as number)) / m;
	};
	const mean = (sum[count] as number) / Math.max(1, mass[count] as number);
	lines.forEach((line, index) => {
		const row = rows[index] as Float32Array;
		const own = first[index] as number;
		let at = row.length - contextNames.length;
		const put = (value: number): void => {
			row[at++] = value;
		};
		put(own);
		put(first[index - 1] ?? 0);
		put(first[index + 1] ?? 0);
		put(first[index - 2] ?? 0);
		put(first[index + 2] ?? 0);
		put(around(index, 4));
		put(around(index, 12));
		put(page.marked ? of(containers, line.block.markup.container, own) : own);
		put(page.marked ? of(looks, page.looks[index] as number, own) : own);
		put(mean);
		put(kept[index] as number);
		put((kept[count] as number) - (kept[index + 1] as number));
		put(since);
		put(until[index] as number);
		since = own > 0.5 ? 1 : Math.min(60, since + 1);
	});
}

interface Mean {
	sum: number;
	mass: number;
}

function add(means: Map<number, Mean>, key: number, weight: number, value: number): void {
	const mean = means.get(key);
	if (mean === undefined) means.set(key, { sum: weight * value, mass: weight });
	else {
		mean.sum += weight * value;
		mean.mass += weight;
	}
}

function of(means: ReadonlyMap<number, Mean>, key: number, otherwise: number): number {
	const mean = means.get(key);
	return mean === undefined ? otherwise : mean.sum / mean.mass;
}
