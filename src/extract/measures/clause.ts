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
	/** What came of something rather than what was done: 提升了服务水平, 有效改善. */
	readonly outcome: boolean;
	/** Somebody says it who is no body, office or instrument that is known by its words: 李某|表示. */
	readonly unknown: boolean;
	/** A verb of saying or directing stands before the verb, or is all there is: 会议指出. */
	readonly said: Verb | null;
}

/** Tokens of an adverb before a verb of saying that has no subject. */
const UNNAMED = 1;

const clauseMarks = new Set([',', ';', ':', '。', '!', '?', '，', '；', '：', '！', '？']);

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
	praised: boolean;
	consequent: boolean;
	rules: boolean;
	drifting: boolean;
	binding: boolean;
	forbidding: boolean;
	opens: boolean;
	unknown: boolean;
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
	praised: false,
	consequent: false,
	rules: false,
	drifting: false,
	binding: false,
	forbidding: false,
	opens: false,
	unknown: false,
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
		state.verb = state.consequent && state.modal === null ? null : state.verb;
		// 落实重要|指示: behind a verb what may be a noun is one
		const spoken = mark === null || clauseWords.conditionals.has(tokens.norm[last - 1] as string) ? null : sayingAt(tokens, first, last, state.verb !== null);
		if (spoken !== null && spoken.at > state.head + (state.verb?.lemma.length ?? 0) - 1) {
			// 发布公告称: what follows is what is announced
			state.said = state.verb?.act === 'issue' ? state.verb : (state.said ?? spoken.verb);
			state.verb = null;
			state.modal = null;
			state.unknown = state.agents.length === 0 && spoken.at - first > UNNAMED;
		}
		const conditional = mark !== null && last > first + 1 && clauseWords.conditionals.has(tokens.norm[last - 1] as string);
		const framed = frameAt(tokens, first, last);
		const temporal =
			conditional || (framed && state.modal === null) || (last > first && clauseWords.temporals.has(tokens.norm[last - 1] as string) && !state.done);
		const outcome =
			state.modal === null &&
			state.verb !== null &&
			clauseWords.outcomes.has(state.verb.lemma) &&
			(state.done || state.praised || clauseWords.estimates.within(tokens, state.head, last));
		if (last > first) clauses.push({ first, last, opened, temporal, outcome, ...state });
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
			const aside = asideEnd(tokens, i, limit);
			if (aside !== null) {
				// 本报北京5月6日电（记者王某）|财政部印发…: the sentence begins behind the byline
				if (aside.byline && state.verb === null) {
					state = fresh();
					here = true;
					first = aside.last;
				}
				i = aside.last;
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
			const binding = state.modal === null ? words.modals.longest(tokens, i, limit) : null;
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
		// 国家发展改革委等|13个部门|联合发布: those not named belong to the subject; 商务部会同|有关部门|印发: so do those who act with it
		if (here && state.agents.length > 0 && clauseWords.joining.longest(tokens, i, limit) !== null) {
			i = clauseWords.joining.longest(tokens, i, limit)?.last ?? i + 1;
			continue;
		}
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
			// 应当通知其代理人: behind a modal the name of an instrument is a verb
			!(state.modal !== null && agent.kind === 'instrument' && agent.mention === null && width(verb) >= width(agent)) &&
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
		const strong = clauseWords.strong.has(word) || (clauseWords.firm.has(word) && modal !== null && carriesOn(tokens, modal.last, limit));
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
		state.consequent ||= clauseWords.consequences.longest(tokens, i, limit) !== null && here;
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
		if (adverb !== null && clauseWords.praise.has(tokens.norm.slice(i, adverb.last).join(''))) state.praised = true;
		if (adverb !== null && width(adverb) > width(verb)) {
			for (let k = i; k < adverb.last; k++) if (words.perfect.has(tokens.norm[k] as string)) state.done = true;
			if (state.modal === null && clauseWords.perfective.has(tokens.norm.slice(i, adverb.last).join(''))) state.done = true;
			i = adverb.last;
			here = true;
			continue;
		}
		const value = verb?.values[0];
		// 按照该办法，…, 通过市场形成…: a preposition, unless 会议|通过了…
		const prepositional =
			verb !== null && words.fronting.longest(tokens, i, limit)?.last === verb.last && !(state.agents.length > 0 && governs(tokens, verb.last, limit));
		if (verb !== null && value !== undefined && !prepositional && !clauseWords.nominalizers.has(tokens.norm[verb.last] as string)) {
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
			if (state.modal === null && clauseWords.perfective.has(tokens.norm.slice(i, adverb.last).join(''))) state.done = true;
			i = adverb.last;
			continue;
		}
		if (clauseWords.passives.has(word)) {
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
		// 国务院|新闻办|举行: the organ of a body acts in its name
		const organ = here ? organEnd(tokens, i, limit, state.agents) : i;
		if (organ > i) {
			i = organ;
			continue;
		}
		// 中国|人文地理学会: the place is part of a longer name and does nothing itself
		const held = state.agents[state.agents.length - 1];
		if (held !== undefined && held.last === i && held.kind === 'country' && held.mention === null) state.agents.pop();
		here = false;
		i++;
	}
	close(limit, null);
	return clauses;
}

