/**
 * Boosted oblivious trees (the trees of CatBoost: Prokhorenkova et al. 2018): a tree asks every line the same few questions, and the answers, as bits,
 * are the number of the leaf. So a page's lines go through a tree together, without a branch.
 */

/** A tree: question `i` is whether feature `feature[i]` is more than `cut[i]`, and sets bit `i`; `leaf` holds log-odds. */
export interface Tree {
	readonly feature: readonly number[];
	readonly cut: readonly number[];
	readonly leaf: readonly number[];
}

export interface Forest {
	/** Names of the features, in the order of the columns. */
	readonly features: readonly string[];
	/** Log-odds before any tree is asked. */
	readonly base: number;
	readonly trees: readonly Tree[];
}

/** Questions of a tree. */
export const DEPTH = 6;
const LEAVES = 1 << DEPTH;

/** A forest laid out flat, every tree with {@link DEPTH} questions. */
export interface Compiled {
	readonly base: number;
	readonly count: number;
	readonly feature: Int32Array;
	/** Bits of the cuts as floats of 32 bits: floats that are not negative are in the order of their bits. */
	readonly cut: Int32Array;
	readonly leaf: Float64Array;
}

/** A question that every value answers with no. */
const NEVER = 0x7fffffff;

export function compile({ base, trees }: Forest): Compiled {
	const feature = new Int32Array(trees.length * DEPTH);
	const cut = new Int32Array(trees.length * DEPTH).fill(NEVER);
	const leaf = new Float64Array(trees.length * LEAVES);
	trees.forEach((tree, index) => {
		feature.set(tree.feature, index * DEPTH);
		cut.set(new Int32Array(Float32Array.from(tree.cut).buffer), index * DEPTH);
		// a question that is never asked changes nothing
		for (let from = 0; from < LEAVES; from += tree.leaf.length) leaf.set(tree.leaf, index * LEAVES + from);
	});
	return { base, count: trees.length, feature, cut, leaf };
}

/**
 * Log-odds that lines are content.
 * @param columns the features, column after column of `rows` cells; none negative
 */
export function oddsOf({ base, count, feature, cut, leaf }: Compiled, columns: Float32Array, rows: number): Float64Array {
	const odds = new Float64Array(rows).fill(base);
	const bits = new Int32Array(columns.buffer, columns.byteOffset, columns.length);
	for (let tree = 0; tree < count; tree++) {
		const at = tree * DEPTH;
		const leaves = tree * LEAVES;
		const a = (feature[at] as number) * rows;
		const b = (feature[at + 1] as number) * rows;
		const c = (feature[at + 2] as number) * rows;
		const d = (feature[at + 3] as number) * rows;
		const e = (feature[at + 4] as number) * rows;
		const f = (feature[at + 5] as number) * rows;
		const cutA = cut[at] as number;
		const cutB = cut[at + 1] as number;
		const cutC = cut[at + 2] as number;
		const cutD = cut[at + 3] as number;
		const cutE = cut[at + 4] as number;
		const cutF = cut[at + 5] as number;
		for (let row = 0; row < rows; row++) {
			const answers =
				((cutA - (bits[a + row] as number)) >>> 31) |
				(((cutB - (bits[b + row] as number)) >>> 31) << 1) |
				(((cutC - (bits[c + row] as number)) >>> 31) << 2) |
				(((cutD - (bits[d + row] as number)) >>> 31) << 3) |
				(((cutE - (bits[e + row] as number)) >>> 31) << 4) |
				(((cutF - (bits[f + row] as number)) >>> 31) << 5);
			odds[row] = (odds[row] as number) + (leaf[leaves + answers] as number);
		}
	}
	return odds;
}

/**
 * Each feature's share in the answer for one line: how much its answers moved the mean of the leaves that were still open
 * (the path method of Saabas, every leaf weighing the same).
 * @param row the line's features
 */
export function sharesOf({ count, feature, cut, leaf }: Compiled, row: Float32Array): Float64Array {
	const shares = new Float64Array(row.length);
	const bits = new Int32Array(row.buffer, row.byteOffset, row.length);
	for (let tree = 0; tree < count; tree++) {
		let open = Array.from(leaf.subarray(tree * LEAVES, (tree + 1) * LEAVES));
		let mean = average(open);
		for (let question = 0; question < DEPTH; question++) {
			const asked = feature[tree * DEPTH + question] as number;
			const answer = (bits[asked] as number) > (cut[tree * DEPTH + question] as number) ? 1 : 0;
			open = open.filter((_, place) => (place & 1) === answer);
			const next = average(open);
			shares[asked] = (shares[asked] as number) + next - mean;
			mean = next;
		}
	}
	return shares;
}

function average(values: readonly number[]): number {
	let sum = 0;
	for (const value of values) sum += value;
	return sum / values.length;
}

export function probability(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}
