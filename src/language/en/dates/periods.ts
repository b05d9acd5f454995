/** Units of time, their parts and what numbers them. */
import type { DateVocabulary } from '../../../extract/dates/vocabulary.js';
import { phrases } from '../../words.js';

export const periods: DateVocabulary['terms'] = [
	[{ class: 'unit', unit: 'second' }, 'second'],
	[{ class: 'unit', unit: 'second', plural: true }, 'seconds'],
	[{ class: 'unit', unit: 'minute' }, 'minute'],
	[{ class: 'unit', unit: 'minute', plural: true }, 'minutes'],
	[{ class: 'unit', unit: 'hour' }, 'hour'],
	[{ class: 'unit', unit: 'hour', plural: true }, 'hours'],
	[{ class: 'unit', unit: 'day' }, 'day', 'calendar day'],
	[{ class: 'unit', unit: 'day', plural: true }, 'days', 'calendar days'],
	[{ class: 'unit', unit: 'workday' }, 'working day', 'business day', 'workday'],
	[{ class: 'unit', unit: 'workday', plural: true }, ...phrases('working days, business days, workdays, trading days')],
	[{ class: 'unit', unit: 'week' }, 'week'],
	[{ class: 'unit', unit: 'week', plural: true }, 'weeks'],
	[{ class: 'unit', unit: 'month' }, 'month'],
	[{ class: 'unit', unit: 'month', plural: true }, 'months', 'calendar months'],
	[{ class: 'unit', unit: 'quarter' }, 'quarter'],
	[{ class: 'unit', unit: 'quarter', plural: true }, 'quarters'],
	[{ class: 'unit', unit: 'half' }, 'half'],
	[{ class: 'unit', unit: 'year' }, ...phrases('year, calendar year, fiscal year, financial year, school year, academic year, tax year')],
	[{ class: 'unit', unit: 'year', plural: true }, 'years', 'fiscal years', 'financial years'],
	[{ class: 'unit', unit: 'decade' }, 'decade'],
	[{ class: 'unit', unit: 'decade', plural: true }, 'decades'],
	[{ class: 'unit', unit: 'century' }, 'century'],
	[{ class: 'unit', unit: 'century', plural: true }, 'centuries'],
	[{ class: 'year-prefix', short: true }, ...phrases('fiscal, fiscal year, financial year, fy')],
	[{ class: 'year-prefix' }, ...phrases('academic year, school year, tax year, calendar year, the year, year, crop year, marketing year')],
	[{ class: 'year-prefix', plural: true }, 'the years', 'years'],
	[{ class: 'era', before: true, side: 'after' }, ...phrases('bc, bce, b.c., b.c, b.c.e.')],
	[{ class: 'era', before: false, side: 'after' }, ...phrases('ad, ce, a.d., a.d')],
	[{ class: 'era', before: false, side: 'before' }, 'ad', 'a.d.', 'anno domini'],
	[{ class: 'ordinal-mark' }, ...phrases('st, nd, rd, th')],
	[{ class: 'ordinal', value: -1 }, 'last', 'final', 'closing'],
	[{ class: 'part', part: 'early', side: 'before' }, ...phrases('early, the early, early in, early part of, the early part of, the early days of, early on')],
	[{ class: 'part', part: 'elapsed', side: 'before' }, 'earlier', 'earlier in'],
	[{ class: 'part', part: 'remaining', side: 'before' }, 'later', 'later in'],
	[
		{ class: 'part', part: 'to-date', side: 'after', unit: 'year' },
		...phrases('so far this year, the year to date, year to date, year-to-date, the year-to-date'),
	],
	[{ class: 'part', part: 'mid', side: 'before' }, ...phrases('mid, mid-, the mid, the mid-, middle of, the middle of, midway through, the midpoint of')],
	[{ class: 'part', part: 'late', side: 'before' }, ...phrases('late, late in, the latter part of, latter part of, the late')],
	[
		{ class: 'part', part: 'early', side: 'before' },
		...phrases(`
			early days of, early weeks of, early months of, early years of, opening days of, opening weeks of, opening months of, opening years of,
			the early weeks of, the early months of, the early years of, the opening days of, the opening weeks of, the opening months of,
			the opening years of, first days of, the first days of, first weeks of, the first weeks of, first months of, the first months of, first years of,
			the first years of
		`),
	],
	[
		{ class: 'part', part: 'late', side: 'before' },
		...phrases(`
			closing days of, closing weeks of, closing months of, closing years of, the closing days of, the closing weeks of, the closing months of,
			the closing years of, final days of, final weeks of, final months of, final years of, the final days of, the final weeks of,
			the final months of, the final years of, last days of, the last days of, last weeks of, the last weeks of, last months of,
			the last months of, last years of, the last years of, the later years of, later years of, the latter years of
		`),
	],
	[
		{ class: 'part', part: 'end', side: 'before' },
		...phrases('end, end-, end of, the end of, the very end of, close of, the close of, year-end, yearend, the last day of'),
	],
	[
		{ class: 'part', part: 'start', side: 'before' },
		...phrases(`
			start of, the start of, beginning of, the beginning of, the outset of, the onset of, the turn of, the early days of
		`),
	],
	[{ class: 'part', part: 'end', side: 'after', unit: 'year' }, ...phrases("year-end, yearend, year's end, the year's end, year end")],
	[
		{ class: 'part', part: 'end', side: 'after', unit: 'month' },
		...phrases("month-end, month's end, end of the month, the end of the month, end of month, eom, the month's end"),
	],
	[
		{ class: 'part', part: 'end', side: 'after', unit: 'year' },
		...phrases('end of the year, the end of the year, the end of year, end of year, end-of-year, eoy'),
	],
	[{ class: 'part', part: 'mid', side: 'after', unit: 'year' }, 'mid-year', 'midyear'],
	[{ class: 'part', part: 'mid', side: 'after', unit: 'month' }, 'mid-month'],
	[{ class: 'slice', unit: 'half', from: 1, count: 1 }, ...phrases('h1, first-half, the first half, first half, 1h')],
	[{ class: 'slice', unit: 'half', from: 2, count: 1 }, ...phrases('h2, second-half, the second half, second half, the latter half, latter half, 2h')],
	[{ class: 'slice', unit: 'quarter', from: 1, count: 1 }, ...phrases('q1, 1q, the first quarter, first quarter')],
	[{ class: 'slice', unit: 'quarter', from: 2, count: 1 }, ...phrases('q2, 2q, the second quarter, second quarter')],
	[{ class: 'slice', unit: 'quarter', from: 3, count: 1 }, ...phrases('q3, 3q, the third quarter, third quarter')],
	[{ class: 'slice', unit: 'quarter', from: 4, count: 1 }, ...phrases('q4, 4q, the fourth quarter, fourth quarter, the final quarter, final quarter')],
	[{ class: 'decade-suffix' }, 's', "'s"],
	[{ class: 'century-mark' }, 'century', 'cent.'],
	[{ class: 'century-mark', plural: true }, 'centuries'],
	[
		{ class: 'plan', number: null },
		...phrases(`
			five-year plan, five year plan, five-years plan, five-year plans, 5-year plan, five-year program, five-year programme,
			five-year development plan, five-year planning
		`),
	],
	[{ class: 'plan-mark' }, 'fyp'],
	[{ class: 'plan-tail' }, 'period', 'periods', 'plan period'],
	[{ class: 'week-number' }, 'week', 'the week', 'week no.', 'week number'],
	[
		{ class: 'week-of' },
		...phrases(`
			the week of, week of, the week beginning, week beginning, the week starting, week starting, the week ending, week ending,
			the week commencing, week commencing, the week starting on, week starting on, the week beginning on, week beginning on, the week ending on, week ending on
		`),
	],
	[{ class: 'reported' }, 'the latest period', 'the latest quarter'],
	[{ class: 'whole' }, 'full', 'whole', 'entire'],
	[
		{ class: 'ending' },
		...phrases('ended, ending, ended on, ending on, ended in, ending in, period ended, period ending, period ended on, period ending on, period ending in'),
	],
	[{ class: 'limit' }, ...phrases('deadline, cutoff, cut-off, end, - end, close, start, beginning, expiry, dawn, noon, midday, midnight')],
	[{ class: 'units', unit: 'week', times: 2 }, 'fortnight', 'fortnights'],
];
