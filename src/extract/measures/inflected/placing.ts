/** Decides whether a verb group is a predicate where it stands, and whose: `plans` is a noun where nobody plans. */
import { isUpper, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Agent } from '../responsibility/agents.js';
import { words } from '../words.js';
import { asking } from './addressee.js';
import { agree, resumes } from './agreement.js';
import { isOpen } from './open-verb.js';
import type { Joint, Predicate } from './predicate.js';
import type { Subjects } from './subjects.js';
import { skipAdverbs } from './verb-group.js';
import type { VerbGroup } from './verb-phrase.js';

/** Where a verb group stands. */
export interface Place {
	readonly tokens: Tokens;
	/** First token of the sentence, the token after it, and the group's first. */
	readonly first: number;
	readonly limit: number;
	readonly at: number;
	readonly clause: number;
	readonly subjects: Subjects;
	/** The subject that stands behind the verb, where the language has it there and nobody stands before. */
	readonly behind: Agent | null;
	readonly previous: Predicate | null;
	/** Whether a predicate was found in the sentence, but for those under `if` or `when`. */
	readonly any: boolean;
	readonly joined: Joint;
	/** An imperative may begin: nothing but enumerators since the sentence, colon or semicolon. */
	readonly start: boolean;
	/** Participles are items of a list of nouns: `measures, including opening schools, training teachers`. */
	readonly listed: boolean;
	/** Where the last `to` with a verb stood: what `and` joins to it is no predicate of its own. */
	readonly infinitive: number;
	/** What stands over the clause. */
	readonly over: Pick<Predicate, 'sentence' | 'hypothetical' | 'subordinate' | 'reported' | 'quoted' | 'enumerated'>;
}

/** `Let`, `Set`, `Cut` at the head of a sentence: the past is spelt like the base. */
function ordered(group: VerbGroup, { tokens, start, subjects }: Place): VerbGroup {
	const homograph = group.form === 'past' && group.modal === null && !group.auxiliary && group.verb?.lemma.split(' ')[0] === tokens.norm[group.head];
	return homograph && start && subjects.silent ? { ...group, form: 'base', tense: 'present' } : group;
}

/** The predicate that a group is in its place, or null. */
export function placed(read: VerbGroup, place: Place): Predicate | null {
	const group = asking(place.tokens, ordered(read, place), place.limit);
	const subject = place.behind ?? place.subjects.chosen((agent) => adjacent(place, agent));
	if (place.previous?.modal != null && place.previous.voice === 'passive' && group.form === 'passive' && group.modal === null && group.aspect === 'simple')
		// `behöver byggas, vattnet renas`: passives in a row share what the first needs
		return { ...predicate(group, place, subject), modal: place.previous.modal };
	// `har beslutat att | myndigheten ska …`: what was decided stands in the clause that follows
	const content = group.verb?.second === true && group.verb.act === 'adopt' && group.modal === null && group.voice === 'active';
	if (content && group.verb !== null && (words.infinitives.get(place.tokens.norm[group.last] ?? '')?.length ?? 0) > 0)
		return { ...predicate(group, place, subject), verb: { ...group.verb, class: 'report' } };
	if (group.modal === 'decided' && !group.auxiliary && words.determiners.has(place.tokens.norm[group.first - 1] ?? '')) return null;
	if (isNounPhrase(group, place) && (subject === null || subject.oblique || isOwned(group, place, subject))) return null;
	// `Continue metering the wells`: a task
	if (group.modal === 'ongoing' && !group.auxiliary && place.start && place.subjects.silent && group.verb !== null)
		return { ...predicate(group, place, null), modal: null, imperative: true };
	if (group.modal !== null || group.auxiliary) return finite(group, place, subject);
	if (group.form === null || group.verb === null) return null;
	if (happens(group, place)) return { ...predicate(group, place, null), tense: 'present' };
	const shared = sharing(group, place);
	if (shared !== undefined) return shared;
	if (group.form === 'base') return bare(group, place, subject);
	if (group.form === 'ing') return participle(group, place);
	return told(group, place, subject);
}

