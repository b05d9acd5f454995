/** Amounts of money: `RMB 300 billion`, `$3.5bn`, `US$1.2-1.5 million`, `50-yuan`, `5,000 crore rupees`, 300亿元, 人民币3万亿元. */
import type { LexiconMatch } from '../../../text/lexicon.js';
import { Gap, isUpper, TokenKind, type Tokens } from '../../../text/tokens.js';
import { isPlural } from '../head.js';
import { looseCodes, wordlikeCodes } from '../iso4217.js';
import { letterCurrency, withLetter } from '../letter-currency.js';
import { type Numeral, readNumeral } from '../numerals/index.js';
import { scales } from '../numerals/vocabulary.js';
import { type Found, found, type Pattern } from '../pattern.js';
import { type Quantity, scaled } from '../quantity.js';
import { endingAt, isGlued, isWord, type Scan } from '../scan.js';
import {
	and,
	beginsObject,
	centLetters,
	cents,
	currencyCodeNames,
	doubtfulMoney,
	frequencies,
	lowerCents,
	moneyPrefixes,
	moneyPrefixScales,
	moneyUnits,
	per,
	perArticle,
	perUnits,
	stops,
	tallyDeterminers,
	worldPriced,
} from '../vocabulary.js';

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
			'Sales reached MSEK 120.',
			'The shares closed at 312p.',
			'It lent CRC 3 billion.',
			'It earned 75 USD million.',
			'The revenue service gets R4bn.',
			'It asks for 200 mln dlrs and 30 mln stg.',
		],
		not: [
			'The team won 12 medals.',
			'It weighs 5 pounds of rice.',
			'HEALTH FOR ALL 50 STATES',
			'It reached ALL 50 states.',
			'The 1080p screen is new.',
			'安排3个项目。',
			'Take the R40 to town.',
		],
	},
	read,
};

function read(scan: Scan, quantity: Quantity): Found | null {
	const prefix = prefixOf(scan, quantity) ?? letterCurrency(scan, quantity);
	let amount = quantity;
	if (prefix !== null) amount = prefix.scale > 0 ? scaled(quantity, prefix.scale) : (withLetter(scan, quantity) ?? quantity);
	let suffix = suffixOf(scan, amount) ?? (prefix === null ? (letteredSuffix(scan, quantity) ?? letteredCent(scan, quantity)) : null);
	if (suffix === null && prefix === null) return null;
	// `RMB 10, USD 20`: a code before the next number is that one's
	if (suffix !== null && prefix !== null && suffix.unit !== prefix.unit && suffix.last < scan.last && scan.tokens.kind[suffix.last] === TokenKind.digits)
		suffix = null;
	if (suffix !== null) amount = suffix.amount;
	// `$12 US dollars` says it twice; the name is the surer one
	const unit = (suffix?.shared ? prefix?.unit : undefined) ?? suffix?.unit ?? prefix?.unit ?? '';
	const last = suffix?.last ?? amount.last;
	const whole = { ...found(amount, last, 'money', unit), first: prefix?.first ?? quantity.first };
	return suffix === null ? whole : withCents(scan, whole);
}

/** `4 dollars 20 cents`, 8元5角3分: the lower parts said after a whole amount of the same currency belong to it. */
function withCents({ tokens, last }: Scan, whole: Found): Found {
	if (whole.max !== null || !Number.isInteger(whole.value)) return whole;
	let hundredths = 0;
	let end = whole.last;
	let below = 0;
	for (let part = 0; part < 2; part++) {
		const at = and.has(tokens.norm[end] as string) ? end + 1 : end;
		if (at >= last || tokens.gap[at] === Gap.block) break;
		const numeral = readNumeral(tokens, at, last);
		if (numeral === null || numeral.max !== null) break;
		const cent = lowerCents.longest(tokens, numeral.last, last);
		if (cent === null) {
			if (part === 0 && endsAmount(tokens, numeral, at, last)) return { ...whole, value: (whole.value * 100 + numeral.value) / 100, last: numeral.last };
			break;
		}
		const power = powerOf(cent, whole.unit);
		const step = numeral.value * 10 ** ((power ?? 0) + 2);
		// `10 dollars and 250 cents` are two amounts
		if (power === null || power >= below || !Number.isInteger(step) || step >= 100) break;
		hundredths += step;
		below = power;
		end = cent.last;
	}
	return hundredths === 0 ? whole : { ...whole, value: (whole.value * 100 + hundredths) / 100, last: end };
}

