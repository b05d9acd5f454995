/** Measures in the sentences of languages with inflected verbs: each predicate is put to the rules. */

import type { Sentence } from '../../../text/sentences.js';
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import type { BodyMention } from '../../mentions.js';
import type { Context } from '../document/context.js';
import { type Found, reaching } from '../found.js';
import type { Agent } from '../responsibility/agents.js';
import { within } from '../within.js';
import { words } from '../words.js';
import { standsBesidePolicy } from './beside-policy.js';
import type { Predicate, Surroundings } from './predicate.js';
import { predicatesOf } from './predicates.js';
import { rules } from './rules/index.js';
import { participle } from './rules/participle.js';
import { tradesShares } from './share-talk.js';
import { opinionsIn, spokenByBystander } from './views.js';

export interface State {
	readonly tasks: boolean;
	/** The kind of whoever spoke last: whom `we` stands for in quotation marks. */
	readonly speaker: Agent['kind'] | null;
	/** Goals for a year were set before. */
	readonly goal: boolean;
	/** The kind of the subject that a pronoun stands for. */
	readonly antecedent: Agent['kind'] | null;
}

/** Objects shorter than this many tokens leave two verbs joined by `and` one measure: `tighten supervision and strengthen coordination`. */
const OWN_OBJECT = 4;
/** What a company does by such verbs is a deed. */
const acting: ReadonlySet<string> = new Set(['decide', 'do']);
/** Rules whose verbs in a row annotators count once: of 12 later verbs 3 were counted by themselves. */
const together = new Set(['measures/duty', 'measures/need']);
/** Words after the verb in which `the following` stands. */
const LISTING = 12;

