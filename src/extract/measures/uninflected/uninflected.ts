/** Measures in the sentences of languages without inflection: each clause is put to the rules. */
import type { Sentence } from '../../../text/sentences.js';
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import type { BodyMention } from '../../mentions.js';
import type { Context } from '../document/context.js';
import { type Found, reaching } from '../found.js';
import type { State } from '../inflected/inflected.js';
import type { Surroundings } from '../inflected/predicate.js';
import type { Agent } from '../responsibility/agents.js';
import type { Status, Verb } from '../vocabulary.js';
import { words } from '../words.js';
import type { Clause } from './clause.js';
import { topicOf } from './clause-holder.js';
import { clausesOf } from './clause-reader.js';
import { clauseWords } from './clause-words.js';
import { clauseRules } from './clauses/index.js';
import { explains } from './definition.js';

/** What a preamble does, whatever verb it has. */
const issue: Verb = { lemma: '', act: 'issue', class: 'decide', past: 'adopted', noun: false };

/** Rules by which what should be done is found. */
const advisory = new Set(['measures/clause-promise', 'measures/clause-task']);

export interface ClauseState extends Omit<State, 'goal' | 'speaker'> {
	/** What frames the text is an instrument that took effect. */
	readonly inForce: boolean;
	/** The sentence reports an instrument named before. */
	readonly reported: boolean;
	/** The text tells of a year before its own. */
	readonly past: boolean;
	/** The instrument reported is a draft. */
	readonly draft: boolean;
	/** Who speaks in it holds a public office. */
	readonly vouched: boolean;
	/** An instrument or a meeting frames the text. */
	readonly framed: boolean;
	/** The sentence before it, in the same paragraph, set a task. */
	readonly follows: boolean;
}

/** What a sentence was read as. */
interface Read {
	readonly found: Found[];
	/** The public body that says what it reports. */
	readonly speaker: BodyMention | null;
	/** It is an instrument that speaks, and the speaker is named only as its author. */
	readonly cited: boolean;
	readonly clauses: readonly Clause[];
}

/**
 * In news and speeches each clause with its own verb is a measure. In an official text a sentence is one (its clauses
 * are the detail), and a semicolon opens another.
 */
