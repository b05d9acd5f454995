/** Sorts hashes in place and moves the distinct ones to the front; those, ascending. */
export function distinct<Hashes extends Uint16Array | Uint32Array>(hashes: Hashes): Hashes {
	hashes.sort();
	let kept = 0;
	for (let at = 0; at < hashes.length; at++) {
		const hash = hashes[at] as number;
		if (kept === 0 || hash !== hashes[kept - 1]) hashes[kept++] = hash;
	}
	return hashes.subarray(0, kept) as Hashes;
}
