/** What `src/language/<code>/statutes.ts` must hold. */
export interface StatuteVocabulary {
	/** Words before the number of an article. */
	readonly articles: readonly string[];
	/** Other words by which an article is referred to. */
	readonly references: readonly string[];
	/** What stands for the number of the first: `premier`. */
	readonly firsts: readonly string[];
	/** Verbs of the line that enacts: `have | adopted | this directive`. */
	readonly enacting: readonly string[];
	/** Headings of articles that only say what words mean. */
	readonly definitions: readonly string[];
}