/** A clause ends in words that make a setting of it: 在…的基础上. */
function frameAt(tokens: Tokens, first: number, last: number): boolean {
	for (const length of [2, 3]) if (last - length > first && clauseWords.settings.longest(tokens, last - length, last)?.last === last) return true;
	return false;
}

/** Tokens of the name of an organ behind the name of its body. */
const ORGAN = 8;

/** Where the organ ends that stands at `at` right behind the name of a body and right before what it does, or `at`. */
function organEnd(tokens: Tokens, at: number, limit: number, agents: readonly Agent[]): number {
	const held = agents[agents.length - 1];
	if (held === undefined || held.last !== at || held.mention === null) return at;
	for (let i = at; i < Math.min(limit, at + ORGAN) && tokens.kind[i] === TokenKind.han; i++)
		if (clauseWords.organs.has(tokens.norm[i] as string) && carriesOn(tokens, i + 1, limit)) return i + 1;
	return at;
}

/** What follows is an object or 了 rather than the verb that a preposition goes with: 会议通过|《…》. */
function governs(tokens: Tokens, at: number, limit: number): boolean {
	return at >= limit || words.perfect.has(tokens.norm[at] as string) || tokens.kind[at] === TokenKind.mark || words.agents.longest(tokens, at, limit) !== null;
}

/** A verb, or an adverb of two characters before one, follows: 要|加快. */
function carriesOn(tokens: Tokens, at: number, limit: number): boolean {
	const verb = words.verbs.longest(tokens, at, limit);
	const adverb = words.adverbs.longest(tokens, at, limit);
	return Math.max(verb?.last ?? 0, adverb?.last ?? 0) > at + 1;
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

/** Tokens of what stands in brackets beside a sentence. */
const ASIDE = 40;

/** Where the brackets that open at `at` close, and whether they hold who reports; null where none open or they are long. */
function asideEnd(tokens: Tokens, at: number, limit: number): { readonly last: number; readonly byline: boolean } | null {
	const open = tokens.norm[at];
	if (open !== '(' && open !== '（') return null;
	let byline = false;
	for (let i = at + 1; i < limit && i < at + ASIDE; i++) {
		if (tokens.norm[i] === ')' || tokens.norm[i] === '）') return { last: i + 1, byline };
		byline ||= clauseWords.bylines.longest(tokens, i, limit) !== null;
	}
	return null;
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

/** The verb of saying or ruling in which a clause ends: 有关负责人|表示, 通知|明确, 发布公告|称. */
function sayingAt(tokens: Tokens, first: number, last: number, ruled: boolean): { readonly at: number; readonly verb: Verb } | null {
	for (const length of [2, 1]) {
		const at = last - length;
		if (at < first) continue;
		const match = words.verbs.longest(tokens, at, last);
		if (match === null || match.last !== last) continue;
		const found = match.values.find(({ verb }) =>
			ruled
				? verb.class === 'report' && !clauseWords.nominal.has(verb.lemma)
				: verb.class === 'report' || verb.act === 'require' || clauseWords.standing.has(verb.lemma),
		);
		if (found !== undefined) return { at, verb: found.verb };
	}
	return null;
}
