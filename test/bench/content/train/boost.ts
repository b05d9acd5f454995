/**
 * Gradient boosting of small regression trees on the logistic loss, with histograms (Friedman 2001; the split search is that of LightGBM).
 * Deterministic: no sampling but by a fixed sequence of features.
 */
import { probability, type Tree } from '../../../../src/boilerplate/forest.js';

export interface Settings {
	readonly trees: number;
	readonly depth: number;
	readonly rate: number;
	/** Least sum of weights in a leaf. */
	readonly leaf: number;
	/** L2 penalty. */
	readonly lambda: number;
}

export interface Sample {
	readonly rows: readonly Float32Array[];
	readonly target: Float32Array;
	readonly weight: Float32Array;
}

const BINS = 64;

/** Cut points of a feature: quantiles of its distinct values. */
function cutsOf(values: Float32Array): number[] {
	const sorted = Float32Array.from(values).sort();
	const cuts: number[] = [];
	for (let bin = 1; bin < BINS; bin++) {
		const value = sorted[Math.floor((sorted.length * bin) / BINS)] as number;
		if (cuts.length === 0 || value > (cuts[cuts.length - 1] as number)) cuts.push(value);
	}
	// rare values at either end would share the first or last bin
	const low = sorted[0] as number;
	if (cuts.length === 0 || low < (cuts[0] as number)) cuts.unshift(low);
	return cuts;
}

export interface Grown {
	readonly base: number;
	readonly trees: Tree[];
	readonly odds: Float64Array;
	readonly gains: Float64Array;
}

export function boost({ rows, target, weight }: Sample, settings: Settings): Grown {
	const count = rows.length;
	const width = rows[0]?.length ?? 0;
	const cuts: number[][] = [];
	const bins: Uint8Array[] = [];
	for (let feature = 0; feature < width; feature++) {
		const values = new Float32Array(count);
		for (let row = 0; row < count; row++) values[row] = (rows[row] as Float32Array)[feature] as number;
		const own = cutsOf(values);
		const binned = new Uint8Array(count);
		for (let row = 0; row < count; row++) {
			let low = 0;
			let high = own.length;
			const value = values[row] as number;
			while (low < high) {
				const middle = (low + high) >>> 1;
				if (value <= (own[middle] as number)) high = middle;
				else low = middle + 1;
			}
			binned[row] = low;
		}
		cuts.push(own);
		bins.push(binned);
	}
	let sum = 0;
	let total = 0;
	for (let row = 0; row < count; row++) {
		sum += (target[row] as number) * (weight[row] as number);
		total += weight[row] as number;
	}
	const base = Math.log(sum / (total - sum));
	const odds = new Float64Array(count).fill(base);
	const gradient = new Float32Array(count);
	const hessian = new Float32Array(count);
	const gains = new Float64Array(width);
	const trees: Tree[] = [];
	for (let index = 0; index < settings.trees; index++) {
		for (let row = 0; row < count; row++) {
			const p = probability(odds[row] as number);
			const w = weight[row] as number;
			gradient[row] = w * ((target[row] as number) - p);
			hessian[row] = w * Math.max(1e-6, p * (1 - p));
		}
		// every tree sees two features of three, in a fixed rotation
		const allowed = Array.from({ length: width }, (_, feature) => feature).filter((feature) => (feature * 7919 + index * 104_729) % 3 !== 0);
		trees.push(grow(bins, cuts, gradient, hessian, weight, odds, settings, allowed, gains));
	}
	return { base, trees, odds, gains };
}

