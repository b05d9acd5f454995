import { closeBrackets, openBrackets } from '../../../text/brackets.js';
import { isNoteMark } from '../../../text/note-mark.js';
import { type Expression, fields } from '../expression.js';
import { isNextYear, modern } from '../old-years.js';
import { fullYear, rangeMark, yearAt } from '../parts.js';
import type { Pattern } from '../pattern.js';
import type { At, View } from '../view.js';
import { isSurelyDated, yearPrefixAt } from '../year-prefix.js';

/** Marks directly before digits that are no year. */
const marks = new Set(['$', '€', '£', '¥', '￥', '#', '+', '〔', '［', '=', '<', '>', '±', '@', '_', '&', '§']);

/** Tokens of the longest phrase that refuses the number behind it: `U.S.C.` */
const REFUSAL = 6;

/** A number of four digits that something else claims: `No. 2021`, `2021 people`, `2021%`, `$2021`, `1-2021`. */
function refused(view: View, at: number, last: number): boolean {
	if (view.glued(at)) {
		const before = view.norm(at - 1);
		if (marks.has(before) || view.isWord(at - 1) || view.isDigits(at - 1)) return true;
		if (before === '-' && (view.term(at - 2, 'part') !== null || view.term(at - 2, 'prefix') !== null)) return false;
		// taggers of time expressions take the two years of a range apart
		if (before === '-' && view.apart && view.glued(at - 1) && yearAt(view, at - 2) !== null && !refused(view, at - 2, at - 1)) return false;
		if (
			(before === '-' || before === '/' || before === '.' || before === ':' || before === ',') &&
			view.glued(at - 1) &&
			(view.isDigits(at - 2) || view.isWord(at - 2))
		) {
			if (before !== ',' || view.isDigits(at - 2)) return true;
		}
	} else if (marks.has(view.norm(at - 1))) return true;
	// `more than 2020` counts, `no later than 2025` dates
	if (
		view.termBefore(at, 'refusal', ({ side }) => side === 'before', REFUSAL) !== null &&
		view.termBefore(at, 'relation', ({ role, relation }) => role === 'deadline' || relation === 'after') === null
	)
		return true;
	const dated = isSurelyDated(view, at) || (at === view.first + 1 && view.follows(at, 'dating'));
	return isRoundCount(view, at, last) || (!dated && (isCountedRange(view, last) || isCounted(view, last))) || refusedAfter(view, last, dated);
}

/** `2000 aircraft`: a round number before a noun counts, unless a word says that it is a year. */
function isRoundCount(view: View, at: number, last: number): boolean {
	if (!view.norm(at).endsWith('00') || !view.isWord(last) || view.capital(last)) return false;
	if (isSurelyDated(view, at)) return false;
	// `2000 to 2004`, but not `2000 to carry it`
	const connector = view.term(last, 'connector');
	if (connector !== null) return !view.isDigits(view.skipDefinite(connector.last)) && view.expression(connector.last) === null;
	return (['tense', 'day-follower', 'relation', 'possessive'] as const).every((name) => view.term(last, name) === null);
}

/** `2000|-4000元`, `2000| to 2005 yuan`: the first number of a range that counts something or ends in no year. */
function isCountedRange(view: View, last: number): boolean {
	const end = rangeMark(view, last);
	if (end === null || !view.isDigits(end) || view.norm(end).length !== YEAR || view.norm(pastEmphasis(view, end + 1)) === '年') return false;
	const year = yearAt(view, end);
	return year === null || refusedAfter(view, year.last);
}

/** Digits of a year. */
const YEAR = 4;

/** `1963| cases`, `2045| confirmed cases`. */
const isCounted = (view: View, last: number): boolean => view.term(view.term(last, 'counted-as')?.last ?? last, 'counted') !== null;

