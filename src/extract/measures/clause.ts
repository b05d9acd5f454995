/**
 * Clauses of languages without inflection: a sentence is cut at its marks, and each clause is read for the verb that
 * stands where a verb of action stands (at its head, or after an agent, a modal, an adverb, a fronted object).
 */
import type { Sentence } from '../../text/sentences.js';
import { TokenKind, type Tokens } from '../../text/tokens.js';
import { type Agent, agentAt } from './agents.js';
import { holderBefore } from './clause-holder.js';
import { clauseWords } from './clause-vocabulary.js';
import type { Surroundings } from './predicate.js';
import { type ModalKind, type Verb, words } from './vocabulary.js';

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
	/** The modal forbids: 不得. */
	readonly forbidding: boolean;
	/** A document issues itself: 现提出如下意见. */
	readonly opens: boolean;
	/** 正在: it goes on. */
	readonly ongoing: boolean;
	/** A verb of saying or directing stands before the verb, or is all there is: 会议指出. */
	readonly said: Verb | null;
}

/** After a verb they make an adjective or a noun of it: 健全且富有韧性, 完善的体系, 建设者. */
const nominal = new Set(['的', '且', '者', '性']);
const clauseMarks = new Set([',', ';', ':', '。', '!', '?', '，', '；', '：', '！', '？']);
const temporals = new Set(['时', '后', '际', '前', '来', '间']);

interface Draft {
	verb: Verb | null;
	head: number;
	modal: ModalKind | null;
	negated: boolean;
	hypothetical: boolean;
	done: boolean;
	passive: boolean;
	agents: Agent[];
	bystander: boolean;
	numbered: boolean;
	fronted: boolean;
	ground: boolean;
	light: boolean;
	by: boolean;
	event: boolean;
	ongoing: boolean;
	rules: boolean;
	drifting: boolean;
	binding: boolean;
	forbidding: boolean;
	opens: boolean;
	said: Verb | null;
}

const fresh = (): Draft => ({
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
	rules: false,
	drifting: false,
	binding: false,
	forbidding: false,
	opens: false,
	said: null,
});

