/** What a figure measures: the noun phrase it counts, with what follows the head, or what it is a share or an amount of. */
import { Gap, TokenKind, type Tokens, textOf } from '../../text/tokens.js';
import type { Found } from './pattern.js';
import type { Scan } from './scan.js';
import { actions, boundsAfter, clauseStops, or, partitives, relatives, stops, trailing } from './vocabulary.js';

/** A phrase of more tokens says too much. */
const reach = 14;

/** The words that say what is measured, or null. */
export function measured(scan: Scan, numberEnd: number, figure: Found): string | null {
	const { tokens } = scan;
	if (figure.kind === 'count' && figure.last > numberEnd) {
		const last = phraseEnd(scan, figure.last);
		return last > numberEnd ? clean(textOf(tokens, numberEnd, last)) : null;
	}
	const lead = tokens.norm[figure.last] ?? '';
	if (figure.last + 1 < scan.last && partitives.has(lead) && tokens.kind[figure.last + 1] !== TokenKind.digits) {
		const last = phraseEnd(scan, figure.last + 1);
		return last > figure.last + 1 ? clean(textOf(tokens, figure.last + 1, last)) : null;
	}
	if (relatives.has(lead) && figure.last + 1 < scan.last) {
		const last = phraseEnd(scan, figure.last + 1);
		return last > figure.last + 1 ? clean(textOf(tokens, figure.last + 1, last)) : null;
	}
	return null;
}

const clean = (text: string): string | null => text.replace(/^[\s\-–—+]+/, '').replace(/\s/g, ' ') || null;

const isInsideNumber = (tokens: Tokens, at: number, last: number): boolean =>
	(tokens.norm[at] === ',' || tokens.norm[at] === '.') &&
	at + 1 < last &&
	tokens.gap[at] === Gap.none &&
	tokens.gap[at + 1] === Gap.none &&
	tokens.kind[at - 1] === TokenKind.digits &&
	tokens.kind[at + 1] === TokenKind.digits;

/** `the U|.|S|.| population`: the point behind a capital letter by itself. */
const isOfInitials = (tokens: Tokens, at: number, last: number): boolean =>
	tokens.norm[at] === '.' &&
	at + 1 < last &&
	tokens.gap[at] === Gap.none &&
	tokens.kind[at - 1] === TokenKind.word &&
	tokens.capital[at - 1] === true &&
	(tokens.norm[at - 1] as string).length === 1;

/** The end of the phrase that goes on at a token: a mark, a finite verb, a new clause, or its allowed length; without the prepositions and articles that a cut leaves (`nominal GDP| at`). */
function phraseEnd({ tokens, last }: Scan, at: number): number {
	let i = at;
	for (; i < last && i < at + reach; i++) {
		if (tokens.gap[i] === Gap.block) break;
		const norm = tokens.norm[i] as string;
		// `31,000` and 3.2 are no ends of a phrase
		if (isInsideNumber(tokens, i, last) || isOfInitials(tokens, i, last)) continue;
		if (tokens.kind[i] === TokenKind.mark && norm !== '-' && norm !== "'" && norm !== '/' && norm !== '&') break;
		if (tokens.kind[i] === TokenKind.kana || tokens.kind[i] === TokenKind.hangul) break;
		if (tokens.kind[i] === TokenKind.han && (stops.longest(tokens, i, last) ?? actions.longest(tokens, i, last)) !== null) break;
		// `30 staff |or fewer|`
		if (clauseStops.has(norm) || (or.has(norm) && boundsAfter.longest(tokens, i, last) !== null)) break;
	}
	while (i > at && trailing.has(tokens.norm[i - 1] as string)) i--;
	return i;
}
