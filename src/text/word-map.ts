/** A map from words that is asked at every token of a text, of which it knows few: the others are dismissed by their hash. */
import { HashFilter } from './hash-filter.js';
import { normHash, type Tokens } from './tokens.js';

export class WordMap<V> {
	private readonly known = new HashFilter();
	private readonly values: ReadonlyMap<string, V>;

	/** @param entries norms of single tokens, each with its value */
	constructor(entries: Iterable<readonly [string, V]>) {
		this.values = new Map(entries);
		for (const norm of this.values.keys()) this.known.add(normHash(norm));
	}

	/** The value of the word that a token is, or undefined. */
	at({ hash, norm }: Tokens, token: number): V | undefined {
		return this.known.mayHave(hash[token] as number) ? this.values.get(norm[token] as string) : undefined;
	}
}
