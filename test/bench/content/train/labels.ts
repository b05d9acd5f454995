/** Which blocks of a page are content, by the text that is wanted: what share of a block's words stands in it, in order. */
import type { Article } from '../../../../src/article.js';
import { words } from '../scoring.js';

export interface Label {
	/** Share of the block's words found in the wanted text, 0 to 1. */
	readonly share: number;
	readonly words: number;
}

const SIZE = 4;

/**
 * Blocks of four words and more are looked up by their runs of four; of a text printed twice the printing counts that lies among other content.
 * Shorter ones must stand in the wanted text between what the blocks around them matched.
 */
export function labelsOf(article: Article, wanted: readonly string[]): Label[] {
	const places = new Map<string, number[]>();
	for (let at = 0; at + SIZE <= wanted.length; at++) {
		const key = wanted.slice(at, at + SIZE).join(' ');
		const found = places.get(key);
		if (found === undefined) places.set(key, [at]);
		else if (found.length < 50) found.push(at);
	}
	const blocks = article.blocks.map(({ start, end }) => words(article.text.slice(start, end)));
	const matched = blocks.map((block) => matchLong(block, places));
	// a printing that is out of order, while another is in order, is a copy: a teaser, a summary
	const claimed = new Int32Array(wanted.length).fill(-1);
	const owners = matched.map((match, index) => ({ index, match })).filter(({ match }) => match.share > 0.5);
	for (const { index, match } of [...owners].sort((a, b) => blockMass(b.index) - blockMass(a.index) || a.index - b.index)) {
		let taken = 0;
		for (const at of match.positions) if ((claimed[at] as number) >= 0) taken++;
		if (taken > match.positions.length * 0.6) match.share = Math.min(match.share, 0.2);
		else for (const at of match.positions) claimed[at] = index;
	}
	function blockMass(index: number): number {
		// words of matched text around the block
		let mass = 0;
		for (let at = Math.max(0, index - 6); at < Math.min(blocks.length, index + 7); at++)
			mass += (matched[at]?.share ?? 0) > 0.5 ? (blocks[at] as string[]).length : -2;
		return mass;
	}
	return blocks.map((block, index) => {
		if (block.length >= SIZE) return { share: (matched[index] as Match).share, words: block.length };
		if (block.length === 0) return { share: 0, words: 0 };
		const from = edge(matched, index, -1) ?? -1;
		const to = edge(matched, index, 1) ?? wanted.length;
		if (from < 0 && to >= wanted.length) return { share: 0, words: block.length };
		const low = from < 0 ? Math.max(0, to - 60) : from;
		const high = to >= wanted.length ? Math.min(wanted.length, from + 60) : to;
		return { share: high - low < 400 && stands(wanted, block, low, high) ? 1 : 0, words: block.length };
	});
}

interface Match {
	share: number;
	readonly positions: number[];
}

function matchLong(block: readonly string[], places: ReadonlyMap<string, readonly number[]>): Match {
	if (block.length < SIZE) return { share: 0, positions: [] };
	const covered = new Uint8Array(block.length);
	const positions: number[] = [];
	for (let at = 0; at + SIZE <= block.length; at++) {
		const found = places.get(block.slice(at, at + SIZE).join(' '));
		if (found === undefined) continue;
		covered.fill(1, at, at + SIZE);
		const last = positions[positions.length - 1] ?? -1;
		positions.push(found.find((place) => place > last && place < last + 40) ?? (found[0] as number));
	}
	return { share: covered.reduce((sum, one) => sum + one, 0) / block.length, positions };
}

/** End (going up) or start (going down) of the nearest matched block's place in the wanted text. */
function edge(matched: readonly Match[], index: number, step: 1 | -1): number | null {
	for (let at = index + step, steps = 0; at >= 0 && at < matched.length && steps < 12; at += step, steps++) {
		const match = matched[at] as Match;
		if (match.share < 0.6) continue;
		return step < 0 ? (match.positions[match.positions.length - 1] as number) + 1 : (match.positions[0] as number) + SIZE - 1;
	}
	return null;
}

function stands(wanted: readonly string[], block: readonly string[], low: number, high: number): boolean {
	for (let at = low; at + block.length <= high; at++) {
		let same = 0;
		while (same < block.length && wanted[at + same] === block[same]) same++;
		if (same === block.length) return true;
	}
	return false;
}
