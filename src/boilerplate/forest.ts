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

/**
 * Log-odds that a row is content.
 * @param shares where given, each feature's share in the answer is added to its cell (the path method of Saabas)
 */
export function oddsOf({ base, trees }: Forest, row: ArrayLike<number>, shares: Float64Array | null = null): number {
	let odds = base;
	for (const { feature, cut, left, value } of trees) {
		let node = 0;
		let asked = feature[0] as number;
		while (asked >= 0) {
			const below = (left[node] as number) + ((row[asked] as number) <= (cut[node] as number) ? 0 : 1);
			if (shares !== null) shares[asked] = (shares[asked] as number) + (value[below] as number) - (value[node] as number);
			node = below;
			asked = feature[node] as number;
		}
		odds += value[node] as number;
	}
	return odds;
}

export function probability(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}