function refusedAfter(view: View, last: number, dated = false): boolean {
	// 2000斤, 2000**元: before a Chinese word only 年 makes a year of it, and that is read elsewhere
	if (view.glued(last) && view.isHan(pastEmphasis(view, last))) return true;
	// `in 2018| cases rose`
	const opens = dated && last === view.first + 2;
	const refusal = view.term(last, 'refusal', ({ side, weak }) => side === 'after' && !(opens && weak === true));
	if (refusal !== null && !(dated && view.term(last, 'counted') !== null)) return true;
	if (view.glued(last)) {
		const after = view.norm(last);
		if (
			after === '%' ||
			after === '°' ||
			after === '〕' ||
			after === '_' ||
			after === '@' ||
			after === '=' ||
			(view.isWord(last) && view.term(last, 'possessive') === null)
		)
			return true;
		// `for 2022: first` but not `12:2022:30`
		if (after === ':' && view.glued(last + 1) && view.isDigits(last + 1)) return true;
		const schoolYear = after === '/' && isNextYear(view.norm(last - 1), view.norm(last + 1)) && !view.is(last + 2, '/');
		if ((after === '/' || after === '.') && !schoolYear && view.glued(last + 1) && (view.isDigits(last + 1) || view.isWord(last + 1)))
			return !isNoteMark(view.tokens, last + 1);
		if (after === '-' && view.glued(last + 1) && view.isDigits(last + 1) && !isRangeEnd(view, last)) return true;
		// `2019-nCoV`, but not `2019-early 2020`
		if (after === '-' && view.glued(last + 1) && view.isWord(last + 1) && view.expression(last + 1) === null) return !view.durations;
	}
	return false;
}

/** `1504-|67`, `1504-|1567`, `901-|940`, `1802-|3`. */
function isRangeEnd(view: View, last: number): boolean {
	const { length } = view.norm(last + 1);
	if (length === 1) return isNextYear(view.norm(last - 1), view.norm(last + 1)) && !(view.is(last + 2, '-') && view.glued(last + 2));
	return length === 2 || length === 4 || (length === 3 && view.norm(last - 1).length === 3);
}

/** Marks of emphasis that scraped text keeps between a number and its unit. */
const mostMarks = 4;

function pastEmphasis(view: View, at: number): number {
	let last = at;
	while (view.is(last, '*') && last < at + mostMarks) last++;
	return last;
}

/** `1864-|69|`: taggers of time expressions take the two years of a range apart. */
function shortEnd(view: View, at: number): At<number> | null {
	const { length } = view.norm(at);
	if (!view.apart || !view.isDigits(at) || length > 2 || !view.is(at - 1, '-') || !view.glued(at) || !view.glued(at - 1)) return null;
	const from = yearAt(view, at - 2);
	if (from === null || from.last !== at - 1 || refused(view, at - 2, at - 1) || named(view, at - 2, at - 1)) return null;
	if (length === 1 && !isNextYear(view.norm(at - 2), view.norm(at))) return null;
	const value = length === 1 ? from.value + 1 : Math.floor(from.value / 100) * 100 + Number(view.norm(at));
	const isDecimal = view.is(at + 1, '.') && view.glued(at + 2) && view.isDigits(at + 2);
	const goesOn = view.glued(at + 1) && (view.isWord(at + 1) || view.is(at + 1, '-') || view.is(at + 1, '%') || isDecimal);
	return value <= from.value || goesOn || value - from.value > longest ? null : { value, last: at + 1 };
}

/** Years before this one are told of in histories. */
const history = 1950;

/** Years that a range with a short end may last. */
const longest = 60;

/** Years of which as many digits count something as date it; in brackets they date: `(1719-1790)`. */
function isDoubtful(view: View, at: number, { value, last }: At<number>): boolean {
	if (value < modern && view.isDigits(at)) return false;
	return (value < 1800 || value > 2100) && !(view.durations && (view.is(at - 1, '(') || (view.is(at - 1, ',') && !view.isWord(last))));
}

/** 国发[2031]40号, 海规（2031）第8号: the year in the number of a Chinese document. */
function isOfNumber(view: View, at: number, last: number): boolean {
	if (!openBrackets.has(view.norm(at - 1)) || !closeBrackets.has(view.norm(last))) return false;
	const number = view.term(last + 1, 'refusal', ({ side }) => side === 'before')?.last ?? last + 1;
	return view.isDigits(number) && view.term(number + 1, 'field', ({ weak }) => weak === true) !== null;
}

/** Tokens between the name of an act and the year of its number: `Act No|. 12 of|`. */
const numbering = 4;

/** `Act of 2014`, `Act, 2014`, `Act No. 12 of 2014`, `Regulations (2005)`, `the IHR (2005)`, `the 2013 Act`: a year that is part of a name. */
function named(view: View, at: number, last: number): boolean {
	const of = view.termBefore(at, 'of', ({ links }) => links.includes('day'), 1) !== null ? at - 2 : at - 1;
	const holder = view.is(of, '(') || view.is(of, ',') ? of - 1 : of;
	// `the Harbour Plan (2031-2035)`: what it is for
	if (view.is(of, '(') && rangeMark(view, last) !== null) return false;
	if (view.is(of, ',') && opensMainClause(view, holder, last)) return false;
	if (opensActName(view, at, last) || endsActName(view, holder) || (of === at - 2 && view.isDigits(of) && isNumberOfAct(view, of))) return true;
	if (!view.is(last, ')')) return false;
	const open = view.is(at - 1, '(') ? at - 1 : view.is(at - 2, '(') ? at - 2 : null;
	if (open === at - 1 && isPageOfAct(view, open - 1)) return true;
	// an abbreviation directly before the year: (IHR 2005), IHR (2005)
	return open !== null && isAbbreviation(view, open === at - 2 ? at - 1 : open - 1);
}

