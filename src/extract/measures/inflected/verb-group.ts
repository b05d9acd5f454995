/** One verb group: modal, adverbs, auxiliaries and the verb they carry. */
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Form } from '../inflection.js';
import type { ModalKind, Verb } from '../vocabulary.js';
import { words } from '../words.js';
import { isOpenPast, openVerb } from './open-verb.js';
import { bracketAt } from './verb-bracket.js';
import type { VerbGroup } from './verb-phrase.js';

/** `is responsible for`: a duty without a verb. */
const charged: Verb = { lemma: 'be responsible', act: 'implement', class: 'direct', past: 'in-force', noun: false };
/** `is needed`, `is mandatory`. */
export const required: Verb = { lemma: 'be required', act: 'require', class: 'direct', past: 'in-force', noun: false };
/** `is exempt from`, `is an offence`: a rule says so. */
export const ruled: Verb = { lemma: 'be ruled', act: 'clarify', class: 'direct', past: 'in-force', noun: false };
/** `is under way`, `are in place`. */
export const standing: Verb = { lemma: 'be in place', act: 'implement', class: 'effect', past: 'in-force', noun: false };
const pastAuxiliaries = new Set(['was', 'were', 'had', 'did']);
/** Tokens of a subject between a modal and its verb. */
const SUBJECT = 5;
/** What these say of a verb they carry holds whatever else is carried: `could decide to`. */
const firm: ReadonlySet<ModalKind> = new Set(['unreal', 'may', 'would', 'duty', 'binding', 'advice', 'idea', 'able']);

