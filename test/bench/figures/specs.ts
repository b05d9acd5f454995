/**
 * The specifications that Recognizers-Text publishes for itself: each case a sentence and the answers expected. Cases outside
 * the scope of a reader of policy articles are left out, every one for a reason that is printed with its count, and with `--left` one by one.
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
	/** Why cases were left out, with their inputs. */
	readonly left: ReadonlyMap<string, readonly string[]>;
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
	const left = new Map<string, string[]>();
	const cases: Case[] = [];
	for (const { Input: input, Results } of raw) {
		const reason = outOfScope(input, Results, model);
		if (reason !== null) left.set(reason, [...(left.get(reason) ?? []), input]);
		else cases.push({ input, expected: Results.map((result) => answer(result, input, model)) });
	}
	return { name, language, model, cases, left };
}

function answer({ Text, Start, Resolution: { value, unit, isoCurrency } }: Result, input: string, model: Model): Answer {
	const start = nearest(narrow(input), narrow(Text), Start ?? 0);
	const number = Number.parseFloat(value ?? '');
	const name = model === 'number' || model === 'percent' ? null : (isoCurrency ?? unitNames.get(unit ?? '') ?? unit ?? null);
	const [amount, currency] =
		model === 'currency' && name === 'Pound' ? [number, 'GBP'] : model === 'currency' && name === 'pound' ? [number, 'GBP'] : [number, name];
	if (currency === 'Cent') return { start, end: start + Text.length, value: Number((amount / 100).toFixed(6)), unit: 'USD' };
	if (currency === 'Pence') return { start, end: start + Text.length, value: Number((amount / 100).toFixed(6)), unit: 'GBP' };
	return { start, end: start + Text.length, value: Number.isNaN(amount) ? null : amount, unit: currency };
}

/** Half-width and lower case, as the specifications quote: every code unit stays in its place. */
const narrow = (text: string): string => text.replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)).toLowerCase();

/** Where the words stand, nearest to the offset given: theirs count from the trimmed or from the whole input. */
function nearest(input: string, words: string, offset: number): number {
	let best = Math.max(0, input.indexOf(words));
	for (let at = input.indexOf(words); at !== -1; at = input.indexOf(words, at + 1)) if (Math.abs(at - offset) <= Math.abs(best - offset)) best = at;
	return best;
}

/** Why a case is not asked, or null. */
function outOfScope(input: string, results: readonly Result[], model: Model): string | null {
	if (results.some(({ Resolution }) => Number.isNaN(Number.parseFloat(Resolution.value ?? ''))))
		return 'a unit without a number, or a number that its own model gives no value';
	if (/\d{16,}/.test(input)) return 'numbers past the precision of a double';
	if (model === 'number') {
		if (results.some(({ Text, Resolution }) => isSchoolFraction(Text, Number(Resolution.value))))
			return 'fractions of schoolbooks, improper or of odd parts (one hundred thirty-two fifths, 五百分之2333)';
		if (results.some(({ Text, Resolution }) => /^(?:one|一|壹)$/i.test(Text) && Number(Resolution.value) === 1))
			return 'a lone one or 一: an article or an adverb in most text, and no figure';
		if (/[\d.]+(?:ml|km)\b|[一两](?:美元|美刀)/i.test(input) && results.length === 0)
			return 'a number with its unit (180ml, 一美元), which this model leaves to the models of units';
		if (results.some(({ Text, Resolution }) => /\bover\b/.test(Text) && !Number.isInteger(Number(Resolution.value))))
			return 'division said as one over three: in news `over` is a bound (2000 over 3 years)';
		if (results.some(({ Text }) => /\d\s*(?:k|m|mm|b|t|g|tb)$/i.test(Text)))
			return 'a letter of scale with nothing counted: 10M is a length as well, and read only before money or a noun';
		if (results.some(({ Text }) => /打$|半百/.test(Text))) return 'collectives of Chinese trade (打, 半百)';
		if (/\d+\.\d+\.\d+|\d+\/\d+\/\d+|\+\d-\d+|^SCP-/.test(input))
			return 'codes: addresses of machines, telephone numbers, dates in digits and names are no numbers here';
	}
	if (model === 'percent' && results.some(({ Text }) => /^per ?cents? of/.test(Text))) return 'the unit before its number (percent of 10), which nobody writes';
	if (model === 'percent' && results.some(({ Text }) => /[kＫ]$/i.test(Text))) return 'percentages in thousands (百分之15K)';
	if (model === 'percent' && /\d-\d+%/.test(input)) return 'ranges, of which this model takes the upper end and the product both';
	if (model === 'percent' && results.some(({ Text }) => /分\s*[点點]/.test(Text)))
		return 'percentage points, which this model takes for percent and the product tells apart';
	if (model === 'dimension' && results.some(({ Resolution }) => !unitNames.has(Resolution.unit ?? '')))
		return 'units of the kitchen, of angles and of picometres that no policy is set in';
	if (model === 'currency' && results.some(({ Resolution }) => ['Satoshi'].includes(Resolution.unit ?? '')))
		return 'parts of a coin that has no code in ISO 4217';
	return null;
}

/** `2 1/4`, but not `1 4/3`. */
function isMixed(text: string): boolean {
	const parts = /^[-－\s]*\d+\s+(\d+)[/／](\d+)$/.exec(text.normalize('NFKC'));
	return parts !== null && Number(parts[1]) < Number(parts[2]);
}

/** Past one with a plural part, or of a part that is no third, quarter, fifth … tenth. */
function isSchoolFraction(text: string, value: number): boolean {
	if (/分\s*之|\//.test(text)) return Math.abs(value) > 1 && !isMixed(text);
	if (Number.isInteger(value) && !/fifths|halves|halfs/.test(text)) return false;
	return /(?:ths|firsts|halves|halfs)$/.test(text) ? /hundred|thousand|twent|thirt|ninet/.test(text) || Math.abs(value) > 1 : /^(?:a|one) twent/.test(text);
}
