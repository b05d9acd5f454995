/** What a rule for clauses of uninflected languages is. */
import type { Explained } from '../../../rules.js';
import type { Context } from '../document/context.js';
import type { Agent } from '../responsibility/agents.js';
import type { Status, Verb } from '../vocabulary.js';
import type { Clause } from './clause.js';

export interface ClauseSituation {
	readonly clause: Clause;
	/** Null where the clause has a modal but no verb of the vocabulary. */
	readonly verb: Verb | null;
	readonly subject: Agent | null;
	readonly public: boolean;
	readonly instrument: boolean;
	/** It sends something to those whom a notice addresses: 印发给你们. */
	readonly sends: boolean;
	/** Who acts is said to have decided it: 国务院决定取消…. */
	readonly resolved: boolean;
	/** The subject is a meeting: what it passes is decided by whoever holds it. */
	readonly meeting: boolean;
	/** A verb of saying, a plan or a measure before it in the sentence, or the text itself, makes tasks of bare verbs. */
	readonly open: boolean;
	/** A date stands in the sentence before it. */
	readonly dated: boolean;
	/** The status of the plan that opened the sentence: what is only considered stays proposed to its end. */
	readonly carried: Status;
	/** The status of what somebody is told (要求) or advised (建议) to do, in a report; null elsewhere. */
	readonly directed: Status | null;
	/** A comment says what somebody ought to do. */
	readonly counselled: boolean;
	/** What the clause before in its sentence decided, where somebody public did; a clause without a subject goes on with it. */
	readonly before: Status | null;
	/** The clause goes on with what was promised before it in the sentence. */
	readonly ahead: boolean;
	/** An instrument that is already in force frames the text: what it demands holds. */
	readonly inForce: boolean;
	/** The clause speaks of an instrument that is only a draft. */
	readonly draft: boolean;
	/** Somebody public speaks in the sentence. */
	readonly spoken: boolean;
	/** Somebody tells in it how things are (有关负责人介绍), or nobody says anything. */
	readonly narrated: boolean;
	/** The text tells of a year before its own. */
	readonly past: boolean;
	/** It has no subject of its own, and who acts before it in the sentence is public. */
	readonly heir: boolean;
	/** The subject, here or before, is an instrument. */
	readonly ruled: boolean;
	readonly context: Context;
}

export interface ClauseRule {
	readonly explained: Explained;
	readonly decide: (situation: ClauseSituation) => Status | null;
}
