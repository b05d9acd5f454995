/**
 * Items of lists that name an action by its noun, without a verb: `Ausbau der Ganztagsschulen`, `Création d'un fonds`, `En satsning på
 * fältsjukhus`; or by a participle whose auxiliary stands above the list: `Beslutat om en ny taxa`.
 */
import { nominalVocabularies } from '../../language/nominals.js';
import type { Explained } from '../../rules.js';
import { Lexicon } from '../../text/lexicon.js';
import type { Sentence } from '../../text/sentences.js';
import { TokenKind, type Tokens } from '../../text/tokens.js';
import type { Found } from './found.js';
import { type Status, type Verb, words } from './vocabulary.js';

export interface NominalVocabulary {
	/** Phrases that name an action where an item opens with them, by act. */
	readonly phrases: readonly (readonly [string, readonly string[]])[];
	/** Nouns by which longer ones end too, by act: `Steuer|senkung`. */
	readonly endings: readonly (readonly [string, readonly string[]])[];
}

export const explained: Explained = {
	id: 'measures/nominal-item',
	summary: 'an item of a list that names an action by a noun',
	why: 'governments list what they decided in nouns: press releases, coalition agreements, budgets',
	languages: ['de', 'fr', 'sv'],
	examples: {
		match: ['Das Bundesministerium für Verkehr plant:\n\n- Ausbau der Fährlinien im Norden\n- Senkung der Gebühren für Radwege\n'],
		not: ['- Ausbau der Fährlinien im Norden\n', 'Das Bundesministerium für Verkehr plant:\n\n- Zahlen und Fakten der Fährlinien\n'],
	},
};

const phrases = Lexicon.of(nominalVocabularies.flatMap((language) => language.phrases.flatMap(([act, list]) => list.map((word) => [word, act] as const))));
const endings: ReadonlyMap<string, string> = new Map(
	nominalVocabularies.flatMap((language) => language.endings.flatMap(([act, list]) => list.map((word) => [word, act] as const))),
);
const lengths = [...new Set([...endings.keys()].map(({ length }) => length))].sort((a, b) => b - a);

/** Tokens before the noun: bullet, article, an adjective or two. */
const REACH = 5;
/** An item of fewer tokens is a label. */
const SHORTEST = 3;

/** The action that an item names, or null. */
export function nominalItem(tokens: Tokens, { first, last }: Sentence, index: number): Found | null {
	let opening = first;
	while (opening < last && tokens.kind[opening] !== TokenKind.word) opening++;
	if (last - opening < SHORTEST) return null;
	const done = words.verbs
		.longest(tokens, opening, last)
		?.values.find(({ verb, form }) => form === 'participle' && verb.second === true && verb.class !== 'report');
	if (done !== undefined) return item(done.verb, done.verb.past, opening, last, index);
	for (
		let i = opening;
		i < Math.min(last - 1, opening + REACH) && tokens.kind[i] === TokenKind.word && !words.prepositions.has(tokens.norm[i] as string);
		i++
	) {
		const act = (i === opening ? phrases.longest(tokens, i, last)?.values[0] : undefined) ?? endingOf(tokens.norm[i] as string);
		if (act !== undefined) return item({ lemma: tokens.norm[i] as string, act, class: 'decide', past: 'planned', noun: true }, 'planned', opening, last, index);
	}
	return null;
}

/** `klimatsatsning` is a `satsning`. */
function endingOf(word: string): string | undefined {
	for (const length of lengths) {
		const act = word.length >= length ? endings.get(word.slice(-length)) : undefined;
		if (act !== undefined) return act;
	}
	return undefined;
}

function item(verb: Verb, status: Status, first: number, last: number, index: number): Found {
	return {
		sentence: index,
		first,
		last,
		head: first,
		reach: last,
		verb,
		status,
		rule: explained.id,
		subject: null,
		passive: false,
		framed: true,
		task: true,
		subordinate: false,
		reported: false,
		modal: false,
		item: false,
		joined: false,
		current: false,
		listing: false,
	};
}