/** Cuts a sentence into clauses. Linear in its tokens. */
export function clausesOf({ tokens, bodies, masks }: Surroundings, sentence: Sentence): Clause[] {
	const clauses: Clause[] = [];
	const limit = sentence.last;
	let first = sentence.first;
	let opened: string | null = null;
	let state = fresh();
	// true where a verb would be the verb of the clause
	let here = true;
	let i = sentence.first;
	const close = (last: number, mark: string | null): void => {
		const after = state.verb === null ? -1 : state.head + state.verb.lemma.length;
		state.drifting = state.verb !== null && after >= last && clauseWords.drift.has(state.verb.lemma);
		// 发布公告称: what follows is what is announced
		if (state.verb?.act === 'issue' && last > state.head + state.verb.lemma.length && endsSaying(tokens, last)) {
			state.said = state.verb;
			state.verb = null;
		}
		const temporal = last > first && temporals.has(tokens.norm[last - 1] as string) && !state.done;
		if (last > first) clauses.push({ first, last, opened, temporal, ...state });
		first = last + 1;
		opened = mark;
		state = fresh();
		here = true;
	};
	while (i < limit) {
		const word = tokens.norm[i] as string;
		state.opens ||= clauseWords.preambles.longest(tokens, i, limit) !== null;
		if (tokens.kind[i] === TokenKind.mark) {
			const end = word === '《' ? closing(tokens, i, limit) : -1;
			if (end > i) {
				if (state.verb === null)
					state.agents.push({ kind: 'instrument', first: i, last: end + 1, mention: null, oblique: state.fronted || state.said !== null });
				i = end + 1;
				here = true;
				continue;
			}
			const term = word === '"' ? termEnd(tokens, i, limit) : i;
			if (term > i) {
				here = false;
				i = term;
				continue;
			}
			if (clauseMarks.has(word)) close(i, word);
			i++;
			continue;
		}
		if (state.verb !== null) {
			// 设置医疗机构|应当|符合…: what stands before the modal is its topic
			const binding = state.modal === null && state.said === null ? words.modals.longest(tokens, i, limit) : null;
			if (binding !== null && binding.last - i > 1 && clauseWords.binding.has(tokens.norm.slice(i, binding.last).join('')) && binding.values[0] === 'duty') {
				state.verb = null;
				state.done = state.event = state.rules = false;
				here = true;
				continue;
			}
			if (words.perfect.has(word) && i === state.head + state.verb.lemma.length) state.done = true;
			i++;
			continue;
		}
		const mask = masks.get(i);
		if (mask !== undefined && mask.last <= limit && !bodies.has(i)) {
			// 自2025年8月1日起施行 is one date with its verb
			for (let k = Math.max(i, mask.last - 4); k < mask.last; k++) {
				const effect = words.verbs.longest(tokens, k, mask.last)?.values.find((each) => each.verb.class === 'effect');
				if (effect === undefined) continue;
				state.verb = effect.verb;
				state.head = k;
				break;
			}
			i = mask.last;
			continue;
		}
		if (here && tokens.kind[i] === TokenKind.digits) {
			state.numbered = true;
			i++;
			continue;
		}
		const article = i === first && word === '第' ? articleEnd(tokens, i, limit) : i;
		if (article > i) {
			first = article;
			i = article;
			continue;
		}
		const ordinal = here ? words.ordinals.longest(tokens, i, limit) : null;
		if (ordinal !== null) {
			state.numbered = true;
			i = ordinal.last;
			continue;
		}
		const width = (match: { readonly last: number } | null): number => (match === null ? 0 : match.last - i);
		const hypothesis = words.hypotheses.longest(tokens, i, limit);
		if (hypothesis !== null && here) {
			state.hypothetical = true;
			i = hypothesis.last;
			continue;
		}
		const compound = words.compounds.longest(tokens, i, limit);
		const verb = words.verbs.longest(tokens, i, limit);
		const agent = agentAt(tokens, i, limit, bodies, state.fronted);
		const planned = words.modals.longest(tokens, i, limit);
		const carries = planned !== null && width(planned) > 1 && state.agents.length > 0 && words.verbs.longest(tokens, planned.last, limit) !== null;
		if (
			agent !== null &&
			!(carries && width(planned) >= width(agent)) &&
			(agent.mention !== null || (width(agent) >= width(verb) && width(agent) >= width(compound)))
		) {
			if (agent.kind === 'bystander') state.bystander = true;
			else state.agents.push(agent);
			i = agent.last;
			here = true;
			continue;
		}
		if (compound !== null && width(compound) > width(verb) && width(compound) >= width(planned)) {
			i = compound.last;
			here = false;
			continue;
		}
		// 经国务院批准, …
		if (i === first && clauseWords.consents.has(word) && bodies.has(i + 1)) state.ground = true;
		if (i <= first + 1 && words.subordinators.longest(tokens, i, limit) !== null) state.ground = true;
		// 已将方案上报: what was done has 将 before its object
		const moved = state.done && clauseWords.moving.has(word);
		const modal = moved ? null : words.modals.longest(tokens, i, limit);
		const strong = word === '将' || word === '应' || word === '须';
		if (modal !== null && !(state.by && !here) && width(modal) >= width(verb) && (width(modal) > 1 || here || strong)) {
			const holder = state.agents.length === 0 && state.said === null ? holderBefore(tokens, first, i) : null;
			if (holder !== null) state.agents.push(holder);
			if (state.modal !== 'unreal') state.modal = modal.values[0] ?? null;
			if (state.verb === null) state.head = i;
			state.binding = clauseWords.binding.has(tokens.norm.slice(i, modal.last).join(''));
			if (clauseWords.forbidding.has(tokens.norm.slice(i, modal.last).join(''))) state.negated = state.forbidding = true;
			i = modal.last;
			here = true;
			continue;
		}
		const light = clauseWords.lights.longest(tokens, i, limit);
		const carried = light === null ? -1 : carriedVerb(tokens, light.last, limit);
		if (light !== null && carried >= 0) {
			state.light = true;
			state.fronted = true;
			state.done ||= words.perfect.has(tokens.norm[carried - 1] as string);
			i = carried;
			here = true;
			continue;
		}
		const adverb = words.adverbs.longest(tokens, i, limit);
		if (adverb !== null && clauseWords.ongoing.has(tokens.norm.slice(i, adverb.last).join(''))) state.ongoing = true;
		if (adverb !== null && width(adverb) > width(verb)) {
			for (let k = i; k < adverb.last; k++) if (words.perfect.has(tokens.norm[k] as string)) state.done = true;
			i = adverb.last;
			here = true;
			continue;
		}
		const value = verb?.values[0];
		// 按照该办法，…: a preposition where it opens the clause
		const prepositional = i === first && verb !== null && words.fronting.longest(tokens, i, limit)?.last === verb.last;
		if (verb !== null && value !== undefined && !prepositional && !nominal.has(tokens.norm[verb.last] as string)) {
			const reporting = verb.values.some((each) => each.verb.class === 'report' || each.verb.act === 'require') && here;
			if (reporting && state.said === null) {
				state.said = (verb.values.find((each) => each.verb.act === 'require') ?? value).verb;
				state.head = i;
				i = verb.last;
				continue;
			}
			if (
				(here || state.modal !== null || state.fronted || state.by || state.said !== null) &&
				(verb.last < limit || state.by || state.light) &&
				!clauseEnd(tokens, verb.last, state, value.verb)
			) {
				state.verb = value.verb;
				state.head = i;
				state.rules = clauseWords.standing.has(value.verb.lemma);
				i = verb.last;
				continue;
			}
			if (clauseWords.happening.has(value.verb.lemma) && (verb.last === limit || clauseMarks.has(tokens.norm[verb.last] as string))) {
				state.verb = value.verb;
				state.head = i;
				state.event = true;
				i = verb.last;
				continue;
			}
			// money makes even a late verb one of funding: 体系建设共投资7.2亿元
			if ((value.verb.act === 'fund' && (masks.has(verb.last) || tokens.kind[verb.last] === TokenKind.digits)) || value.verb.class === 'effect') {
				state.verb = value.verb;
				state.head = i;
				i = verb.last;
				continue;
			}
		}
		if (adverb !== null) {
			i = adverb.last;
			continue;
		}
		if (word === '被') {
			state.passive = true;
			here = true;
			i++;
			continue;
		}
		if (words.negations.has(word) && here) {
			state.negated = true;
			i++;
			continue;
		}
		// 价格|由|物价部门|制定: wherever who acts follows
		const actor = clauseWords.by.has(word) && bodies.has(i + 1);
		const front = (here || actor) && state.said === null ? words.fronting.longest(tokens, i, limit) : null;
		if (front !== null) {
			if (clauseWords.by.has(word)) state.by = true;
			else state.fronted = true;
			i = front.last;
			here = state.by;
			continue;
		}
		here = false;
		i++;
	}
	close(limit, null);
	return clauses;
}