/** Steps over adverbs; tells whether one of them denies. */
export function skipAdverbs(tokens: Tokens, at: number, limit: number): { readonly next: number; readonly negated: boolean } {
	let next = at;
	let negated = false;
	while (next < limit) {
		const word = tokens.norm[next] as string;
		// `non|-proprietary` denies nothing that follows it
		if (words.negations.has(word) && !(tokens.norm[next + 1] === '-' && tokens.gap[next + 1] === Gap.none)) {
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
	const bracket = bracketAt(tokens, at, limit);
	if (bracket !== null) return bracket;
	const chain = new Chain(tokens, at, limit);
	while (chain.step());
	return chain.parted() ?? chain.group();
}

/** Modals and auxiliaries as they come: `has | been | asked to | continue to` … */
class Chain {
	private i: number;
	private modal: ModalKind | null = null;
	private auxiliary = false;
	private perfect = false;
	private be = false;
	private being = false;
	private tense: 'past' | 'present' = 'present';
	private negated: boolean;
	/** `nor` stands before it, so that the subject comes behind the auxiliary. */
	private readonly denied: boolean;
	private inverted = -1;

	constructor(
		private readonly tokens: Tokens,
		private readonly at: number,
		private readonly limit: number,
	) {
		this.i = at;
		this.denied = at > 0 && words.denying.has(tokens.norm[at - 1] as string);
		// `nor does`, `never | approved`
		this.negated = this.denied || (at > 0 && words.negations.has(tokens.norm[at - 1] as string));
	}

	/** Takes the next modal or auxiliary. False where there is none. */
	step(): boolean {
		return this.i < this.limit && (this.takeModal() || this.takePredicative() || this.takeControl() || this.takeAuxiliary());
	}

	private takeModal(): boolean {
		if (this.be && this.modal === null && this.tokens.norm[this.i] === 'may') return false;
		const phrase = words.modals.longest(this.tokens, this.i, this.limit);
		if (phrase === null || isMonth(this.tokens, this.i) || (this.modal !== null && phrase.last - phrase.first < 2)) return false;
		if (words.negations.has(this.tokens.norm[phrase.last - 1] as string)) this.negated = true;
		this.carry(phrase.values[0] as ModalKind, phrase.last);
		return true;
	}

	/** `plans to`, `has agreed to`, `is aiming to`. */
	private takeControl(): boolean {
		const match = words.controls.longest(this.tokens, this.i, this.limit);
		if (match === null) return false;
		const { next, negated } = skipAdverbs(this.tokens, this.beforeInfinitive(match.last), this.limit);
		const value = match.values.find(({ form }) => this.admits(form));
		if (value === undefined) return false;
		const keepsUp = value.modal === 'ongoing' && next === match.last && this.isIng(next);
		if (!keepsUp && !this.isInfinitive(next)) return false;
		if (this.modal === null && !this.auxiliary && (value.form === 'past' || value.form === 'participle')) this.tense = 'past';
		this.negated ||= negated;
		// `will continue to` is a plan, `continues to` is under way
		const modal = value.modal === 'ongoing' && this.modal !== null ? this.modal : value.modal;
		this.carry(modal, keepsUp ? next : next + 1);
		return true;
	}

	/** `is set to`, `were required to`. */
	private takePredicative(): boolean {
		if (!this.be) return false;
		const match = words.predicatives.longest(this.tokens, this.i, this.limit);
		if (match === null || this.tokens.capital[match.last] === true || !(this.isVerbal(match.last) || this.isIng(match.last))) return false;
		this.carry(match.values[0] as ModalKind, match.last);
		return true;
	}

	private takeAuxiliary(): boolean {
		const word = this.tokens.norm[this.i] as string;
		// `remains in effect` is a verb by itself
		if (words.remaining.has(word) && words.verbs.longest(this.tokens, this.i, this.limit)?.values.some(({ verb }) => verb.class === 'effect') === true)
			return false;
		if (words.have.has(word) && !this.be && !this.perfect) this.perfect = true;
		else if (words.be.has(word)) {
			this.being ||= this.be && words.being.has(word);
			this.be = true;
		} else if (!(words.done.has(word) && this.modal === null && !this.auxiliary && !isPhrase(this.tokens, this.i, this.limit))) return false;
		if (this.modal === null && !this.auxiliary && pastAuxiliaries.has(word)) this.tense = 'past';
		this.auxiliary = true;
		this.move(this.i + 1);
		return true;
	}

	private carry(modal: ModalKind, next: number): void {
		// `would need to` in what somebody is told: a duty
		if (this.modal === 'would' && modal === 'advice') this.modal = 'duty';
		else if (this.modal === null || !firm.has(this.modal)) this.modal = modal;
		this.be = this.perfect = this.being = false;
		this.move(next);
	}

	private move(next: number): void {
		const skipped = skipAdverbs(this.tokens, this.denied ? this.pastPronoun(next) : this.pastSubject(next), this.limit);
		this.negated ||= skipped.negated;
		this.i = skipped.next;
		while (this.i < this.limit && this.tokens.norm[this.i] === '"') this.i++;
	}

	/** `avser | regeringen | att införa`: past a subject before the infinitive. */
	private beforeInfinitive(at: number): number {
		const { tokens, limit } = this;
		if (!words.inverting.has(tokens.norm[at - 1] ?? '')) return at;
		for (let end = at; end < limit && end - at <= SUBJECT && tokens.kind[end] === TokenKind.word; end++) {
			if (!words.infinitives.has(tokens.norm[end] as string)) continue;
			if (end > at) this.inverted = at;
			return end;
		}
		return at;
	}

	/** A verb that may follow its subject stands there, in a form that a modal carries. */
	private carries(at: number): boolean {
		const verb = words.verbs.longest(this.tokens, at, this.limit);
		return verb?.values.some(({ verb: { second }, form }) => second === true && (form === 'base' || form === 'participle' || form === 'passive')) === true;
	}

	/** `ska | Naturvårdsverket | kartlägga`: past a subject that stands between the modal and its verb. */
	private pastSubject(at: number): number {
		const { tokens, limit } = this;
		if (!words.inverting.has(tokens.norm[at - 1] ?? '')) return at;
		const from = skipAdverbs(tokens, at, limit).next;
		if (this.carries(from)) return at;
		let end = from;
		while (end < limit && end - from < SUBJECT && tokens.kind[end] === TokenKind.word && !words.infinitives.has(tokens.norm[end] as string)) {
			end = words.agents.longest(tokens, end, limit)?.last ?? end + 1;
			if (this.carries(skipAdverbs(tokens, end, limit).next)) break;
		}
		if (!this.carries(skipAdverbs(tokens, end, limit).next)) return at;
		this.inverted = from;
		return end;
	}

	/** `nor does | it | recommend`. */
	private pastPronoun(next: number): number {
		const agent = words.agents.longest(this.tokens, next, this.limit);
		return agent?.values.includes('pronoun') === true ? agent.last : next;
	}

	/** Forms that may follow what was taken so far. */
	private admits(form: Form): boolean {
		if (this.be) return form === 'ing';
		if (this.perfect) return form === 'participle' || form === 'past';
		return this.modal !== null || this.auxiliary ? form === 'base' : form !== 'ing';
	}

	private isInfinitive(at: number): boolean {
		const endings = words.infinitives.get(this.tokens.norm[at] ?? '');
		if (endings === undefined || !this.isVerbal(at + 1)) return false;
		if (endings.length === 0) return true;
		const { next } = skipAdverbs(this.tokens, at + 1, this.limit);
		return this.tokens.capital[next] !== true && endings.some((ending) => (this.tokens.norm[next] as string).endsWith(ending));
	}

	private isVerbal(at: number): boolean {
		const { next } = skipAdverbs(this.tokens, at, this.limit);
		return (
			next < this.limit &&
			this.tokens.kind[next] === TokenKind.word &&
			!words.determiners.has(this.tokens.norm[next] as string) &&
			!words.prepositions.has(this.tokens.norm[next] as string) &&
			!words.conjunctions.has(this.tokens.norm[next] as string)
		);
	}

	private isIng(at: number): boolean {
		return (
			at < this.limit &&
			this.tokens.kind[at] === TokenKind.word &&
			(this.tokens.norm[at] as string).length > 4 &&
			(this.tokens.norm[at] as string).endsWith('ing')
		);
	}

	/** `foi | ainda | aprovado`: an auxiliary and its participle, with adverbs between them. */
	parted(): VerbGroup | null {
		const { tokens, i, limit } = this;
		const form = i < limit ? words.parting.get(tokens.norm[i] as string) : undefined;
		if (form === undefined) return null;
		const { next, negated } = skipAdverbs(tokens, i + 1, limit);
		const match = words.parted.longest(tokens, next, limit);
		if (match === null) return null;
		this.negated ||= negated;
		this.i = next;
		return this.of(match.values[0] as Verb, form, match.last);
	}

	/** The group once nothing more can be taken. */
	group(): VerbGroup | null {
		const { tokens, i, limit } = this;
		const finite = this.modal !== null || this.auxiliary;
		if (i >= limit) return finite ? this.bare() : null;
		const charge = this.be ? words.charged.longest(tokens, i, limit) : null;
		if (charge !== null) return { ...this.bare(), head: i, last: charge.last, verb: charged, form: 'participle', voice: 'passive', object: true };
		const requisite = this.be ? words.requisite.longest(tokens, i, limit) : null;
		if (requisite !== null) return { ...this.bare(), head: i, last: requisite.last, verb: required, form: 'participle', voice: 'passive' };
		const rule = this.be ? words.ruled.longest(tokens, i, limit) : null;
		if (rule !== null) return { ...this.bare(), head: i, last: rule.last, verb: ruled, form: 'participle', voice: 'passive' };
		const stands = this.be ? words.underWay.longest(tokens, i, limit) : null;
		if (stands !== null) return { ...this.bare(), head: i, last: stands.last, verb: standing, form: 'participle' };
		// `re-consult`, `co-finance`: the verb stands behind its prefix
		const prefixed = finite && i + 2 < limit && words.verbPrefixes.has(tokens.norm[i] as string) && tokens.norm[i + 1] === '-';
		const match = words.verbs.longest(tokens, prefixed ? i + 2 : i, limit);
		if (match === null || (!prefixed && glued(tokens, i, limit))) return this.open();
		const reading = this.wanted()
			.flatMap((form) => match.values.filter((value) => value.form === form))
			.at(0);
		if (reading === undefined) return finite ? this.bare() : null;
		return this.of(reading.verb, reading.form, match.last);
	}

	private wanted(): readonly Form[] {
		if (this.be) return ['participle', 'ing'];
		if (this.perfect) return ['participle', 'past', 'passive'];
		if (this.modal !== null && this.isIng(this.i)) return ['base', 'ing'];
		return this.modal !== null || this.auxiliary
			? ['base', 'passive']
			: ['past', 'third', 'base', 'participle', 'ing', 'passive', 'past-passive', 'future', 'future-passive'];
	}

	private of(verb: Verb | null, form: Form, last: number): VerbGroup {
		const { tokens, limit } = this;
		const finite = this.modal !== null || this.auxiliary;
		const passive = form === 'passive' || form === 'past-passive' || form === 'future-passive';
		const future = form === 'future' || form === 'future-passive';
		return {
			first: this.at,
			head: this.i,
			last,
			verb,
			form,
			modal: this.supposes() ? 'unreal' : (this.modal ?? (future ? 'will' : null)),
			auxiliary: this.auxiliary || passive,
			voice: passive || (this.be && form === 'participle') ? 'passive' : 'active',
			aspect: this.being || (this.be && form === 'ing') ? 'progressive' : this.perfect ? 'perfect' : 'simple',
			tense: !finite && (form === 'past' || form === 'past-passive') ? 'past' : this.tense,
			negated: this.negated,
			object:
				last < limit &&
				tokens.kind[last] !== TokenKind.mark &&
				!words.prepositions.has(tokens.norm[last] as string) &&
				!words.conjunctions.has(tokens.norm[last] as string),
			inverted: this.inverted >= 0 ? this.inverted : verb?.second === true && !finite && (form === 'past' || form === 'third') ? last : -1,
		};
	}

	/** `would have raised`, `should have raised`: it was not done. */
	private supposes(): boolean {
		if (!this.perfect) return false;
		return this.modal === 'would' || (this.modal === 'advice' && words.modals.longest(this.tokens, this.at, this.limit)?.values[0] === 'advice');
	}

	/** A verb that is not in the vocabulary, known by the place it stands in and its ending. */
	private open(): VerbGroup | null {
		const { tokens, i, limit } = this;
		const finite = this.modal !== null || this.auxiliary;
		if (tokens.kind[i] !== TokenKind.word || glued(tokens, i, limit)) return finite ? this.bare() : null;
		if (!finite) return isOpenPast(tokens, i, limit) ? this.of(openVerb(tokens.norm[i] as string), 'past', i + 1) : null;
		if (!this.be && !this.perfect) return { ...this.bare(), head: i, last: i + 1, object: true };
		const word = tokens.norm[i] as string;
		const form =
			words.statives.has(word) || word.length < 4
				? undefined
				: (words.participleEndings.find(({ ending }) => word.endsWith(ending))?.form ?? (words.participles.has(word) ? 'participle' : undefined));
		if (form === undefined || (form === 'ing' && !this.be)) return this.bare();
		return this.of(openVerb(word), form, i + 1);
	}

	/** A group with no verb of the vocabulary: `is important`. */
	private bare(): VerbGroup {
		return {
			first: this.at,
			head: this.i,
			last: Math.max(this.i, this.at + 1),
			verb: null,
			form: null,
			modal: this.modal,
			auxiliary: this.auxiliary,
			voice: 'active',
			aspect: 'simple',
			tense: this.tense,
			negated: this.negated,
			object: false,
			inverted: this.inverted,
		};
	}
}

/** `will be able to`, where the modal by itself would hold now. */
export function liesAhead(tokens: Tokens, { first, last }: VerbGroup): boolean {
	return words.modals.longest(tokens, first, last)?.values[0] === 'will';
}

/** `do a good job` is a verb, not the auxiliary of one. */
function isPhrase(tokens: Tokens, at: number, limit: number): boolean {
	const match = words.verbs.longest(tokens, at, limit);
	return match !== null && match.last - match.first > 1;
}

/** Part of a hyphenated word: `decision-making`, `long-planned`; a verb with its pronoun (`compromete-se`) is none. */
export function glued(tokens: Tokens, at: number, limit: number): boolean {
	const before = at > 0 && tokens.norm[at - 1] === '-' && tokens.gap[at] === Gap.none && tokens.gap[at - 1] === Gap.none;
	const after = at + 1 < limit && tokens.norm[at + 1] === '-' && tokens.gap[at + 1] === Gap.none && at + 2 < limit && tokens.gap[at + 2] === Gap.none;
	return before || (after && !words.enclitics.has(tokens.norm[at + 2] as string));
}

/** `May 3` and `in May` are months. */
function isMonth(tokens: Tokens, at: number): boolean {
	return (
		tokens.norm[at] === 'may' &&
		tokens.capital[at] === true &&
		(tokens.kind[at + 1] !== TokenKind.word || (at > 0 && words.prepositions.has(tokens.norm[at - 1] as string)))
	);
}