export function uninflectedMeasures(surroundings: Surroundings, sentence: Sentence, index: number, context: Context, state: ClauseState): Read {
	const { tokens } = surroundings;
	const clauses = clausesOf(surroundings, sentence);
	const found: Found[] = [];
	const end = tokens.norm[sentence.last - 1];
	if (end === '?' || end === '？' || explains(tokens, sentence, clauses) || (!context.law && clauses.some((clause) => clause.bystander)))
		return { found, speaker: null, cited: false, clauses };
	let open = state.tasks || state.reported || state.follows || (state.framed && clauseWords.stops.has(end ?? '') && isBare(tokens, clauses));
	let antecedent: Agent | null = null;
	let ground = false;
	let start = -1;
	let done = false;
	let carried: Status = state.reported && state.inForce ? 'in-force' : 'planned';
	let passed: Status | null = null;
	let assessed = false;
	let waiting: Agent | null = null;
	let narrated = false;
	let habit = false;
	let lately = false;
	let directed: Status | null = null;
	let promised = false;
	const issuing = clauses.some(({ opens }) => opens);
	const spoken = speakerIn(clauses) !== null;
	clauses.forEach((clause, at) => {
		if ((clause.opened === '；' || clause.opened === ';') && !context.law) {
			done = false;
			start = -1;
			ground = false;
		}
		ground ||= clause.ground;
		habit = clauseWords.habitual.within(tokens, clause.first, clause.last) || (habit && clause.modal === null && clause.agents.every(({ oblique }) => oblique));
		lately = clause.modal === null && (lately || opensLately(tokens, clause));
		const straight = clause.agents.filter((agent) => !agent.oblique && agent.last <= Math.max(clause.head, clause.first + 1));
		// 价格由物价局制定: who acts stands behind 由
		const actor = clause.by ? straight.findLast(({ mention }) => mention !== null) : undefined;
		const topic = clause.binding && at > 0 && straight.length === 0 && antecedent === null ? topicOf(tokens, clauses[0] as Clause) : null;
		const own = actor ?? straight.find((agent) => agent.kind !== 'pronoun' && agent.kind !== 'effort') ?? straight[0] ?? null;
		// 某部门会同有关部门，|加强协同: a clause that is its subject alone
		const subject = own ?? waiting ?? topic;
		waiting = clause.verb === null && clause.said === null && clause.modal === null && !clause.temporal ? publicly(clause) : null;
		const authority = subject !== null && (subject.kind === 'body' || subject.kind === 'country' || subject.kind === 'instrument' || subject.kind === 'person');
		if (clause.said !== null) ground = false;
		if (clause.said !== null || clause.modal !== null) narrated = clause.said !== null && clauseWords.narratives.has(clause.said.lemma);
		if (clause.said !== null) {
			directed = directedBy(clause, context);
			if (directed === 'proposed') carried = directed;
		}
		if (clause.advised && !context.official && !context.law) {
			open = true;
			carried = 'proposed';
		}
		if (clause.said !== null) assessed = clauseWords.believing.has(clause.said.lemma);
		if (
			clause.said !== null &&
			!clauseWords.evidentials.has(clause.said.lemma) &&
			(!clause.unknown || state.vouched) &&
			(authority || antecedent !== null || clause.agents.length === 0)
		)
			open = true;
		// 据上述通知，此次改革有三方面，一是…: an enumeration in a text on policy lists tasks
		if (clause.numbered && clause.verb !== null && clause.modal === null && !clause.done && (antecedent !== null || state.follows || state.reported))
			open = true;
		if (subject !== null) antecedent = subject;
		if (clause.modal !== null || straight.length > 0) promised = clause.modal === 'will';
		if ((clause.verb === null && !clause.opens && !(clause.modal === 'duty' && (clause.forbidding || context.law))) || clause.temporal) {
			if (start < 0) start = clause.first;
			return;
		}
		// 企业从事批发的，|应当…: what stands before a duty says on whom it lies
		const next = clauses[at + 1];
		if (clause.modal === null && subject !== null && next?.modal === 'duty' && words.modals.longest(tokens, next.first, next.last) !== null) {
			if (start < 0) start = clause.first;
			return;
		}
		// 从而使|企业…: what comes of it, and 上调|增长预期: what is expected
		if (!context.official && clause.modal !== 'duty' && supposes(tokens, clause)) return;
		// 签署国务院令，|公布《条例》: one act
		if (found.length === 0 && isDecree(tokens, clause) && next?.verb?.act === 'issue' && next.agents.every(({ kind }) => kind === 'instrument')) {
			if (start < 0) start = clause.first;
			return;
		}
		// what somebody believes is no plan, what came of a plan no measure
		if ((assessed || clause.outcome) && !context.official) return;
		// 推进改革，|提升能力: what a task is for is a part of it
		if (
			open &&
			found.length > 0 &&
			straight.length === 0 &&
			clause.modal === null &&
			clause.verb !== null &&
			clauseWords.effects.has(clause.verb.lemma) &&
			!context.official
		)
			return;
		// 中国一直坚持…: what has always been so was not decided now
		if (habit && !context.official && clause.modal !== 'duty') return;
		// what stands before 现提出如下意见 says why
		if (context.official && !clause.opens && issuing) return;
		if (clause.hypothetical || (ground && !open && !clause.opens && clause.modal === null && straight.length === 0)) return;
		if (
			clause.verb?.act === 'convene' &&
			clauses.some(({ said, verb, last }, after) => after > at && said !== null && (verb !== null || !recounts(tokens, last)))
		) {
			open ||= authority;
			return;
		}
		const situation = {
			clause,
			verb: clause.verb,
			subject,
			public: subject !== null && (subject.kind === 'body' || subject.kind === 'country'),
			instrument: subject?.kind === 'instrument',
			sends: clauseWords.addressing.within(tokens, clause.first, clause.last),
			resolved: subject !== null && resolves(tokens, clause, subject),
			meeting: subject !== null && subject.mention === null && words.meetings.longest(tokens, subject.first, subject.last)?.last === subject.last,
			open,
			dated: ((context.datesOf.get(index) ?? [])[0]?.first ?? clause.head) < clause.head,
			carried,
			directed,
			counselled: isCounsel(clause, state, spoken || open),
			before: passed,
			ahead: !context.official && found[found.length - 1]?.status === 'planned' && (promised || directed === 'planned'),
			spoken,
			narrated: narrated || (!state.tasks && !state.reported && clauses.every(({ said, modal }) => said === null && modal === null)),
			past: state.past,
			heir: subject === null && antecedent !== null && (antecedent.kind === 'body' || antecedent.kind === 'country') && !antecedent.oblique,
			ruled: (subject ?? antecedent)?.kind === 'instrument',
			inForce: state.inForce,
			draft: state.draft || ((subject?.kind === 'instrument' || clause.verb?.act === 'issue' || clause.verb?.act === 'announce') && drafted(tokens, clause)),
			context,
		};
		for (const rule of clauseRules) {
			const decided = rule.decide(situation);
			if (decided === null) continue;
			// 近年来，全市不断深化改革
			const status = decided === 'planned' && lately ? 'in-force' : decided;
			// an essay in which nobody public is named says what should be
			if (found.length === 0 && !context.policy && !context.official && !state.vouched && !clause.binding && !authority && advisory.has(rule.explained.id))
				break;
			const before = found[found.length - 1];
			const last = clauses[at + 1]?.first ?? sentence.last;
			const read: Found = {
				sentence: index,
				first: found.length === 0 ? sentence.first : start >= 0 ? start : clause.first,
				last,
				head: clause.head,
				reach: last,
				verb: clause.verb ?? (clause.opens ? issue : null),
				status,
				rule: rule.explained.id,
				subject: subject ?? antecedent,
				passive: rule.explained.id === 'measures/clause-passive' || clause.passive,
				framed: subject === null || situation.instrument || subject.kind === 'private' || subject.kind === 'effort' || clause.modal === 'duty',
				task: clause.modal === null || (clause.modal === 'duty' && !clause.binding),
				reported: clause.said !== null,
				modal: clause.modal !== null,
				item: false,
				subordinate: false,
				current: false,
				listing: false,
				joined: subject === null && found.length > 0,
			};
			if (context.official && done && before !== undefined && (status === 'planned' || context.law))
				// 医疗机构的登记，由人民政府办理: of a provision the clause counts that says who must
				found[found.length - 1] = context.law && !before.modal && (clause.by || clause.modal !== null) ? { ...read, first: before.first } : { ...before, last };
			else found.push(read);
			start = -1;
			done = true;
			// what goes on with what somebody does is its detail
			if (situation.public && clause.modal === null && rule.explained.id === 'measures/clause-decision' && (clause.verb?.class === 'decide' || clause.done))
				passed = status;
			else if (subject !== null) passed = null;
			const ordered = clause.modal === 'duty' && status === 'in-force';
			open ||= status === 'planned' || status === 'proposed' || ordered || rule.explained.id === 'measures/clause-funding';
			if (clause.modal !== null && (status === 'planned' || status === 'proposed' || ordered)) carried = status;
			break;
		}
	});
	const speaker = speakerIn(clauses);
	return { found: reaching(found, sentence.last), speaker, cited: speaker !== null && isCited(tokens, clauses, speaker), clauses };
}

