/** What a definite noun points back at: `the regulator` is the regulator that was named last, `Utland's regulator` that of Utland. */
import { federations } from '../../../knowledge/federations.js';
import { ownDefinites } from '../../../language/own-small-words.js';
import { referentVocabularies } from '../../../language/referents.js';
import { Lexicon } from '../../../text/lexicon.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Body } from '../../../timeline/schema.js';
import { languageOf } from '../../language.js';
import type { BodyMention } from '../../mentions.js';
import { countBefore } from '../within.js';
import { words } from '../words.js';
import type { Agent } from './agents.js';
import type { Governments } from './governments.js';
import type { ReferentVocabulary } from './referent-vocabulary.js';

type Members = ReferentVocabulary['classes'][number];
/** Classes whose names are known by how a word of them begins: `Intergovernmental Panel` is no government. In other languages words are compounds. */
const byWords: ReadonlySet<Members> = new Set(referentVocabularies.flatMap(({ classes: own, parts }) => (parts === 'words' ? own : [])));
const classes: readonly Members[] = referentVocabularies.flatMap((vocabulary) => vocabulary.classes);
const nouns = Lexicon.of(classes.flatMap((members) => members.nouns.map((noun) => [noun, members] as const)));
const definite = new Set(referentVocabularies.flatMap((vocabulary) => vocabulary.definite));

/** `my`, `our`. */
export const ownWords: ReadonlySet<string> = new Set(referentVocabularies.flatMap(({ own }) => own ?? []));

/** The token behind a noun for the government that starts at a token; null where none does. */
export function governmentAt(tokens: Tokens, at: number): number | null {
	const noun = nouns.longest(tokens, at);
	return noun?.values.some(({ kinds }) => kinds.includes('government')) === true ? noun.last : null;
}

/** A noun for the government starts at a token. */
export const isGovernment = (tokens: Tokens, at: number): boolean => governmentAt(tokens, at) !== null;

/** A noun for those who govern or pass laws together closes a mention: `the Cabinet`, `Parliament`. */
export function isChamber(tokens: Tokens, { last }: Pick<BodyMention, 'last'>): boolean {
	const match = tokens.kind[last - 1] === TokenKind.word ? nouns.longest(tokens, last - 1, last) : null;
	return match?.values.some(({ kinds }) => kinds.some((kind) => chambers.has(kind))) === true;
}
const chambers = new Set(['cabinet', 'legislature']);

/** `the state` starts at a token: a country where countries are not made of states. */
export function isState(tokens: Tokens, at: number): boolean {
	return nouns.longest(tokens, at)?.values.some(({ unitary }) => unitary === true) === true;
}

/** Words between the article and the noun: `the | country's securities | regulator`. */
const MODIFIERS = 4;
/** Letters of a modifier by which it is known again in a name: `health` in `Healthcare`. */
const STEM = 4;

/** Mentions of a class that are weighed on either side of the noun, so that a long text stays linear. */
const NEAR = 32;

/** What stands before the noun. */
interface Phrase {
	readonly modifiers: readonly string[];
	/** Code of the place that it belongs to. */
	readonly place: string | null;
}

interface Candidates {
	readonly kind: readonly BodyMention[];
	readonly name: readonly BodyMention[];
}

export class Referents {
	private readonly named: readonly BodyMention[];
	private readonly ofClass = new Map<Members, Candidates>();
	/** Words of the text's language that point back, where others have the word too. */
	private readonly own: ReadonlySet<string> | undefined;

	/** @param bodies all mentions of the article, ascending */
	constructor(
		private readonly tokens: Tokens,
		bodies: readonly BodyMention[],
		private readonly countries: Governments,
	) {
		this.named = bodies.filter(({ generic }) => !generic);
		this.own = ownDefinites.get(languageOf(tokens));
	}