function grow(
	bins: readonly Uint8Array[],
	cuts: readonly number[][],
	gradient: Float32Array,
	hessian: Float32Array,
	weight: Float32Array,
	odds: Float64Array,
	{ depth, rate, leaf, lambda }: Settings,
	allowed: readonly number[],
	gains: Float64Array,
): Tree {
	const feature: number[] = [-1];
	const cut: number[] = [0];
	const left: number[] = [0];
	const value: number[] = [0];
	const round = (number: number): number => Math.round(number * 1e4) / 1e4;
	const all = Int32Array.from(gradient, (_, row) => row);
	let open: Node[] = [{ node: 0, rows: all, sums: histogram(bins, all, gradient, hessian, weight, allowed) }];
	for (let level = 0; open.length > 0; level++) {
		const next: Node[] = [];
		for (const { node, rows, sums } of open) {
			let G = 0;
			let H = 0;
			let W = 0;
			for (const row of rows) {
				G += gradient[row] as number;
				H += hessian[row] as number;
				W += weight[row] as number;
			}
			value[node] = round((rate * G) / (H + lambda));
			let best = 1e-3;
			let chosen = -1;
			let at = 0;
			if (sums !== null && level < depth && W >= 2 * leaf)
				for (const [index, candidate] of allowed.entries()) {
					const points = (cuts[candidate] as number[]).length;
					const offset = index * STRIDE;
					let gl = 0;
					let hl = 0;
					let wl = 0;
					for (let bin = 0; bin < points; bin++) {
						gl += sums[offset + bin * 3] as number;
						hl += sums[offset + bin * 3 + 1] as number;
						wl += sums[offset + bin * 3 + 2] as number;
						if (wl < leaf || W - wl < leaf) continue;
						const gain = (gl * gl) / (hl + lambda) + ((G - gl) * (G - gl)) / (H - hl + lambda) - (G * G) / (H + lambda);
						if (gain > best) {
							best = gain;
							chosen = candidate;
							at = bin;
						}
					}
				}
			if (chosen < 0 || sums === null) {
				const step = value[node] as number;
				for (const row of rows) odds[row] = (odds[row] as number) + step;
				continue;
			}
			gains[chosen] = (gains[chosen] as number) + best;
			const own = bins[chosen] as Uint8Array;
			feature[node] = chosen;
			cut[node] = (cuts[chosen] as number[])[at] as number;
			left[node] = feature.length;
			feature.push(-1, -1);
			cut.push(0, 0);
			left.push(0, 0);
			value.push(0, 0);
			const below = rows.filter((row) => (own[row] as number) <= at);
			const above = rows.filter((row) => (own[row] as number) > at);
			// the smaller half is counted, the larger is what is left
			const last = level + 1 >= depth;
			const small = last ? null : histogram(bins, below.length < above.length ? below : above, gradient, hessian, weight, allowed);
			const large = small === null ? null : sums.map((total, cell) => total - (small[cell] as number));
			const [under, over] = below.length < above.length ? [small, large] : [large, small];
			next.push({ node: left[node] as number, rows: below, sums: under }, { node: (left[node] as number) + 1, rows: above, sums: over });
		}
		open = next;
	}
	return { feature, cut: cut.map((number) => Math.fround(number)), left, value };
}

interface Node {
	readonly node: number;
	readonly rows: Int32Array;
	/** Sums of gradient, hessian and weight by feature and bin; null on the last level. */
	readonly sums: Float64Array | null;
}

const STRIDE = (BINS + 2) * 3;

function histogram(
	bins: readonly Uint8Array[],
	rows: Int32Array,
	gradient: Float32Array,
	hessian: Float32Array,
	weight: Float32Array,
	allowed: readonly number[],
): Float64Array {
	const sums = new Float64Array(allowed.length * STRIDE);
	const count = rows.length;
	allowed.forEach((feature, index) => {
		const own = bins[feature] as Uint8Array;
		const offset = index * STRIDE;
		for (let at = 0; at < count; at++) {
			const row = rows[at] as number;
			const cell = offset + (own[row] as number) * 3;
			sums[cell] = (sums[cell] as number) + (gradient[row] as number);
			sums[cell + 1] = (sums[cell + 1] as number) + (hessian[row] as number);
			sums[cell + 2] = (sums[cell + 2] as number) + (weight[row] as number);
		}
	});
	return sums;
}
