/** Verb groups whose finite word opens the clause and whose verb closes it: `Der Bund |wird| die Mittel bis 2025 |aufstocken|`, `Das Amt |legt| einen Bericht |vor|`. */
import { measureVocabularies } from '../../../language/measures.js';
import { Gap, isUpper, TokenKind, type Tokens } from '../../../text/tokens.js';
import { languageOf } from '../../language.js';
import { pastOfMany } from '../inflection.js';
import type { Brackets, ModalKind, VerbForm } from '../vocabulary.js';
import { words } from '../words.js';
import type { VerbGroup } from './verb-phrase.js';

/** Tokens between the two ends of a bracket: longer clauses are read without it. */
const SPAN = 60;
/** Tokens of what stands apart from its verb: `in werking`, `ter beschikking`. */
const PARTICLE = 2;
const stops = new Set([',', ';', ':', '?', '!', '—']);

type Opening = { readonly is: 'modal' | 'carrier'; readonly modal: ModalKind } | { readonly is: 'become' | 'became' | 'have' | 'be' };

/** What closes a bracket: a verb, whether `zu` marks it and whether the passive stands behind it. */
interface Closing {
	readonly head: number;
	readonly last: number;
	readonly values: readonly VerbForm[];
	readonly marked: boolean;
	readonly passive: boolean;
}

type Opened = readonly [Opening, Brackets];

const openings: ReadonlyMap<string, readonly Opened[]> = openingWords();

function openingWords(): ReadonlyMap<string, readonly Opened[]> {
	const found = new Map<string, Opened[]>();
	const add = (list: readonly string[], opening: Opening, brackets: Brackets): void => {
		for (const word of list) found.set(word, [...(found.get(word) ?? []), [opening, brackets]]);
	};
	for (const brackets of words.brackets) {
		for (const is of ['modal', 'carrier'] as const)
			for (const [modal, list] of Object.entries((is === 'modal' ? brackets.modals : brackets.carriers) ?? {}) as [ModalKind, readonly string[]][])
				add(list, { is, modal }, brackets);
		for (const is of ['become', 'became', 'have', 'be'] as const) add(brackets[is], { is }, brackets);
	}
	return found;
}

/** What a word opens in a text: the words of some languages are read in their texts alone, and there before those of others. */
function openedBy(tokens: Tokens, at: number): Opened | undefined {
	const found = openings.get(tokens.norm[at] as string);
	if (found === undefined) return undefined;
	return (
		found.find(([, { language }]) => language !== undefined && language === languageOf(tokens)) ?? found.find(([, { language }]) => language === undefined)
	);
}

/** What stands apart from its verb at the end of the clause (`legt … | vor`, `tritt … | in Kraft`), by the finite verb. */
interface Separated {
	readonly particle: readonly string[];
	readonly value: VerbForm;
	readonly tense: VerbGroup['tense'];
	readonly brackets: Brackets;
}

const separated = separable();

/** A verb is separable where its participle shows it (`vor|ge|legt`), or where it is written with a space (`in Kraft | treten`). */
function separable(): ReadonlyMap<string, readonly Separated[]> {
	const found = new Map<string, Separated[]>();
	for (const { inflection, brackets } of measureVocabularies) {
		if (brackets === undefined || inflection === null || !('classes' in inflection)) continue;
		for (const [lemma, [present, past, participle, pasts]] of Object.entries(inflection.irregular)) {
			const particle = particleOf(lemma, participle, brackets);
			const value = words.closing.get(lemma)?.[0];
			if (particle === null || value === undefined) continue;
			const add = (form: string, tense: VerbGroup['tense']): void => {
				const finite = form.startsWith(particle) ? form.slice(particle.length).trim() : form;
				found.set(finite, [...(found.get(finite) ?? []), { particle: particle.trim().split(' '), value, tense, brackets }]);
			};
			add(present, 'present');
			add(lemma, 'present');
			add(past, 'past');
			if (inflection.plural !== undefined) add(pastOfMany(past, inflection.plural, pasts), 'past');
		}
	}
	return found;
}

function particleOf(lemma: string, participle: string, { prefixes, augment }: Brackets): string | null {
	if (lemma.includes(' ')) return lemma.slice(0, lemma.lastIndexOf(' '));
	return prefixes.find((prefix) => lemma.startsWith(prefix) && participle.startsWith(prefix + augment)) ?? null;
}

