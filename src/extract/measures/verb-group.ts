/** One verb group: modal, adverbs, auxiliaries and the verb they carry. */
import { Gap, TokenKind, type Tokens } from '../../text/tokens.js';
import type { Form } from './inflection.js';
import { type ModalKind, type Verb, words } from './vocabulary.js';

export interface VerbGroup {
	/** First token of the group, the verb's first token, and the token after it. */
	readonly first: number;
	readonly head: number;
	readonly last: number;
	/** Null where the verb is not in the vocabulary (`will skedaddle`). */
	readonly verb: Verb | null;
	readonly form: Form | null;
	readonly modal: ModalKind | null;
	/** The modal phrase says that something is needed of nobody in particular. */
	readonly auxiliary: boolean;
	readonly voice: 'active' | 'passive';
	readonly aspect: 'simple' | 'perfect' | 'progressive';
	readonly tense: 'past' | 'present';
	readonly negated: boolean;
	/** An object may follow the verb. */
	readonly object: boolean;
}

/** `is responsible for`: a duty without a verb. */
const charged: Verb = { lemma: 'be responsible', act: 'implement', class: 'direct', past: 'in-force', noun: false };
/** `is needed`, `is mandatory`. */
export const required: Verb = { lemma: 'be required', act: 'require', class: 'direct', past: 'in-force', noun: false };
const pastAuxiliaries = new Set(['was', 'were', 'had', 'did']);

/** Steps over adverbs; tells whether one of them denies. */
export function skipAdverbs(tokens: Tokens, at: number, limit: number): { readonly next: number; readonly negated: boolean } {
	let next = at;
	let negated = false;
	while (next < limit) {
		const word = tokens.norm[next] as string;
		if (words.negations.has(word)) {
			negated = true;
			next++;
			continue;
		}
		const adverb = words.adverbs.longest(tokens, next, limit);
		if (adverb !== null) {
			next = adverb.last;
			continue;
		}
		if (word.length > 4 && words.adverbEndings.some((ending) => word.endsWith(ending)) && words.verbs.longest(tokens, next, limit) === null) {
			next++;
			continue;
		}
		break;
	}
	return { next, negated };
}

/** The verb group that starts at a token, or null. */
export function parseGroup(tokens: Tokens, at: number, limit: number): VerbGroup | null {
	if (tokens.kind[at] !== TokenKind.word && tokens.norm[at] !== "'ll") return null;
	if (glued(tokens, at, limit)) return null;
	let i = at;
	let negated = false;
	let modal: ModalKind | null = null;
	const phrase = words.modals.longest(tokens, i, limit);
	if (phrase !== null && !isMonth(tokens, i)) {
		modal = phrase.values[0] as ModalKind;
		i = phrase.last;
	}
	let auxiliary = false;
	let perfect = false;
	let be = false;
	let tense: 'past' | 'present' = 'present';
	const step = (): void => {
		const skipped = skipAdverbs(tokens, i, limit);
		negated ||= skipped.negated;
		i = skipped.next;
		while (i < limit && tokens.norm[i] === '"') i++;
	};
	if (modal !== null) step();
	while (i < limit) {
		const word = tokens.norm[i] as string;
		if (words.have.has(word) && !be) perfect = true;
		else if (words.be.has(word)) be = true;
		else if (!(words.done.has(word) && modal === null && !auxiliary && !isPhrase(tokens, i, limit))) break;
		if (modal === null && !auxiliary && pastAuxiliaries.has(word)) tense = 'past';
		auxiliary = true;
		i++;
		step();
		// `is planning to`, `has agreed to`: the modal phrase stands after the auxiliary
		const inner = modal === null ? words.modals.longest(tokens, i, limit) : null;
		if (inner !== null && inner.last - inner.first > 1) {
			modal = inner.values[0] as ModalKind;
			i = inner.last;
			be = perfect = false;
			step();
		}
	}
	if (i >= limit) return modal === null && !auxiliary ? null : bare(at, i, modal, auxiliary, tense, negated);
	const charge = be ? words.charged.longest(tokens, i, limit) : null;
	if (charge !== null)
		return { ...bare(at, i, modal, auxiliary, tense, negated), head: i, last: charge.last, verb: charged, form: 'participle', voice: 'passive', object: true };
	const requisite = be && charge === null ? words.requisite.longest(tokens, i, limit) : null;
	if (requisite !== null)
		return {
			...bare(at, i, modal, auxiliary, tense, negated),
			head: i,
			last: requisite.last,
			verb: required,
			form: 'participle',
			voice: 'passive',
			object: false,
		};
	const match = words.verbs.longest(tokens, i, limit);
	if (match === null || glued(tokens, i, limit)) {
		if (modal === null && !auxiliary) return null;
		if (be || perfect || tokens.kind[i] !== TokenKind.word) return bare(at, i, modal, auxiliary, tense, negated);
		return { ...bare(at, i, modal, auxiliary, tense, negated), head: i, last: i + 1, object: true };
	}
	const finite = modal !== null || auxiliary;
	const wanted: readonly Form[] = be
		? ['participle', 'ing']
		: perfect
			? ['participle', 'past']
			: finite
				? ['base']
				: ['past', 'third', 'base', 'participle', 'ing'];
	const reading = wanted.flatMap((form) => match.values.filter((value) => value.form === form))[0];
	if (reading === undefined) return finite ? bare(at, i, modal, auxiliary, tense, negated) : null;
	const object =
		match.last < limit &&
		tokens.kind[match.last] !== TokenKind.mark &&
		!words.prepositions.has(tokens.norm[match.last] as string) &&
		!words.conjunctions.has(tokens.norm[match.last] as string);
	return {
		first: at,
		head: i,
		last: match.last,
		verb: reading.verb,
		form: reading.form,
		modal,
		auxiliary,
		voice: be && reading.form === 'participle' ? 'passive' : 'active',
		aspect: be && reading.form === 'ing' ? 'progressive' : perfect ? 'perfect' : 'simple',
		tense: !finite && reading.form === 'past' ? 'past' : tense,
		negated,
		object,
	};
}

/** `do a good job` is a verb, not the auxiliary of one. */
function isPhrase(tokens: Tokens, at: number, limit: number): boolean {
	const match = words.verbs.longest(tokens, at, limit);
	return match !== null && match.last - match.first > 1;
}

/** A group with no verb of the vocabulary: `is important`, `will skedaddle`. */
function bare(first: number, last: number, modal: ModalKind | null, auxiliary: boolean, tense: 'past' | 'present', negated: boolean): VerbGroup {
	return {
		first,
		head: last,
		last: Math.max(last, first + 1),
		verb: null,
		form: null,
		modal,
		auxiliary,
		voice: 'active',
		aspect: 'simple',
		tense,
		negated,
		object: false,
	};
}

/** Part of a hyphenated word: `decision-making`, `long-planned`. */
function glued(tokens: Tokens, at: number, limit: number): boolean {
	const before = at > 0 && tokens.norm[at - 1] === '-' && tokens.gap[at] === Gap.none && tokens.gap[at - 1] === Gap.none;
	const after = at + 1 < limit && tokens.norm[at + 1] === '-' && tokens.gap[at + 1] === Gap.none && at + 2 < limit && tokens.gap[at + 2] === Gap.none;
	return before || after;
}

/** `May 3` and `in May` are months. */
function isMonth(tokens: Tokens, at: number): boolean {
	return (
		tokens.norm[at] === 'may' &&
		tokens.capital[at] === true &&
		(tokens.kind[at + 1] !== TokenKind.word || (at > 0 && words.prepositions.has(tokens.norm[at - 1] as string)))
	);
}
