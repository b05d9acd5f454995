/** Times told from the day of writing or from the date last spoken of. */
import type { DateVocabulary } from '../../../extract/dates/vocabulary.js';
import { phrases } from '../../words.js';

export const relative: DateVocabulary['terms'] = [
	[{ class: 'shift', by: -1, base: 'now' }, 'last', 'the latest'],
	[{ class: 'shift', by: 0, base: 'now' }, ...phrases('this, current, the current, the present, this past, this coming')],
	[{ class: 'shift', by: 1, base: 'now' }, ...phrases('next, coming, the coming, upcoming, the upcoming')],
	[{ class: 'shift', by: -1, base: 'focus' }, ...phrases('the previous, the preceding, the prior, previous, preceding, prior')],
	[{ class: 'shift', by: 1, base: 'focus' }, ...phrases('the following, the next, the subsequent, following, the succeeding, the very next')],
	[{ class: 'shift', by: 0, base: 'focus' }, ...phrases('that, the same, that same, same, that very, the very same')],
	[{ class: 'deictic', unit: 'day', by: 0, base: 'focus' }, 'later in the day', 'earlier in the day'],
	[{ class: 'deictic', unit: 'day', by: 0, base: 'now' }, 'today'],
	[{ class: 'deictic', unit: 'day', by: -1, base: 'now' }, 'yesterday'],
	[{ class: 'deictic', unit: 'day', by: 1, base: 'now' }, 'tomorrow'],
	[{ class: 'deictic', unit: 'day', by: -2, base: 'now' }, 'the day before yesterday'],
	[{ class: 'deictic', unit: 'day', by: 2, base: 'now' }, 'the day after tomorrow'],
	[{ class: 'deictic', unit: 'day', by: 1, base: 'focus' }, 'the day after', 'the next day', 'the following day'],
	[{ class: 'deictic', unit: 'day', by: -1, base: 'focus' }, 'the day before', 'the day earlier'],
	[{ class: 'new-year' }, 'the new year'],
	[{ class: 'deictic', unit: 'year', by: -1, base: 'focus' }, 'the year before', 'the year earlier'],
	[{ class: 'deictic', unit: 'month', by: -1, base: 'focus' }, 'the month before', 'the month earlier'],
	[{ class: 'deictic', unit: 'week', by: -1, base: 'focus' }, 'the week before', 'the week earlier'],
	[{ class: 'deictic', unit: 'year', by: 1, base: 'focus' }, 'the year after', 'the next year', 'the year following'],
	[{ class: 'deictic', unit: 'month', by: 1, base: 'focus' }, 'the month after', 'the next month', 'the month following'],
	[{ class: 'ago', direction: -1, base: 'now' }, 'ago', 'back'],
	[{ class: 'ago', direction: -1, base: 'focus' }, ...phrases('earlier, previously, before that, beforehand')],
	[{ class: 'ago', direction: -1, base: 'focus', final: true }, 'before', 'prior'],
	[{ class: 'ago', direction: 1, base: 'focus', final: true }, 'after'],
	[{ class: 'ago', direction: 1, base: 'focus' }, ...phrases('later, after that, afterwards, afterward, thereafter')],
	[{ class: 'ago', direction: 1, base: 'now' }, ...phrases("from now, hence, from today, away, ' time, 's time, from this date")],
	[
		{ class: 'ago', direction: 1, base: 'event' },
		...phrases('after, from, following, of, after the date of, from the date of, of the date of, from the day of'),
	],
	[{ class: 'ago', direction: -1, base: 'event' }, 'before', 'prior to', 'ahead of'],
	[
		{ class: 'rolling', direction: -1 },
		...phrases(`
			past, last, the past, the last, the previous, previous, preceding, the preceding, the latest, recent, these past, this past,
			the prior
		`),
	],
	[{ class: 'rolling', direction: 1 }, ...phrases('next, coming, the next, the coming, following, the following, upcoming, the upcoming, another')],
	[{ class: 'rolling', direction: -1, infix: true }, 'past', 'previous', 'preceding'],
	[{ class: 'rolling', direction: 1, infix: true }, ...phrases('coming, upcoming, next, following')],
	[
		{ class: 'within', side: 'before' },
		...phrases(`
			within, not later than, no later than, inside, in less than, in under, in the space of, no more than, not more than
		`),
	],
	[{ class: 'amount', value: 1 }, ...phrases('a, an, one, a single, a full, a whole')],
	[{ class: 'amount', value: 2 }, ...phrases('a couple of, a couple, couple of, a pair of')],
	[{ class: 'amount', value: 12 }, 'a dozen', 'dozen'],
	[{ class: 'amount', value: 0.5 }, ...phrases('half a, half an, a half, half-a, half')],
	[
		{ class: 'amount', value: null },
		...phrases(`
			several, a few, few, many, some, a number of, dozens of, tens of, scores of, hundreds of, thousands of, the few, quite a few,
			a handful of, countless, couple, recent, multiple, numerous, various
		`),
	],
	[{ class: 'amount', value: 100 }, 'a hundred'],
	[{ class: 'amount', value: 1000 }, 'a thousand'],
	[{ class: 'excess', after: 'number' }, ...phrases('more, additional, further, odd, other, straight, consecutive, full, whole')],
	[{ class: 'excess', after: 'unit' }, 'or so'],
	[{ class: 'half-more', after: 'number' }, ...phrases('and a half, and one half, -and-a-half, - and - a - half')],
	[{ class: 'half-more', after: 'unit' }, ...phrases('and a half, and one half, -and-a-half, - and - a - half')],
	[
		{ class: 'approx' },
		...phrases(`
			about, around, approximately, roughly, nearly, almost, circa, some, at least, more than, less than, over, under, at most, up to,
			as many as, only, just, c., or so
		`),
	],
	[{ class: 'hedge', mod: 'APPROX' }, ...phrases('about, around, approximately, roughly, some, circa')],
	[{ class: 'hedge', mod: 'LESS_THAN' }, ...phrases('nearly, almost, less than, under, not quite, just under, fewer than')],
	[{ class: 'hedge', mod: 'MORE_THAN' }, ...phrases('more than, over, well over, just over, longer than')],
	[{ class: 'hedge', mod: 'EQUAL_OR_MORE' }, ...phrases('at least, no less than, not less than, as long as')],
	[{ class: 'hedge', mod: 'EQUAL_OR_LESS' }, ...phrases('at most, up to, no more than, not more than')],
	[{ class: 'hedge', mod: 'EQUAL_OR_MORE', after: true }, 'or more', 'or longer'],
	[{ class: 'hedge', mod: 'EQUAL_OR_LESS', after: true }, 'or less', 'or fewer'],
	[
		{ class: 'same-period' },
		...phrases(`
			the same period, the same time, same period, the corresponding period, the same quarter, the same month, the comparable period,
			the like period, the equivalent period, the corresponding time
		`),
	],
	[
		{ class: 'same-period', complete: true },
		...phrases(`
			year-ago, a year-ago, the year-ago, year-earlier, year-ago half, a year-earlier, year-ago month, prior-year half, year-ago period,
			the year-earlier, year-ago quarter, prior-year period, the year-ago half, year-earlier half, prior-year quarter,
			the year-ago month, year-earlier month, the prior-year half, the year-ago period, year-earlier period, the prior-year month,
			the year-ago quarter, year-earlier quarter, the prior-year period, the year-earlier half, the prior-year quarter,
			the year-earlier month, the year-earlier period, the year-earlier quarter, the comparable year-ago quarter
		`),
	],
	[
		{ class: 'vague', reference: 'PRESENT_REF' },
		...phrases(`
			now, right now, currently, at present, nowadays, presently, at the moment, these days, current, the present
		`),
	],
	[{ class: 'vague', reference: 'PAST_REF' }, ...phrases('recently, lately, the past, recent times, the recent past, long ago, the old days, the other day')],
	[
		{ class: 'vague', reference: 'FUTURE_REF' },
		...phrases(`
			the future, the near future, near future, the foreseeable future, the near term, the short term, the long term
		`),
	],
	[{ class: 'vague-span' }, 'recent', 'the recent', 'more recent'],
];
