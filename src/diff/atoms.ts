/** The atoms of a redline: a date, a figure with its unit, the name of a body, a Chinese word are one atom each. */
import type { Span } from '../article.js';
import type { BodyMention, DateMention, FigureMention } from '../extract/mentions.js';
import { sectionVocabulary } from '../language/sections.js';
import type { Extraction } from '../pipeline.js';
import type { Lexicon } from '../text/lexicon.js';
import { Gap, TokenKind, type Tokens } from '../text/tokens.js';
import type { Unit } from './units.js';

/** What an atom is; those that carry meaning hold what was found. */
export type AtomKind =
	| { readonly is: 'word' }
	| { readonly is: 'mark' }
	| { readonly is: 'modal'; readonly strength: number }
	| { readonly is: 'date'; readonly mention: DateMention }
	| { readonly is: 'figure'; readonly mention: FigureMention; readonly deadline: boolean }
	| { readonly is: 'body'; readonly mention: BodyMention };

export interface Atom extends Span {
	readonly kind: AtomKind;
	/** Equal keys, equal atoms. */
	readonly key: string;
	/** Whether white space stands before it. */
	readonly spaced: boolean;
	/** Index of the unit it stands in. */
	readonly unit: number;
	/** Index of the sentence it stands in. */
	readonly sentence: number;
}

/** Looks up the mention that starts at a token; one for each side, built once. */
export interface MentionsByToken {
	readonly starts: ReadonlyMap<number, { readonly last: number; readonly kind: AtomKind }>;
}

/** Where two mentions start at one token the longer wins; a date wins over a figure, a figure over a body. */
export function byToken({ mentions, reading: { tokens } }: Extraction): MentionsByToken {
	const starts = new Map<number, { last: number; kind: AtomKind }>();
	const offer = (first: number, last: number, kind: AtomKind): void => {
		const known = starts.get(first);
		if (known === undefined || known.last < last) starts.set(first, { last, kind });
	};
	for (const mention of mentions.dates) offer(mention.first, mention.last, { is: 'date', mention });
	for (const mention of mentions.figures) offer(mention.first, mention.last, { is: 'figure', mention, deadline: isDeadline(tokens, mention) });
	for (const mention of mentions.bodies) if (!mention.generic) offer(mention.first, mention.last, { is: 'body', mention });
	return { starts };
}

/** A length of time by the end of which something is due: `within |30 days|`, 自受理之日起|60日|内, but not 近|三年|内. */
function isDeadline(tokens: Tokens, { value, first, last }: FigureMention): boolean {
	if (value.kind !== 'duration' || endsAt(sectionVocabulary.lookBacks, tokens, first)) return false;
	return endsAt(sectionVocabulary.limitsBefore, tokens, first) || sectionVocabulary.limitsAfter.longest(tokens, last) !== null;
}

/** How many tokens before a length of time are asked for words that bound it. */
const longestLimit = 6;

/** True where a phrase of the lexicon ends right before a token. */
function endsAt(lexicon: Lexicon<true>, tokens: Tokens, end: number): boolean {
	for (let at = end - 1; at >= 0 && at >= end - longestLimit; at--) if (lexicon.longest(tokens, at, end)?.last === end) return true;
	return false;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Appends the atoms of a unit from a token on: its own first, which leaves its section number out, or its opening. Linear in the unit. */
export function atomsOf(extraction: Extraction, known: MentionsByToken, unit: Unit, from: number, atoms: Atom[]): void {
	const { tokens, sentenceOf } = extraction.reading;
	const add = (first: number, last: number, kind: AtomKind): void => {
		atoms.push({
			start: tokens.start[first] as number,
			end: tokens.end[last - 1] as number,
			kind,
			key: tokens.norm.slice(first, last).join(' '),
			spaced: tokens.gap[first] !== Gap.none,
			unit: unit.index,
			sentence: sentenceOf[first] as number,
		});
	};
	let at = from;
	while (at < unit.last) {
		const mention = known.starts.get(at);
		if (mention !== undefined && mention.last <= unit.last) {
			add(at, mention.last, mention.kind);
			at = mention.last;
			continue;
		}
		const modal = sectionVocabulary.modals.longest(tokens, at, unit.last);
		if (modal !== null) {
			add(at, modal.last, { is: 'modal', strength: modal.values[0] as number });
			at = modal.last;
			continue;
		}
		if (tokens.kind[at] === TokenKind.han) {
			let stop = at + 1;
			while (stop < unit.last && tokens.kind[stop] === TokenKind.han && tokens.gap[stop] === Gap.none && !known.starts.has(stop)) stop++;
			addWords(tokens, at, stop, add);
			at = stop;
			continue;
		}
		add(at, at + 1, { is: tokens.kind[at] === TokenKind.mark ? 'mark' : 'word' });
		at++;
	}
}

/** Cuts a run of Chinese characters into words; a modal inside the run stays an atom of its own. */
function addWords(tokens: Extraction['reading']['tokens'], first: number, stop: number, add: (first: number, last: number, kind: AtomKind) => void): void {
	const run = tokens.text.slice(tokens.start[first], tokens.end[stop - 1]);
	const cuts = new Set<number>();
	for (const { index } of segmenter.segment(run)) cuts.add(index);
	const origin = tokens.start[first] as number;
	let begin = first;
	let at = first;
	while (at < stop) {
		if (at > begin && cuts.has((tokens.start[at] as number) - origin)) {
			add(begin, at, { is: 'word' });
			begin = at;
		}
		const modal = at === begin ? sectionVocabulary.modals.longest(tokens, at, stop) : null;
		if (modal !== null && (modal.last === stop || cuts.has((tokens.start[modal.last] as number) - origin))) {
			add(at, modal.last, { is: 'modal', strength: modal.values[0] as number });
			at = modal.last;
			begin = at;
			continue;
		}
		at++;
	}
	if (begin < stop) add(begin, stop, { is: 'word' });
}
