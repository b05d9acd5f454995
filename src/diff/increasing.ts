/** The heaviest increasing subsequence: which matches kept their order, so that only what truly moved is called moved. */

/**
 * Indexes into `keys` of a strictly increasing subsequence of greatest total weight, ascending. n log n (Fenwick tree).
 * Equal weights are decided for the earlier index, so the answer is the same everywhere.
 */
export function heaviestIncreasing(keys: readonly number[], weights: readonly number[]): number[] {
	const order = [...new Set(keys)].sort((a, b) => a - b);
	const rank = new Map(order.map((key, index) => [key, index + 1]));
	const best = new Float64Array(order.length + 1);
	const holder = new Int32Array(order.length + 1).fill(-1);
	const total = new Float64Array(keys.length);
	const previous = new Int32Array(keys.length).fill(-1);
	let last = -1;
	for (let i = 0; i < keys.length; i++) {
		const at = rank.get(keys[i] as number) as number;
		let weight = 0;
		let from = -1;
		for (let k = at - 1; k > 0; k -= k & -k) {
			if ((best[k] as number) > weight) {
				weight = best[k] as number;
				from = holder[k] as number;
			}
		}
		total[i] = weight + (weights[i] as number);
		previous[i] = from;
		for (let k = at; k <= order.length; k += k & -k) {
			if ((total[i] as number) > (best[k] as number)) {
				best[k] = total[i] as number;
				holder[k] = i;
			}
		}
		if (last < 0 || (total[i] as number) > (total[last] as number)) last = i;
	}
	const chosen: number[] = [];
	for (let i = last; i >= 0; i = previous[i] as number) chosen.push(i);
	return chosen.reverse();
}
