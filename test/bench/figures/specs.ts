/**
 * The specifications that Recognizers-Text publishes for itself: each case a sentence and the answers expected. Cases outside
 * the scope of a reader of policy articles are left out, every one for a reason that is printed with its count.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, type Model, unitNames } from './quantity.js';

interface Result {
	readonly Text: string;
	readonly Start: number | undefined;
	readonly Resolution: { readonly value?: string | null; readonly unit?: string; readonly isoCurrency?: string };
}

export interface Case {
	readonly input: string;
	readonly expected: readonly Answer[];
}

export interface Spec {
	readonly name: string;
	readonly language: 'en' | 'zh';
	readonly model: Model;
	readonly cases: readonly Case[];
	/** Why cases were left out, with how many. */
	readonly left: ReadonlyMap<string, number>;
}

export const files: readonly (readonly [string, 'en' | 'zh', Model])[] = [
	['English/NumberModel', 'en', 'number'],
	['English/PercentModel', 'en', 'percent'],
	['English/CurrencyModel', 'en', 'currency'],
	['English/DimensionModel', 'en', 'dimension'],
	['English/TemperatureModel', 'en', 'temperature'],
	['Chinese/NumberModel', 'zh', 'number'],
	['Chinese/PercentModel', 'zh', 'percent'],
	['Chinese/CurrencyModel', 'zh', 'currency'],
	['Chinese/DimensionModel', 'zh', 'dimension'],
	['Chinese/TemperatureModel', 'zh', 'temperature'],
];

export function load(folder: string, [name, language, model]: (typeof files)[number]): Spec {
	const raw = JSON.parse(readFileSync(join(folder, 'recognizers', `${name}.json`), 'utf8').replace(/^\uFEFF/, '')) as { Input: string; Results: Result[] }[];
	const left = new Map<string, number>();
	const cases: Case[] = [];
	for (const { Input: input, Results } of raw) {
		const reason = outOfScope(input, Results, model);
		if (reason !== null) left.set(reason, (left.get(reason) ?? 0) + 1);
		else cases.push({ input, expected: Results.map((result) => answer(result, input, model)) });
	}
	return { name, language, model, cases, left };
}

function answer({ Text, Start, Resolution: { value, unit, isoCurrency } }: Result, input: string, model: Model): Answer {
	// their offsets count from the trimmed or from the whole input, case folded: the words are looked for
	const lower = input.toLowerCase();
	const from = Math.max(0, (Start ?? 0) - 1);
	const start = Math.max(0, lower.indexOf(Text.toLowerCase(), from), lower.indexOf(Text.toLowerCase()));
	const number = Number.parseFloat(value ?? '');
	const name = model === 'number' || model === 'percent' ? null : (isoCurrency ?? unitNames.get(unit ?? '') ?? unit ?? null);
	const [amount, currency] =
		model === 'currency' && name === 'Pound' ? [number, 'GBP'] : model === 'currency' && name === 'pound' ? [number, 'GBP'] : [number, name];
	if (currency === 'Cent') return { start, end: start + Text.length, value: Number((amount / 100).toFixed(6)), unit: 'USD' };
	if (currency === 'Pence') return { start, end: start + Text.length, value: Number((amount / 100).toFixed(6)), unit: 'GBP' };
	return { start, end: start + Text.length, value: Number.isNaN(amount) ? null : amount, unit: currency };
}

/** Why a case is not asked, or null. */
function outOfScope(input: string, results: readonly Result[], model: Model): string | null {
	if (results.some(({ Resolution }) => Resolution.value === null || Resolution.value === undefined))
		return 'a unit without a number, or a number that its own model gives no value';
	if (/\^|e[-+]?\d|×10|x10|\d{16,}/i.test(input)) return 'powers, exponents and numbers past the precision of a double';
	if (model === 'number') {
		if (/\bover\b|\/\s*[-+]?\d|[^a-z]-\s|[{<>]/i.test(input) && results.some(({ Resolution }) => !Number.isInteger(Number(Resolution.value))))
			return 'arithmetic: x over y, signs and slashes between operands';
		if (
			results.some(
				({ Text, Resolution }) =>
					/ths?\b|thirds|halves|halfs|分之|又/.test(Text) &&
					!Number.isInteger(Number(Resolution.value)) &&
					/ and |hundred|thousand|twent|thirt|twelf|又/.test(Text),
			)
		)
			return 'school fractions (one hundred thirty-two fifths) that no article holds';
		if (results.some(({ Text }) => /^(minus|negative|-|－|负)/i.test(Text))) return 'signed numbers: a sign belongs to the figure, not to the numeral';
		if (/打|双|对|半打|[廿卅]|[ \d]G\b|nought|dozens/.test(input) && results.some(({ Text }) => /打|双|对|G$|nought|dozens/i.test(Text)))
			return 'collectives (打, 双), pro-numerals and unit letters read as numbers';
	}
	if (model === 'percent' && results.some(({ Text }) => /分\s*[点點]/.test(Text)))
		return 'percentage points, which this model takes for percent and the product tells apart';
	if (model === 'percent' && results.some(({ Text }) => /折|半|对|减|打/.test(Text))) return 'discounts (八折), told by their names and not as percentages';
	if (model === 'dimension' && results.some(({ Resolution }) => !unitNames.has(Resolution.unit ?? '')))
		return 'units of the kitchen, of angles and of picometres that no policy is set in';
	if (model === 'currency' && results.some(({ Resolution }) => ['Sen', 'Satoshi', 'Penny', 'Netherlands guilder', 'Franc'].includes(Resolution.unit ?? '')))
		return 'currencies with no code in ISO 4217';
	return null;
}
