/** A measure as the clause analysis leaves it, before date, bodies and figures are put to it. */
import type { BodyMention } from '../mentions.js';
import type { Agent } from './responsibility/agents.js';
import type { Grammar } from './verb-final/grammar.js';
import type { Status, Verb } from './vocabulary.js';

export interface Found {
	readonly sentence: number;
	/** Tokens of the clause, `last` exclusive; `head` is its verb. */
	readonly first: number;
	readonly last: number;
	readonly head: number;
	/** Where the next measure of the sentence begins: what follows the clause up to there belongs to it as detail. */
	readonly reach: number;
	readonly verb: Verb | null;
	readonly status: Status;
	readonly rule: string;
	readonly subject: Agent | null;
	readonly passive: boolean;
	/** It is a task of the instrument or meeting that frames it, so that its issuer and date are inherited. */
	readonly framed: boolean;
	/** A task: a bare verb or an item of an enumeration. */
	readonly task: boolean;
	/** In a clause of time, cause or contrast, or in a relative one: `as leaders met`. */
	readonly subordinate: boolean;
	/** Told in the object of a verb of saying. */
	readonly reported: boolean;
	/** A duty or need rather than something done. */
	readonly modal: boolean;
	/** An item of an enumeration that stands inside its sentence: the quote begins with it. */
	readonly item: boolean;
	/** Joined to the measure before it, with its subject. */
	readonly joined: boolean;
	/** Something that goes on or was done by now, rather than on the day of the event reported. */
	readonly current: boolean;
	/** Its verb closes the clause; `topic` is the body that the text spoke of where it names nobody. */
	readonly closes?: { readonly topic: BodyMention | null; readonly grammar: Grammar };
	/** It announces a list: `the following`, a colon at its end. */
	readonly listing: boolean;
}

/** What holds of a measure that no clause tells: a row of a table, a noun at the head of an item. */
export const untold = { subject: null, reported: false, modal: false, item: false, joined: false, subordinate: false, current: false, listing: false } as const;

/** A task of what frames the text that its sentence, or an item of a list, tells by itself. */
export function wholeTask(told: Pick<Found, 'sentence' | 'first' | 'last' | 'head' | 'verb' | 'status' | 'rule'>): Found {
	return { ...untold, ...told, reach: told.last, passive: false, framed: true, task: true };
}

/** Gives each measure of a sentence its reach. */
export function reaching(found: readonly Found[], end: number): Found[] {
	return found.map((each, at) => ({ ...each, reach: found[at + 1]?.first ?? end }));
}
