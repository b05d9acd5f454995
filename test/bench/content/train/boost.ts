/**
 * Gradient boosting of oblivious trees on the logistic loss, with histograms (Friedman 2001; the trees are those of CatBoost, the histograms those of LightGBM).
 * Deterministic: rows and features of a tree are sampled by their numbers.
 */
import { DEPTH, probability, type Tree } from '../../../../src/boilerplate/forest.js';

export interface Settings {
	readonly trees: number;
	readonly rate: number;
	/** L2 penalty on leaves, in sums of hessians. */
	readonly lambda: number;
	/** One row of `rows` and one feature of `features` is seen by a tree. */
	readonly rows: number;
	readonly features: number;
}

/** Columns of features, all rows of all pages one after the other. */
export interface Sample {
	readonly columns: readonly Float32Array[];
	readonly target: Float32Array;
	readonly weight: Float32Array;
}

const BINS = 64;
const LEAVES = 1 << DEPTH;

/** Cut points of a feature: quantiles of its values. */
function cutsOf(values: Float32Array): Float32Array {
	const step = Math.max(1, Math.floor(values.length / 40_000));
	const sorted = values.filter((_, row) => row % step === 0).sort();
	const cuts: number[] = [];
	for (let bin = 1; bin < BINS - 1; bin++) {
		const value = sorted[Math.floor((sorted.length * bin) / BINS)] as number;
		if (cuts.length === 0 || value > (cuts[cuts.length - 1] as number)) cuts.push(value);
	}
	// rare values at either end would share the first or last bin
	const low = sorted[0] as number;
	if (cuts.length === 0 || low < (cuts[0] as number)) cuts.unshift(low);
	return Float32Array.from(cuts);
}

function binned(values: Float32Array, cuts: Float32Array): Uint8Array {
	const bins = new Uint8Array(values.length);
	for (let row = 0; row < values.length; row++) {
		let low = 0;
		let high = cuts.length;
		const value = values[row] as number;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (value <= (cuts[middle] as number)) high = middle;
			else low = middle + 1;
		}
		bins[row] = low;
	}
	return bins;
}

export interface Grown {
	readonly base: number;
	readonly trees: Tree[];
	/** What each feature's questions gained. */
	readonly gains: Float64Array;
}