/** 近年来|，, 5年来|，: but not 近年来|的 and what it goes on with. */
function opensLately(tokens: Tokens, { first, last }: Clause): boolean {
	const opening = clauseWords.lately.longest(tokens, tokens.kind[first] === TokenKind.digits ? first + 1 : first, last);
	return opening !== null && !clauseWords.nominalizers.has(tokens.norm[opening.last] as string);
}

/** How far what somebody is told or advised to do has come: planned behind 要求, proposed behind 建议; null where nobody is told anything. */
function directedBy({ said }: Clause, { official, law }: Context): Status | null {
	if (said === null || said.act !== 'require' || official || law || clauseWords.standing.has(said.lemma) || clauseWords.arranging.has(said.lemma)) return null;
	return clauseWords.advising.has(said.lemma) ? 'proposed' : 'planned';
}

/** A comment in which nobody public speaks says what an authority ought to do. */
function isCounsel({ ought, said }: Clause, state: ClauseState, told: boolean): boolean {
	return ought && said === null && !told && !state.vouched && !state.reported && !state.framed && !state.tasks;
}

/** The clause tells what something makes of others, or how a forecast was changed. */
function supposes(tokens: Tokens, { first, head, last }: Clause): boolean {
	return clauseWords.causatives.within(tokens, first, head + 2) || clauseWords.forecasts.within(tokens, first, last);
}

