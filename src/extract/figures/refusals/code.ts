/** Telephone numbers, versions, addresses of machines, long runs of digits. */
import type { Refusal } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { isDigits, isGlued, isHan, type Scan } from '../scan.js';

/** Digits of a year. */
const YEAR = 4;

export const code: Refusal = {
	id: 'figures/refuse-code',
	summary: 'Digits that are a code: telephone, version, address, account.',
	why: 'Nothing is counted in a telephone number.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'Call 010-6655-1234 now.',
			'Version 1.2.3 is out.',
			'The server is 192.168.1.2 today.',
			'Account 62220212345678 was closed.',
			'Call +86 10 6655 1234.',
			'Form 5-4 is gone.',
			'Regulation (EU) 2031/75 sets limits for tolls.',
		],
		not: ['It spans 10-15 cities.', 'It cost 1,234,567 dollars.', 'It has 1.25 million users.'],
	},
	refuses({ tokens, first, last }: Scan, quantity: Quantity): number | null {
		const at = quantity.first;
		const end = quantity.last;
		if (quantity.low.script !== 'digits') return null;
		const digits = tokens.norm[at] as string;
		if (at > first && tokens.norm[at - 1] === '+' && isGlued(tokens, at) && digits.length <= 3 && end < last && isDigits(tokens, end))
			return chain(last, tokens, end);
		if (quantity.plain && digits.length >= 8 && !(end < last && isHan(tokens, end))) return end;
		// two joints without a space: 010-6655-1234, 192.168.1.2, 1.2.3, 12/31/99
		if (end + 1 >= last) return null;
		const mark = tokens.norm[end] as string;
		if ((mark === '-' || mark === '.' || mark === '/') && isGlued(tokens, end) && isGlued(tokens, end + 1) && isDigits(tokens, end + 1)) {
			// Directive 2031/75: the year of an act and its number
			if (mark === '/' && quantity.plain && digits.length === YEAR) return chain(last, tokens, end);
			const again = tokens.norm[end + 2] as string;
			if (quantity.high === null && mark === '-' && quantity.plain) return chain(last, tokens, end);
			if ((again === mark && isGlued(tokens, end + 2) && isDigits(tokens, end + 3)) || (mark === '.' && tokens.norm[at + 1] === '.'))
				return chain(last, tokens, end);
			if (quantity.high !== null && mark === '-') return chain(last, tokens, end);
			if (mark === '.' && quantity.plain) return chain(last, tokens, end);
		}
		return null;
	},
};

function chain(last: number, tokens: Scan['tokens'], at: number): number {
	let i = at;
	while (
		i < last &&
		(isDigits(tokens, i) ||
			((tokens.norm[i] === '-' || tokens.norm[i] === '.' || tokens.norm[i] === '/') &&
				isGlued(tokens, i) &&
				i + 1 < last &&
				isDigits(tokens, i + 1) &&
				isGlued(tokens, i + 1)))
	)
		i++;
	return i;
}
