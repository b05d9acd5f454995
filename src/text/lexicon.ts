/**
 * Vocabulary compiled into a trie over token norms: phrases of any number of words are found by longest match in one
 * walk. Entries carry a value; where one phrase has several values (homonyms) all of them are returned.
 * The trie is one table by open addressing, from a node and a word to the node below: a step costs one probe, whatever
 * the size of the vocabulary. Before the first step a filter dismisses most tokens by how a phrase opens.
 */
import { HashFilter } from './hash-filter.js';
import { Gap, normsOf, rowHash, type Tokens } from './tokens.js';

/** A match of a phrase: tokens `first` to `last` (exclusive) and the values filed under it. */
export interface LexiconMatch<V> {
	readonly first: number;
	readonly last: number;
	readonly values: readonly V[];
}

/** Norms of the tokens that a phrase is in a text. */
export function phraseTokens(phrase: string): readonly string[] {
	return phraseOf(phrase).norm;
}

/** The same with their hashes. */
function phraseOf(phrase: string): Pick<Tokens, 'norm' | 'hash'> {
	if (!phrase.startsWith("'")) return normsOf(phrase);
	const { norm, hash } = normsOf(`x${phrase}`);
	return { norm: norm.slice(1), hash: hash.slice(1) };
}

/** So many words of a phrase tell how it opens. */
const OPENING = 3;

/** Hash of how a phrase opens, see {@link rowHash}: of the one or two words that it is, or of its first three. */
export function openingOf(phrase: string): number {
	return opening(phraseOf(phrase).hash);
}

function opening(hashes: readonly number[]): number {
	return hashes.slice(0, OPENING).reduce(rowHash);
}

const nothing: readonly never[] = [];

/** What follows a phrase at a token: where each of it ends and the values of the whole, shortest first. */
type Following<V> = (tokens: Tokens, at: number, limit: number) => readonly Omit<LexiconMatch<V>, 'first'>[];

/** Stands for no node; the root is node 0, under which no node has its number. */
const NONE = 0;

export class Lexicon<V> {
	/** How phrases open: by the one or two words that they are, or by their first three. One character of Chinese begins many phrases, three in a row few. */
	readonly openings = new HashFilter();
	/** By slot: what a node and a word are known by, and the node below, {@link NONE} where the slot is free. */
	private keys = new Int32Array(16);
	private slots = new Int32Array(16);
	/** By node: the node above it, the word that leads to it, what that step is known by, the values of the phrase that ends there, whether others go on. */
	private readonly above: number[] = [NONE];
	private readonly word: string[] = [''];
	private readonly key: number[] = [0];
	private readonly values: (V[] | null)[] = [null];
	private readonly goesOn: boolean[] = [false];
	/** By node: what may follow it, see {@link follow}; null where nothing follows any. */
	private followed: Map<number, Following<V>[]> | null = null;
	/** Number of phrases added. */
	size = 0;

	/** Builds a lexicon from phrase and value pairs. */
	static of<V>(entries: Iterable<readonly [string, V]>): Lexicon<V> {
		const lexicon = new Lexicon<V>();
		for (const [phrase, value] of entries) lexicon.add(phrase, value);
		return lexicon;
	}

	/**
	 * Files a value under a phrase; the phrase is tokenised as text is, so spelling of quotes, hyphens and case is folded.
	 * One that begins with an apostrophe stands glued to a word: `'s` is the token it is in `year's`.
	 */
	add(phrase: string, value: V): void {
		const { norm, hash } = phraseOf(phrase);
		if (norm.length === 0) return;
		const node = this.reached(norm, hash);
		let values = this.values[node] as V[] | null;
		if (values === null) {
			values = [];
			this.values[node] = values;
			this.size++;
			if (norm.length < OPENING) this.openings.add(opening(hash));
		}
		if (!values.includes(value)) values.push(value);
	}

	/**
	 * Files every phrase of another lexicon behind a prefix, without spelling them out.
	 * @param others may grow later
	 * @param meaning what a phrase means behind the prefix, by a value that it has there; null where it does not stand behind it. Asked once a value.
	 */
	follow<U>(prefix: string, others: Lexicon<U>, meaning: (value: U) => V | null): void {
		const { norm, hash } = phraseOf(prefix);
		if (norm.length === 0) return;
		const node = this.reached(norm, hash);
		this.openings.add(opening(hash));
		const known = new Map<U, V | null>();
		const behind = (value: U): V | null => {
			const own = known.get(value);
			if (own !== undefined) return own;
			const made = meaning(value);
			known.set(value, made);
			return made;
		};
		const following: Following<V> = (tokens, at, limit) =>
			others.all(tokens, at, limit).flatMap(({ last, values }) => {
				const own = values.map(behind).filter((value) => value !== null);
				return own.length === 0 ? [] : [{ last, values: own }];
			});
		this.followed ??= new Map();
		const all = this.followed.get(node);
		if (all === undefined) this.followed.set(node, [following]);
		else all.push(following);
	}

