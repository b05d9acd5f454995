/** Robust winnowing (Schleimer, Wilkerson, Aiken 2003): of every window of shingles the least hash is kept, so that any passage of window + shingle - 1 words shared by two texts leaves a shared fingerprint. */

/**
 * Indices of the shingles kept, ascending.
 * @param hashes one hash a shingle, in text order
 * @param window shingles of which at least one is kept; ties go to the one already kept, then to the rightmost
 */
export function winnow(hashes: Uint32Array, window: number): number[] {
	const kept: number[] = [];
	const last = hashes.length - 1;
	let place = -1;
	let least = 0;
	for (let right = 0; right <= last; right++) {
		const hash = hashes[right] as number;
		const left = Math.max(0, right - window + 1);
		if (place < left) {
			place = right;
			least = hash;
			for (let i = right - 1; i >= left; i--) {
				if ((hashes[i] as number) >= least) continue;
				place = i;
				least = hashes[i] as number;
			}
		} else if (hash < least) {
			place = right;
			least = hash;
		} else if (right !== window - 1 && right !== last) continue;
		if ((right >= window - 1 || right === last) && kept[kept.length - 1] !== place) kept.push(place);
	}
	return kept;
}
