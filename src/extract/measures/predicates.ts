/**
 * Shallow clause analysis for languages whose verbs are inflected: one walk over a sentence's tokens finds the verb
 * groups (`will also be required`, `has not approved`), the agent that stands before each and how they are joined.
 */

import type { Sentence } from '../../text/sentences.js';
import { TokenKind, type Tokens } from '../../text/tokens.js';
import type { BodyMention, Mention } from '../mentions.js';
import { type Agent, agentAt, type MentionsAt } from './agents.js';
import { isOpen } from './open-verb.js';
import { parseGroup, skipAdverbs, type VerbGroup } from './verb-group.js';
import { words } from './vocabulary.js';

export interface Predicate extends VerbGroup {
	readonly sentence: number;
	/** First token of the clause: where the subject begins, or the group itself where it shares one. */
	readonly clause: number;
	readonly subject: Agent | null;
	/** How it hangs on the predicate before: not at all, by `and` alone, or by a comma as well. */
	readonly joined: 'no' | 'and' | 'comma';
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

export interface Surroundings {
	readonly tokens: Tokens;
	readonly bodies: MentionsAt<BodyMention>;
	/** Dates and figures by first token: verbs are not looked for inside. */
	readonly masks: MentionsAt<Mention>;
	/** Surnames of office holders of the article. */
	readonly officials: ReadonlyMap<string, BodyMention | null>;
	/** Initials of laws that the article names. */
	readonly laws: ReadonlySet<string>;
}

/** Agents remembered before a verb; a subject is among the first. */
const AGENTS = 24;

/** The predicates of one sentence, in order. Linear in its tokens. */
export function predicatesOf({ tokens, bodies, masks, officials, laws }: Surroundings, sentence: Sentence, index: number): Predicate[] {
	const found: Predicate[] = [];
	const limit = sentence.last;
	// where the clause of the next subject begins: after the last comma, conjunction or predicate
	let clause = sentence.first;
	let agents: Agent[] = [];
	let segment: Agent[] = [];
	let oblique = false;
	let hypothetical = false;
	let subordinate = false;
	let reported = false;
	let quotes = 0;
	let enumerated = false;
	/** Participles from here on are items of a list of nouns. */
	let listed = false;
	/** Where the last `to` with a verb stood: what `and` joins to it is no predicate of its own. */
	let infinitive = -1;
	let previous: Predicate | null = null;
	// `start` is true where an imperative may begin: nothing but enumerators since the sentence, colon or semicolon
	let start = true;
	let joined: Predicate['joined'] = 'no';
	let i = sentence.first;
	while (i < limit) {
		const word = tokens.norm[i] as string;
		if (tokens.kind[i] === TokenKind.mark) {
			if (word === ';' || word === ':' || word === '—' || word === '•' || word === '·') {
				if (!start) {
					clause = i + 1;
					agents = [];
					segment = [];
					previous = word === ';' ? previous : null;
				}
				start = true;
				oblique = hypothetical = subordinate = false;
				joined = 'no';
			} else if (word === ',') {
				if (segment.length > 0) agents = segment;
				// `the threat from Russia, China and …`: the list goes on behind its preposition
				const listed = segment[segment.length - 1];
				oblique = listed?.oblique === true && listed.last === i && listed.kind === 'country' && listed.first > clause + 2;
				segment = [];
				joined = 'comma';
				if (found.length > 0 && !start) clause = i + 1;
				hypothetical = subordinate = false;
			} else if (word === '"') quotes++;
			i++;
			continue;
		}
		const title = titleEnd(tokens, i, limit);
		if (title > i) {
			i = title;
			start = false;
			joined = 'no';
			continue;
		}
		const mask = masks.get(i);
		if (mask !== undefined && mask.last <= limit && !bodies.has(i)) {
			// a date ends its phrase: `in 2021 | China`
			oblique = false;
			i = mask.last;
			continue;
		}
		const ordinal = start || joined === 'comma' ? words.ordinals.longest(tokens, i, limit) : null;
		if (ordinal !== null && !(tokens.norm[ordinal.last] === 'half' || tokens.norm[ordinal.last] === 'quarter')) {
			enumerated = start;
			i = ordinal.last;
			continue;
		}
		if (start && tokens.kind[i] === TokenKind.digits) {
			i++;
			continue;
		}
		const hypothesis = words.hypotheses.longest(tokens, i, limit);
		if (hypothesis !== null) {
			hypothetical = true;
			i = hypothesis.last;
			start = false;
			continue;
		}
		// `the commission | announced`: a body is no verb, however it is spelt
		const group = bodies.has(i) ? null : parseGroup(tokens, i, limit);
		const read = group === null ? null : place(group);
		if (read !== null) {
			found.push(read);
			if (read.verb?.class === 'report') {
				reported = true;
				// `the circular pointed out that, in accordance with the law, recently organized …`: who speaks may act as well
				agents = read.subject === null ? [] : [{ ...read.subject, oblique: false }];
				segment = [];
				previous = null;
			} else {
				previous = read;
				agents = [];
				segment = [];
			}
			clause = read.last;
			i = read.last;
			start = false;
			joined = 'no';
			oblique = false;
			enumerated = false;
			continue;
		}
		const official = tokens.capital[i] === true && officials.has(word) && tokens.kind[i] === TokenKind.word;
		const agent: Agent | null =
			agentAt(tokens, i, limit, bodies, oblique) ??
			(laws.has(word) && tokens.capital[i] === true ? { kind: 'instrument' as const, first: i, last: i + 1, mention: null, oblique } : null) ??
			(official ? { kind: 'person', first: i, last: i + 1, mention: officials.get(word) ?? null, oblique } : null);
		if (agent !== null) {
			if (segment.length < AGENTS) segment.push(agent);
			i = agent.last;
			start = false;
			joined = 'no';
			continue;
		}
		if (words.conjunctions.has(word)) {
			if (word === 'while') joined = 'no';
			else joined = joined === 'comma' ? 'comma' : 'and';
			if (!start && !(oblique && word === 'and' && agents.some((agent) => agent.oblique))) oblique = false;
			if (found.length > 0 && segment.length === 0) clause = i + 1;
			i++;
			continue;
		}
		const sub = words.subordinators.longest(tokens, i, limit);
		if (sub !== null) {
			subordinate = true;
			oblique = false;
			i = sub.last;
			start = false;
			continue;
		}
		if (word === 'to' && previous !== null && words.verbs.longest(tokens, i + 1, limit) !== null) infinitive = i;
		if (words.prepositions.has(word)) oblique = true;
		else if (words.determiners.has(word) && oblique && word !== "'s") {
			// a new noun phrase: `in the meantime | the government`
			const before = tokens.norm[i - 1] as string;
			if (!words.prepositions.has(before) && !words.conjunctions.has(before) && !words.determiners.has(before)) oblique = false;
		}
		const skipped = skipAdverbs(tokens, i, limit).next;
		if (skipped > i) i = skipped;
		else {
			i++;
			if (!words.determiners.has(word)) joined = 'no';
			start = false;
		}
	}
	return found;

	function chosen(): Agent | null {
		// `280,000 workers | who | were hired`
		const nearest = segment[segment.length - 1];
		if (nearest?.kind === 'relative' && skipAdverbs(tokens, nearest.last, limit).next === i) return nearest;
		for (const list of [segment, agents]) {
			const straight = list.find((agent) => !agent.oblique);
			if (straight !== undefined) return straight;
		}
		return segment[0] ?? agents[0] ?? null;
	}

	/** The subject that stands behind its verb: `I maj presenterade | regeringen …`. */
	function behind({ inverted }: VerbGroup): Agent | null {
		if (inverted < 0 || segment.some((agent) => !agent.oblique)) return null;
		for (let at = inverted; at < Math.min(limit, inverted + 3); at++) {
			const agent = agentAt(tokens, at, limit, bodies, false);
			if (agent !== null)
				return agent.kind === 'body' || agent.kind === 'person' || agent.kind === 'country' || agent.kind === 'pronoun' || agent.kind === 'private'
					? agent
					: null;
			if (!words.determiners.has(tokens.norm[at] as string)) return null;
		}
		return null;
	}

	/** Decides whether a verb group at `i` is a predicate here, and of whom. */
	function place(group: VerbGroup): Predicate | null {
		const subject = behind(group) ?? chosen();
		const before = previousWord(i);
		const base = {
			...group,
			sentence: index,
			hypothetical,
			subordinate,
			reported,
			quoted: quotes % 2 === 1,
			enumerated,
			detail: false,
			participle: false,
		};
		// `behöver kapas, tillgängligheten förbättras`: passives in a row share what the first needs
		if (group.form === 'passive' && group.modal === null && group.aspect === 'simple' && previous?.modal != null && previous.voice === 'passive')
			return { ...base, modal: previous.modal, clause, subject, joined: 'no', imperative: false };
		// `har beslutat att | myndigheten ska …`: what was decided stands in the clause that follows
		if (
			group.verb?.second === true &&
			group.verb.act === 'adopt' &&
			group.modal === null &&
			group.voice === 'active' &&
			words.infinitives.get(tokens.norm[group.last] ?? '')?.length
		)
			return { ...base, verb: { ...group.verb, class: 'report' }, clause, subject, joined: 'no', imperative: false };
		// `plans to` is a noun where nobody plans
		if (isNounPhrase(group) && (subject === null || subject.oblique)) return null;
		// `Continue running the tool`: a task
		if (group.modal === 'ongoing' && !group.auxiliary && start && segment.length === 0 && group.verb !== null)
			return { ...base, modal: null, clause, subject: null, joined: 'no', imperative: true };
		if (group.modal !== null || group.auxiliary) {
			// a modal or auxiliary is finite by itself; without a subject of its own it shares that of the one before
			const shares = previous !== null && joined !== 'no';
			return {
				...base,
				clause: shares ? group.first : clause,
				subject: shares ? (previous?.subject ?? null) : subject,
				joined: shares ? joined : 'no',
				imperative: false,
			};
		}
		if (group.form === null || group.verb === null) return null;
		// `decided to open ten clinics and hired nurses`
		if (previous !== null && joined !== 'no' && resumes(previous, group))
			return { ...base, clause: group.first, subject: previous.subject, joined, imperative: false, tense: 'past' };
		// joined to the one before in the same form: `will A and B`, `has A and B`
		if (previous !== null && joined === 'and' && group.form === 'base' && infinitive > previous.head) return null;
		if (previous !== null && joined !== 'no' && agree(previous, group, joined)) {
			const detail = previous.detail || previous.verb?.class === 'direct' || previous.modal === 'advice';
			return {
				...base,
				form: group.form,
				modal: previous.modal,
				voice: previous.voice === 'passive' && group.form === 'participle' ? 'passive' : 'active',
				aspect: previous.aspect,
				tense: previous.tense,
				clause: group.first,
				subject: previous.subject,
				joined,
				imperative: previous.imperative,
				enumerated: false,
				detail,
			};
		}
		if (group.form === 'base') {
			// `In 2022, further expand …`: nobody stands before it but what depends on a preposition
			const led = !start && joined === 'comma' && found.length === 0 && ![...agents, ...segment].some((agent) => !agent.oblique);
			if (led && (!group.verb.noun || objectFollows(tokens, group.last, limit))) return { ...base, clause, subject: null, joined: 'no', imperative: true };
			if (!start) return standing(group, subject, before) ? { ...base, clause, subject, joined: 'no', imperative: false, tense: 'present' } : null;
			if (group.verb.noun && !objectFollows(tokens, group.last, limit)) return null;
			return { ...base, clause: clause, subject: null, joined: 'no', imperative: true };
		}
		if (group.form === 'ing') {
			// `measures, including opening schools, training teachers`; `responsible for exporting talent, improving …`: lists of nouns
			listed ||= group.verb.lemma === 'include' || previous?.verb?.lemma === 'be responsible';
			if (previous === null || joined === 'no' || !group.object || group.verb.noun || listed) return null;
			if (joined === 'and' && !previous.participle) return null;
			return { ...base, clause: group.first, subject: previous.subject, joined, imperative: false, participle: true, tense: previous.tense };
		}
		// `FISMA requires agencies to`: an unknown acronym that requires is a law
		const acronym = group.form === 'third' && group.verb.class === 'direct' && segment.length === 0 && isAcronym(tokens, i - 1, sentence.first);
		if (acronym)
			return {
				...base,
				clause,
				subject: { kind: 'instrument', first: i - 1, last: i, mention: null, oblique: false },
				joined: 'no',
				imperative: false,
				tense: 'present',
			};
		if (subject === null || subject.oblique || (segment.length === 0 && joined !== 'comma' && group.inverted < 0)) return null;
		if (before !== undefined && (words.determiners.has(before) || words.prepositions.has(before))) return null;
		if (group.verb.noun && group.form === 'third' && skipAdverbs(tokens, subject.last, limit).next !== i) return null;
		if (isOpen(group.verb) && skipAdverbs(tokens, subject.last, limit).next !== i) return null;
		if (group.form !== 'third' && tokens.norm[group.last] === 'by') return null;
		if (group.form !== 'third' && buried(subject)) return null;
		if (group.form !== 'third' && subject.kind === 'instrument' && group.verb.class === 'state') return null;
		return { ...base, clause: clause, subject, joined: 'no', imperative: false, tense: group.form === 'third' ? 'present' : 'past' };
	}

	/** The agent only qualifies another noun before the verb: `OMB approval of the requirements | contained in`. */
	function buried(subject: Agent): boolean {
		const after = subject.last;
		if (after >= i || tokens.kind[after] !== TokenKind.word || words.prepositions.has(tokens.norm[after] as string)) return false;
		for (let k = after + 1; k < i; k++) if (words.prepositions.has(tokens.norm[k] as string)) return true;
		return false;
	}

	/** A plural subject with its verb in the present: `Member States share their viruses`. */
	function standing(group: VerbGroup, subject: Agent | null, before: string | undefined): boolean {
		if (
			subject === null ||
			subject.oblique ||
			segment.length === 0 ||
			group.verb?.noun === true ||
			group.verb?.class === 'decide' ||
			!(group.object || group.verb?.class === 'effect')
		)
			return false;
		return before === tokens.norm[subject.last - 1] && before !== undefined && before.length > 3 && before.endsWith('s');
	}

	/** A modal phrase that opens with a verb (`plans to`, `aims to`) and so needs a subject. */
	function isNounPhrase(group: VerbGroup): boolean {
		return (
			(group.modal === 'intent' || group.modal === 'idea' || group.modal === 'wish') &&
			!group.auxiliary &&
			!words.be.has(tokens.norm[group.first] as string) &&
			!words.have.has(tokens.norm[group.first] as string) &&
			joined === 'no'
		);
	}

	function previousWord(at: number): string | undefined {
		return at > sentence.first ? (tokens.norm[at - 1] as string) : undefined;
	}
}

function isAcronym(tokens: Tokens, at: number, first: number): boolean {
	if (at < first || tokens.kind[at] !== TokenKind.word) return false;
	const text = tokens.text.slice(tokens.start[at], tokens.end[at]);
	return text.length >= 3 && text === text.toUpperCase();
}

/** The second verb stands in the past of the one that carried the first: `agreed to A and announced B`. */
function resumes(previous: Predicate, group: VerbGroup): boolean {
	return (
		previous.modal !== null &&
		previous.tense === 'past' &&
		!previous.auxiliary &&
		group.form === 'past' &&
		group.verb !== null &&
		!isOpen(group.verb) &&
		group.verb.class !== 'state'
	);
}

/** Two verb groups in one form, so that the second may share what the first has. */
function agree(previous: Predicate, group: VerbGroup, joined: Predicate['joined']): boolean {
	if (group.verb === null || group.verb.class === 'state' || group.verb.class === 'report') return false;
	const takesBase = previous.modal !== null || previous.imperative;
	if (takesBase && previous.voice === 'active' && group.form === 'base')
		return !(group.verb.noun && joined === 'and' && !group.object) && (!group.verb.noun || group.object);
	if (previous.voice === 'passive' && group.form !== null && group.form === 'participle') return true;
	if (previous.modal !== null || previous.imperative) return false;
	if (previous.aspect === 'perfect' && (group.form === 'participle' || group.form === 'past')) return true;
	if (previous.aspect === 'progressive' && group.form === 'ing') return true;
	if (previous.form === 'past' && group.form === 'past') return true;
	return previous.form === 'third' && group.form === 'third' && (!group.verb.noun || group.object);
}

/** An object may follow: a determiner, an adjective or noun, not a preposition, mark or verb. */
export function objectFollows(tokens: Tokens, at: number, limit: number): boolean {
	if (at >= limit || tokens.kind[at] === TokenKind.mark) return false;
	const word = tokens.norm[at] as string;
	return (
		!words.prepositions.has(word) &&
		!words.conjunctions.has(word) &&
		!words.be.has(word) &&
		!words.have.has(word) &&
		words.modals.longest(tokens, at, limit) === null
	);
}

/**
 * Where a quoted title that starts at `at` ends, or `at`: `"Guiding Opinions on the Reform of …"`, in quotation marks
 * with most of its words in capitals. Verbs in titles are not actions. Looks at most 60 tokens ahead.
 */
function titleEnd(tokens: Tokens, at: number, limit: number): number {
	if (at === 0 || tokens.norm[at - 1] !== '"' || tokens.capital[at] !== true) return at;
	let capitals = 0;
	let letters = 0;
	for (let i = at; i < limit && i < at + 60; i++) {
		if (tokens.norm[i] === '"') return letters > 1 && capitals * 2 > letters ? i : at;
		if (tokens.kind[i] !== TokenKind.word) continue;
		if ((tokens.norm[i] as string).length > 3) {
			letters++;
			if (tokens.capital[i] === true) capitals++;
		}
	}
	return at;
}