	/** The body a subject that names none points back at, or null. */
	of(subject: Agent | null, clause: number): BodyMention | null {
		if (subject === null || subject.mention !== null || (subject.kind !== 'body' && subject.kind !== 'private')) return null;
		const match = nouns.longest(this.tokens, subject.first, subject.last);
		if (match === null || match.last !== subject.last) return null;
		const phrase = this.phrase(subject.first, clause);
		if (phrase === null) return null;
		for (const members of match.values) {
			if (members.unitary && federations.has(phrase.place ?? this.countries.main ?? '')) {
				const state = phrase.modifiers.length > 0 ? null : this.countries.stateNear(subject.first);
				if (state !== null) return standsFor(this.tokens, subject, state);
				continue;
			}
			const { kind, name } = this.candidates(members);
			const found = this.chosen(kind, phrase, subject.first, false) ?? this.chosen(name, phrase, subject.first, phrase.modifiers.length > 0);
			if (found !== null) return found;
			// `the government`, `the country`, of which no government is named: that which the text is about
			const government = members.kinds.includes('government') ? this.countries.of(phrase.place ?? this.countries.main) : null;
			if (government !== null) return standsFor(this.tokens, subject, government);
		}
		return null;
	}

	/** What stands before the noun, or null where it does not point back: `a regulator`, `each agency`. */
	private phrase(noun: number, clause: number): Phrase | null {
		const { tokens } = this;
		const modifiers: string[] = [];
		let place: string | null = null;
		for (let i = noun - 1; i >= Math.max(clause, noun - MODIFIERS); i--) {
			const word = tokens.norm[i] as string;
			const named = this.countries.placeAt(i, noun);
			if (named !== null) place = named.code;
			if (tokens.kind[noun] === TokenKind.han) {
				if (tokens.gap[i + 1] !== Gap.none || tokens.kind[i] === TokenKind.mark) return { modifiers, place };
				return definite.has(word) || definite.has(tokens.norm[i - 1] + word) || named !== null ? { modifiers, place } : null;
			}
			if (this.own?.has(word) === true) return { modifiers, place };
			if (definite.has(word) && (word !== "'s" || place !== null)) return { modifiers, place: place ?? this.possessor(i) };
			if (tokens.kind[i] === TokenKind.mark && word !== '-') break;
			if (words.determiners.has(word) || words.prepositions.has(word) || words.conjunctions.has(word))
				return word === "'s" ? { modifiers, place: this.possessor(i) } : null;
			if (named === null && word !== '-') modifiers.push(word);
			if (i === clause) return { modifiers, place };
		}
		return place !== null || tokens.kind[noun] === TokenKind.han ? { modifiers, place } : null;
	}

	/** The place before an apostrophe: `Utland|'s regulator`. */
	private possessor(at: number): string | null {
		return this.tokens.norm[at] === "'s" ? (this.countries.placeAt(at - 1, at)?.code ?? null) : null;
	}

	/** The last of them before a token, else the first behind it; one whose name holds a modifier is taken first. */
	private chosen(candidates: readonly BodyMention[], { modifiers, place }: Phrase, at: number, strict: boolean): BodyMention | null {
		const before = countBefore(candidates, at);
		const near = [...candidates.slice(Math.max(0, before - NEAR), before).reverse(), ...candidates.slice(before, before + NEAR)];
		const local = near.filter(({ body }) => place === null || body.jurisdiction === place);
		const fitting = local.find(({ body }) => modifiers.some((word) => word.length >= STEM && nameOf(body).includes(word.slice(0, STEM))));
		return fitting ?? (strict ? null : (local[0] ?? null));
	}

	private candidates(members: Members): Candidates {
		const known = this.ofClass.get(members);
		if (known !== undefined) return known;
		const found = {
			kind: this.named.filter(({ body }) => members.kinds.includes(body.kind)),
			name: this.named.filter(({ body }) => members.names.some((word) => ` ${nameOf(body)}`.includes(byWords.has(members) ? ` ${word}` : word))),
		};
		this.ofClass.set(members, found);
		return found;
	}
}

const nameOf = ({ name, localName }: Body): string => `${name} ${localName ?? ''}`.toLowerCase();

/** The noun itself as the body that it stands for. */
function standsFor(tokens: Tokens, { first, last }: Agent, body: Body): BodyMention {
	const start = tokens.start[first] as number;
	const end = tokens.end[last - 1] as number;
	return { first, last, start, end, sentence: -1, text: tokens.text.slice(start, end), rule: 'bodies/government', body, generic: false };
}
