/**
 * Measures in the sentences of languages without inflection, where a task is a clause that opens with its verb
 * (加快建设…，推进…) and particles tell the rest (将, 应当, 已).
 */

import type { Sentence } from '../../text/sentences.js';
import { TokenKind, type Tokens } from '../../text/tokens.js';
import { type Agent, agentAt } from './agents.js';
import type { Context } from './context.js';
import type { Found } from './found.js';
import type { State } from './inflected.js';
import type { Surroundings } from './predicates.js';
import { type ModalKind, type Status, type Verb, words } from './vocabulary.js';

interface Clause {
	readonly first: number;
	readonly last: number;
	/** The mark before it, or null at the start of the sentence. */
	readonly opened: string | null;
	readonly verb: Verb | null;
	readonly head: number;
	readonly modal: ModalKind | null;
	readonly negated: boolean;
	readonly hypothetical: boolean;
	readonly done: boolean;
	readonly agents: readonly Agent[];
	readonly bystander: boolean;
	readonly numbered: boolean;
	/** It opens with a preposition that puts the object first: 对…给予. */
	readonly fronted: boolean;
}

const clauseMarks = new Set([',', ';', ':', '。', '!', '?', '，', '；', '：', '！', '？']);

export function uninflectedMeasures(
	surroundings: Surroundings,
	sentence: Sentence,
	index: number,
	context: Context,
	state: State,
): { readonly found: Found[]; readonly clauses: readonly Clause[] } {
	const { tokens } = surroundings;
	const clauses = cut(surroundings, sentence);
	const found: Found[] = [];
	const end = tokens.norm[sentence.last - 1];
	if (end === '?' || end === '？') return { found, clauses };
	const bystander = clauses.some((clause) => clause.bystander);
	let open = state.tasks;
	let antecedent: Agent | null = null;
	let pending: Clause | null = null;
	let segment = 0;
	let done = false;
	clauses.forEach((clause, at) => {
		if (clause.opened === '；' || clause.opened === ';') {
			segment++;
			done = false;
		}
		const { verb, modal } = clause;
		const subject = clause.agents.find((agent) => agent.kind !== 'pronoun' && agent.kind !== 'effort') ?? clause.agents[0] ?? null;
		const isPublic = subject !== null && (subject.kind === 'body' || subject.kind === 'country');
		const byInstrument = subject?.kind === 'instrument';
		if (clause.hypothetical || bystander) return;
		if (verb === null) {
			if (clause.fronted) pending = clause;
			else if (subject !== null && !subject.oblique) antecedent = subject;
			return;
		}
		if (verb.class === 'report' || (verb.class === 'direct' && reports(tokens, clause))) {
			if (isPublic || byInstrument || subject?.kind === 'person') open = true;
			if (subject !== null) antecedent = subject;
			return;
		}
		const status = statusOf(clause, isPublic, byInstrument, open, context);
		if (status === null) return;
		if (subject !== null) antecedent = subject;
		const first: number = pending !== null ? (pending as Clause).first : clause.first;
		pending = null;
		if (state.framed && context.official && done && !clause.numbered) {
			const before = found[found.length - 1];
			if (before !== undefined) found[found.length - 1] = { ...before, last: clause.last };
			return;
		}
		done = true;
		found.push({
			sentence: index,
			first: found.length === 0 ? sentence.first : first,
			last: clauses[at + 1]?.first ?? sentence.last,
			head: clause.head,
			verb,
			status,
			rule: ruleOf(clause, modal),
			subject: subject ?? antecedent,
			passive: false,
			framed: state.framed && (subject === null || byInstrument || modal !== null),
			modal: modal !== null,
			item: false,
			support: segment,
		});
		open ||= status === 'planned';
	});
	return { found, clauses };
}

function ruleOf(clause: Clause, modal: ModalKind | null): string {
	if (clause.done) return 'measures/zh-decision';
	if (modal !== null) return 'measures/zh-modal';
	return clause.agents.length > 0 ? 'measures/zh-decision' : 'measures/zh-task';
}

/** 会议指出 opens speech; 要求各地检查 is a measure of its own only with an object in the clause. */
function reports(tokens: Tokens, clause: Clause): boolean {
	return clause.last - clause.head <= 4 && tokens.kind[clause.head] === TokenKind.han;
}

function statusOf(clause: Clause, isPublic: boolean, byInstrument: boolean, open: boolean, context: Context): Status | null {
	const { verb, modal, negated, done, agents } = clause;
	if (verb === null || modal === 'unreal') return null;
	if (negated && modal !== 'duty') return null;
	if (done) return isPublic || byInstrument || verb.class === 'decide' ? verb.past : null;
	if (modal === 'will' || modal === 'intent' || modal === 'need' || modal === 'advice') return isPublic || open || verb.class !== 'decide' ? 'planned' : null;
	if (modal === 'duty') return negated || context.official ? 'in-force' : 'planned';
	if (modal === 'may') return null;
	if (agents.length > 0 && (isPublic || byInstrument)) {
		if (verb.class === 'decide') return verb.past;
		if (verb.class === 'direct') return 'planned';
		return open ? 'planned' : 'in-force';
	}
	return open ? 'planned' : null;
}

