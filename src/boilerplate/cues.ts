/** Phrases that give a kind of boilerplate away, compiled from the languages' vocabularies into one trie. */
import { cues as en } from '../language/en/boilerplate.js';
import { cues as zh } from '../language/zh/boilerplate.js';
import { Lexicon } from '../text/lexicon.js';
import { TokenKind, type Tokens } from '../text/tokens.js';

export const cueKinds = [
	'navigation',
	'breadcrumb',
	'byline',
	'credits',
	'source',
	'original',
	'share',
	'related',
	'readmore',
	'tags',
	'comments',
	'cookies',
	'newsletter',
	'advertisement',
	'copyright',
	'licence',
	'disclaimer',
	'editor',
	'photo',
	'pagination',
	'languages',
	'stamp',
	'contact',
	'filing',
	'spam',
] as const;
export type CueKind = (typeof cueKinds)[number];

/** Where in a line a phrase must stand: the line is nothing else but marks; it opens the line; it stands anywhere in it. */
export type CuePlace = 'whole' | 'opens' | 'within';

/** The phrases of one language, by kind and place, parted by semicolons. */
export type CueVocabulary = Readonly<Partial<Record<CueKind, Readonly<Partial<Record<CuePlace, string>>>>>>;

/** A phrase found in a line. */
export interface Cue {
	readonly kind: CueKind;
	readonly place: CuePlace;
	/** The phrase's tokens, `last` exclusive. */
	readonly first: number;
	readonly last: number;
}

interface Entry {
	readonly kind: CueKind;
	readonly place: CuePlace;
}

function compile(vocabularies: readonly CueVocabulary[]): Lexicon<Entry> {
	const lexicon = new Lexicon<Entry>();
	for (const kind of cueKinds)
		for (const place of ['whole', 'opens', 'within'] as const) {
			const entry: Entry = { kind, place };
			for (const vocabulary of vocabularies) for (const phrase of vocabulary[kind]?.[place]?.split(';') ?? []) lexicon.add(phrase, entry);
		}
	return lexicon;
}

const lexicon = compile([en, zh]);

/**
 * The cues of one line, in text order. Marks at either end do not keep a phrase from being the whole line (`[ Share ]`, `更多>>`),
 * and marks before it do not keep it from opening the line. Linear: a phrase is at most a dozen tokens.
 */
export function cuesOf(tokens: Tokens, first: number, last: number): Cue[] {
	const found: Cue[] = [];
	let open = first;
	while (open < last && tokens.kind[open] === TokenKind.mark) open++;
	let close = last;
	while (close > open && tokens.kind[close - 1] !== TokenKind.word && tokens.kind[close - 1] !== TokenKind.han) close--;
	for (let at = first; at < last; at++) {
		if (!lexicon.canStart(tokens.norm[at] as string)) continue;
		for (const match of lexicon.all(tokens, at, last))
			for (const { kind, place } of match.values) {
				const holds =
					place === 'within' ||
					// an opening mark may be part of the phrase itself: `[ad_1`, `【打印`
					(at <= open && (place === 'opens' || match.last >= close));
				if (holds) found.push({ kind, place, first: match.first, last: match.last });
			}
	}
	return found;
}
