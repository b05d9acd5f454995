/** Repeated passages inside one article: the second printing is marked and points at the first. */
import { type Article, type Block, type Verdict, withVerdict } from '../article.js';
import { type Words as CutWords, wordsOf as cutWords } from '../text/words.js';
import type { BlockRepeat } from './block-repeat.js';
import { exactRepeats } from './exact.js';
import { nearRepeats } from './near.js';
import { markNeighbours } from './neighbours.js';
import { truncatedEchoes } from './truncated.js';
import { wordsIn } from './words.js';

/** The rule of the boilerplate room that weighs the evidence where no rule of words decides: it may be mistaken on one of two printings. */
const weighed = 'boilerplate/classifier';

const isKept = ({ verdict }: Block): boolean => verdict.kind === 'content';
const isWeighed = ({ verdict }: Block): boolean => verdict.kind === 'boilerplate' && verdict.rule === weighed;

/**
 * Returns the article with repeated content blocks marked `repeat`; `of` is always a block that is kept. Digits are
 * never folded: blocks that agree in all but a number are not repeats.
 * A block that was only weighed and found boilerplate is a repeat as well where it says again what is kept; and is kept
 * where it is the first printing of a passage of which the rest is kept. Linear.
 * @param cut the words of its blocks, where they were cut already
 */
export function markRepeats(article: Article, cut: CutWords = cutWords(article.text, article.blocks)): Article {
	const indices: number[] = [];
	article.blocks.forEach((block, index) => {
		if (isKept(block) || isWeighed(block)) indices.push(index);
	});
	const blocks = indices.map((index) => article.blocks[index] as Block);
	const words = wordsIn(cut, indices);
	const found = new Map<number, { of: number; rule: string }>();
	const take = (rule: string, repeats: readonly BlockRepeat[]): void => {
		for (const { block, of } of repeats) if (!found.has(block) && of !== block && !leadsTo(found, of, block)) found.set(block, { of, rule });
	};
	take('dedupe/exact', exactRepeats(article, blocks, words));
	take('dedupe/near', nearRepeats(blocks, words));
	take('dedupe/truncated', truncatedEchoes(article, blocks, words));
	if (found.size === 0) return article;

	const pairs = [...found].map(([block, { of, rule }]) => ({ block, of: root(found, of), rule })).filter(({ block, of }) => block !== of);
	const passages = new Set(
		pairs.filter(({ block, of }) => isKept(blocks[block] as Block) && isKept(blocks[of] as Block)).map(({ block, of }) => `${block} ${of}`),
	);
	const inPassage = (block: number, of: number): boolean => {
		for (let step = -2; step <= 2; step++) if (passages.has(`${block + step} ${of + step}`)) return true;
		return false;
	};
	const verdicts = new Map<number, Verdict>();
	for (const { block, of, rule } of pairs) {
		const [own, first] = [blocks[block] as Block, blocks[of] as Block];
		if (!isKept(own) && rule === 'dedupe/truncated') continue;
		if (!isKept(first)) {
			if (!isKept(own) || !inPassage(block, of)) continue;
			verdicts.set(indices[of] as number, { kind: 'content', rule: 'dedupe/first-printing', why: 'printed again in a passage that is kept' });
		}
		verdicts.set(indices[block] as number, { kind: 'repeat', rule, of: indices[of] as number });
	}
	const decided = article.blocks.map((block, index) => {
		const verdict = verdicts.get(index);
		return verdict === undefined ? block : withVerdict(block, verdict);
	});
	return markNeighbours({ ...article, blocks: decided });
}

/** True where `from` is already known to repeat `to`: the two must not point at each other. */
function leadsTo(found: Map<number, { of: number; rule: string }>, from: number, to: number): boolean {
	return root(found, from) === to && from !== to;
}

/** Follows repeats of repeats to the block that is kept. Each step is shortened for the next, so chains stay cheap. */
function root(found: Map<number, { of: number; rule: string }>, from: number): number {
	let at = from;
	const passed: number[] = [];
	for (let next = found.get(at); next !== undefined && passed.length < 64; next = found.get(at)) {
		passed.push(at);
		at = next.of;
	}
	for (const block of passed) {
		const entry = found.get(block);
		if (entry !== undefined && at !== block) found.set(block, { ...entry, of: at });
	}
	return at;
}