/** Cuts a sentence into clauses at its marks and reads the verb of each that stands where a verb of action stands. Linear. */
function cut({ tokens, bodies, masks }: Surroundings, sentence: Sentence): Clause[] {
	const clauses: Clause[] = [];
	let first = sentence.first;
	let opened: string | null = null;
	let i = sentence.first;
	let state = fresh();
	const close = (last: number, mark: string | null): void => {
		if (last > first) clauses.push({ first, last, opened, ...state });
		first = last + 1;
		opened = mark;
		state = fresh();
	};
	let here = true;
	while (i < sentence.last) {
		const word = tokens.norm[i] as string;
		if (tokens.kind[i] === TokenKind.mark) {
			if (word === '《') {
				const end = closing(tokens, i, sentence.last);
				if (end > i) {
					state.agents.push({ kind: 'instrument', first: i, last: end + 1, mention: null, oblique: state.fronted || state.verb !== null });
					i = end + 1;
					continue;
				}
			}
			if (clauseMarks.has(word)) {
				close(i, word);
				here = true;
			}
			i++;
			continue;
		}
		if (state.verb !== null) {
			if (tokens.norm[i] === '了') state.done = true;
			i++;
			continue;
		}
		const mask = masks.get(i);
		if (mask !== undefined && mask.last <= sentence.last && !bodies.has(i)) {
			i = mask.last;
			continue;
		}
		if (here) {
			const ordinal = words.ordinals.longest(tokens, i, sentence.last);
			if (ordinal !== null) {
				state.numbered = true;
				i = ordinal.last;
				continue;
			}
			if (tokens.kind[i] === TokenKind.digits) {
				state.numbered = true;
				i++;
				continue;
			}
		}
		const compound = words.compounds.longest(tokens, i, sentence.last);
		const verb = words.verbs.longest(tokens, i, sentence.last);
		const agent = agentAt(tokens, i, sentence.last, bodies, state.fronted);
		const width = (match: { readonly last: number } | null): number => (match === null ? 0 : match.last - i);
		const hypothesis = words.hypotheses.longest(tokens, i, sentence.last);
		if (hypothesis !== null && here) {
			state.hypothetical = true;
			i = hypothesis.last;
			continue;
		}
		if (agent !== null && (agent.mention !== null || (width(agent) >= width(verb) && width(agent) >= width(compound)))) {
			if (agent.kind === 'bystander') state.bystander = true;
			else state.agents.push(agent);
			i = agent.last;
			here = true;
			continue;
		}
		if (compound !== null && width(compound) > width(verb)) {
			i = compound.last;
			here = false;
			continue;
		}
		const modal = words.modals.longest(tokens, i, sentence.last);
		if (
			modal !== null &&
			width(modal) >= width(verb) &&
			!(width(modal) === 1 && !here && tokens.norm[i] !== '将' && tokens.norm[i] !== '应' && tokens.norm[i] !== '须')
		) {
			state.modal = modal.values[0] ?? null;
			if (tokens.norm[i] === '不') state.negated = true;
			i = modal.last;
			here = true;
			continue;
		}
		const adverb = words.adverbs.longest(tokens, i, sentence.last);
		if (adverb !== null && width(adverb) > width(verb)) {
			for (let k = i; k < adverb.last; k++) if (words.perfect.has(tokens.norm[k] as string)) state.done = true;
			i = adverb.last;
			here = true;
			continue;
		}
		if (verb !== null && (here || state.modal !== null || state.fronted)) {
			const value = verb.values[0];
			if (value !== undefined && verb.last < sentence.last && tokens.norm[verb.last] !== '的') {
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
		if (words.negations.has(word) && here) {
			state.negated = true;
			i++;
			continue;
		}
		const front = here ? words.fronting.longest(tokens, i, sentence.last) : null;
		if (front !== null) {
			state.fronted = true;
			i = front.last;
			here = false;
			continue;
		}
		here = false;
		i++;
	}
	close(sentence.last, null);
	return clauses;
}

interface Draft {
	verb: Verb | null;
	head: number;
	modal: ModalKind | null;
	negated: boolean;
	hypothetical: boolean;
	done: boolean;
	agents: Agent[];
	bystander: boolean;
	numbered: boolean;
	fronted: boolean;
}

const fresh = (): Draft => ({
	verb: null,
	head: -1,
	modal: null,
	negated: false,
	hypothetical: false,
	done: false,
	agents: [],
	bystander: false,
	numbered: false,
	fronted: false,
});

/** Where a title that opens at `at` closes, at most 100 tokens on, or -1. */
function closing(tokens: Tokens, at: number, limit: number): number {
	for (let i = at + 1; i < limit && i < at + 100; i++) if (tokens.norm[i] === '》') return i;
	return -1;
}