/** A verb that ends its clause is mostly a noun (…建设), unless the object stands before it. */
function clauseEnd(tokens: Tokens, last: number, state: Draft, verb: Verb): boolean {
	return (
		clauseMarks.has(tokens.norm[last] as string) &&
		!state.fronted &&
		!state.by &&
		state.modal === null &&
		!state.passive &&
		(verb.class === 'do' || clauseWords.nominal.has(verb.lemma)) &&
		state.agents.length > 0
	);
}

/** Where 第十二条 ends, or `at`. */
export function articleEnd(tokens: Tokens, at: number, limit: number): number {
	if (tokens.norm[at] !== '第') return at;
	for (let i = at + 1; i < limit && i < at + 8; i++) if (tokens.norm[i] === '条') return i + 1;
	return at;
}

/** Where a title that opens at `at` closes, at most 100 tokens on, or -1. */
function closing(tokens: Tokens, at: number, limit: number): number {
	for (let i = at + 1; i < limit && i < at + 100; i++) if (tokens.norm[i] === '》') return i;
	return -1;
}

/** Tokens of a term in quotation marks, which no mark divides. */
const TERM = 14;

/** Where a term in quotation marks that opens at `at` ends: “互联网+”|; or `at` where a speech opens. */
function termEnd(tokens: Tokens, at: number, limit: number): number {
	for (let i = at + 1; i < limit && i < at + TERM; i++) {
		if (tokens.norm[i] === '"') return i + 1;
		if (clauseMarks.has(tokens.norm[i] as string)) return at;
	}
	return at;
}

/** Adverbs and 了 between a light verb and the verb it carries, in tokens. */
const CARRY = 6;

/** Where the verb stands that a light verb before `at` carries: 进行了|全面|检查; or -1. */
function carriedVerb(tokens: Tokens, at: number, limit: number): number {
	let i = at;
	while (i < limit && i < at + CARRY) {
		const verb = words.verbs.longest(tokens, i, limit);
		if (verb !== null)
			return verb.last === limit || tokens.kind[verb.last] === TokenKind.mark || words.conjunctions.has(tokens.norm[verb.last] as string) ? i : -1;
		const adverb = words.adverbs.longest(tokens, i, limit);
		if (adverb !== null) i = adverb.last;
		else if (words.perfect.has(tokens.norm[i] as string)) i++;
		else return -1;
	}
	return -1;
}

/** A clause ends in a verb of saying: 发布公告|称. */
function endsSaying(tokens: Tokens, last: number): boolean {
	for (const length of [1, 2]) {
		const match = words.verbs.longest(tokens, last - length, last);
		if (match !== null && match.last === last && match.values.some(({ verb }) => verb.class === 'report')) return true;
	}
	return false;
}
