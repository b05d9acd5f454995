/** Phrases that give a kind of boilerplate away, compiled from the languages' vocabularies into one trie over hashes of words. */
import { cues as da } from '../language/da/boilerplate.js';
import { cues as de } from '../language/de/boilerplate.js';
import { cues as en } from '../language/en/boilerplate.js';
import { cues as es } from '../language/es/boilerplate.js';
import { cues as fr } from '../language/fr/boilerplate.js';
import { cues as it } from '../language/it/boilerplate.js';
import { cues as ja } from '../language/ja/boilerplate.js';
import { cues as ko } from '../language/ko/boilerplate.js';
import { cues as nb } from '../language/nb/boilerplate.js';
import { cues as nl } from '../language/nl/boilerplate.js';
import { cues as pt } from '../language/pt/boilerplate.js';
import { cues as sv } from '../language/sv/boilerplate.js';
import { cues as zh } from '../language/zh/boilerplate.js';
import { Shape, type Words, wordsOf } from '../text/words.js';
import { type CueKind, type CuePlace, type CueVocabulary, cueKinds } from './cue-vocabulary.js';

/** The cues of one line: for each place the kinds found there, as bits in the order of {@link cueKinds}. */
export interface Cues {
	readonly whole: number;
	readonly opens: number;
	readonly within: number;
	/** Phrases of spam in the line. */
	readonly spam: number;
	/** The word with which the first phrase begins, -1 where there is none. */
	readonly first: number;
}

export const noCues: Cues = { whole: 0, opens: 0, within: 0, spam: 0, first: -1 };

/** The bits of some kinds. */
export function bitsOf(...kinds: readonly CueKind[]): number {
	return kinds.reduce((bits, kind) => bits | (1 << cueKinds.indexOf(kind)), 0);
}

/** The trie: nodes are numbers, 0 the root; a step from a node by a word is found by hashing both. */
class Phrases {
	private readonly below = new Map<number, Map<number, number>>([[0, new Map()]]);
	private readonly places: Record<CuePlace, number>[] = [{ whole: 0, opens: 0, within: 0 }];
	private nodes = new Int32Array(0);
	private words = new Int32Array(0);
	private targets = new Int32Array(0);
	private mask = 0;
	whole = new Int32Array(0);
	opens = new Int32Array(0);
	within = new Int32Array(0);
	/** 1 where a phrase that may stand anywhere lies at the node or below it. */
	inner = new Uint8Array(0);

	add(phrase: string, kind: number, place: CuePlace): void {
		const words = wordsOf(phrase);
		if (words.length === 0) return;
		let node = 0;
		for (let at = 0; at < words.length; at++) {
			const steps = this.below.get(node) as Map<number, number>;
			const word = words.hash[at] as number;
			let next = steps.get(word);
			if (next === undefined) {
				next = this.places.length;
				steps.set(word, next);
				this.below.set(next, new Map());
				this.places.push({ whole: 0, opens: 0, within: 0 });
			}
			node = next;
		}
		const found = this.places[node] as Record<CuePlace, number>;
		found[place] |= 1 << kind;
	}

	/** Lays the trie out flat. */
	close(): this {
		const count = this.places.length;
		let size = 64;
		while (size < count * 3) size *= 2;
		this.mask = size - 1;
		this.nodes = new Int32Array(size).fill(-1);
		this.words = new Int32Array(size);
		this.targets = new Int32Array(size);
		for (const [node, steps] of this.below)
			for (const [word, target] of steps) {
				let slot = this.slotOf(node, word);
				while (this.nodes[slot] !== -1) slot = (slot + 1) & this.mask;
				this.nodes[slot] = node;
				this.words[slot] = word;
				this.targets[slot] = target;
			}
		this.whole = Int32Array.from(this.places, ({ whole }) => whole);
		this.opens = Int32Array.from(this.places, ({ opens }) => opens);
		this.within = Int32Array.from(this.places, ({ within }) => within);
		this.inner = new Uint8Array(count);
		// nodes are numbered from the root down
		for (let node = count - 1; node >= 0; node--) {
			let inner = this.within[node] === 0 ? 0 : 1;
			for (const target of this.below.get(node)?.values() ?? []) inner |= this.inner[target] as number;
			this.inner[node] = inner;
		}
		this.below.clear();
		return this;
	}

	private slotOf(node: number, word: number): number {
		const mixed = Math.imul(word ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
		return (mixed ^ (mixed >>> 15)) & this.mask;
	}

	/** The node below another by a word, -1 where there is none. */
	step(node: number, word: number): number {
		let slot = this.slotOf(node, word);
		for (let there = this.nodes[slot] as number; there !== -1; there = this.nodes[slot] as number) {
			if (there === node && this.words[slot] === word) return this.targets[slot] as number;
			slot = (slot + 1) & this.mask;
		}
		return -1;
	}
}

function compile(vocabularies: readonly CueVocabulary[]): Phrases {
	const phrases = new Phrases();
	cueKinds.forEach((kind, index) => {
		for (const place of ['whole', 'opens', 'within'] as const)
			for (const vocabulary of vocabularies) for (const phrase of vocabulary[kind]?.[place]?.split(';') ?? []) phrases.add(phrase, index, place);
	});
	return phrases.close();
}

const vocabularies: Readonly<Record<string, CueVocabulary>> = { da, de, en, es, fr, it, ja, ko, nb, nl, pt, sv, zh };

/** The languages whose phrases are known. */
export const cueLanguages: readonly string[] = Object.keys(vocabularies);

const phrases = compile(Object.values(vocabularies));
const spamBit = bitsOf('spam');

/**
 * The cues of one line. Marks at either end do not keep a phrase from being the whole line (`[ Share ]`, `更多>>`),
 * and marks before it do not keep it from opening the line. Linear: a phrase is at most a dozen words.
 */
export function cuesOf({ hash, shape }: Words, first: number, last: number): Cues {
	let open = first;
	while (open < last && ((shape[open] as number) & Shape.kind) === Shape.mark) open++;
	let close = last;
	while (close > open && ((shape[close - 1] as number) & 1) === 0) close--;
	let whole = 0;
	let opens = 0;
	let within = 0;
	let spam = 0;
	let begins = -1;
	for (let at = first; at < last; at++) {
		let node = phrases.step(0, hash[at] as number);
		// an opening mark may be part of the phrase itself: `[ad_1`, `【打印`
		const opening = at <= open;
		for (let next = at + 1; node > 0 && (opening || phrases.inner[node] === 1); next++) {
			const inner = phrases.within[node] as number;
			let found = inner;
			within |= inner;
			if ((inner & spamBit) !== 0) spam++;
			if (opening) {
				opens |= phrases.opens[node] as number;
				found |= phrases.opens[node] as number;
				if (next >= close) {
					whole |= phrases.whole[node] as number;
					found |= phrases.whole[node] as number;
				}
			}
			if (found !== 0 && begins < 0) begins = at;
			node = next < last ? phrases.step(node, hash[next] as number) : -1;
		}
	}
	return begins < 0 ? noCues : { whole, opens, within, spam, first: begins };
}
