import parseEdtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isDay, isoDay, weekdayOf } from '../../../src/extract/dates/calendar.js';
import { findDates } from '../../../src/extract/dates/index.js';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const hanDigits = '〇一二三四五六七八九';
const pad = (value: number): string => String(value).padStart(2, '0');
const han = (value: number): string =>
	value < 10
		? hanDigits.charAt(value)
		: `${value < 20 ? '' : hanDigits.charAt(Math.floor(value / 10))}十${value % 10 === 0 ? '' : hanDigits.charAt(value % 10)}`;
const wide = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

const anyDay: fc.Arbitrary<Day> = fc
	.record({ year: fc.integer({ min: 1900, max: 2099 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
	.filter(({ year, month, day }) => isDay(year, month, day));

const name = ({ month }: Day): string => months[month - 1] as string;

const short = (day: Day): string => (day.month === 5 ? 'May' : `${day.month === 9 ? 'Sept' : name(day).slice(0, 3)}.`);
const weekday = ({ year, month, day }: Day): string =>
	['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][weekdayOf(dayNumber(year, month, day)) - 1] as string;
const swedish = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const french = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const daySpellings: readonly (readonly [string, (day: Day) => string])[] = [
	['2021-11-30', ({ year, month, day }) => `Issued ${year}-${pad(month)}-${pad(day)}.`],
	['2021/11/30', ({ year, month, day }) => `Issued ${year}/${month}/${day}.`],
	['20211130', ({ year, month, day }) => `Issued ${year}${pad(month)}${pad(day)}`],
	['30.11.2021', ({ year, month, day }) => `Issued ${day}.${month}.${year}.`],
	['2017-April-13', (day) => `Issued ${day.year}-${name(day)}-${day.day}`],
	['November 30, 2021', (day) => `It was issued on ${name(day)} ${day.day}, ${day.year}.`],
	['Nov. 30, 2021', (day) => `It was issued on ${short(day)} ${day.day}, ${day.year}.`],
	['13-Apr-2017', (day) => `Filed ${day.day}-${name(day).slice(0, 3)}-${day.year}`],
	['Tuesday, 30 November 2021', (day) => `It was issued on ${weekday(day)}, ${day.day} ${name(day)} ${day.year}.`],
	['30/11/2021 where the document puts the day first', ({ year, month, day }) => `Issued ${day}/${month}/${year}, received 31/1/${year}.`],
	['den 30 november 2021', ({ year, month, day }) => `Lagen antogs den ${day} ${swedish[month - 1]} ${year}.`],
	['le 30 novembre 2021', ({ year, month, day }) => `La loi est publiée le ${day === 1 ? '1er' : day} ${french[month - 1]} ${year}.`],
	['30 November 2021', (day) => `It was issued on ${day.day} ${name(day)} ${day.year}.`],
	['the 30th of November 2021', (day) => `It was issued on the ${day.day}th of ${name(day)} ${day.year}.`],
	['2021年11月30日', ({ year, month, day }) => `${year}年${month}月${day}日印发`],
	['full width', ({ year, month, day }) => `${wide(`${year}年${month}月${day}日`)}印发`],
	[
		'二〇二一年十一月三十日',
		({ year, month, day }) => `${[...String(year)].map((digit) => hanDigits.charAt(Number(digit))).join('')}年${han(month)}月${han(day)}日印发`,
	],
];

describe('a budget year', () => {
	it('begins a range that ends with another', () => {
		const found = (text: string) => findDates(text).map(({ value }) => value?.edtf);
		expect(found('It pays for wells from 2031-32 to 2033-34.')).toEqual(['2031/2034']);
		expect(found('It pays for wells between 2031/32 and 2033/34.')).toEqual(['2031/2034']);
		expect(found('It paid for wells in 2031-32 and 2033-34.')).toEqual(['2031/2032', '2033/2034']);
	});
});

describe('a day written in any supported spelling', () => {
	it.each(daySpellings)('is found with its own bounds: %s', (_, print) => {
		fc.assert(
			fc.property(anyDay, (day) => {
				const iso = isoDay(dayNumber(day.year, day.month, day.day));
				const [found] = findDates(print(day));
				expect([found?.value?.earliest, found?.value?.latest, found?.value?.edtf]).toEqual([iso, iso, iso]);
			}),
			{ numRuns: 60, seed: 7 },
		);
	});
	it('is found whatever the reference day', () => {
		fc.assert(
			fc.property(anyDay, anyDay, (day, other) => {
				const iso = isoDay(dayNumber(day.year, day.month, day.day));
				const reference = isoDay(dayNumber(other.year, other.month, other.day));
				expect(findDates(`It was issued on ${name(day)} ${day.day}, ${day.year}.`, { reference })[0]?.value?.edtf).toBe(iso);
			}),
			{ numRuns: 60, seed: 7 },
		);
	});
});

const anyYear = fc.integer({ min: 1950, max: 2090 });
const lastDay = (year: number, month: number): string => isoDay(dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1);

const periods: readonly (readonly [string, (year: number, part: number) => string, (year: number, part: number) => readonly [string, string]])[] = [
	['a month', (year, part) => `It began in ${months[part - 1]} ${year}.`, (year, part) => [`${year}-${pad(part)}-01`, lastDay(year, part)]],
	['a Chinese month', (year, part) => `${year}年${part}月开展试点`, (year, part) => [`${year}-${pad(part)}-01`, lastDay(year, part)]],
	['a quarter', (year, part) => `Output grew in Q${((part - 1) % 4) + 1} ${year}.`, (year, part) => quarter(year, (part - 1) % 4)],
	['a Chinese quarter', (year, part) => `${year}年第${hanDigits.charAt(((part - 1) % 4) + 1)}季度增长`, (year, part) => quarter(year, (part - 1) % 4)],
	[
		'a half',
		(year, part) => `In the ${part % 2 === 0 ? 'first' : 'second'} half of ${year} it fell.`,
		(year, part) => (part % 2 === 0 ? [`${year}-01-01`, `${year}-06-30`] : [`${year}-07-01`, `${year}-12-31`]),
	],
	['years', (year, part) => `Targets for ${year}-${year + part} were set.`, (year, part) => [`${year}-01-01`, `${year + part}-12-31`]],
	['Chinese years', (year, part) => `${year}年至${year + part}年投入`, (year, part) => [`${year}-01-01`, `${year + part}-12-31`]],
	[
		'a decade',
		(year) => `It was built in the ${Math.floor(year / 10) * 10}s.`,
		(year) => [`${Math.floor(year / 10) * 10}-01-01`, `${Math.floor(year / 10) * 10 + 9}-12-31`],
	],
	['a tenth of a month', (year, part) => `${year}年${part}月中旬召开`, (year, part) => [`${year}-${pad(part)}-11`, `${year}-${pad(part)}-20`]],
];

function quarter(year: number, index: number): readonly [string, string] {
	return [`${year}-${pad(index * 3 + 1)}-01`, lastDay(year, index * 3 + 3)];
}

describe('a period', () => {
	it.each(periods)('has its first and last day: %s', (_, print, bounds) => {
		fc.assert(
			fc.property(anyYear, fc.integer({ min: 1, max: 12 }), (year, part) => {
				const [found] = findDates(print(year, part));
				expect([found?.value?.earliest, found?.value?.latest]).toEqual(bounds(year, part));
			}),
			{ numRuns: 60, seed: 7 },
		);
	});
});

/** The notations that the edtf package has no word for: quarters and halves by code, open and partial ones it reads. */
const beyondPackage = /-(3[3-6]|4[01])/;

describe('every EDTF string', () => {
	const texts: readonly ((year: number, part: number) => string)[] = [
		...periods.map(([, print]) => print),
		(year) => `It must be done by ${year}.`,
		(year, part) => `In force since ${months[part - 1]} ${year}.`,
		(year, part) => `自${year}年${part}月1日起施行`,
		(_, part) => `The notice was issued on the ${part + 10}th.`,
		(_, part) => `It was held on ${months[part - 1]} 12.`,
		(year) => `By the end of ${year} all will join.`,
		(year) => `in spring ${year}`,
		(year) => `Från och med den 1 juli ${year} gäller lagen.`,
		(year) => `La loi sera appliquée d'ici fin ${year}.`,
		(year, part) => `In the week of ${months[part - 1]} 12, ${year} it rained.`,
		(year, part) => `Within ${part} months of ${months[part - 1]} 3, ${year} it must end.`,
		() => 'in the 19th century',
	];
	it('is read by the npm package edtf, with the same days where both have them', () => {
		fc.assert(
			fc.property(anyYear, fc.integer({ min: 1, max: 12 }), fc.constantFrom(...texts), (year, part, print) => {
				for (const { value } of findDates(print(year, part))) {
					if (value === null || beyondPackage.test(value.edtf)) continue;
					const parsed = parseEdtf(value.edtf);
					if (/^\d{4}(-\d\d){0,2}$/.test(value.edtf) && value.fuzzy === null && value.grain !== 'season') {
						expect(new Date(parsed.min).toISOString().slice(0, 10)).toBe(value.earliest);
						expect(new Date(parsed.max).toISOString().slice(0, 10)).toBe(value.latest);
					}
				}
			}),
			{ numRuns: 300, seed: 7 },
		);
	});
});

describe('any text', () => {
	it('is read without an error, with spans inside it and in order', () => {
		const pieces = fc.constantFrom(
			'2021',
			'年',
			'月',
			'日',
			' ',
			'-',
			'the ',
			'end of ',
			'last ',
			'May ',
			'12',
			'by ',
			'前',
			'上',
			'周五',
			'(',
			')',
			',',
			'.',
			'\n',
			'“',
			'十四五',
			'first ',
			'quarter ',
			'自',
			'起',
			'农历',
			'初',
			"'",
			'99',
			'half ',
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
				const text = parts.join('');
				let end = 0;
				for (const found of findDates(text, { reference: '2021-09-27', durations: false })) {
					expect(found.start).toBeGreaterThanOrEqual(0);
					expect(found.end).toBeLessThanOrEqual(text.length);
					expect(text.slice(found.start, found.end)).toBe(found.value?.text);
					expect(found.end).toBeGreaterThan(end);
					end = found.end;
					if (found.value?.earliest && found.value.latest) expect(found.value.earliest <= found.value.latest).toBe(true);
				}
			}),
			{ numRuns: 1500, seed: 7 },
		);
	});
});

describe('years that a reign counts', () => {
	const values = (text: string): (string | undefined)[] => findDates(text, { language: 'zh' }).map(({ timex }) => timex?.value);
	it('are those of the common era', () => {
		expect(values('康熙二十二年（1683）设关，翌年开市。')).toEqual(['1683', '1684']);
		expect(values('光緒三十三年動工，宣統元年通車，民国26年改名。')).toEqual(['1907', '1909', '1937']);
	});
	it('go on in the next year of it that brackets tell as well', () =>
		expect(values('康熙三年（1664）开办，六年（1667）改名，历时六年。')).toEqual(['1664', '1667']));
	it('go on in Taiwan', () => expect(values('民國113年5月20日公告，自民國114年1月1日起施行。')).toEqual(['2024-05-20', '2025-01-01']));
	it('need their mark', () => expect(values('康熙皇帝巡视，民国三大家。')).toEqual([]));
	it('may be written with a letter for the nought', () => expect(values('一九三O年开办。')).toEqual(['1930']));
});
