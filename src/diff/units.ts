/** The units that two versions are compared by: the content blocks, their section numbers set apart. */
import type { Span } from '../article.js';
import type { Extraction } from '../pipeline.js';
import { TokenKind } from '../text/tokens.js';
import { labelEnd } from './labels.js';

export interface Unit extends Span {
	/** Position among the units of its side. */
	readonly index: number;
	/** Index of the block in the article. */
	readonly block: number;
	readonly kind: string;
	/** The section number as written, or the empty string. */
	readonly label: string;
	/** Token range of what the unit says, its number and bullet left out; `first` to `last` (exclusive). */
	readonly first: number;
	readonly last: number;
	/** Token at which the unit begins, its number included. */
	readonly opening: number;
	/** Folded words without punctuation: what must agree for two units to say the same. */
	readonly words: readonly string[];
	/** The words as one string: equal keys, equal units. */
	readonly key: string;
}

/** The units of one version, in text order. Blocks that hold no word are not units. Linear. */
export function unitsOf(extraction: Extraction): Unit[] {
	const { article, reading } = extraction;
	const { tokens, sentences } = reading;
	const ranges = new Map<number, { first: number; last: number }>();
	for (const sentence of sentences) {
		const range = ranges.get(sentence.block);
		if (range === undefined) ranges.set(sentence.block, { first: sentence.first, last: sentence.last });
		else range.last = sentence.last;
	}
	const units: Unit[] = [];
	for (const [index, range] of ranges) {
		const block = article.blocks[index];
		if (block === undefined) throw new Error(`sentence in block ${index}, which ${article.source.path} does not have`);
		const first = labelEnd(tokens, range.first, range.last);
		const words: string[] = [];
		for (let i = first; i < range.last; i++) if (tokens.kind[i] !== TokenKind.mark) words.push(tokens.norm[i] as string);
		if (words.length === 0 && first === range.first) continue;
		const label = first > range.first ? article.text.slice(tokens.start[range.first], tokens.end[first - 1]) : '';
		units.push({
			index: units.length,
			block: index,
			kind: block.kind,
			label,
			start: block.start,
			end: block.end,
			first,
			last: range.last,
			opening: range.first,
			words,
			key: words.join(' '),
		});
	}
	return units;
}