export function inflectedMeasures(
	surroundings: Surroundings,
	sentence: Sentence,
	index: number,
	context: Context,
	state: State,
): { readonly found: Found[]; readonly predicates: readonly Predicate[] } {
	const { tokens } = surroundings;
	const predicates = predicatesOf(surroundings, sentence, index);
	const found: Found[] = [];
	const mark = tokens.norm[sentence.last - 1] === '"' ? sentence.last - 2 : sentence.last - 1;
	if (tokens.norm[mark] === '?' || tradesShares(tokens, sentence)) return { found, predicates };
	const bystander = spokenByBystander(tokens, sentence, predicates);
	const participles = predicates.filter((predicate) => predicate.participle).length;
	const reportedSpeech = predicates.some((predicate) => predicate.verb?.class === 'report');
	// `"Foster a healthy culture online," the official said`
	const officialSpeech = predicates.some(({ verb, subject }) => verb?.class === 'report' && (subject?.kind === 'body' || subject?.kind === 'person'));
	let tasks = state.tasks;
	let antecedent = state.antecedent;
	const opinions = opinionsIn(tokens, sentence, predicates);
	/** The verb that the last measure ends with. */
	let tail = -1;
	predicates.forEach((predicate, at) => {
		const { subject } = predicate;
		const stands = subject?.kind === 'pronoun' || subject?.kind === 'relative';
		const author =
			subject?.kind === 'pronoun' &&
			!predicate.quoted &&
			context.policy &&
			(predicate.modal !== null || predicate.aspect !== 'simple') &&
			speaksAsAuthor(tokens, subject);
		const speaks = predicate.quoted && subject?.kind === 'pronoun' && speaksAsAuthor(tokens, subject);
		const human =
			subject?.kind === 'pronoun' &&
			words.humans.has(tokens.norm[subject.first] as string) &&
			antecedent !== 'person' &&
			state.speaker !== 'person' &&
			!officialSpeech;
		const kind = author ? 'body' : speaks ? (officialSpeech ? 'person' : state.speaker) : human ? null : stands ? antecedent : (subject?.kind ?? null);
		// a company or bank by its name: what it decides counts beside what public bodies do
		const enterprise =
			kind === 'private' &&
			((isEnterprise(subject?.mention ?? null, context) && acting.has(predicate.verb?.class ?? 'do')) ||
				(subject !== null && isPledge(predicate) && isOneEnterprise(tokens, subject, context)));
		const isPublic = enterprise || kind === 'body' || kind === 'country' || kind === 'person';
		if (subject !== null && !stands && !subject.oblique) antecedent = subject.kind;
		if (
			opinions.has(predicate.first) ||
			predicate.hypothetical ||
			predicate.detail ||
			standsBesidePolicy(tokens, sentence, predicate) ||
			(predicate.verb?.class === 'state' &&
				predicate.voice !== 'passive' &&
				!predicate.imperative &&
				!state.goal &&
				predicate.modal !== 'will' &&
				!words.rateVerbs.has(predicate.verb.lemma) &&
				!words.arising.has(predicate.verb.lemma))
		)
			return;
		// `you` outside a guide is anybody
		if (subject?.kind === 'private' && (predicate.quoted || context.reportage) && words.addressed.has(tokens.norm[subject.first] as string)) return;
		if (predicate.verb?.act === 'amend' && givesWording(tokens, predicate.last, sentence.last)) return;
		if (subject?.oblique === true && predicate.modal === null && predicate.voice === 'active') return;
		const situation = {
			tokens,
			predicate,
			context,
			public: isPublic,
			instrument: kind === 'instrument',
			goal: state.goal,
			tasks: tasks || predicate.enumerated || (predicate.quoted && officialSpeech),
			participles,
			before: found[found.length - 1]?.status ?? null,
			reportedSpeech,
			officialSpeech,
			bystander: bystander || (subject?.kind === 'bystander' && predicate.voice !== 'passive'),
		};
		for (const rule of rules) {
			if (predicate.participle !== (rule === participle)) continue;
			const decided = rule.decide(situation);
			if (decided === null) continue;
			// what an act orders holds
			const status = context.statute !== null && decided === 'planned' ? 'in-force' : decided;
			let ahead = at + 1;
			while (ahead < predicates.length && predicates[ahead]?.detail === true) ahead++;
			if (holds(predicate, predicates[ahead])) ahead++;
			const next = predicates[ahead];
			const last = next === undefined ? sentence.last : Math.max(next.clause, predicate.last);
			const before = found[found.length - 1];
			const close =
				before !== undefined &&
				predicate.joined === 'and' &&
				predicates[at - 1]?.head === tail &&
				predicates[at - 1]?.negated === predicate.negated &&
				predicate.first - before.head - 2 < OWN_OBJECT;
			// `requires that hospitals should report`: the duty is what is required
			const content =
				before !== undefined && predicates[at - 1]?.head === tail && before.verb?.class === 'direct' && tokens.norm[predicates[at - 1]?.last ?? 0] === 'that';
			// `will open markets, ensure food security and …`: a verb with a word or two is no measure by itself
			const end = next === undefined ? sentence.last : next.joined === 'no' ? Math.max(last, next.first) : last;
			const slight =
				before !== undefined && predicate.joined !== 'no' && end - predicate.last < OWN_OBJECT && predicates[at - 1]?.head === tail && next?.joined !== 'and';
			// duties and needs in a row are the parts of one
			const same = before !== undefined && predicate.joined !== 'no' && together.has(rule.explained.id) && before.rule === rule.explained.id;
			const object = predicates[at - 1]?.head === tail && holds(predicates[at - 1], predicate);
			if ((close || content || object || same || slight) && before !== undefined) {
				found[found.length - 1] = { ...before, last };
			} else {
				found.push({
					sentence: index,
					first: found.length === 0 && predicate.joined === 'no' ? sentence.first : predicate.clause,
					last,
					head: predicate.head,
					reach: last,
					verb: predicate.verb,
					status: status === 'planned' && isTarget(surroundings, predicate, last, context, sentence, index) ? 'target' : status,
					rule: rule.explained.id,
					subject,
					passive: predicate.voice === 'passive',
					framed:
						predicate.imperative ||
						predicate.enumerated ||
						subject === null ||
						subject.kind === 'instrument' ||
						subject.kind === 'pronoun' ||
						subject.kind === 'private' ||
						subject.kind === 'effort' ||
						predicate.voice === 'passive' ||
						predicate.modal === 'duty' ||
						predicate.modal === 'binding' ||
						predicate.modal === 'advice' ||
						predicate.modal === 'need',
					task:
						predicate.imperative ||
						predicate.enumerated ||
						(predicate.joined !== 'no' && before?.task === true) ||
						(subject?.kind === 'pronoun' && predicate.modal === 'will' && !predicate.reported),
					reported: predicate.reported,
					modal: predicate.modal !== null,
					item: predicate.enumerated && predicate.clause > sentence.first && tokens.norm[predicate.clause - 1] === ':',
					joined: predicate.joined !== 'no',
					subordinate: predicate.subordinate,
					current: predicate.aspect !== 'simple' || predicate.modal === 'ongoing' || advises(predicate),
					listing: tokens.norm[sentence.last - 1] === ':' || announcesList(tokens, predicate.last, sentence.last),
				});
			}
			tail = predicate.head;
			tasks ||= status === 'planned' && predicate.modal !== 'will';
			break;
		}
	});
	return { found: reaching(found, sentence.last), predicates };
}

