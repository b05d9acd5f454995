/**
 * Logistic regression with a ridge penalty, by Newton's method (iteratively reweighted least squares; McCullagh and Nelder, Generalized
 * Linear Models, 1989). Its steps are found by conjugate gradients (Komarek and Moore, Making logistic regression a core data mining
 * tool, 2005), so that nothing grows with the square of the number of features.
 */

/** A sample: the features it has, by number, and their values. */
export interface Row {
	readonly at: readonly number[];
	readonly value: readonly number[];
}

export interface Model {
	readonly base: number;
	readonly weights: Float64Array;
}

/** Steps after which nothing moves any more; eight are enough on our samples. */
const STEPS = 20;
const STILL = 1e-6;
/** A step is known well enough when what is left of the gradient is so small a part of it. */
const LEFT = 1e-10;

/**
 * @param prior the weights that are expected, one for each feature, and the base
 * @param ridge penalty on the squares of how far the weights are from those; the base is free
 */
export function regress(rows: readonly Row[], target: readonly boolean[], prior: Float64Array, ridge: number): Model {
	const width = prior.length - 1;
	// the base is the last weight, of a feature that every sample has
	const weights = Float64Array.from(prior);
	for (let step = 0; step < STEPS; step++) {
		const chances = rows.map((row) => 1 / (1 + Math.exp(-sum(row, weights))));
		const gradient = gathered(rows, width, (at) => (target[at] === true ? 1 : 0) - (chances[at] as number));
		for (let i = 0; i < width; i++) gradient[i] = (gradient[i] as number) - ridge * ((weights[i] as number) - (prior[i] as number));
		const spread = chances.map((chance) => Math.max(chance * (1 - chance), 1e-6));
		const curvature = (way: Float64Array): Float64Array => {
			const curved = gathered(rows, width, (at) => (spread[at] as number) * sum(rows[at] as Row, way));
			for (let i = 0; i < width; i++) curved[i] = (curved[i] as number) + ridge * (way[i] as number);
			return curved;
		};
		const move = solve(curvature, gradient);
		let most = 0;
		for (let i = 0; i <= width; i++) {
			weights[i] = (weights[i] as number) + (move[i] as number);
			most = Math.max(most, Math.abs(move[i] as number));
		}
		if (most < STILL) break;
	}
	return { base: weights[width] as number, weights: weights.slice(0, width) };
}

/** The log-odds of a sample. */
function sum({ at, value }: Row, weights: Float64Array): number {
	let total = weights[weights.length - 1] as number;
	for (let k = 0; k < at.length; k++) total += (weights[at[k] as number] as number) * (value[k] as number);
	return total;
}

/** The sum of all samples' features, each sample as often as it counts. */
function gathered(rows: readonly Row[], width: number, counts: (at: number) => number): Float64Array {
	const total = new Float64Array(width + 1);
	rows.forEach((row, index) => {
		const count = counts(index);
		for (let k = 0; k < row.at.length; k++) {
			const i = row.at[k] as number;
			total[i] = (total[i] as number) + count * (row.value[k] as number);
		}
		total[width] = (total[width] as number) + count;
	});
	return total;
}

/** Solves a symmetric positive definite system by conjugate gradients (Hestenes and Stiefel 1952); the matrix is known by what it makes of a vector. */
function solve(matrix: (vector: Float64Array) => Float64Array, right: Float64Array): Float64Array {
	const n = right.length;
	const result = new Float64Array(n);
	const rest = Float64Array.from(right);
	const way = Float64Array.from(right);
	let left = dot(rest, rest);
	const enough = LEFT * left;
	for (let step = 0; step < n && left > enough; step++) {
		const curved = matrix(way);
		const far = left / dot(way, curved);
		for (let i = 0; i < n; i++) {
			result[i] = (result[i] as number) + far * (way[i] as number);
			rest[i] = (rest[i] as number) - far * (curved[i] as number);
		}
		const before = left;
		left = dot(rest, rest);
		for (let i = 0; i < n; i++) way[i] = (rest[i] as number) + (left / before) * (way[i] as number);
	}
	return result;
}

function dot(a: Float64Array, b: Float64Array): number {
	let total = 0;
	for (let i = 0; i < a.length; i++) total += (a[i] as number) * (b[i] as number);
	return total;
}
