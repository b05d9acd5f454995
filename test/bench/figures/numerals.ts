/** Every number of a text. The product reports a number only as a figure of something, so here its reader of numerals is asked, with the sign before it. */
import { readNumeral } from '../../../src/extract/figures/numerals/index.js';
import { idiom } from '../../../src/extract/figures/refusals/idiom.js';
import { ordinal } from '../../../src/extract/figures/refusals/ordinal.js';
import type { Scan } from '../../../src/extract/figures/scan.js';
import { minus, shareUnits } from '../../../src/extract/figures/vocabulary.js';
import { findFigures } from '../../../src/index.js';
import { Gap, TokenKind, type Tokens, tokenize } from '../../../src/text/tokens.js';
import type { Answer } from './quantity.js';

export function numerals(text: string): Answer[] {
	const tokens = tokenize(text);
	const scan: Scan = {
		tokens,
		first: 0,
		last: tokens.length,
		floor: 0,
		titled: false,
		currencies: new Set(),
		dollar: 'USD',
		shared: null,
		ownCurrency: null,
		numbered: new Set(),
		foreign: false,
		own: null,
		counted: null,
		countedAt: -1,
		told: null,
		percent: null,
	};
	const found: Answer[] = findFigures(text)
		.filter(({ value }) => value.unit === 'fraction')
		.map(({ start, end, value }) => ({ start, end, value: value.value, unit: null }));
	const taken = new Set(found.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)));
	for (let at = 0; at < tokens.length; ) {
		const numeral = taken.has(tokens.start[at] as number) ? null : readNumeral(tokens, at, tokens.length);
		if (numeral === null) {
			at++;
			continue;
		}
		const refused = idiom.refuses(scan, { ...numeral, low: numeral, high: null }) ?? ordinal.refuses(scan, { ...numeral, low: numeral, high: null });
		// 二％: the specifications leave the number of a share to their model of percentages
		if (shareUnits.longest(tokens, numeral.last) !== null && tokens.kind[numeral.last] === TokenKind.mark) {
			at = numeral.last;
			continue;
		}
		if (refused !== null) {
			at = Math.max(refused, at + 1);
			continue;
		}
		const sign = signBefore(tokens, at);
		found.push({
			start: tokens.start[at - (sign ? 1 : 0)] as number,
			end: tokens.end[numeral.last - 1] as number,
			value: sign ? -numeral.value : numeral.value,
			unit: null,
		});
		at = numeral.last;
	}
	return found;
}

/** Whether a minus stands right before a number and belongs to no word or number before it. */
function signBefore(tokens: Tokens, at: number): boolean {
	if (at === 0) return false;
	if (minus.longest(tokens, at - 1, at) !== null) return true;
	const free = at === 1 || tokens.gap[at - 1] !== Gap.none || tokens.kind[at - 2] === TokenKind.mark;
	return tokens.norm[at - 1] === '-' && tokens.gap[at] === Gap.none && free && tokens.norm[at - 2] !== '-';
}
