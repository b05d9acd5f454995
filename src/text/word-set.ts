/** A set of words that is asked at every token of a text, of which it holds few: the others are dismissed by their hash. */
import { HashFilter } from './hash-filter.js';
import { normHash, type Tokens } from './tokens.js';

export class WordSet {
	private readonly known = new HashFilter();
	private readonly words: ReadonlySet<string>;

	/** @param words norms of single tokens */
	constructor(words: Iterable<string>) {
		this.words = new Set(words);
		for (const norm of this.words) this.known.add(normHash(norm));
	}

	/** Whether a token is one of the words. */
	has({ hash, norm }: Tokens, token: number): boolean {
		return this.known.mayHave(hash[token] as number) && this.words.has(norm[token] as string);
	}
}
