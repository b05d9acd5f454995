import { isUpper, TokenKind, type Tokens, textOf } from '../../../../text/tokens.js';
import { amending } from '../../acts.js';
import type { Agent } from '../../responsibility/agents.js';
import type { Status, Verb } from '../../vocabulary.js';
import { words } from '../../words.js';
import type { Predicate } from '../predicate.js';
import type { MeasureRule } from '../rule.js';

/** What an instrument may do by itself. */
const standing = new Set(['ban', 'limit', 'establish', 'abolish', 'amend', 'repeal', 'subsidise', 'fund', 'protect', 'approve']);

/** `this directive`, `the 2031 Final Rule`: made and not voted on, so that what it says of itself is done. */
function isRule(tokens: Tokens, { kind, first, last }: Agent): boolean {
	return kind === 'instrument' && words.instruments.longest(tokens, first, last)?.values.some((type) => type === 'regulation' || type === 'order') === true;
}

/** What an act does to what there was. */
const altering = new Set(['expand', 'reform', 'strengthen']);

/** What is done once, by deciding it. */
const deciding = new Set(['adopt', 'approve', 'announce', 'fund', 'appoint', 'repeal']);

/** What a programme or a fund does for as long as it runs. */
const running = new Set(['strengthen', 'fund', 'protect', 'subsidise', 'assist', 'encourage']);

/** What laws and programmes do for those whom they are made for. */
const offering = new Set(['offer', 'give', 'grant', 'cover', 'pay']);

/** A law by its name, a section of one, what `it` stands for, or by initials that are no body's. */
function isLaw(tokens: Tokens, { kind, first, last }: Agent): boolean {
	if (kind === 'pronoun') return true;
	const types = words.instruments.longest(tokens, first, last)?.values ?? [];
	if (types.length > 0) return types.some((type) => type === 'law' || type === 'regulation' || type === 'order');
	return textOf(tokens, first, last).length >= 3 && isUpper(tokens, first, last);
}

/** What is told in the plain present before it is done; what is checked, reported and protected goes on. */
const tells = new Set([
	'adopt',
	'approve',
	'issue',
	'announce',
	'launch',
	'implement',
	'commission',
	'limit',
	'fund',
	'subsidise',
	'target',
	'pilot',
	'expand',
	'establish',
	'reform',
	'strengthen',
	'abolish',
	'amend',
	'repeal',
	'appoint',
	'procure',
	'reject',
]);

/** Acts that the news tells in the present when they are done. */
const voting = new Set(['adopt', 'approve', 'appoint']);

/** Words of whoever is wanted to do something: `wants | all member states | to join`. */
const WANTED = 8;

function carriesInfinitive(tokens: Tokens, at: number): boolean {
	for (let i = at; i < Math.min(tokens.length, at + WANTED) && tokens.kind[i] !== TokenKind.mark; i++)
		if (words.infinitives.has(tokens.norm[i] as string)) return true;
	return false;
}

/** `the scheme`, `the fund`: what runs for as long as it is paid for. */
function isProgramme(tokens: Tokens, { last }: Agent): boolean {
	return words.programmes.has(tokens.norm[last - 1] as string);
}

/** Words of what is required before its modal: `requires that | all mines in the region | should close`. */
const REQUIRED = 12;

function recommends(tokens: Tokens, at: number): boolean {
	if (!words.relatives.has(tokens.norm[at] ?? '')) return false;
	for (let i = at + 1; i < Math.min(tokens.length, at + REQUIRED) && tokens.kind[i] !== TokenKind.mark; i++)
		if (words.modals.longest(tokens, i)?.values.includes('advice') === true) return true;
	return false;
}

/** Words of whoever is asked: `called on | all the countries of the region`. */
const ASKED = 6;

