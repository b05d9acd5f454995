import { fnv } from '../../src/text/fnv.js';

/** Words of one hash: at every stage either of two blocks leads to the same state (Joux 2004). */
export function colliding(stages: number): string[] {
	let words = [''];
	let state = 1;
	const syllable = (): number => {
		state = (Math.imul(state, 1103515245) + 12345) >>> 0;
		return 0xa000 + ((state >>> 8) % 1165);
	};
	for (let stage = 0; stage < stages; stage++) {
		const stem = words[0] as string;
		const seen = new Map<number, string>();
		for (;;) {
			const block = String.fromCharCode(syllable(), syllable(), syllable());
			const hash = fnv(stem + block);
			const other = seen.get(hash);
			seen.set(hash, block);
			if (other === undefined || other === block) continue;
			words = words.flatMap((word) => [word + other, word + block]);
			break;
		}
	}
	return words;
}
