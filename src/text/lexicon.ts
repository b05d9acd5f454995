/**
 * Vocabulary compiled into a trie over token norms: phrases of any number of words are found by longest match in one
 * walk. Entries carry a value; where one phrase has several values (homonyms) all of them are returned.
 */
import { HashFilter } from './hash-filter.js';
import { normHash, type Tokens, tokenize } from './tokens.js';

interface Node<V> {
	next: Map<string, Node<V>> | null;
	values: V[] | null;
}

/** A match of a phrase: tokens `first` to `last` (exclusive) and the values filed under it. */
export interface LexiconMatch<V> {
	readonly first: number;
	readonly last: number;
	readonly values: readonly V[];
}

/** Norms of the tokens that a phrase is in a text. */
export function phraseTokens(phrase: string): readonly string[] {
	return phrase.startsWith("'") ? tokenize(`x${phrase}`).norm.slice(1) : tokenize(phrase).norm;
}

export class Lexicon<V> {
	private readonly root: Node<V> = { next: null, values: null };
	/** Words that a phrase starts with: most tokens start none. */
	private readonly starts = new HashFilter();
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
		const words = phraseTokens(phrase);
		if (words.length === 0) return;
		if (this.root.next?.has(words[0] as string) !== true) this.starts.add(normHash(words[0] as string));
		let node = this.root;
		for (const word of words) {
			node.next ??= new Map();
			let below = node.next.get(word);
			if (below === undefined) {
				below = { next: null, values: null };
				node.next.set(word, below);
			}
			node = below;
		}
		if (node.values === null) {
			node.values = [];
			this.size++;
		}
		if (!node.values.includes(value)) node.values.push(value);
	}

	/**
	 * The longest phrase that starts at token `at`, or null. The tokens of a match lie in one block.
	 * @param limit token index that a match must not pass
	 */
	longest(tokens: Tokens, at: number, limit: number = tokens.length): LexiconMatch<V> | null {
		if (at < limit && !this.starts.mayHave(tokens.hash[at] as number)) return null;
		let node = this.root;
		let best: LexiconMatch<V> | null = null;
		for (let index = at; index < limit && node.next !== null; index++) {
			const below = node.next.get(tokens.norm[index] as string);
			if (below === undefined) break;
			if (index > at && tokens.gap[index] === 3) break;
			node = below;
			if (node.values !== null) best = { first: at, last: index + 1, values: node.values };
		}
		return best;
	}

	/** Whether a phrase stands anywhere between two tokens, `limit` exclusive. */
	within(tokens: Tokens, first: number, limit: number): boolean {
		for (let at = first; at < limit; at++) if (this.longest(tokens, at, limit) !== null) return true;
		return false;
	}

	/** Every phrase that starts at token `at`, shortest first. */
	all(tokens: Tokens, at: number, limit: number = tokens.length): LexiconMatch<V>[] {
		const found: LexiconMatch<V>[] = [];
		if (at < limit && !this.starts.mayHave(tokens.hash[at] as number)) return found;
		let node = this.root;
		for (let index = at; index < limit && node.next !== null; index++) {
			const below = node.next.get(tokens.norm[index] as string);
			if (below === undefined) break;
			if (index > at && tokens.gap[index] === 3) break;
			node = below;
			if (node.values !== null) found.push({ first: at, last: index + 1, values: node.values });
		}
		return found;
	}
}