/** `asked | the court to`, `called on | the coastal countries to`, while `asked | all ministries of the two countries to` does not. */
function addressesPeers(tokens: Tokens, at: number): boolean {
	for (let i = at; i < Math.min(tokens.length, at + ASKED) && tokens.kind[i] !== TokenKind.mark; i++) {
		const word = tokens.norm[i] as string;
		if (words.peers.has(word)) return true;
		if (words.prepositions.has(word) || words.infinitives.has(word) || words.conjunctions.has(word)) return false;
	}
	return false;
}

/** By name or office, or `she`. */
function isPerson(tokens: Tokens, { kind, first }: Agent): boolean {
	return kind === 'person' || (kind === 'pronoun' && words.humans.has(tokens.norm[first] as string));
}

/** How a directive is told. */
interface Telling {
	readonly verb: Verb;
	readonly aspect: Predicate['aspect'];
	readonly tense: Predicate['tense'];
	readonly negated: boolean;
	/** A law says it. */
	readonly law: boolean;
	/** A body has said it, or binds by saying it. */
	readonly ordered: boolean;
	/** Asked of those who owe no obedience. */
	readonly entreated: boolean;
	/** In the news, by a body or person. */
	readonly news: boolean;
	/** In the news, by a person, in the past. */
	readonly person: boolean;
}

/** What a law requires is in force, what a body asked for is announced, what it ordered adopted; advice not to is given with the advice itself. */
function statusOf({ verb, aspect, tense, negated, law, ordered, entreated, news, person }: Telling): Status {
	const present = tense === 'present';
	if (entreated) return 'proposed';
	// in the news `called for` is a wish addressed to others
	if (news && words.appeals.has(verb.lemma)) return person ? 'planned' : 'proposed';
	// `the agency advises against sailing`: by saying so the advice is given
	if (words.advising.has(verb.lemma) && present && aspect === 'simple' && !law) return 'announced';
	if (verb.past === 'proposed') return negated ? 'announced' : 'proposed';
	// `has asked the inspectors to`: by telling it now it is announced
	if (aspect === 'perfect' && present && verb.act === 'require' && !law) return 'announced';
	// `the premier stressed the building of roads`: a task set in a speech
	if (person && verb.act === 'require') return 'planned';
	// `asked the ports to close`, `ordered a port to close`: done by saying so
	if (ordered && !present && aspect === 'simple' && verb.act === 'require') return words.ordering.has(verb.lemma) ? 'adopted' : 'announced';
	return law || ordered ? 'in-force' : 'planned';
}

