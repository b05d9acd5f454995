/** Logistic regression with a ridge penalty, by Newton's method (iteratively reweighted least squares; McCullagh and Nelder, Generalized Linear Models, 1989). */

export interface Model {
	readonly base: number;
	readonly weights: Float64Array;
}

/** Steps after which nothing moves any more; six are enough on our samples. */
const STEPS = 12;
const STILL = 1e-6;

/**
 * @param rows one for each sample, the values of its features
 * @param ridge penalty on the squared weights; the base is free
 */
export function regress(rows: readonly Float64Array[], target: readonly boolean[], ridge: number): Model {
	const width = (rows[0]?.length ?? 0) + 1;
	const weights = new Float64Array(width);
	for (let step = 0; step < STEPS; step++) {
		const hessian = Array.from({ length: width }, () => new Float64Array(width));
		const gradient = new Float64Array(width);
		rows.forEach((row, at) => {
			const chance = 1 / (1 + Math.exp(-sum(row, weights)));
			const error = (target[at] === true ? 1 : 0) - chance;
			const spread = Math.max(chance * (1 - chance), 1e-6);
			const present = [...row.keys()].filter((i) => row[i] !== 0);
			const value = (i: number): number => (i === width - 1 ? 1 : (row[i] as number));
			present.push(width - 1);
			for (const i of present) {
				gradient[i] = (gradient[i] as number) + error * value(i);
				const line = hessian[i] as Float64Array;
				for (const j of present) line[j] = (line[j] as number) + spread * value(i) * value(j);
			}
		});
		for (let i = 0; i < width - 1; i++) {
			gradient[i] = (gradient[i] as number) - ridge * (weights[i] as number);
			const line = hessian[i] as Float64Array;
			line[i] = (line[i] as number) + ridge;
		}
		const move = solve(hessian, gradient);
		let most = 0;
		for (let i = 0; i < width; i++) {
			weights[i] = (weights[i] as number) + (move[i] as number);
			most = Math.max(most, Math.abs(move[i] as number));
		}
		if (most < STILL) break;
	}
	return { base: weights[width - 1] as number, weights: weights.slice(0, width - 1) };
}

/** The log-odds of a sample; the base is the last weight. */
function sum(row: Float64Array, weights: Float64Array): number {
	let total = weights[row.length] as number;
	for (let i = 0; i < row.length; i++) total += (row[i] as number) * (weights[i] as number);
	return total;
}

/** Solves a symmetric positive definite system by Cholesky's factors. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
	const n = right.length;
	const factor = matrix.map((line) => Float64Array.from(line));
	for (let i = 0; i < n; i++) {
		const line = factor[i] as Float64Array;
		for (let j = 0; j <= i; j++) {
			const other = factor[j] as Float64Array;
			let total = line[j] as number;
			for (let k = 0; k < j; k++) total -= (line[k] as number) * (other[k] as number);
			line[j] = i === j ? Math.sqrt(Math.max(total, 1e-9)) : total / (other[j] as number);
		}
	}
	const result = Float64Array.from(right);
	for (let i = 0; i < n; i++) {
		const line = factor[i] as Float64Array;
		let total = result[i] as number;
		for (let k = 0; k < i; k++) total -= (line[k] as number) * (result[k] as number);
		result[i] = total / (line[i] as number);
	}
	for (let i = n - 1; i >= 0; i--) {
		let total = result[i] as number;
		for (let k = i + 1; k < n; k++) total -= ((factor[k] as Float64Array)[i] as number) * (result[k] as number);
		result[i] = total / ((factor[i] as Float64Array)[i] as number);
	}
	return result;
}
