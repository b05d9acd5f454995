import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/index.js';

const ones = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A whole number in English words, `and` after the hundreds. */
function inWords(n: number): string {
	if (n < 20) return ones[n] as string;
	if (n < 100) return n % 10 === 0 ? (tens[n / 10] as string) : `${tens[Math.floor(n / 10)]}-${ones[n % 10]}`;
	if (n < 1000) return `${ones[Math.floor(n / 100)]} hundred${n % 100 === 0 ? '' : ` and ${inWords(n % 100)}`}`;
	for (const [size, word] of [
		[1e9, 'billion'],
		[1e6, 'million'],
		[1e3, 'thousand'],
	] as const) {
		if (n < size) continue;
		const rest = n % size;
		return `${inWords(Math.floor(n / size))} ${word}${rest === 0 ? '' : rest < 100 ? ` and ${inWords(rest)}` : ` ${inWords(rest)}`}`;
	}
	return '';
}

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A section below ten thousand in characters. */
function section(n: number): string {
	let out = '';
	let zero = false;
	for (const [size, unit] of [
		[1000, '千'],
		[100, '百'],
		[10, '十'],
		[1, ''],
	] as const) {
		const digit = Math.floor(n / size) % 10;
		if (digit === 0) {
			zero = out !== '';
			continue;
		}
		out += `${zero ? '零' : ''}${digits[digit]}${unit}`;
		zero = false;
	}
	return out;
}

function inCharacters(n: number): string {
	const high = Math.floor(n / 1e4);
	const low = n % 1e4;
	if (high === 0) return section(low);
	return `${section(high)}万${low === 0 ? '' : `${low < 1000 ? '零' : ''}${section(low)}`}`;
}

const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
const indian = (n: number): string => {
	const text = String(n);
	return text.length <= 3 ? text : `${text.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',')},${text.slice(-3)}`;
};
const full = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const values = (text: string): number[] => findFigures(text).map(({ value }) => value.value);
const whole = fc.integer({ min: 2, max: 999_999_999 });

describe('a number written in any spelling is found again with its value', () => {
	it('grouped by threes', () =>
		fc.assert(
			fc.property(whole, (n) => {
				expect(values(`It holds ${grouped(n)} tonnes.`)).toEqual([n]);
			}),
		));
	it('grouped as in India', () =>
		fc.assert(
			fc.property(whole, (n) => {
				expect(values(`It holds ${indian(n)} tonnes.`)).toEqual([n]);
			}),
		));
	it('in full-width digits', () =>
		fc.assert(
			fc.property(whole, (n) => {
				expect(values(`面积${full(String(n))}公顷。`)).toEqual([n]);
			}),
		));
	it('in English words', () =>
		fc.assert(
			fc.property(whole, (n) => {
				expect(values(`It holds ${inWords(n)} tonnes.`)).toEqual([n]);
			}),
		));
	it('in Chinese characters', () =>
		fc.assert(
			fc.property(fc.integer({ min: 3, max: 99_999_999 }), (n) => {
				expect(values(`共有耕地${inCharacters(n)}亩。`)).toEqual([n]);
			}),
		));
	it('with a decimal and a scale, exactly', () =>
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 999 }),
				fc.integer({ min: 1, max: 99 }),
				fc.constantFrom(['million', 6], ['bn', 9], ['trillion', 12], ['crore', 7]),
				(a, b, [word, power]) => {
					const decimal = `${a}.${b}`;
					expect(values(`It cost $${decimal} ${word} in all.`)).toEqual([Number(`${decimal}e${power}`)]);
				},
			),
		));
	it('in Chinese scales, exactly', () =>
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 999 }),
				fc.integer({ min: 1, max: 99 }),
				fc.constantFrom(['万', 4], ['亿', 8], ['万亿', 12]),
				(a, b, [word, power]) => {
					const decimal = `${a}.${b}`;
					expect(values(`总投资${decimal}${word}元。`)).toEqual([Number(`${decimal}e${power}`)]);
				},
			),
		));
	it('as both ends of a range, never averaged', () =>
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), fc.constantFrom('-', ' to ', '–', '～'), (low, step, joiner) => {
				const [figure] = findFigures(`It pays ${low}${joiner}${low + step} percent.`);
				expect([figure?.value.value, figure?.value.max]).toEqual([low, low + step]);
			}),
		));
});

describe('any text', () => {
	const piece = fc.constantFrom(
		'5',
		'1,000',
		'.',
		',',
		'-',
		'$',
		'%',
		'million',
		'one',
		'half',
		'and',
		'of',
		'cities',
		'三',
		'万',
		'亿元',
		'家',
		'企业',
		'的',
		'(',
		')',
		' ',
		'\n',
		'to',
		'a',
		'percent',
		'：',
		'第',
		'多',
		'点',
		'〕',
		'½',
		'from',
		'between',
		'0',
		'2021',
		'年',
	);
	it('is read without throwing, in order, with spans that quote it', () =>
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				const text = pieces.join('');
				let last = -1;
				for (const figure of findFigures(text)) {
					expect(text.slice(figure.start, figure.end)).toBe(figure.text);
					expect(figure.start).toBeGreaterThanOrEqual(last);
					expect(Number.isFinite(figure.value.value)).toBe(true);
					last = figure.end;
				}
			}),
			{ numRuns: 1000 },
		));
});
