/** Robust winnowing (Schleimer, Wilkerson, Aiken 2003): of every window of shingles the least hash is kept, so that any passage of window + shingle - 1 words shared by two texts leaves a shared fingerprint. */

/**
 * Indices of the shingles kept, ascending.
 * @param hashes one hash a shingle, in text order
 * @param window shingles of which at least one is kept; ties go to the one already kept, then to the rightmost
 */
export function winnow(hashes: Uint32Array, window: number): number[] {
	const kept: number[] = [];
	let least = -1;
	for (let right = 0; right < hashes.length; right++) {
		const left = right - window + 1;
		if (least < Math.max(0, left)) {
			least = Math.max(0, left);
			for (let i = least + 1; i <= right; i++) if ((hashes[i] as number) <= (hashes[least] as number)) least = i;
		} else if ((hashes[right] as number) < (hashes[least] as number)) least = right;
		if ((left >= 0 || right === hashes.length - 1) && kept[kept.length - 1] !== least) kept.push(least);
	}
	return kept;
}