/** Tokens of an adjunct with the name of an act: `Under the Protection of Waters Act`. */
const adjunct = 12;

/** `Under the Harbours Act, 2031| fees rise`: an adjunct opens the sentence, and behind its comma the main clause begins with the year; an act that is the subject has its article first. */
function opensMainClause(view: View, holder: number, last: number): boolean {
	if (!view.isWord(last) || view.term(last, 'connector') !== null || view.term(last, 'relation') !== null) return false;
	if (holder - view.first > adjunct || !view.isWord(view.first)) return false;
	return view.term(view.first, 'article') === null && view.term(view.first + 1, 'article', ({ definite }) => definite) !== null;
}

/** Words of the name of an act behind its year. */
const nameWords = 8;

/** `the |2031| Harbour Dues Final Rule`, `(|2031| Harbour Rule)`: the year that opens the name of an act. */
function opensActName(view: View, at: number, last: number): boolean {
	if (view.durations || view.onNewLine(last) || !(view.follows(at, 'article') || view.is(at - 1, '('))) return false;
	for (let i = last; i < last + nameWords && view.isWord(i) && view.capital(i); i++)
		if (view.term(i, 'instrument', ({ dated }) => dated !== true) !== null && !view.capital(i + 1)) return true;
	return false;
}

const isActName = (view: View, at: number): boolean => view.capital(at) && view.term(at, 'instrument') !== null;

/** Letters and number of the small words between those of a name: `on`, `of the`. */
const small = { letters: 3, words: 2 };

/** `the Harbour |Act`, `National Policy on Fishing |Boats`: the last word of the name of an act, or one behind the word for an act. */
function endsActName(view: View, at: number): boolean {
	if (isActName(view, at)) return true;
	let between = 0;
	for (let i = at; i > at - nameWords && i >= view.first && view.isWord(i); i--) {
		if (view.capital(i)) between = 0;
		else if (i === at || ++between > small.words || view.norm(i).length > small.letters) return false;
		if (isActName(view, i)) return true;
		if (view.onNewLine(i)) return false;
	}
	return false;
}

/** `Act No. |12`, `Act |58`, `legge n. |104`. */
function isNumberOfAct(view: View, at: number): boolean {
	for (let i = at - 1; i >= view.first && i >= at - numbering; i--) {
		if (view.term(i, 'instrument') !== null) return true;
		// `Ley 21.091 de 2018`
		const grouped = view.isDigits(i) && view.is(i + 1, '.') && view.glued(i + 1);
		if (!view.is(i, '.') && !grouped && view.term(i, 'refusal', ({ side }) => side === 'before') === null) return false;
	}
	return false;
}

/** `93 Stat. |1587| (2031)`: where an act stands in the laws of its year. */
function isPageOfAct(view: View, at: number): boolean {
	return view.isDigits(at) && view.termBefore(at, 'refusal', ({ side }) => side === 'before', REFUSAL) !== null;
}

function isAbbreviation(view: View, at: number): boolean {
	const length = view.norm(at).length;
	return view.isWord(at) && length > 1 && length < 8 && view.isUpper(at);
}

/** `2025` of `2021-2025`, `18` of `2017-18`. */
function rangeEnd(view: View, from: number, at: number): { year: number; last: number } | null {
	// `2020/21`, `2020/2021`
	if (view.is(at, '/') && view.glued(at) && view.glued(at + 1) && isNextYear(String(from), view.norm(at + 1)) && !view.is(at + 2, '/'))
		return { year: from + 1, last: at + 2 };
	// taggers of time expressions take the two years apart
	const mark = view.apart ? null : rangeMark(view, at);
	if (mark === null) return null;
	const next = view.skip(mark, 'year-prefix');
	const year = yearAt(view, next);
	if (year !== null) return year.value > from && !refusedAfter(view, year.last) ? { year: year.value, last: year.last } : null;
	if (!view.isDigits(next) || view.norm(next).length > 2 || !view.glued(next) || (view.glued(next + 1) === true && view.isWord(next + 1))) return null;
	const single = view.norm(next).length === 1;
	if (single && !isNextYear(String(from), view.norm(next))) return null;
	const short = single ? from + 1 : Number(view.norm(next)) + Math.floor(from / 100) * 100;
	if (view.is(next + 1, '%') || (view.is(next + 1, '-') && view.glued(next + 1))) return null;
	// `1829-51` is of a history, `2019-51` the number of a paper
	return short > from && short - from < (from < history ? longest : 20) ? { year: short, last: next + 1 } : null;
}