/** `legt … vor`: the group of a verb whose particle closes the clause; else null. Looks at a bounded number of tokens. */
function separatedAt(tokens: Tokens, at: number, limit: number): VerbGroup | null {
	const candidates = separated
		.get(tokens.norm[at] as string)
		?.filter(({ brackets: { language } }) => language === undefined || language === languageOf(tokens));
	if (candidates === undefined || tokens.capital[at] === true) return null;
	let negated = false;
	for (let i = at + 1; i < Math.min(limit, at + SPAN); i++) {
		if (stops.has(tokens.norm[i] as string) && tokens.gap[i + 1] !== Gap.none) return null;
		if (words.negations.has(tokens.norm[i] as string)) negated = true;
		const found = candidates.find(
			({ particle, brackets }) =>
				particle.every((word, behind) => tokens.norm[i + behind] === word) &&
				(ends(tokens, i + particle.length, limit, brackets.behind) || (particle.length > 1 && brackets.behind !== undefined)),
		);
		if (found === undefined) continue;
		const brackets = words.brackets.find(({ articles }) => articles.includes(tokens.norm[at + 1] ?? ''));
		return {
			first: at,
			head: at,
			last: i + found.particle.length,
			verb: found.value.verb,
			form: found.tense === 'past' ? 'past' : 'third',
			modal: null,
			auxiliary: false,
			voice: 'active',
			aspect: 'simple',
			tense: found.tense,
			negated,
			object: i > at + 1,
			inverted: brackets === undefined ? at + 1 : at + 2,
		};
	}
	return null;
}

/** The clause ends here, or goes on with what may follow its verb. */
function ends(tokens: Tokens, at: number, limit: number, behind: readonly string[] | undefined): boolean {
	if (at >= limit || tokens.kind[at] === TokenKind.mark || words.conjunctions.has(tokens.norm[at] as string)) return true;
	return behind !== undefined && (behind.includes(tokens.norm[at] as string) || tokens.kind[at] === TokenKind.digits);
}

/** The group that a finite auxiliary or modal opens, where a verb of its language closes the clause; else null. Looks at a bounded number of tokens. */
export function bracketAt(tokens: Tokens, at: number, limit: number): VerbGroup | null {
	const opened = openedBy(tokens, at);
	return (opened === undefined ? null : closedAt(tokens, at, limit, opened)) ?? separatedAt(tokens, at, limit);
}

/** The group whose verb closes the clause that a word opens. */
function closedAt(tokens: Tokens, at: number, limit: number, [opening, brackets]: Opened): VerbGroup | null {
	let negated = false;
	/** `heeft | besloten | … te verlagen`: what the clause would be without the infinitive that a word in it carries. */
	let plain: VerbGroup | null = null;
	let carried: ModalKind | null = opening.is === 'carrier' ? opening.modal : null;
	for (let i = at + 1; i < Math.min(limit, at + SPAN); i++) {
		if (stops.has(tokens.norm[i] as string) && tokens.gap[i + 1] !== Gap.none) return plain;
		if (plain !== null && words.subordinators.longest(tokens, i, limit) !== null) return plain;
		if (words.negations.has(tokens.norm[i] as string)) negated = true;
		const carrier = carrierOf(tokens.norm[i] as string, brackets);
		const closing = closingAt(tokens, i, limit, brackets);
		if (carrier !== null) carried = carrier;
		if (closing === null) continue;
		const read = reading(opening, closing, closing.marked ? carried : null);
		if (read === null) continue;
		const subject = brackets.articles.includes(tokens.norm[at + 1] ?? '') ? at + 2 : at + 1;
		const group: VerbGroup = {
			first: at,
			head: closing.head,
			last: closing.last,
			auxiliary: true,
			aspect: opening.is === 'have' && (carried === null || !closing.marked) ? 'perfect' : 'simple',
			tense: opening.is === 'became' || (opening.is === 'be' && brackets.bePerfect === true && read.modal === null) ? 'past' : 'present',
			negated,
			object: true,
			inverted: subject,
			...read,
		};
		if (carrier === null) return group;
		plain ??= group;
	}
	return plain;
}

/** The modal that a word which carries an infinitive amounts to. */
function carrierOf(norm: string, { carriers }: Brackets): ModalKind | null {
	if (carriers === undefined) return null;
	return openings.get(norm)?.flatMap(([opening]) => (opening.is === 'carrier' ? [opening.modal] : []))[0] ?? null;
}

