/** Numbers inside a web address, where escapes (`%20`) look like percentages. */
import { Gap } from '../../../text/tokens.js';
import type { Refusal } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { isDigits, isGlued, isWord, type Scan } from '../scan.js';

export const address: Refusal = {
	id: 'figures/refuse-address',
	summary: 'A number inside a web or mail address.',
	why: 'An address counts nothing.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'See https://example.org/list?q=30%25%2020%25 for it.',
			'Visit www.example.org/2/45% now.',
			'Write to desk20@example.org today.',
			'详见http://example.cn/a?p=50%25。',
		],
		not: ['At www.example.org 45% agreed.', 'It is 20 km away.'],
	},
	refuses({ tokens }: Scan, quantity: Quantity): number | null {
		if (quantity.low.script !== 'digits') return null;
		let scheme = false;
		// what is glued together is one address, question marks too: a bounded look back for its beginning
		for (let i = quantity.first; i > 0 && quantity.first - i < reach && isGlued(tokens, i); i--) {
			const norm = tokens.norm[i - 1];
			if ((norm === '/' && tokens.norm[i] === '/') || norm === 'www' || (norm === '@' && isWord(tokens, i))) scheme = true;
		}
		const mail = tokens.norm[quantity.last] === '@' && isGlued(tokens, quantity.last);
		if (!scheme && !mail) return null;
		let end = quantity.last;
		while (end < tokens.length && tokens.gap[end] === Gap.none && (isWord(tokens, end) || isDigits(tokens, end) || tokens.kind[end] === 4)) end++;
		return end;
	},
};

/** Tokens looked back for the beginning of an address; a refusal passes the whole of it, so only its first number looks. */
const reach = 24;
