/** A way to write a date: one file of `patterns/` each. */
import type { Explained } from '../../rules.js';
import type { Opener, Start } from './beginnings.js';
import type { Read, View } from './view.js';

export interface Pattern {
	readonly doc: Explained;
	/** What the expression begins with, where no article opens it. The pattern is tried nowhere else. */
	readonly starts: readonly Start[];
	/** What stands behind the article that may open it: `the| third quarter`. Without it no article does. */
	readonly behindArticle?: readonly Start[];
	/** Classes of which a term must stand there or soon behind: `12 to 14| April` needs a month. Without it nothing must. */
	readonly needs?: readonly Opener[];
	/** Tried only where durations, sets and clock times were asked for. */
	readonly only?: 'durations';
	/** Tried only in texts that have Chinese characters: no other vocabulary has the words it needs. */
	readonly script?: 'han';
	/** Reads the expression that starts at a token; must look at a bounded number of tokens. */
	readonly read: (view: View, at: number) => Read | null;
}
