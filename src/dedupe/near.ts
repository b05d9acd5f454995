/**
 * Blocks that lie (nearly) whole inside repeated spans: paragraphs printed again with a word changed or cut in two, and
 * runs of short lines of which none is long enough by itself.
 */
import type { Block } from '../article.js';
import type { BlockRepeat } from './block-repeat.js';
import { type RepeatedSpan, repeatedSpans } from './spans.js';
import { isTelling, stretchOf, type Words, weight } from './words.js';

/** Share of a block's words that must be repeated; the rest must not tell the two apart. One word in ten is an edit, more is another text. */
const share = 0.9;
/** A row of a table is a repeat only inside a longer run of repeated text, since rows agree by nature. */
const leastAroundRow = 60;
/**
 * A line below this many words is a repeat only in a run with a block above it, or in a long run: lists of short lines
 * (`Scale: 0 or 1`, `2020, Q2`) are repeated under every heading of a questionnaire and mean something else each time.
 */
const leastOfLine = 10;
const leastAroundLines = 60;

export function nearRepeats(blocks: readonly Block[], words: Words): BlockRepeat[] {
	const spans = repeatedSpans(words);
	if (spans.length === 0) return [];
	const { bounds } = words;
	const covered = cover(words, spans);
	const found: BlockRepeat[] = [];
	blocks.forEach((block, index) => {
		const first = bounds[index] as number;
		const last = bounds[index + 1] as number;
		if (first === last) return;
		if (!isOnePrinting(words, covered.source, first, last)) return;
		const span = spans[covered.span[firstCovered(covered.source, first, last)] as number] as RepeatedSpan;
		if (block.kind === 'table-row' && weight(words, span.again, span.againEnd) < leastAroundRow) return;
		if (weight(words, first, last) < leastOfLine && !carries(words, bounds, span)) return;
		const of = stretchOf(words, covered.source[firstCovered(covered.source, first, last)] as number);
		if (of !== index) found.push({ block: index, of });
	});
	return withMarks(found, bounds, blocks.length);
}

/**
 * True where (nearly) all words from `first` to `last` were said before in one place and in the same order. Words put
 * together from several places (`Time period: Q2` from one row, the act from another) state something new.
 */
function isOnePrinting(words: Words, source: Int32Array, first: number, last: number): boolean {
	let agreeing = 0;
	let low = -1;
	let high = -1;
	for (let i = first; i < last; i++) {
		const from = source[i] as number;
		if (from < 0) {
			if (isTelling(words, i)) return false;
			continue;
		}
		if (from < high) return false;
		if (low < 0) low = from;
		high = from;
		agreeing++;
	}
	return agreeing >= share * (last - first) && share * (high - low + 1) <= last - first;
}

/** True where a span is long, or holds a whole block that is no mere line, on either side. */
function carries(words: Words, bounds: Uint32Array, { first, firstEnd, again, againEnd }: RepeatedSpan): boolean {
	return weight(words, again, againEnd) >= leastAroundLines || holdsBlock(words, bounds, again, againEnd) || holdsBlock(words, bounds, first, firstEnd);
}

function holdsBlock(words: Words, bounds: Uint32Array, from: number, to: number): boolean {
	for (let block = stretchOf(words, from); block < bounds.length - 1 && (bounds[block] as number) < to; block++) {
		const [first, last] = [bounds[block] as number, bounds[block + 1] as number];
		if (first >= from && last <= to && weight(words, first, last) >= leastOfLine) return true;
	}
	return false;
}

function firstCovered(source: Int32Array, first: number, last: number): number {
	let at = first;
	while (at < last - 1 && (source[at] as number) < 0) at++;
	return at;
}

/** For each word the word it repeats (-1: none) and the span that says so. */
function cover(words: Words, spans: readonly RepeatedSpan[]): { source: Int32Array; span: Int32Array } {
	const source = new Int32Array(words.length).fill(-1);
	const span = new Int32Array(words.length).fill(-1);
	spans.forEach((one, index) => {
		for (const { first, again, length } of one.exact) {
			for (let i = 0; i < length; i++) {
				source[again + i] = first + i;
				span[again + i] = index;
			}
		}
	});
	return { source, span };
}

/** Blocks without words (a full stop or a bullet on a line of its own) between two repeats, or after the last, go with the repeat before them. */
function withMarks(found: readonly BlockRepeat[], bounds: Uint32Array, blocks: number): BlockRepeat[] {
	const byBlock = new Map(found.map((repeat) => [repeat.block, repeat]));
	const all: BlockRepeat[] = [];
	for (let block = 0; block < blocks; block++) {
		const own = byBlock.get(block);
		if (own !== undefined) {
			all.push(own);
			continue;
		}
		const before = all[all.length - 1];
		if (bounds[block] !== bounds[block + 1] || before?.block !== block - 1) continue;
		// the mark's own first printing, where one stands after the first printing of the line before
		const of = before.of + 1 < blocks && bounds[before.of + 1] === bounds[before.of + 2] && before.of + 1 < block ? before.of + 1 : before.of;
		all.push({ block, of });
	}
	return all;
}
