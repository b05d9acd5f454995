/** The head of a report: its place and who sent it. */
import { Gap, TokenKind, type Tokens } from './tokens.js';

/** Words of the place. */
const PLACE = 4;
/** Tokens between the place and the dash. */
const REACH = 14;
const dashes = new Set(['-', '--', '–', '—']);

/** Where a report begins behind its place and the initials of its sender, `HARBOUR CITY (HPA) - |`; the token itself where no such head opens there. */
export function behindDateline(tokens: Tokens, first: number): number {
	const { norm, gap } = tokens;
	if (first > 0 && gap[first] !== Gap.block) return first;
	let open = first;
	while (open < first + PLACE && tokens.kind[open] === TokenKind.word && tokens.capital[open] === true) open++;
	if (open === first || norm[open] !== '(' || norm[open + 2] !== ')' || tokens.capital[open + 1] !== true) return first;
	if (!dashes.has(norm[open + 3] ?? '') || gap[open + 3] !== Gap.space || gap[open + 4] !== Gap.space) return first;
	return spells(tokens, first, open) ? first : open + 4;
}

/** `LAKE CITY, May 6 (HNA) -- |`: a place that opens a report, before its dash. */
export function opensReport(tokens: Tokens, first: number, last: number): boolean {
	if (first > 0 && tokens.gap[first] !== Gap.block) return false;
	for (let i = last; i < last + REACH && i < tokens.length && tokens.gap[i] !== Gap.block; i++) {
		if (dashes.has(tokens.norm[i] as string) && tokens.gap[i] === Gap.space) return true;
		if (tokens.kind[i] === TokenKind.word && tokens.capital[i] === false) return false;
	}
	return false;
}

/** `Community Harbour Office (CHO) - `: initials of the words before them, which are a name that is explained. */
function spells({ norm }: Tokens, first: number, open: number): boolean {
	const letters = norm[open + 1] as string;
	const count = Math.min(open - first, letters.length);
	if (count < 2) return false;
	for (let i = 0; i < count; i++) if ((norm[first + i] as string).charAt(0) !== letters.charAt(i)) return false;
	return true;
}
