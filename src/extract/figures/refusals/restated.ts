/** `R$ 20.000,00 (vinte mil reais)`, `5% (five per cent)`: an amount said again in words. */
import { TokenKind } from '../../../text/tokens.js';
import type { Refusal } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import type { Scan } from '../scan.js';
import { moneyUnits, shareUnits } from '../vocabulary.js';

/** Words in which an amount is written out. */
const WORDS = 24;

export const restated: Refusal = {
	id: 'figures/refuse-restated',
	summary: 'An amount written out in brackets behind the same amount in digits.',
	why: 'Acts say an amount twice, so that nobody can change it; it is one amount.',
	languages: ['en'],
	examples: {
		match: ['Under No. 20 (twenty thousand dollars) it ends.'],
		not: ['The fund (20 million dollars) grew.', 'It paid ten banks (five million dollars).'],
	},
	refuses({ tokens, first, last }: Scan, quantity: Quantity): number | null {
		if (quantity.low.script !== 'words') return null;
		let open = quantity.first - 1;
		while (open >= first && quantity.first - open < WORDS && (tokens.kind[open] === TokenKind.word || tokens.norm[open] === ',')) open--;
		if (open <= first || tokens.norm[open] !== '(' || !endsAmount({ tokens, first, last }, open)) return null;
		for (let end = quantity.last; end < last && end - open < WORDS; end++) if (tokens.norm[end] === ')') return end;
		return null;
	},
};

/** Digits stand before the bracket, alone behind a sign of money or with a unit behind them. */
function endsAmount({ tokens, first }: Pick<Scan, 'tokens' | 'first' | 'last'>, open: number): boolean {
	for (let at = open - 1; at >= first && open - at <= UNIT; at--) {
		if (tokens.kind[at] !== TokenKind.digits) continue;
		if (at === open - 1) return true;
		return [moneyUnits, shareUnits].some((units) => units.longest(tokens, at + 1, open)?.last === open);
	}
	return false;
}

/** Tokens of a unit between digits and the bracket: `20.000 dollars |(`. */
const UNIT = 4;
