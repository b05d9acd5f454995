/** Verb groups whose finite word opens the clause and whose verb closes it: `Der Bund |wird| die Mittel bis 2025 |aufstocken|`, `Das Amt |legt| einen Bericht |vor|`. */
import { measureVocabularies } from '../../../language/measures.js';
import { Gap, isUpper, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Brackets, ModalKind, VerbForm } from '../vocabulary.js';
import { words } from '../words.js';
import type { VerbGroup } from './verb-phrase.js';

/** Tokens between the two ends of a bracket: longer clauses are read without it. */
const SPAN = 60;
const stops = new Set([',', ';', ':', '?', '!', '—']);

type Opening = { readonly is: 'modal'; readonly modal: ModalKind } | { readonly is: 'become' | 'became' | 'have' | 'be' };

/** What closes a bracket: a verb, whether `zu` marks it and whether the passive stands behind it. */
interface Closing {
	readonly head: number;
	readonly last: number;
	readonly values: readonly VerbForm[];
	readonly marked: boolean;
	readonly passive: boolean;
}

const openings: ReadonlyMap<string, readonly [Opening, Brackets]> = new Map(
	words.brackets.flatMap((brackets) => [
		...(Object.entries(brackets.modals) as [ModalKind, readonly string[]][]).flatMap(([modal, list]) =>
			list.map((word): [string, readonly [Opening, Brackets]] => [word, [{ is: 'modal', modal }, brackets]]),
		),
		...(['become', 'became', 'have', 'be'] as const).flatMap((is) =>
			brackets[is].map((word): [string, readonly [Opening, Brackets]] => [word, [{ is }, brackets]]),
		),
	]),
);

/** What stands apart from its verb at the end of the clause (`legt … | vor`, `tritt … | in Kraft`), by the finite verb. */
interface Separated {
	readonly particle: readonly string[];
	readonly value: VerbForm;
	readonly tense: VerbGroup['tense'];
}

const separated = separable();

/** A verb is separable where its participle shows it (`vor|ge|legt`), or where it is written with a space (`in Kraft | treten`). */
function separable(): ReadonlyMap<string, readonly Separated[]> {
	const found = new Map<string, Separated[]>();
	for (const { inflection, brackets } of measureVocabularies) {
		if (brackets === undefined || inflection === null || !('classes' in inflection)) continue;
		for (const [lemma, [present, past, participle]] of Object.entries(inflection.irregular)) {
			const particle = particleOf(lemma, participle, brackets);
			const value = words.closing.get(lemma)?.[0];
			if (particle === null || value === undefined) continue;
			const add = (form: string, tense: VerbGroup['tense']): void => {
				const finite = form.startsWith(particle) ? form.slice(particle.length).trim() : form;
				found.set(finite, [...(found.get(finite) ?? []), { particle: particle.trim().split(' '), value, tense }]);
			};
			add(present, 'present');
			add(lemma, 'present');
			add(past, 'past');
			if (inflection.plural !== undefined)
				add(past.endsWith(inflection.plural.charAt(0)) ? past + inflection.plural.slice(1) : past + inflection.plural, 'past');
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
	const candidates = separated.get(tokens.norm[at] as string);
	if (candidates === undefined || tokens.capital[at] === true) return null;
	let negated = false;
	for (let i = at + 1; i < Math.min(limit, at + SPAN); i++) {
		if (stops.has(tokens.norm[i] as string) && tokens.gap[i + 1] !== Gap.none) return null;
		if (words.negations.has(tokens.norm[i] as string)) negated = true;
		const found = candidates.find(
			({ particle }) => particle.every((word, behind) => tokens.norm[i + behind] === word) && ends(tokens, i + particle.length, limit),
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

/** The clause ends here. */
function ends(tokens: Tokens, at: number, limit: number): boolean {
	return at >= limit || tokens.kind[at] === TokenKind.mark || words.conjunctions.has(tokens.norm[at] as string);
}

/** The group that a finite auxiliary or modal opens, where a verb of its language closes the clause; else null. Looks at a bounded number of tokens. */
export function bracketAt(tokens: Tokens, at: number, limit: number): VerbGroup | null {
	const entry = openings.get(tokens.norm[at] as string);
	if (entry === undefined) return separatedAt(tokens, at, limit);
	const [opening, brackets] = entry;
	let negated = false;
	for (let i = at + 1; i < Math.min(limit, at + SPAN); i++) {
		if (stops.has(tokens.norm[i] as string) && tokens.gap[i + 1] !== Gap.none) return null;
		if (words.negations.has(tokens.norm[i] as string)) negated = true;
		const closing = closingAt(tokens, i, limit, brackets);
		if (closing === null) continue;
		const read = reading(opening, closing);
		if (read === null) continue;
		const subject = brackets.articles.includes(tokens.norm[at + 1] ?? '') ? at + 2 : at + 1;
		return {
			first: at,
			head: closing.head,
			last: closing.last,
			auxiliary: true,
			aspect: opening.is === 'have' ? 'perfect' : 'simple',
			tense: opening.is === 'became' ? 'past' : 'present',
			negated,
			object: true,
			inverted: subject,
			...read,
		};
	}
	return null;
}

function reading(opening: Opening, { values, marked, passive }: Closing): Pick<VerbGroup, 'verb' | 'form' | 'modal' | 'voice'> | null {
	const of = (form: 'base' | 'participle', modal: ModalKind | null, voice: VerbGroup['voice']): Pick<VerbGroup, 'verb' | 'form' | 'modal' | 'voice'> | null => {
		const value = values.find((each) => each.form === form);
		return value === undefined ? null : { verb: value.verb, form, modal, voice };
	};
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
function closingAt(tokens: Tokens, at: number, limit: number, { closers, to, prefixes }: Brackets): Closing | null {
	if (tokens.kind[at] !== TokenKind.word || (tokens.capital[at] === true && !inCapitals(tokens, at))) return null;
	const norm = tokens.norm[at] as string;
	const match = words.verbs.longest(tokens, at, limit);
	const spelled = match === null ? marked(norm, to, prefixes) : null;
	const values = (match !== null ? match.values : (spelled ?? [])).filter(({ verb }) => verb.second === true);
	if (values.length === 0) return null;
	const end = match?.last ?? at + 1;
	const passive = closers.includes(tokens.norm[end] ?? '');
	const last = passive ? end + 1 : end;
	return ends(tokens, last, limit) ? { head: at, last, values, marked: spelled !== null || tokens.norm[at - 1] === to, passive } : null;
}

/** `HAT FOLGENDE VERORDNUNG ERLASSEN` is set in capitals; else a capital opens a noun. */
const inCapitals = (tokens: Tokens, at: number): boolean => (tokens.norm[at] as string).length > 1 && isUpper(tokens, at);

/** The readings of `bereitzustellen`. */
function marked(norm: string, to: string, prefixes: readonly string[]): readonly VerbForm[] | null {
	const prefix = prefixes.find((each) => norm.startsWith(each + to));
	if (prefix === undefined) return null;
	return words.closing.get(prefix + norm.slice(prefix.length + to.length)) ?? null;
}