function reading(
	opening: Opening,
	{ values, marked, passive }: Closing,
	carried: ModalKind | null,
): Pick<VerbGroup, 'verb' | 'form' | 'modal' | 'voice'> | null {
	const of = (form: 'base' | 'participle', modal: ModalKind | null, voice: VerbGroup['voice']): Pick<VerbGroup, 'verb' | 'form' | 'modal' | 'voice'> | null => {
		const value = values.find((each) => each.form === form);
		return value === undefined ? null : { verb: value.verb, form, modal, voice };
	};
	// `besluit … te verlagen`, `heeft besloten … te verlagen`, `dient … te worden ingediend`
	if (carried !== null) return passive ? of('participle', carried, 'passive') : of('base', carried, 'active');
	if (opening.is === 'carrier') return null;
	// `hat … zu prüfen`, `ist … zu prüfen`
	if (marked) return opening.is === 'have' ? of('base', 'duty', 'active') : opening.is === 'be' ? of('base', 'duty', 'passive') : null;
	switch (opening.is) {
		case 'modal':
			return passive ? of('participle', opening.modal, 'passive') : of('base', opening.modal, 'active');
		case 'become':
			// a participle may be spelt as the infinitive is (`erhalten`): with `wird` the passive is the commoner
			return passive ? of('participle', 'will', 'passive') : (of('participle', null, 'passive') ?? of('base', 'will', 'active'));
		case 'have':
			return passive ? null : of('participle', null, 'active');
		default:
			return of('participle', null, 'passive');
	}
}

/** A verb with the end of its clause behind it. */
function closingAt(tokens: Tokens, at: number, limit: number, brackets: Brackets): Closing | null {
	const { closers, leading, to, prefixes } = brackets;
	if (tokens.kind[at] !== TokenKind.word || (tokens.capital[at] === true && !inCapitals(tokens, at))) return null;
	const norm = tokens.norm[at] as string;
	const apart = leading === undefined ? null : markedApart(tokens, at, to);
	if (apart !== null && ends(tokens, apart.last, limit, brackets.behind)) return { head: at, ...apart, marked: true, passive: false };
	const match = words.verbs.longest(tokens, at, limit);
	const spelled = match === null ? marked(norm, to, prefixes) : null;
	const values = (match !== null ? match.values : (spelled ?? [])).filter(({ verb }) => verb.second === true);
	if (values.length === 0) return null;
	const end = match?.last ?? at + 1;
	const closed = closers.includes(tokens.norm[end] ?? '');
	const last = closed ? end + 1 : end;
	const led = leading?.includes(tokens.norm[at - 1] ?? '') === true;
	const marks = spelled !== null || tokens.norm[led ? at - 2 : at - 1] === to;
	// `moet aanvragen | binnen …`: a noun of many as often, whose verb may be still to come
	if (!closed && values.every(({ verb, form }) => verb.noun && form !== 'participle') && !ends(tokens, last, limit, undefined)) return null;
	return ends(tokens, last, limit, brackets.behind) ? { head: at, last, values, marked: marks, passive: closed || led } : null;
}

/** `HAT FOLGENDE VERORDNUNG ERLASSEN` is set in capitals; else a capital opens a noun. */
const inCapitals = (tokens: Tokens, at: number): boolean => (tokens.norm[at] as string).length > 1 && isUpper(tokens, at);

/** The readings of `vast | te stellen`, `ter beschikking | te stellen`, and the token after it. */
function markedApart(tokens: Tokens, at: number, to: string): Pick<Closing, 'values' | 'last'> | null {
	const { norm } = tokens;
	for (let size = 1; size <= PARTICLE; size++) {
		if (norm[at + size] !== to) continue;
		const particle = norm.slice(at, at + size).join(' ');
		const verb = norm[at + size + 1] ?? '';
		const values = words.closing.get(particle + verb) ?? words.closing.get(`${particle} ${verb}`);
		return values === undefined ? null : { values, last: at + size + 2 };
	}
	return null;
}

/** The readings of `bereitzustellen`. */
function marked(norm: string, to: string, prefixes: readonly string[]): readonly VerbForm[] | null {
	const prefix = prefixes.find((each) => norm.startsWith(each + to));
	if (prefix === undefined) return null;
	return words.closing.get(prefix + norm.slice(prefix.length + to.length)) ?? null;
}
