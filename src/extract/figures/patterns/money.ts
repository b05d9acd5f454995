/** Amounts of money: `RMB 300 billion`, `$3.5bn`, `US$1.2-1.5 million`, `50-yuan`, `5,000 crore rupees`, 300亿元, 人民币3万亿元. */
import { Gap } from '../../../text/tokens.js';
import { readNumeral } from '../numerals/index.js';
import { scaleLetters } from '../numerals/vocabulary.js';
import { type Found, found, type Pattern } from '../pattern.js';
import { type Quantity, scaled, textIsUpper } from '../quantity.js';
import { endingAt, isGlued, isWord, type Scan } from '../scan.js';
import { and, cents, doubtfulMoney, moneyPrefixes, moneyPrefixValues, moneyUnits } from '../vocabulary.js';

export const money: Pattern = {
	id: 'figures/money',
	summary: 'An amount of money, by symbol, ISO code or name, before or after the number.',
	why: 'Amounts are what budgets and fines are made of; a lost prefix or scale makes 300 billion yuan into 3 dollars.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'The fund holds RMB 300 billion.',
			'A fine of $3.5bn was set.',
			'A 50-yuan coupon is given to each family.',
			'Rs 500 crore was set aside.',
			'安排资金3.4亿元。',
			'人民币三千万元。',
			'It costs 12 U.S. dollars.',
			'It won a $48 million contract.',
			'It costs 10 €.',
			'A ticket is 4 dollars 20 cents.',
			'每公斤补贴8元5角。',
		],
		not: ['The team won 12 medals.', 'It weighs 5 pounds of rice.', '安排3个项目。'],
	},
	read,
};

function read(scan: Scan, quantity: Quantity): Found | null {
	const prefix = prefixOf(scan, quantity);
	let amount = quantity;
	if (prefix !== null) {
		const lettered = withLetter(scan, quantity);
		amount = lettered ?? quantity;
	}
	const suffix = suffixOf(scan, amount) ?? (prefix === null ? letteredSuffix(scan, quantity) : null);
	if (suffix === null && prefix === null) return null;
	if (suffix !== null) amount = suffix.amount;
	// `$12 US dollars` says it twice; the name is the surer one
	const unit = suffix?.unit ?? prefix?.unit ?? '';
	const last = suffix?.last ?? amount.last;
	const whole = { ...found(amount, last, 'money', unit), first: prefix?.first ?? quantity.first };
	return suffix === null ? whole : withCents(scan, whole);
}

/** `4 dollars 20 cents`, 8元5角: the hundredths said after a whole amount of the same currency are part of it. */
function withCents({ tokens, last }: Scan, whole: Found): Found {
	if (whole.max !== null || !Number.isInteger(whole.value)) return whole;
	const at = and.has(tokens.norm[whole.last] as string) ? whole.last + 1 : whole.last;
	if (at >= last || tokens.gap[at] === Gap.block) return whole;
	const numeral = readNumeral(tokens, at, last);
	if (numeral === null || numeral.max !== null || numeral.last >= last) return whole;
	const cent = cents.longest(tokens, numeral.last, last);
	if (cent === null) return whole;
	const [unit, power] = cent.values[0] as readonly [string, number];
	const hundredths = numeral.value * 10 ** (power + 2);
	// `10 dollars and 250 cents` are two amounts
	if (unit !== whole.unit || !Number.isInteger(hundredths) || hundredths >= 100) return whole;
	return { ...whole, value: (whole.value * 100 + hundredths) / 100, last: cent.last };
}