function predicate(group: VerbGroup, { over, clause }: Place, subject: Agent | null): Predicate {
	return { ...group, ...over, clause, subject, joined: 'no', imperative: false, detail: false, participle: false };
}

/** A modal or auxiliary is finite by itself; without a subject of its own it shares that of the one before. */
function finite(group: VerbGroup, place: Place, subject: Agent | null): Predicate {
	const { previous, joined } = place;
	if (previous === null || joined === 'no') return predicate(group, place, subject);
	// `will watch prices and | continue to lend`: kept up in the time of the promise
	const promised = group.modal === 'ongoing' && !group.auxiliary && (previous.modal === 'will' || previous.modal === 'intent') && !group.negated;
	const modal = promised && isBare(group, place) ? previous.modal : group.modal;
	return { ...predicate(group, place, previous.subject), clause: group.first, joined, modal };
}

/** `continue`, not `continues`. */
function isBare({ first }: VerbGroup, { tokens }: Place): boolean {
	return words.controls.longest(tokens, first)?.values.some(({ form }) => form === 'base') === true;
}

/** `De accijns op benzine | stijgt per 1 juli`, `er | komt een verbod`, `veerlieden | krijgen een toeslag`: what happens by itself needs nobody before it, but a clause that goes on behind it. */
function happens({ verb, form, last }: VerbGroup, { tokens, at, first, limit, subjects, behind }: Place): boolean {
	if (verb === null || (form !== 'third' && form !== 'base')) return false;
	// `die Änderungen | treten am 1. Juli in Kraft`
	if (words.lawfulEffects.has(verb.lemma)) return form === 'third' && subjects.silent && behind === null;
	const given = verb.plans === true && verb.class === 'conduct' && verb.act === 'fund';
	if (!given && !words.rateVerbs.has(verb.lemma) && !words.arising.has(verb.lemma)) return false;
	// those who receive it by their name are its subject
	if (given && subjects.straight) return false;
	if (last >= limit || tokens.kind[last] === TokenKind.mark || words.conjunctions.has(tokens.norm[last] as string)) return false;
	return !(form === 'base' && at > first && words.brackets.some(({ to }) => to === tokens.norm[at - 1]));
}

/** Joined to the one before in the same form; null where it is none of its own, undefined where it is not joined. */
function sharing(group: VerbGroup, place: Place): Predicate | null | undefined {
	const { previous, joined, infinitive } = place;
	if (previous === null || joined === 'no') return undefined;
	const joint = { ...predicate(group, place, previous.subject), clause: group.first, joined };
	if (resumes(previous, group)) return { ...joint, tense: 'past' };
	// `urged the city to open a market, | build a port | and | train pilots`: what is asked for, one by one
	if (joined === 'comma' && group.form === 'base' && infinitive > previous.head && previous.verb?.class === 'direct' && group.object && !group.verb?.noun)
		return { ...joint, imperative: true, enumerated: true, detail: false };
	// `pushed the council to build a pier and | set a fee`
	const spelt = group.form === 'past' && group.verb?.lemma.split(' ')[0] === place.tokens.norm[group.head] && previous.form !== 'past';
	if (joined === 'and' && (group.form === 'base' || spelt) && infinitive > previous.head) return null;
	if (!agree(previous, group, joined)) return undefined;
	return {
		...joint,
		modal: previous.modal,
		voice: previous.voice === 'passive' && group.form === 'participle' ? 'passive' : 'active',
		aspect: previous.aspect,
		tense: previous.tense,
		imperative: previous.imperative,
		// what is asked for goes on
		enumerated: previous.imperative && previous.enumerated && previous.joined !== 'no',
		detail: previous.detail || previous.verb?.class === 'direct' || previous.modal === 'advice',
	};
}

