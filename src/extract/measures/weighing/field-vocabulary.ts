/** The shape of what a language says of its lexical fields. */

/** Ends and ways of policy, its instruments, norms, figures of a state of affairs, judgements and so on. */
export const fieldNames = [
	'aim',
	'instrument',
	'norm',
	'statistic',
	'judgement',
	'degree',
	'people',
	'market',
	'narration',
	'description',
	'cause',
	'report',
	'relations',
	'research',
	'offer',
	'address',
] as const;

export type Field = (typeof fieldNames)[number];

/** What `src/language/<code>/fields.ts` must hold: a word may stand in several fields. */
export type FieldVocabulary = Readonly<
	Record<
		Field,
		{
			/** Base forms; of a phrase the first word is inflected. */
			readonly verbs?: readonly string[];
			/** Forms as they are written. */
			readonly words: readonly string[];
		}
	>
>;
