/** What a rule for measures is: it looks at one predicate in its surroundings and says what became of it, or nothing. */
import type { Explained } from '../../../rules.js';
import type { Tokens } from '../../../text/tokens.js';
import type { Context } from '../document/context.js';
import type { Status } from '../vocabulary.js';
import type { Predicate } from './predicate.js';

export interface Situation {
	readonly tokens: Tokens;
	readonly predicate: Predicate;
	readonly context: Context;
	/** Somebody public acts here: a body, a country, an office; a pronoun that stands for one. */
	readonly public: boolean;
	/** The subject is an instrument: `the plan`, `new rules`. */
	readonly instrument: boolean;
	/** What was said so far makes tasks of bare verbs: a plan, a notice or a meeting was opened. */
	readonly tasks: boolean;
	/** Goals for a year were set just before: what will be is one of them. */
	readonly goal: boolean;
	/** How many participles follow a measure in the sentence, and the status of that measure. */
	readonly participles: number;
	readonly before: Status | null;
	/** A verb of saying stands in the sentence. */
	readonly reportedSpeech: boolean;
	/** Somebody public says it. */
	readonly officialSpeech: boolean;
	/** The sentence's words come from a bystander: analyst, lobby, resident. */
	readonly bystander: boolean;
}

export interface MeasureRule {
	readonly explained: Explained;
	/** The status of the measure, or null where the rule does not speak. */
	readonly decide: (situation: Situation) => Status | null;
}