/** A base form: a task, or the present of a plural subject. */
function bare(group: VerbGroup, place: Place, subject: Agent | null): Predicate | null {
	const { tokens, limit, start, joined, any, subjects } = place;
	const noun = group.verb?.noun === true && (!objectFollows(tokens, group.last, limit) || opensSubject(tokens, group.last, limit));
	// `In 2031, further widen …`: nobody stands before it but what depends on a preposition
	const led = !start && joined === 'comma' && !any && !subjects.straight;
	if ((led || start) && !noun) return { ...predicate(group, place, null), imperative: true };
	if (start || !isPlural(group, place, subject)) return null;
	return { ...predicate(group, place, subject), tense: 'present' };
}

/** `…, widening coverage`. */
function participle(group: VerbGroup, place: Place): Predicate | null {
	const { tokens, previous, at, listed } = place;
	// `will expand training | while inviting schools`
	const joined = tokens.norm[at - 1] === 'while' ? 'comma' : place.joined;
	if (previous === null || joined === 'no' || !group.object || listed) return null;
	if (joined === 'and' && !previous.participle) return null;
	return { ...predicate(group, place, previous.subject), clause: group.first, joined, participle: true, tense: previous.tense };
}

/** Past or third person, which need a subject. */
function told(group: VerbGroup, place: Place, subject: Agent | null): Predicate | null {
	const { tokens, at, joined, subjects } = place;
	const third = group.form === 'third';
	// `WARA requires utilities to`: an unknown acronym that requires is a law
	if (
		third &&
		group.verb?.class === 'direct' &&
		(subjects.silent || (subject?.kind === 'private' && subject.last === at && subject.first === at - 1)) &&
		isAcronym(place, at - 1)
	)
		return { ...predicate(group, place, { kind: 'instrument', first: at - 1, last: at, mention: null, oblique: false }), tense: 'present' };
	if (subject === null || subject.oblique || (subjects.silent && joined !== 'comma' && place.behind === null)) return null;
	const before = at > place.first ? (tokens.norm[at - 1] as string) : '';
	// French `il` is an article in Italian
	const named = subject.kind === 'pronoun' && subject.last === at;
	if (!named && (words.determiners.has(before) || words.prepositions.has(before))) return null;
	if (closesClause(group, place, subject)) return null;
	if (group.verb !== null && ((group.verb.noun && third) || isOpen(group.verb)) && !adjacent(place, subject)) return null;
	if (
		!third &&
		(qualifiesObject(place, subject) ||
			(tokens.norm[group.last] === 'by' && !isMargin(tokens, group.last + 1)) ||
			isBuried(place, subject) ||
			(subject.kind === 'instrument' && group.verb?.class === 'state'))
	)
		return null;
	return { ...predicate(group, place, subject), tense: third ? 'present' : 'past' };
}

/** `will set up a board, | endowed with funds`: behind a verb with a modal a past form tells of its object. */
function qualifiesObject({ tokens, at, previous }: Place, subject: Agent): boolean {
	return previous !== null && previous.modal !== null && subject.first >= previous.last && subject.last === at - 1 && tokens.norm[at - 1] === ',';
}

/** `…, die sie in diesem Gebiet | erlassen.`: where verbs stand second, one at the end of its clause is that of a subordinate one. */
function closesClause(group: VerbGroup, place: Place, subject: Agent): boolean {
	const { tokens, limit } = place;
	if (group.verb?.second !== true || group.object || group.last - group.first > 1) return false;
	const ends = group.last >= limit || tokens.kind[group.last] === TokenKind.mark || words.conjunctions.has(tokens.norm[group.last] as string);
	return ends && place.behind === null && !adjacent(place, subject);
}

/** Nothing but adverbs between an agent and the verb. */
function adjacent({ tokens, limit, at }: Place, { last }: Agent): boolean {
	return skipAdverbs(tokens, last, limit).next === at;
}

/** Words behind `by` in which a number tells by how much: `voted by | a majority of 7`. */
const MARGIN = 4;

function isMargin(tokens: Tokens, at: number): boolean {
	for (let i = at; i < Math.min(tokens.length, at + MARGIN); i++) if (tokens.kind[i] === TokenKind.digits) return true;
	return false;
}

