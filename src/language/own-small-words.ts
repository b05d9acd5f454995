/** Articles, prepositions, conjunctions, conditions and pronouns that are other words elsewhere: by language, and read so in its texts alone. */
import * as fr from './fr/small-words.js';
import * as nl from './nl/small-words.js';
import * as pt from './pt/small-words.js';

export type SmallWord = 'article' | 'preposition' | 'conjunction' | 'condition' | 'pronoun';

interface SmallWords {
	readonly articles: readonly string[];
	readonly prepositions: readonly string[];
	readonly conjunctions: readonly string[];
	readonly conditions: readonly string[];
	readonly pronouns?: readonly string[];
}

const of = ({ articles, prepositions, conjunctions, conditions, pronouns = [] }: SmallWords): ReadonlyMap<string, SmallWord> =>
	new Map([
		...articles.map((word) => [word, 'article'] as const),
		...prepositions.map((word) => [word, 'preposition'] as const),
		...conjunctions.map((word) => [word, 'conjunction'] as const),
		...conditions.map((word) => [word, 'condition'] as const),
		...pronouns.map((word) => [word, 'pronoun'] as const),
	]);

/** Words that make a noun point back, by language. */
export const ownDefinites: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['nl', new Set(nl.definites)],
	['pt', new Set(pt.definites)],
]);

export const ownSmallWords: ReadonlyMap<string, ReadonlyMap<string, SmallWord>> = new Map([
	['fr', of(fr)],
	['nl', of(nl)],
	['pt', of(pt)],
]);
