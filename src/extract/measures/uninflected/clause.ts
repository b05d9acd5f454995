/** What is known of a clause of a language without inflection, and what is noted of it while it is read. */
import type { Agent } from '../responsibility/agents.js';
import type { ModalKind, Verb } from '../vocabulary.js';

export interface Clause {
	readonly first: number;
	readonly last: number;
	/** The mark before it, or null at the start of the sentence. */
	readonly opened: string | null;
	readonly verb: Verb | null;
	readonly head: number;
	readonly modal: ModalKind | null;
	readonly negated: boolean;
	readonly hypothetical: boolean;
	/** 已, 了: it was done. */
	readonly done: boolean;
	/** 被: to the subject. */
	readonly passive: boolean;
	readonly agents: readonly Agent[];
	readonly bystander: boolean;
	readonly numbered: boolean;
	/** It opens with a preposition that puts the object first: 对…给予. */
	readonly fronted: boolean;
	/** It opens with a purpose, a cause or a ground (为…, 由于…, 根据…). */
	readonly ground: boolean;
	/** It says when: …时, …后. */
	readonly temporal: boolean;
	/** A light verb carries the verb: 予以登记. */
	readonly light: boolean;
	/** Who acts stands behind 由. */
	readonly by: boolean;
	/** The verb ends the clause behind what it happens to: 电价上调. */
	readonly event: boolean;
	/** A verb by which an instrument rules: 适用, 划分. */
	readonly rules: boolean;
	/** Nothing follows a verb of mere change: 将进一步增加. */
	readonly drifting: boolean;
	/** The duty is one that holds: 应当, 必须, 不得. */
	readonly binding: boolean;
	/** The modal recommends: 建议. */
	readonly advised: boolean;
	/** The duty is one that ought to be rather than one that is laid down: 应. */
	readonly ought: boolean;
	/** The modal forbids: 不得. */
	readonly forbidding: boolean;
	/** A document issues itself: 现提出如下意见. */
	readonly opens: boolean;
	/** A figure stands in it: 实施专项78项. */
	readonly counted: boolean;
	/** 正在: it goes on. */
	readonly ongoing: boolean;
	/** What came of something rather than what was done: 提升了服务水平, 有效改善. */
	readonly outcome: boolean;
	/** Somebody says it who is no body, office or instrument that is known by its words: 李某|表示. */
	readonly unknown: boolean;
	/** A verb of saying or directing stands before the verb, or is all there is: 会议指出. */
	readonly said: Verb | null;
}

/** What its marks and its last words say of a clause once it has ended. */
type Outer = 'first' | 'last' | 'opened' | 'temporal' | 'outcome' | 'counted' | 'agents';

/** A clause while it is read. */
export type ClauseDraft = { -readonly [Key in keyof Omit<Clause, Outer>]: Clause[Key] } & {
	agents: Agent[];
	/** An adverb praises what was done. */
	praised: boolean;
	/** A word opens it that tells what something leads to. */
	consequent: boolean;
	/** 为, 对: for or to whom something is done. */
	receiver: boolean;
	/** A preposition opens it that names the rule that is followed: 按照. */
	accords: boolean;
	/** A preposition opens it that tells how or where. */
	adverbial: boolean;
};

export const freshDraft = (): ClauseDraft => ({
	verb: null,
	head: -1,
	modal: null,
	negated: false,
	hypothetical: false,
	done: false,
	passive: false,
	agents: [],
	bystander: false,
	numbered: false,
	fronted: false,
	ground: false,
	light: false,
	by: false,
	event: false,
	ongoing: false,
	praised: false,
	consequent: false,
	receiver: false,
	accords: false,
	adverbial: false,
	rules: false,
	drifting: false,
	binding: false,
	advised: false,
	ought: false,
	forbidding: false,
	opens: false,
	unknown: false,
	said: null,
});
