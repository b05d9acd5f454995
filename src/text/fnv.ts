/** FNV-1a (Fowler, Noll, Vo) over UTF-16 code units, 32 bits: how words are hashed wherever they are met. */

/** The hash that a word begins with, and what it is multiplied by at each code unit. */
export const SEED = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;

/** The hash of the first code units of a word. */
export function fnv(word: string, length: number = word.length): number {
	let hash = SEED;
	for (let at = 0; at < length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
	return hash;
}
