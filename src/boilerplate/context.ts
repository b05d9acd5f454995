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

/** Adds to every row what the first look made of its surroundings; `first` are probabilities. Linear. */
export function withContext(page: Page, rows: readonly Float32Array[], first: readonly number[]): Float32Array[] {
	const { lines } = page;
	const count = lines.length;
	const weight = (index: number): number => Math.min(60, (lines[index]?.words ?? 0) + 1);
	const mass = new Float64Array(count + 1);
	const sum = new Float64Array(count + 1);
	const kept = new Float64Array(count + 1);
	const containers = new Map<number, { sum: number; mass: number }>();
	const looks = new Map<string, { sum: number; mass: number }>();
	lines.forEach((line, index) => {
		const p = first[index] as number;
		const w = weight(index);
		mass[index + 1] = (mass[index] as number) + w;
		sum[index + 1] = (sum[index] as number) + w * p;
		kept[index + 1] = (kept[index] as number) + (p > 0.5 ? line.words : 0);
		if (!page.marked) return;
		const { container } = line.block.markup;
		const look = page.looks[index] as string;
		for (const [groups, key] of [
			[containers, container],
			[looks, look],
		] as const) {
			const map = groups as Map<number | string, { sum: number; mass: number }>;
			const group = map.get(key);
			if (group === undefined) map.set(key, { sum: w * p, mass: w });
			else {
				group.sum += w * p;
				group.mass += w;
			}
		}
	});
	const until: number[] = new Array(count).fill(0);
	for (let index = count - 1, distance = 60; index >= 0; index--) {
		until[index] = distance;
		distance = (first[index] as number) > 0.5 ? 1 : Math.min(60, distance + 1);
	}
	let since = 60;
	return rows.map((row, index) => {
		const wide = new Float32Array(row.length + contextNames.length);
		wide.set(row);
		const around = (reach: number): number => {
			const from = Math.max(0, index - reach);
			const to = Math.min(count, index + reach + 1);
			const own = weight(index);
			const m = (mass[to] as number) - (mass[from] as number) - own;
			return m <= 0 ? 0 : ((sum[to] as number) - (sum[from] as number) - own * (first[index] as number)) / m;
		};
		const own = first[index] as number;
		const of = (groups: ReadonlyMap<number | string, { sum: number; mass: number }>, key: number | string): number => {
			const group = groups.get(key);
			return group === undefined ? own : group.sum / group.mass;
		};
		const { markup } = (lines[index] as (typeof lines)[number]).block;
		wide.set(
			[
				own,
				first[index - 1] ?? 0,
				first[index + 1] ?? 0,
				first[index - 2] ?? 0,
				first[index + 2] ?? 0,
				around(4),
				around(12),
				page.marked ? of(containers, markup.container) : own,
				page.marked ? of(looks, page.looks[index] as string) : own,
				(sum[count] as number) / Math.max(1, mass[count] as number),
				kept[index] as number,
				(kept[count] as number) - (kept[index + 1] as number),
				since,
				until[index] as number,
			],
			row.length,
		);
		since = own > 0.5 ? 1 : Math.min(60, since + 1);
		return wide;
	});
}