function prefixOf(scan: Scan, { first }: Quantity): { first: number; unit: string } | null {
	const { tokens } = scan;
	const match = endingAt(moneyPrefixes, scan, first, 4);
	if (match === null || match.first < scan.floor || tokens.gap[first] === Gap.block) return null;
	const norm = tokens.norm[match.first] as string;
	// `A$20` is Australian, `won a $20 contract` is not
	if (isWord(tokens, match.first) && norm.length <= 2 && match.last - match.first > 1 && !(isGlued(tokens, match.first + 1) && tokens.capital[match.first])) {
		const spelled = norm === 'us' || norm === 'hk';
		if (!spelled) return { first: match.last - 1, unit: symbolCurrency(scan, tokens.norm[match.last - 1] as string) };
	}
	// codes are upper case (`SAR 5`), and never the end of a longer word
	if (isWord(tokens, match.first)) {
		if (match.last - match.first === 1 && norm.length >= 3 && norm !== 'rmb' && norm !== 'yuan' && !textIsUpper(tokens, match.first)) return null;
		if (norm.length === 2 && match.last - match.first === 1 && tokens.capital[match.first] === false && norm !== 'rs') return null;
		if (norm === 'yuan' && tokens.gap[first] !== Gap.none && match.first > scan.first && /\d|illion/.test(tokens.norm[match.first - 1] as string)) return null;
	}
	const unit = match.last - match.first === 1 ? symbolCurrency(scan, norm) : (match.values[0] as string);
	return { first: match.first, unit };
}

/** The currency of a symbol or a code by itself; `¥` is the yen's in an article on Japan. */
function symbolCurrency({ currencies }: Scan, norm: string): string {
	const unit = moneyPrefixValues.get(norm) ?? 'USD';
	return norm === '¥' && currencies.has('JPY') ? 'JPY' : unit;
}

/** `$3m`, `£20k`: after money a letter is a scale. */
function withLetter({ tokens, last }: Scan, quantity: Quantity): Quantity | null {
	const at = quantity.last;
	if (at >= last || !isWord(tokens, at) || quantity.script !== 'digits') return null;
	const power = scaleLetters.get(tokens.norm[at] as string);
	if (power === undefined || (!isGlued(tokens, at) && tokens.gap[at] !== Gap.space)) return null;
	if (at + 1 < last && isGlued(tokens, at + 1) && !/^[-,.;:)’'"—/]$/.test(tokens.norm[at + 1] as string)) return null;
	return scaled(quantity, power, at + 1);
}

/** `3m yuan`, `20k euros`. */
function letteredSuffix(scan: Scan, quantity: Quantity): Suffix | null {
	if (quantity.last >= scan.last || !isGlued(scan.tokens, quantity.last)) return null;
	const amount = withLetter(scan, quantity);
	return amount === null ? null : suffixOf(scan, amount);
}

interface Suffix {
	readonly amount: Quantity;
	readonly unit: string;
	readonly last: number;
}

function suffixOf({ tokens, last, currencies }: Scan, amount: Quantity): Suffix | null {
	let at = amount.last;
	if (at >= last || tokens.gap[at] === Gap.block) return null;
	if (tokens.norm[at] === '-' && isGlued(tokens, at) && at + 1 < last && isGlued(tokens, at + 1)) at++;
	const cent = cents.longest(tokens, at, last);
	if (cent !== null) {
		const [unit, power] = cent.values[0] as readonly [string, number];
		return { amount: scaled(amount, power), unit, last: cent.last };
	}
	const unit = moneyUnits.longest(tokens, at, last);
	const norm = tokens.norm[at] as string;
	if (unit !== null) {
		// a `$` after a number belongs to the next one, unless it is glued: `300$`
		if (
			(norm === '$' || norm === '€' || norm === '£' || norm === '₹') &&
			unit.last < last &&
			tokens.kind[unit.last] === 2 &&
			(isGlued(tokens, unit.last) || !isGlued(tokens, at))
		)
			return null;
		if (norm === 'rs' || norm === 'tk') return null;
		const name = (unit.values[0] as { unit: string }).unit;
		return { amount, unit: name, last: unit.last };
	}
	const doubtful = doubtfulMoney.longest(tokens, at, last);
	if (doubtful === null) return null;
	const currency = doubtful.values[0] as string;
	const scaledByWord = amount.power >= 6 || amount.value >= 1e6;
	const weighed = tokens.norm[doubtful.last] === 'of' || tokens.norm[doubtful.last] === 'per';
	return scaledByWord || (currencies.has(currency) && !weighed && norm !== 'won') ? { amount, unit: currency, last: doubtful.last } : null;
}