/** A number that looks random, of two. */
function scramble(a: number, b: number): number {
	let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

export function boost({ columns, target, weight }: Sample, settings: Settings): Grown {
	const count = target.length;
	const width = columns.length;
	const cuts = columns.map(cutsOf);
	const bins = columns.map((values, feature) => binned(values, cuts[feature] as Float32Array));
	let sum = 0;
	let total = 0;
	for (let row = 0; row < count; row++) {
		sum += (target[row] as number) * (weight[row] as number);
		total += weight[row] as number;
	}
	const base = Math.log(sum / (total - sum));
	const odds = new Float64Array(count).fill(base);
	const gradient = new Float64Array(count);
	const hessian = new Float64Array(count);
	const gains = new Float64Array(width);
	const leafOf = new Uint8Array(count);
	const trees: Tree[] = [];
	for (let index = 0; index < settings.trees; index++) {
		for (let row = 0; row < count; row++) {
			const p = probability(odds[row] as number);
			const w = weight[row] as number;
			gradient[row] = w * ((target[row] as number) - p);
			hessian[row] = w * Math.max(1e-6, p * (1 - p));
		}
		const seen: number[] = [];
		for (let row = 0; row < count; row++) if (scramble(row, index) % settings.rows === 0) seen.push(row);
		const allowed: number[] = [];
		for (let feature = 0; feature < width; feature++) if (scramble(feature + 7_000_003, index) % settings.features === 0) allowed.push(feature);
		const { feature, cut, questions } = grow(bins, cuts, gradient, hessian, Int32Array.from(seen), allowed, settings.lambda, gains);
		leafOf.fill(0);
		questions.forEach(({ feature: asked, bin }, question) => {
			const own = bins[asked] as Uint8Array;
			for (let row = 0; row < count; row++) if ((own[row] as number) > bin) leafOf[row] = (leafOf[row] as number) | (1 << question);
		});
		const G = new Float64Array(LEAVES);
		const H = new Float64Array(LEAVES);
		for (let row = 0; row < count; row++) {
			const leaf = leafOf[row] as number;
			G[leaf] = (G[leaf] as number) + (gradient[row] as number);
			H[leaf] = (H[leaf] as number) + (hessian[row] as number);
		}
		const leaf = Array.from(G, (g, at) => Math.round(((settings.rate * g) / ((H[at] as number) + settings.lambda)) * 1e4) / 1e4);
		for (let row = 0; row < count; row++) odds[row] = (odds[row] as number) + (leaf[leafOf[row] as number] as number);
		trees.push({ feature, cut, leaf: leaf.slice(0, 1 << questions.length) });
	}
	return { base, trees, gains };
}

interface Question {
	readonly feature: number;
	/** Yes for rows in a higher bin. */
	readonly bin: number;
}

/** The questions of one tree, each the one that gains most over all leaves of those before it. */
function grow(
	bins: readonly Uint8Array[],
	cuts: readonly Float32Array[],
	gradient: Float64Array,
	hessian: Float64Array,
	rows: Int32Array,
	allowed: readonly number[],
	lambda: number,
	gains: Float64Array,
): { readonly feature: number[]; readonly cut: number[]; readonly questions: Question[] } {
	const leafOf = new Uint8Array(rows.length);
	// sums of gradient and hessian by leaf and bin, for each feature allowed
	let sums = allowed.map((feature) => histogram(bins[feature] as Uint8Array, gradient, hessian, rows, leafOf, 1));
	const questions: Question[] = [];
	for (let level = 0; level < DEPTH; level++) {
		const leaves = 1 << level;
		let best = 1e-3;
		let chosen: Question | null = null;
		const totals = new Float64Array(leaves * 2);
		const first = sums[0] as Float64Array;
		for (let leaf = 0; leaf < leaves; leaf++)
			for (let bin = 0; bin < BINS; bin++) {
				totals[leaf * 2] = (totals[leaf * 2] as number) + (first[(leaf * BINS + bin) * 2] as number);
				totals[leaf * 2 + 1] = (totals[leaf * 2 + 1] as number) + (first[(leaf * BINS + bin) * 2 + 1] as number);
			}
		const gain = new Float64Array(BINS);
		allowed.forEach((feature, index) => {
			const own = sums[index] as Float64Array;
			const points = Math.min(BINS - 1, (cuts[feature] as Float32Array).length);
			gain.fill(0);
			for (let leaf = 0; leaf < leaves; leaf++) {
				const G = totals[leaf * 2] as number;
				const H = totals[leaf * 2 + 1] as number;
				const whole = (G * G) / (H + lambda);
				let gl = 0;
				let hl = 0;
				for (let bin = 0; bin < points; bin++) {
					gl += own[(leaf * BINS + bin) * 2] as number;
					hl += own[(leaf * BINS + bin) * 2 + 1] as number;
					gain[bin] = (gain[bin] as number) + (gl * gl) / (hl + lambda) + ((G - gl) * (G - gl)) / (H - hl + lambda) - whole;
				}
			}
			for (let bin = 0; bin < points; bin++)
				if ((gain[bin] as number) > best) {
					best = gain[bin] as number;
					chosen = { feature, bin };
				}
		});
		if (chosen === null) break;
		const { feature, bin } = chosen as Question;
		questions.push(chosen);
		gains[feature] = (gains[feature] as number) + best;
		if (level + 1 === DEPTH) break;
		const answers = bins[feature] as Uint8Array;
		const sizes = new Int32Array(leaves * 2);
		for (let at = 0; at < rows.length; at++) {
			if ((answers[rows[at] as number] as number) > bin) leafOf[at] = (leafOf[at] as number) | (1 << level);
			sizes[leafOf[at] as number] = (sizes[leafOf[at] as number] as number) + 1;
		}
		// of each leaf the smaller half is counted, the larger is what is left
		const counted = new Uint8Array(leaves * 2);
		for (let leaf = 0; leaf < leaves; leaf++) counted[(sizes[leaf] as number) < (sizes[leaf + leaves] as number) ? leaf : leaf + leaves] = 1;
		const small: number[] = [];
		const smallLeaf: number[] = [];
		for (let at = 0; at < rows.length; at++)
			if (counted[leafOf[at] as number] === 1) {
				small.push(rows[at] as number);
				smallLeaf.push(leafOf[at] as number);
			}
		const smallRows = Int32Array.from(small);
		const smallLeaves = Uint8Array.from(smallLeaf);
		sums = allowed.map((one, index) => {
			const next = histogram(bins[one] as Uint8Array, gradient, hessian, smallRows, smallLeaves, leaves * 2);
			const before = sums[index] as Float64Array;
			const half = leaves * BINS * 2;
			for (let leaf = 0; leaf < leaves; leaf++) {
				const [known, left] = counted[leaf] === 1 ? [0, half] : [half, 0];
				const offset = leaf * BINS * 2;
				for (let cell = offset; cell < offset + BINS * 2; cell++) next[left + cell] = (before[cell] as number) - (next[known + cell] as number);
			}
			return next;
		});
	}
	return {
		feature: questions.map(({ feature }) => feature),
		cut: questions.map(({ feature, bin }) => (cuts[feature] as Float32Array)[bin] as number),
		questions,
	};
}

function histogram(own: Uint8Array, gradient: Float64Array, hessian: Float64Array, rows: Int32Array, leafOf: Uint8Array, leaves: number): Float64Array {
	const sums = new Float64Array(leaves * BINS * 2);
	for (let at = 0; at < rows.length; at++) {
		const row = rows[at] as number;
		const cell = ((leafOf[at] as number) * BINS + (own[row] as number)) * 2;
		sums[cell] = (sums[cell] as number) + (gradient[row] as number);
		sums[cell + 1] = (sums[cell + 1] as number) + (hessian[row] as number);
	}
	return sums;
}
