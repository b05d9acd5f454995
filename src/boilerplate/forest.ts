/** Boosted decision trees: a sum of small trees, each a few questions about a line, through the logistic function. */

/**
 * A tree in arrays. An inner node asks whether feature `feature[i]` is at most `cut[i]` (then `left[i]`, else `left[i] + 1`); a leaf has feature -1.
 * `value` is the mean log-odds at a node, so that every question's share in the answer can be told.
 */
export interface Tree {
	readonly feature: readonly number[];
	readonly cut: readonly number[];
	readonly left: readonly number[];
	readonly value: readonly number[];
}

export interface Forest {
	/** Names of the features, in the order of a row. */
	readonly features: readonly string[];
	/** Log-odds before any tree is asked. */
	readonly base: number;
	readonly trees: readonly Tree[];
}

/** A forest laid out flat, tree after tree, for speed; `left` is the index of the left child in the whole layout. */
export interface Compiled {
	readonly base: number;
	readonly roots: Int32Array;
	readonly feature: Int16Array;
	readonly cut: Float32Array;
	readonly left: Int32Array;
	readonly value: Float64Array;
}

export function compile({ base, trees }: Forest): Compiled {
	const nodes = trees.reduce((sum, tree) => sum + tree.feature.length, 0);
	const compiled: Compiled = {
		base,
		roots: new Int32Array(trees.length),
		feature: new Int16Array(nodes),
		cut: new Float32Array(nodes),
		left: new Int32Array(nodes),
		value: new Float64Array(nodes),
	};
	let offset = 0;
	trees.forEach((tree, index) => {
		compiled.roots[index] = offset;
		compiled.feature.set(tree.feature, offset);
		compiled.cut.set(tree.cut, offset);
		compiled.value.set(tree.value, offset);
		compiled.left.set(
			tree.left.map((node) => node + offset),
			offset,
		);
		offset += tree.feature.length;
	});
	return compiled;
}

/** Log-odds that a row is content. */
export function oddsOf({ base, roots, feature, cut, left, value }: Compiled, row: Float32Array): number {
	let odds = base;
	for (let tree = 0; tree < roots.length; tree++) {
		let node = roots[tree] as number;
		let asked = feature[node] as number;
		while (asked >= 0) {
			node = (left[node] as number) + ((row[asked] as number) <= (cut[node] as number) ? 0 : 1);
			asked = feature[node] as number;
		}
		odds += value[node] as number;
	}
	return odds;
}

/** Rows that are asked together: as many as stay near the processor, for a page of 300 000 lines does not. */
const AT_ONCE = 256;

/**
 * Log-odds of many rows, as {@link oddsOf} tells them one by one. Tree by tree: a tree that was just asked is at hand for the next row.
 * @param wanted whether a row is asked for; the others stay at the base. All are where null
 */
export function oddsOfAll({ base, roots, feature, cut, left, value }: Compiled, rows: readonly Float32Array[], wanted: Uint8Array | null = null): Float64Array {
	const odds = new Float64Array(rows.length).fill(base);
	for (let from = 0; from < rows.length; from += AT_ONCE) {
		const to = Math.min(rows.length, from + AT_ONCE);
		for (let tree = 0; tree < roots.length; tree++) {
			const root = roots[tree] as number;
			const first = feature[root] as number;
			for (let index = from; index < to; index++) {
				if (wanted !== null && wanted[index] === 0) continue;
				const row = rows[index] as Float32Array;
				let node = root;
				let asked = first;
				while (asked >= 0) {
					node = (left[node] as number) + ((row[asked] as number) <= (cut[node] as number) ? 0 : 1);
					asked = feature[node] as number;
				}
				odds[index] = (odds[index] as number) + (value[node] as number);
			}
		}
	}
	return odds;
}

/** Each feature's share in the answer: how much its questions moved the log-odds along the paths taken (the path method of Saabas). */
export function sharesOf({ roots, feature, cut, left, value }: Compiled, row: Float32Array): Float64Array {
	const shares = new Float64Array(row.length);
	for (let tree = 0; tree < roots.length; tree++) {
		let node = roots[tree] as number;
		let asked = feature[node] as number;
		while (asked >= 0) {
			const below = (left[node] as number) + ((row[asked] as number) <= (cut[node] as number) ? 0 : 1);
			shares[asked] = (shares[asked] as number) + (value[below] as number) - (value[node] as number);
			node = below;
			asked = feature[node] as number;
		}
	}
	return shares;
}

export function probability(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}