/** The power of ten of a part of a currency: `cents` are the dollar's, the euro's and more. */
function powerOf(cent: LexiconMatch<readonly [string, number]>, unit: string): number | null {
	for (const [currency, power] of cent.values) if (currency === unit) return power;
	return null;
}

/** `15 dollars and 50.`: two digits that end the clause after a whole amount are its cents; `15 dollars and 50 people` are not. */
function endsAmount(tokens: Tokens, numeral: Numeral, at: number, last: number): boolean {
	const two = numeral.value >= 10 && numeral.value < 100 && Number.isInteger(numeral.value) && (numeral.plain || numeral.script === 'words');
	const ends = numeral.last >= last || (tokens.kind[numeral.last] === TokenKind.mark && tokens.norm[numeral.last] !== '%' && tokens.norm[numeral.last] !== '-');
	return two && ends && tokens.kind[at] !== TokenKind.han && tokens.kind[at - 1] === TokenKind.word;
}

interface Prefix {
	readonly first: number;
	readonly unit: string;
	/** Power of ten that the code itself says: MSEK. */
	readonly scale: number;
}

function prefixOf(scan: Scan, { first, plain }: Quantity): Prefix | null {
	const { tokens } = scan;
	const match = endingAt(moneyPrefixes, scan, first, 4);
	if (match === null || match.first < scan.floor || tokens.gap[first] === Gap.block) return null;
	const norm = tokens.norm[match.first] as string;
	// `pari a| euro 1.200`: a preposition only tells that money follows
	if (match.last - match.first > 1 && !tokens.capital[match.first] && moneyUnits.longest(tokens, match.last - 1, match.last) !== null)
		return { first: match.last - 1, unit: prefixCurrency(scan, match.first, first), scale: 0 };
	// `A$20` is Australian, `won a $20 contract` is not
	if (isWord(tokens, match.first) && norm.length <= 2 && match.last - match.first > 1 && !(isGlued(tokens, match.first + 1) && tokens.capital[match.first])) {
		const spelled = norm === 'us' || norm === 'hk' || norm === 'nt' || norm === 'c' || tokens.norm[match.first + 1] === '.';
		if (!spelled) return { first: match.last - 1, unit: prefixCurrency(scan, match.last - 1, first), scale: 0 };
	}
	// codes are upper case (`SAR 5`), and never the end of a longer word
	if (isWord(tokens, match.first) && match.last - match.first === 1) {
		if (
			norm.length >= 3 &&
			norm !== 'rmb' &&
			norm !== 'yuan' &&
			norm !== 'renminbi' &&
			!isCode(scan, match.first) &&
			!tokens.norm[match.first]?.includes('ksh')
		)
			return null;
		if (norm.length === 2 && tokens.capital[match.first] === false && norm !== 'rs') return null;
		if (wordlikeCodes.has(norm) && plain) return null;
		const led = match.first > scan.first && /\d|illion/.test(tokens.norm[match.first - 1] as string);
		if ((norm === 'yuan' || norm === 'renminbi') && tokens.gap[first] !== Gap.none && led) return null;
	}
	return { first: match.first, unit: prefixCurrency(scan, match.first, first), scale: moneyPrefixScales.get(norm) ?? 0 };
}