/** The clause of a verb is the object of the one before, which says nothing without it: `passed | a bill that will raise the toll`. */
function holds(predicate: Predicate | undefined, inner: Predicate | undefined): boolean {
	if (predicate === undefined || inner === undefined) return false;
	const { verb, voice, last } = predicate;
	return verb !== null && verb.class !== 'report' && voice === 'active' && inner.joined === 'no' && !inner.imperative && inner.clause <= last;
}

/** What is promised, planned or said to follow. */
function isPledge({ modal, reported, verb }: Predicate): boolean {
	return verb !== null && verb.class !== 'conduct' && (modal === 'will' || modal === 'intent' || modal === 'decided' || (modal === 'would' && reported));
}

/** One company where public bodies are spoken of too: by name, by `it`, by `the company`. */
function isOneEnterprise(tokens: Tokens, { kind, first, last, mention }: Agent, { principal }: Context): boolean {
	if (principal === null) return false;
	if (mention !== null && !mention.generic) return true;
	const noun = tokens.norm[last - 1] as string;
	return kind === 'pronoun' ? words.companies.has(noun) : words.companies.has(noun) && words.determiners.has(tokens.norm[first - 1] ?? '');
}

/** A company by its name where public bodies are spoken of too; a bank of development makes policy by itself. */
function isEnterprise(mention: BodyMention | null, { principal }: Context): boolean {
	return mention !== null && !mention.generic && (principal !== null || mention.body.kind === 'bank');
}

/** `paragraph 2 is revised to read as follows:`: the wording of what the document has said it amends. */
function givesWording(tokens: Tokens, first: number, last: number): boolean {
	for (let i = first; i < last; i++) if (words.drafting.longest(tokens, i, last) !== null) return true;
	return false;
}

/** `… with the following requirements`. */
function announcesList(tokens: Tokens, first: number, last: number): boolean {
	for (let i = first; i < Math.min(last, first + LISTING); i++) if (tokens.norm[i] === 'following' || tokens.norm[i] === 'below') return true;
	return false;
}

/** `The agency advises against sailing`: by saying so, so that it is said when the text is. */
function advises({ verb, tense, modal }: Predicate): boolean {
	return verb !== null && modal === null && tense === 'present' && words.advising.has(verb.lemma);
}

/** `Today I am announcing`, `we will promote`: outside quotation marks the author speaks, and in a statement acts. */
function speaksAsAuthor(tokens: Tokens, { first, last }: Agent): boolean {
	return words.ourselves.longest(tokens, first, last) !== null;
}

/** A plan with a deadline and a measure of it: a number, `all`, `strive to`. */
function isTarget({ tokens }: Surroundings, predicate: Predicate, last: number, context: Context, sentence: Sentence, index: number): boolean {
	const dates = within(context.datesOf.get(index) ?? [], sentence.first, sentence.last);
	const deadline = dates.some((date) => date.value.role === 'deadline' || date.value.relation === 'by' || date.value.relation === 'within');
	// `the project aims to double harvests`
	if (predicate.modal === 'intent') for (let i = predicate.first; i < predicate.head; i++) if (words.aiming.has(tokens.norm[i] as string)) return true;
	if (!deadline) return false;
	if (predicate.verb?.act === 'target') return true;
	// `vowed to build 40 gigawatts by 2030`, `hopes to connect 200 villages by 2030`
	if (predicate.modal !== 'intent' && predicate.modal !== 'wish') return false;
	for (let i = predicate.last; i < last; i++) if (tokens.kind[i] === TokenKind.digits && !dates.some((date) => date.first <= i && i < date.last)) return true;
	return false;
}