/** The maker of policy that a clause opens with, or null. */
function publicly({ agents, first }: Clause): Agent | null {
	return agents.find((agent) => agent.first === first && (agent.kind === 'body' || agent.kind === 'country')) ?? null;
}

/** Tokens of adverbs before a verb that opens its sentence. */
const LEAD = 6;

/** 规范收费行为，…: the sentence opens with a verb of its own that is not the topic of what follows (举办博览会，|是…). */
function isBare(tokens: Tokens, clauses: readonly Clause[]): boolean {
	// 从技术方面来说，|建立…
	const at = clauses.findIndex(({ verb, temporal, agents }) => verb !== null && !temporal && agents.length === 0);
	const [clause, next] = clauses.slice(Math.max(at, 0));
	if (clauses.slice(0, at).some(({ agents, said, ground }) => agents.some(({ oblique }) => !oblique) || said !== null || ground)) return false;
	if (clause === undefined || clause.verb === null || clause.modal !== null || clause.agents.length > 0 || clause.done || clause.temporal || clause.ground)
		return false;
	if (clause.head - clause.first > LEAD || clause.verb.class === 'report' || clause.verb.class === 'effect') return false;
	for (let i = clause.first; i < clause.last; i++) if (clauseWords.copulas.has(tokens.norm[i] as string)) return false;
	return next === undefined || !clauseWords.copulas.has(tokens.norm[next.first] as string);
}

/** The clause names an instrument that is only proposed: 公布…（征求意见稿）. */
function drafted(tokens: Tokens, { first, last }: Clause): boolean {
	for (let i = first; i < last; i++) if (clauseWords.drafts.longest(tokens, i, last) !== null) return true;
	return false;
}

/** Characters at the end of a clause in which the word for a decree stands. */
const DECREE = 4;

/** 签署第736号|国务院令|: a decree is signed, whatever it issues. */
function isDecree(tokens: Tokens, { verb, last, modal }: Clause): boolean {
	if (verb === null || modal !== null || !clauseWords.signing.has(verb.lemma)) return false;
	for (let i = last - DECREE; i < last; i++) if (clauseWords.decrees.longest(tokens, i, last)?.last === last) return true;
	return false;
}

/** 国务院|决定|取消: the word for a decision stands between who acts and the verb. */
const resolves = (tokens: Tokens, { agents, head }: Clause, subject: Agent): boolean =>
	agents.some(
		({ mention, first, last }) =>
			mention === null && first >= subject.last && last <= head && clauseWords.resolving.longest(tokens, first, last)?.last === last,
	);

/** 介绍采购情况|: the clause that ends there tells how things are. */
const recounts = (tokens: Tokens, last: number): boolean => clauseWords.circumstances.longest(tokens, last - 2, last)?.last === last;

/** 全会审议通过|的|《决定》要求: a body stands in what tells of the instrument that speaks. */
function isCited(tokens: Tokens, clauses: readonly Clause[], speaker: BodyMention): boolean {
	const clause = clauses.find(({ first, last }) => first <= speaker.first && speaker.first < last);
	return (
		clause?.agents.some(
			({ kind, first }) => kind === 'instrument' && first > speaker.last && clauseWords.nominalizers.has(tokens.norm[first - 1] as string),
		) === true
	);
}

/** The public body that says what the sentence reports: 国家发改委|有关负责人|表示. */
function speakerIn(clauses: readonly Clause[]): BodyMention | null {
	for (const { said, agents, head, verb } of clauses) {
		if (said === null) continue;
		const bodies = agents.filter(
			({ kind, mention, first, oblique }) => kind === 'body' && mention?.generic === false && !oblique && (verb === null || first < head),
		);
		return bodies[0]?.mention ?? null;
	}
	return null;
}
