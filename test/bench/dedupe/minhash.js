/** The peer: MinHash over 5-word shingles, 14 bands of 8 rows, as large corpora are usually deduplicated (document against document). */
const bands = 14;
const rows = 8;

export function minhash(words) {
	const least = new Uint32Array(bands * rows).fill(0xffffffff);
	for (let at = 0; at + 5 <= words.length; at++) {
		let shingle = 5;
		for (let i = at; i < at + 5; i++) shingle = Math.imul(shingle ^ words[i], 0x9e3779b1) ^ (shingle >>> 15);
		for (let k = 0; k < least.length; k++) {
			let h = shingle ^ Math.imul(k + 1, 0x85ebca6b);
			h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
			h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
			h = (h ^ (h >>> 16)) >>> 0;
			if (h < least[k]) least[k] = h;
		}
	}
	return Array.from({ length: bands }, (_, band) => least.subarray(band * rows, (band + 1) * rows).join(','));
}