/** `The notice requires`, `the plan proposed`, `the government encourages`. */
export const directive: MeasureRule = {
	explained: {
		id: 'measures/directive',
		summary: 'an instrument or a body requires, encourages, proposes, calls for something',
		why: 'summaries of documents report their contents with verbs of directing',
		languages: ['en'],
		examples: {
			match: [
				'The notice requires schools to check their kitchens.',
				'The guideline called for better coordination.',
				'The ministry encourages cities to build private clinics.',
			],
			not: ['The storm requires patience.', 'Residents urged the mayor to resign.'],
		},
	},
	decide: ({ tokens, predicate, context, public: isPublic, instrument, bystander }) => {
		const { modal, voice, negated, verb, aspect, subject } = predicate;
		if (
			modal !== null ||
			voice === 'passive' ||
			(negated && verb?.act !== 'propose') ||
			bystander ||
			verb === null ||
			predicate.imperative ||
			aspect === 'progressive'
		)
			return null;
		// `vouchers and grants | help parents pay`
		const programme = subject !== null && !subject.oblique && isProgramme(tokens, subject);
		if (programme && verb.class !== 'direct')
			return (running.has(verb.act) || offering.has(verb.lemma)) &&
				predicate.tense === 'present' &&
				aspect === 'simple' &&
				context.policy &&
				!predicate.subordinate
				? 'in-force'
				: null;
		// `except for a rule which grants an exemption`: it says which
		if (subject?.kind === 'relative' && verb.class !== 'direct') return null;
		if (!(instrument || isPublic)) return null;
		if (words.wanting.has(verb.lemma) && !carriesInfinitive(tokens, predicate.last)) return null;
		if (verb.class === 'direct')
			return statusOf({
				verb,
				aspect,
				tense: predicate.tense,
				negated,
				law: instrument && subject !== null && isLaw(tokens, subject) && !(subject.kind === 'pronoun' && words.appeals.has(verb.lemma)),
				entreated: words.entreating.has(verb.lemma) && addressesPeers(tokens, predicate.last),
				ordered:
					!instrument &&
					(predicate.tense === 'past' ||
						aspect === 'perfect' ||
						(subject?.kind === 'body' && words.binding.has(verb.lemma) && !recommends(tokens, predicate.last))),
				news: context.reportage && !instrument,
				person: context.reportage && predicate.tense === 'past' && subject !== null && isPerson(tokens, subject),
			});
		// `we commit our governments to`: said is done
		if (
			verb.class === 'decide' &&
			predicate.tense === 'present' &&
			aspect === 'simple' &&
			subject?.kind === 'pronoun' &&
			words.plurals.has(tokens.norm[subject.first] as string)
		)
			return isPublic ? verb.past : null;
		// `the Act prohibits`, `the bureau develops and oversees`: a standing rule or task
		const law = instrument && subject !== null && isLaw(tokens, subject);
		if ((predicate.tense !== 'present' && !law) || aspect !== 'simple' || verb.class === 'state' || verb.class === 'report' || verb.class === 'light')
			return null;
		// `the law gives tenants a right to repairs`
		if (
			instrument &&
			offering.has(verb.lemma) &&
			predicate.object &&
			predicate.tense === 'present' &&
			aspect === 'simple' &&
			!predicate.subordinate &&
			subject?.kind === 'instrument'
		)
			return 'in-force';
		// `the package includes a levy on plastic`
		if (
			instrument &&
			verb.lemma === 'include' &&
			predicate.tense === 'present' &&
			subject !== null &&
			words.proposals.has(tokens.norm[subject.last - 1] as string) &&
			!predicate.subordinate
		)
			return 'planned';
		// `this page contains the text of the commission's directive`
		if (instrument && verb.act === 'issue' && predicate.tense === 'present') return verb.past;
		// `le décret prolonge l'accès`: in such languages an act is told by what it does
		if (law && subject?.kind === 'instrument' && verb.rules === true && altering.has(verb.act) && predicate.tense === 'present' && !predicate.subordinate)
			return 'in-force';
		// `this rule amends Part 5`: by saying so it is amended
		if (amending.has(verb.act) && predicate.tense === 'present' && !context.reportage && !predicate.subordinate && subject !== null && isRule(tokens, subject))
			return 'adopted';
		if (instrument && predicate.tense === 'past' && verb.class === 'decide') return standing.has(verb.act) ? 'completed' : null;
		if (instrument)
			return standing.has(verb.act) || (subject?.kind === 'instrument' && running.has(verb.act) && (!context.reportage || isProgramme(tokens, subject)))
				? 'in-force'
				: null;
		// `Het kabinet verlaagt de accijns`: such languages tell what is going to be done in the present
		if (verb.plans === true && tells.has(verb.act)) {
			if (subject?.kind !== 'body' && subject?.kind !== 'person') return null;
			// `de ministerraad keurt het plan goed`: a vote told in the present has been taken
			return verb.past === 'announced' || voting.has(verb.act) ? verb.past : 'planned';
		}
		const telling = verb.tells === true && deciding.has(verb.act) && predicate.tense === 'present' && !predicate.subordinate && context.statute === null;
		if (telling && (subject?.kind === 'body' || subject?.kind === 'person' || (subject?.kind === 'country' && predicate.object))) return verb.past;
		return subject?.kind === 'body' ? 'in-force' : null;
	},
};
