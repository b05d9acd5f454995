/** Articles and prepositions that are other words elsewhere: by language, and read so in its texts alone. */
import * as pt from './pt/small-words.js';

export type SmallWord = 'article' | 'preposition';

const of = ({ articles, prepositions }: Pick<typeof pt, 'articles' | 'prepositions'>): ReadonlyMap<string, SmallWord> =>
	new Map([...articles.map((word) => [word, 'article'] as const), ...prepositions.map((word) => [word, 'preposition'] as const)]);

export const ownSmallWords: ReadonlyMap<string, ReadonlyMap<string, SmallWord>> = new Map([['pt', of(pt)]]);
