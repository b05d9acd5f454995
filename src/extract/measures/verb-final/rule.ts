/** What a rule for clauses that their verb closes is. */
import type { Explained } from '../../../rules.js';
import type { Context } from '../document/context.js';
import type { Status } from '../vocabulary.js';
import type { Closing } from './closing.js';
import type { Tail } from './vocabulary.js';

export interface ClosedSituation {
	readonly closing: Closing;
	/** How it is meant: its own tails, or those of the clause that it is joined to. */
	readonly tails: readonly Tail[];
	/** Its mood; of one that goes on in the next clause that of the last. */
	readonly mood: Closing['mood'];
	/** Nobody is said to act. */
	readonly unsaid: boolean;
	/** A public body acts: its subject, its topic, or the one that the text speaks of where it names none. */
	readonly public: boolean;
	/** And the sentence names it. */
	readonly stated: boolean;
	/** A class is charged: 都道府県は. */
	readonly charged: boolean;
	/** The subject is a law or plan. */
	readonly instrument: boolean;
	/** What is issued or submitted is only a draft. */
	readonly draft: boolean;
	/** What is published is figures or a report. */
	readonly account: boolean;
	/** What is raised or lowered is only expected. */
	readonly forecast: boolean;
	/** What is asked for or begun changes nothing by itself: 理解, 審議. */
	readonly courtesy: boolean;
	/** A figure stands in it. */
	readonly counted: boolean;
	/** It is an item of a list. */
	readonly item: boolean;
	/** A stop ends the sentence. */
	readonly stopped: boolean;
	/** It closes the sentence with へ: 導入へ. */
	readonly headline: boolean;
	/** Items that a noun of action closes say what is to be done. */
	readonly nounsPlan: boolean;
	/** An object mark stands in it. */
	readonly object: boolean;
	/** A date of its clause lies ahead or behind. */
	readonly dated: boolean;
	/** A public body is named by whom it is done: 港湾庁により. */
	readonly agent: boolean;
	/** Only an assembly decides so: 賛成多数で. */
	readonly voted: boolean;
	/** It is the sentence by which a law is made: この条例を制定する. */
	readonly enacted: boolean;
	/** Its language sets words apart by spaces. */
	readonly spaced: boolean;
	/** The text is about a public body, or a law or regulation that it names. */
	readonly policy: boolean;
	/** A law says it, or an official text. */
	readonly rules: boolean;
	readonly context: Context;
}

export interface ClosedRule {
	readonly explained: Explained;
	readonly decide: (situation: ClosedSituation) => Status | null;
}

/** Tails of what somebody says rather than does. */
export const telling: ReadonlySet<Tail> = new Set(['report', 'speech']);