	/** The node of a phrase, new where there was none. */
	private reached(norm: readonly string[], hash: readonly number[]): number {
		let node = 0;
		for (let depth = 0; depth < norm.length; depth++) {
			const word = norm[depth] as string;
			const below = this.below(node, word, hash[depth] as number);
			if (below === NONE && depth === OPENING - 1) this.openings.add(opening(hash));
			node = below === NONE ? this.grown(node, word, hash[depth] as number) : below;
		}
		return node;
	}

	/** Whether a phrase may begin at a token: false where surely none does. */
	mayOpen({ hash }: Tokens, at: number): boolean {
		const one = hash[at] as number;
		const two = rowHash(one, hash[at + 1] as number);
		return this.mayHave(one, two, rowHash(two, hash[at + 2] as number));
	}

	/** The same by the hashes of the one, two and three words that stand there, for who asks many vocabularies. */
	mayHave(one: number, two: number, three: number): boolean {
		const { openings } = this;
		return openings.mayHave(one) || openings.mayHave(two) || openings.mayHave(three);
	}

	/** The node that a word leads to, or {@link NONE}. */
	private below(node: number, word: string, hash: number): number {
		const { keys, slots } = this;
		const mask = slots.length - 1;
		const key = keyOf(node, hash);
		for (let slot = slotOf(key) & mask; ; slot = (slot + 1) & mask) {
			const there = slots[slot] as number;
			if (there === NONE || (keys[slot] === key && this.word[there] === word && this.above[there] === node)) return there;
		}
	}

	/** A new node. */
	private grown(above: number, word: string, hash: number): number {
		const node = this.above.length;
		this.above.push(above);
		this.word.push(word);
		this.key.push(keyOf(above, hash));
		this.values.push(null);
		this.goesOn.push(false);
		this.goesOn[above] = true;
		if (node * 2 < this.slots.length) this.file(node);
		else {
			this.keys = new Int32Array(this.slots.length * 2);
			this.slots = new Int32Array(this.slots.length * 2);
			for (let known = 1; known <= node; known++) this.file(known);
		}
		return node;
	}

	private file(node: number): void {
		const mask = this.slots.length - 1;
		const key = this.key[node] as number;
		let slot = slotOf(key) & mask;
		while (this.slots[slot] !== NONE) slot = (slot + 1) & mask;
		this.slots[slot] = node;
		this.keys[slot] = key;
	}

	/**
	 * The longest phrase that starts at token `at`, or null. The tokens of a match lie in one block.
	 * @param limit token index that a match must not pass
	 */
	longest(tokens: Tokens, at: number, limit: number = tokens.length): LexiconMatch<V> | null {
		if (at >= limit || !this.mayOpen(tokens, at)) return null;
		let last = -1;
		let values: V[] | null = null;
		for (let index = at, node = 0; index < limit && this.goesOn[node] === true; index++) {
			if (index > at && tokens.gap[index] === Gap.block) break;
			node = this.below(node, tokens.norm[index] as string, tokens.hash[index] as number);
			if (node === NONE) break;
			if (this.followed?.has(node) === true) return this.all(tokens, at, limit).at(-1) ?? null;
			const here = this.values[node] as V[] | null;
			if (here === null) continue;
			last = index + 1;
			values = here;
		}
		return values === null ? null : { first: at, last, values };
	}

	/** Whether a phrase stands anywhere between two tokens, `limit` exclusive. */
	within(tokens: Tokens, first: number, limit: number): boolean {
		for (let at = first; at < limit; at++) if (this.longest(tokens, at, limit) !== null) return true;
		return false;
	}

	/** Every phrase that starts at token `at`, shortest first. */
	all(tokens: Tokens, at: number, limit: number = tokens.length): readonly LexiconMatch<V>[] {
		if (at >= limit || !this.mayOpen(tokens, at)) return nothing;
		const found: LexiconMatch<V>[] = [];
		const behind: LexiconMatch<V>[] = [];
		for (let index = at, node = 0; index < limit && this.goesOn[node] === true; index++) {
			if (index > at && tokens.gap[index] === Gap.block) break;
			node = this.below(node, tokens.norm[index] as string, tokens.hash[index] as number);
			if (node === NONE) break;
			const values = this.values[node] as V[] | null;
			if (values !== null) found.push({ first: at, last: index + 1, values });
			if (this.followed === null || index + 1 >= limit || tokens.gap[index + 1] === Gap.block) continue;
			for (const following of this.followed.get(node) ?? nothing)
				for (const { last, values } of following(tokens, index + 1, limit)) behind.push({ first: at, last, values });
		}
		return behind.length === 0 ? found : byEnd([...found, ...behind]);
	}
}

/** Matches by where they end, those that end in one place made one. */
function byEnd<V>(matches: readonly LexiconMatch<V>[]): readonly LexiconMatch<V>[] {
	const ends = new Map<number, LexiconMatch<V>>();
	for (const match of matches) {
		const other = ends.get(match.last);
		ends.set(match.last, other === undefined ? match : { ...other, values: [...other.values, ...match.values] });
	}
	return [...ends.values()].sort((a, b) => a.last - b.last);
}

/** What a step of the trie is known by; two steps that share it are told apart by node and word. */
const keyOf = (node: number, hash: number): number => Math.imul(node, 0x9e3779b1) ^ hash;
const slotOf = (key: number): number => key ^ (key >>> 16);