/** Whether a word is written as codes are: `SEK`, not `sek`; a code that is a word too (`ALL`, `TOP`) only outside of headlines. */
function isCode({ tokens, titled }: Scan, at: number): boolean {
	const norm = tokens.norm[at] as string;
	return isUpper(tokens, at) ? !titled || !wordlikeCodes.has(norm) : looseCodes.has(norm) || moneyPrefixScales.has(norm);
}

/** The currency that a sign or name before a number stands for; of several (`¥`, `Rs`, `$`) the one whose country the article speaks of. */
function prefixCurrency(scan: Scan, at: number, end: number): string {
	const { tokens, currencies } = scan;
	if (end - at === 1 && tokens.norm[at] === '$') return dollarAt(scan, end);
	return spokenOf(moneyPrefixes.longest(tokens, at, end)?.values ?? [scan.dollar], currencies, (code) => code);
}

/** `3m yuan`, `20k euros`. */
function letteredSuffix(scan: Scan, quantity: Quantity): Suffix | null {
	if (quantity.last >= scan.last || !isGlued(scan.tokens, quantity.last)) return null;
	const amount = withLetter(scan, quantity);
	return amount === null ? null : suffixOf(scan, amount);
}

/** Rows of pixels, not pence: 1080p. */
const rowsOfPixels = new Set([144, 240, 360, 480, 540, 720, 1080, 1440, 2160, 4320]);

/** `312p`: a letter glued to digits. */
function letteredCent({ tokens, last }: Scan, quantity: Quantity): Suffix | null {
	const at = quantity.last;
	if (at >= last || !isGlued(tokens, at) || quantity.script !== 'digits') return null;
	const letter = centLetters.get(tokens.text.slice(tokens.start[at], tokens.end[at]));
	if (letter === undefined || rowsOfPixels.has(quantity.value) || (at + 1 < last && isGlued(tokens, at + 1) && tokens.kind[at + 1] !== TokenKind.mark))
		return null;
	return { amount: scaled(quantity, letter[1]), unit: letter[0], last: at + 1 };
}

/** Whose cents or centimes are meant: those of the article's language, else of its country's dollar. */
function centOf({ ownCurrency, dollar }: Scan, listed: string): string {
	if (listed !== 'USD' && listed !== 'CHF') return listed;
	return ownCurrency ?? (listed === 'USD' ? dollar : listed);
}

interface Suffix {
	readonly amount: Quantity;
	readonly unit: string;
	/** True of a name that says less than one before the amount: 港币500元. */
	readonly shared?: boolean | undefined;
	readonly last: number;
}