/** The agent only qualifies another noun before the verb: `OMB approval of the requirements | contained in`; a longer name that it opens does not bury it. */
function isBuried({ tokens, at }: Place, { last }: Agent): boolean {
	if (isWholeName(tokens, last, at)) return false;
	if (last >= at || tokens.kind[last] !== TokenKind.word || words.prepositions.has(tokens.norm[last] as string)) return false;
	for (let i = last + 1; i < at; i++) if (words.prepositions.has(tokens.norm[i] as string)) return true;
	return false;
}

/** `United Nations | Conference on Trade and Development`: capitals and small words up to the verb. */
function isWholeName(tokens: Tokens, first: number, last: number): boolean {
	for (let i = first; i < last; i++)
		if (
			tokens.capital[i] !== true &&
			!words.prepositions.has(tokens.norm[i] as string) &&
			!words.conjunctions.has(tokens.norm[i] as string) &&
			!words.determiners.has(tokens.norm[i] as string)
		)
			return false;
	return tokens.capital[first] === true;
}

/** Tokens of a subject that a noun spelt like a verb opens. */
const SUBJECT = 7;

/** `Work | requirements would save`: what follows is the rest of a subject, with its verb behind it. */
function opensSubject(tokens: Tokens, at: number, limit: number): boolean {
	for (let i = at; i < Math.min(limit, at + SUBJECT) && tokens.kind[i] !== TokenKind.mark; i++) {
		const word = tokens.norm[i] as string;
		if (words.subordinators.longest(tokens, i, limit) !== null || words.relatives.has(word)) return false;
		if (words.be.has(word) || words.have.has(word) || (words.modals.longest(tokens, i, limit) !== null && tokens.capital[i] !== true)) return true;
	}
	return false;
}

/** A plural subject with its verb in the present: `Member States share their viruses`. */
function isPlural({ verb, object }: VerbGroup, { tokens, first, at, subjects }: Place, subject: Agent | null): boolean {
	if (subject === null || subject.oblique || subjects.silent || verb === null) return false;
	// `we | urge governments`
	if (subject.kind === 'pronoun' && words.plurals.has(tokens.norm[subject.first] as string) && verb.class !== 'state') return subject.last === at && object;
	if (verb.noun || verb.class === 'decide') return false;
	// `the rules on wells take effect`
	if (verb.class === 'effect') return subject.kind === 'instrument';
	// `offenders face fines`: the phrase holds its object
	if (!object && !verb.lemma.includes(' ')) return false;
	const before = at > first ? (tokens.norm[at - 1] as string) : '';
	return before === tokens.norm[subject.last - 1] && before.length > 3 && before.endsWith('s');
}

/** A modal phrase that opens with a verb (`plans to`, `aims to`) and so needs a subject. */
function isNounPhrase({ modal, auxiliary, first }: VerbGroup, { tokens, joined }: Place): boolean {
	if (modal !== 'intent' && modal !== 'idea' && modal !== 'wish') return false;
	return !auxiliary && !words.be.has(tokens.norm[first] as string) && !words.have.has(tokens.norm[first] as string) && joined === 'no';
}

/** `told the bank to drop its | plan to print notes`: a noun behind its determiner. */
function isOwned({ first }: VerbGroup, { tokens }: Place, { last }: Agent): boolean {
	if (last > first - 1) return false;
	const near = (back: number): boolean => first - back >= last && words.determiners.has(tokens.norm[first - back] as string);
	return near(1) || (near(2) && words.controls.longest(tokens, first)?.values.some(({ form }) => form === 'base') === true);
}

function isAcronym({ tokens, first }: Place, at: number): boolean {
	return at >= first && tokens.kind[at] === TokenKind.word && (tokens.norm[at] as string).length >= 3 && isUpper(tokens, at);
}

/** An object may follow: a determiner, an adjective or noun, not a preposition, mark or verb. */
function objectFollows(tokens: Tokens, at: number, limit: number): boolean {
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