export const year: Pattern = {
	doc: {
		id: 'dates/year',
		summary: 'A year alone, a range of years, fiscal and school years: 2019, 2021-2025, 2017-18, 2016 to 2020, FY2016, ’21.',
		why: 'Targets and plans are dated by the year; numbers of documents, prices and counts look the same and are refused.',
		languages: ['en'],
		examples: {
			match: [
				'The board opens two quays by 2033.4 It will pay for them.',
				'Coverage must be full by 2030.',
				'Targets were set for 2021-2025.',
				'In fiscal year 2016 it grew.',
				'Funding for 2017-18 is unchanged.',
				'The class of ’98 met.',
				'In FY 2017 it rose.',
				'The ban began in two thousand one.',
				'Under the Harbours Act, 2031 fees must fall.',
				'With the Finance Act, 2031 became a year of reform.',
				'In the years 1800 and 1801 nurses left.',
				'The 2031 Fishing Season closed under the Act.',
				'In 2031 Regulation B was amended.',
			],
			not: [
				'Order No. 2021 was revoked.',
				'It approved the National Policy on Fishing Boats 2031.',
				'under the Harbour Action Plan 2031',
				'Some 2021 people came.',
				'It cost $2021.',
				'a rise of 2021%',
				'see page 2012',
				'under the Harbours Act, 2031',
				'The Harbours Act, 2031 requires a licence.',
				'Under the Harbours Act, 2031, a licence is needed.',
				'under the Harbours Act No. 12 of 2031',
				'海规[2031]40号印发。',
				'海规（2031）第8号印发。',
				'tel 2021-555',
				'The authority is 15 U.S.C. 1704.',
				'See Public Law 211-20, 93 Stat. 1587 (2031).',
				'2000-4000元的补贴',
				'由2000元提高到2000—2005元',
				'nine hundred and two thousand one hundred tonnes',
				'In three years 1800 nurses left.',
				'Each year 1800 nurses leave.',
			],
		},
	},
	starts: ['digits', 'year-prefix', 'apostrophe', 'number-word', 'era'],
	behindArticle: ['year-prefix'],
	read(view, at) {
		const article = view.skipDefinite(at);
		const prefix = yearPrefixAt(view, article) ?? (article > at ? yearPrefixAt(view, at) : null);
		const start = prefix?.last ?? at;
		if (article > at && prefix === null) return null;
		let first = yearAt(view, start) ?? shortEnd(view, start);
		if (first === null && prefix?.value.short === true && view.isDigits(start) && view.norm(start).length === 2)
			first = { value: fullYear(Number(view.norm(start))), last: start + 1 };
		if (first === null) return null;
		const dated = view.follows(at, 'dating') || view.is(at - 1, '-');
		if (view.isWord(start) && prefix === null && !view.durations && !dated) return null;
		const era = first.last > start + 1 && view.isDigits(start + (view.isWord(start) ? 1 : 0));
		if (prefix === null && !era && (refused(view, start, first.last) || named(view, start, first.last) || isOfNumber(view, start, first.last))) return null;
		if (prefix === null && !era && isDoubtful(view, start, first) && !dated) return null;
		// the small letters of a name in an address or a file: fy16-report
		if (prefix !== null && view.glued(first.last) && view.is(first.last, '-') && view.isWord(first.last + 1)) return null;
		const part = view.onNewLine(first.last) ? null : view.term(first.last, 'slice');
		if (part !== null && prefix !== null) {
			return {
				expression: { kind: 'slice', unit: part.value.unit, from: part.value.from, count: part.value.count, of: fields({ year: first.value }) },
				last: part.last,
			};
		}
		const end = rangeEnd(view, first.value, first.last);
		let expression: Expression = fields({ year: first.value, era });
		let last = first.last;
		if (end !== null) {
			expression = { kind: 'years', from: first.value, to: end.year, name: 'years' };
			last = end.last;
		}
		return { expression, last };
	},
};