function suffixOf(scan: Scan, amount: Quantity): Suffix | null {
	const { tokens, last, currencies } = scan;
	let at = amount.last;
	if (at >= last || tokens.gap[at] === Gap.block) return null;
	if (tokens.norm[at] === '-' && isGlued(tokens, at) && at + 1 < last && isGlued(tokens, at + 1)) at++;
	const cent = cents.longest(tokens, at, last);
	if (cent !== null) {
		const [unit, power] = cent.values[0] as readonly [string, number];
		return { amount: scaled(amount, power), unit: cent.last === at + 1 ? centOf(scan, unit) : unit, last: cent.last };
	}
	const unit = moneyUnits.longest(tokens, at, last);
	const norm = tokens.norm[at] as string;
	if (unit !== null) {
		// a sign after a number belongs to the next one, unless it is glued: `300$`
		const sign = tokens.kind[at] === TokenKind.mark && unit.last === at + 1;
		if (sign && unit.last < last && tokens.kind[unit.last] === TokenKind.digits && (isGlued(tokens, unit.last) || !isGlued(tokens, at))) return null;
		const before = unit.last < last && tokens.kind[unit.last] === TokenKind.digits;
		if (prefixOnly.has(norm) || (before && unit.last === at + 1 && isWord(tokens, at) && isUpper(tokens, at) && isGlued(tokens, unit.last))) return null;
		if (unit.last === at + 1 && isWord(tokens, at) && currencyCodeNames.has(norm) && !isCode(scan, at)) return null;
		const named = spokenOf(unit.values, currencies, ({ unit }) => unit);
		// `92 M$`, too, are dollars of the article
		const dollars = named.unit === 'USD' && (unit.last === at + 1 ? dollarNames.has(norm) : named.scale !== undefined && tokens.norm[unit.last - 1] === '$');
		const meant = { ...named, unit: (named.shared ? scan.shared : dollars ? dollarAt(scan, amount.first) : null) ?? named.unit };
		// 75 USD million
		const after = amount.power === 0 && isWord(tokens, unit.last) && unit.last < last ? scales.get(tokens.norm[unit.last] as string) : undefined;
		const power = (meant.scale ?? 0) + (after !== undefined && after >= 5 ? after : 0);
		return {
			amount: power === 0 ? amount : scaled(amount, power),
			unit: meant.unit,
			shared: meant.shared,
			last: after !== undefined && after >= 5 ? unit.last + 1 : unit.last,
		};
	}
	const doubtful = doubtfulMoney.longest(tokens, at, last);
	if (doubtful === null) return null;
	const currency = spokenOf(doubtful.values, currencies, (code) => code);
	const scaledByWord = amount.power >= 6 || amount.value >= 1e6;
	const weighed = tokens.norm[doubtful.last] === 'of' || tokens.norm[doubtful.last] === 'per';
	return scaledByWord || (currencies.has(currency) && !weighed && (norm !== 'won' || isWon(scan, amount, doubtful.last)))
		? { amount, unit: currency, last: doubtful.last }
		: null;
}

/** Less than this is won, not told in won. */
const WON = 100;

/** `8,720 won| an hour`, `a 500 won| coin`, but not `120 won| a prize`, `151 won| seats`: the currency, not the verb. */
function isWon({ tokens, first, last }: Scan, { value, first: number }: Quantity, at: number): boolean {
	if (value < WON) return false;
	if (perUnits.longest(tokens, at + 1, last) !== null && perArticle.has(tokens.norm[at] ?? '')) return true;
	if (perArticle.has(tokens.norm[at] ?? '') || beginsObject.has(tokens.norm[at] ?? '')) return false;
	if (at >= last || !isWord(tokens, at) || stops.longest(tokens, at, at + 1) !== null || frequencies.longest(tokens, at, last) !== null) return true;
	return number > first && tallyDeterminers.has(tokens.norm[number - 1] as string) && !isPlural(tokens.norm[at] as string);
}

/** Tokens from an amount to what it is the price of. */
const PRICED = 6;

/** What `$` and dollars alone are: those of the article, but a barrel and an ounce are sold in those of the United States all over the world. */
function dollarAt({ tokens, last, dollar }: Scan, at: number): string {
	for (let i = at + 1; i < last && i <= at + PRICED; i++) {
		if (!worldPriced.has(tokens.norm[i] as string)) continue;
		const each = tokens.norm[i - 1] === '-' ? i - 2 : i - 1;
		if (perArticle.has(tokens.norm[each] as string) || per.longest(tokens, each, i) !== null) return 'USD';
	}
	return dollar;
}

/** Of currencies with one name the first, unless the article speaks of another one's country and not of its. */
function spokenOf<V>(values: readonly V[], currencies: ReadonlySet<string>, code: (value: V) => string): V {
	const first = values[0] as V;
	return values.length === 1 || currencies.has(code(first)) ? first : (values.find((value) => currencies.has(code(value))) ?? first);
}

/** Names of the dollar of whichever country an article is about. */
const dollarNames = new Set(['$', 'dollar', 'dollars', 'dlr', 'dlrs', 'dls']);

/** Names that stand only before an amount: `12 Rs 500` is twelve of something and 500 rupees. */
const prefixOnly = new Set(['rs', 'tk']);
