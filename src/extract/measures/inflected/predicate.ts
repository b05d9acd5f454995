/** A verb with what it needs to be judged: whose it is, how it hangs on the one before, what stands over its clause. */
import type { Tokens } from '../../../text/tokens.js';
import type { BodyMention, Mention } from '../../mentions.js';
import type { Agent, MentionsAt } from '../responsibility/agents.js';
import type { VerbGroup } from './verb-phrase.js';

/** How a predicate hangs on the one before: not at all, by `and` alone, or by a comma as well. */
export type Joint = 'no' | 'and' | 'comma';

export interface Predicate extends VerbGroup {
	readonly sentence: number;
	/** First token of the clause: where the subject begins, or the group itself where it shares one. */
	readonly clause: number;
	readonly subject: Agent | null;
	readonly joined: Joint;
	/** It has neither subject nor modal of its own: `Strengthen supervision.` */
	readonly imperative: boolean;
	/** Under `if`, `unless`, `whether`. */
	readonly hypothetical: boolean;
	/** Under `after`, `because`, `when` … */
	readonly subordinate: boolean;
	/** In the object of a verb of saying, or within quotation marks. */
	readonly reported: boolean;
	readonly quoted: boolean;
	/** An enumerating word (`first`, `the second is to`) opens the clause. */
	readonly enumerated: boolean;
	/** A participle after a comma or `and`: `…, widening coverage`. */
	readonly participle: boolean;
	/** In the tail of a directive (`are encouraged to A and B`): a detail of it. */
	readonly detail: boolean;
}

/** What an article holds beside its words, for looking things up by token. */
export interface Surroundings {
	readonly tokens: Tokens;
	readonly bodies: MentionsAt<BodyMention>;
	/** Dates and figures by first token: verbs are not looked for inside. */
	readonly masks: MentionsAt<Mention>;
	/** First tokens of dates. */
	readonly dates: ReadonlySet<number>;
	/** Surnames of office holders of the article. */
	readonly officials: ReadonlyMap<string, BodyMention | null>;
	/** Surnames of those who hold no office. */
	readonly bystanders: ReadonlySet<string>;
	/** Initials of laws that the article names. */
	readonly laws: ReadonlySet<string>;
}
