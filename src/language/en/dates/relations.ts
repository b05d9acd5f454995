/** How a date bounds what is said of it, and what makes a range of two. */
import type { DateVocabulary } from '../../../extract/dates/vocabulary.js';
import { phrases } from '../../words.js';

export const relations: DateVocabulary['terms'] = [
	[
		{ class: 'relation', side: 'before', relation: 'by', role: 'deadline' },
		...phrases(`
			by, not later than, no later than, on or before, due by, due, due on, by no later than, by or before, at the latest by, by the
		`),
	],
	[{ class: 'relation', side: 'before', relation: 'at', role: 'as-of' }, ...phrases('as of, as at, as of the, as at the, as of this')],
	[{ class: 'relation', side: 'before', relation: 'by', role: 'as-of' }, 'up to'],
	[
		{ class: 'relation', side: 'before', relation: 'by', role: 'period' },
		...phrases(`
			until, till, through, up until, through to, not until, valid until, to last until, running until, running through, throughout to
		`),
	],
	[{ class: 'relation', side: 'before', relation: 'before', role: 'deadline' }, ...phrases('before, prior to, earlier than, before the')],
	[{ class: 'relation', side: 'before', relation: 'before', role: 'deadline', nears: true }, 'ahead of'],
	[{ class: 'relation', side: 'before', relation: 'since', role: 'period', compares: true }, 'from', 'from the'],
	[{ class: 'relation', side: 'before', relation: 'since', role: 'period' }, ...phrases('since, ever since, dating back to, dating from, since the')],
	[
		{ class: 'relation', side: 'before', relation: 'since', role: 'effective' },
		...phrases(`
			effective from, effective, with effect from, starting from, starting, starting in, starting on, beginning, beginning in,
			beginning on, beginning from, commencing, commencing on, commencing from, as from, effective as of, effective on, on or after,
			on and after, on and from, from as early as
		`),
	],
	[{ class: 'relation', side: 'before', relation: 'after', role: null }, ...phrases('after, following, later than, subsequent to')],
	[
		{ class: 'relation', side: 'before', relation: 'within', role: 'period', spans: true },
		...phrases('within, during, in the course of, throughout, all through'),
	],
	[{ class: 'relation', side: 'before', relation: 'within', role: 'period', spans: true, lasts: true }, 'over', 'over the course of'],
	[{ class: 'relation', side: 'before', relation: 'within', role: 'period' }, 'in', 'for'],
	[
		{ class: 'relation', side: 'before', relation: 'at', role: null },
		...phrases('on, at, of, dated, as early as, as soon as, as late as, as far back as, back in, late on, early on'),
	],
	[
		{ class: 'relation', side: 'after', relation: 'since', role: 'effective' },
		...phrases('onwards, onward, and thereafter, and onwards, or later, and beyond'),
	],
	[{ class: 'relation', side: 'after', relation: 'by', role: 'deadline' }, ...phrases('at the latest, or earlier, or sooner, or before, and before, deadline')],
	[{ class: 'chance' }, ...phrases('falls on, falls on a, fall on, fall on a, falling on, falling on a')],
	[{ class: 'connector', joins: 'to' }, ...phrases('to, through, thru, until, till, -, —, ~, to the, up to, - -, through to, to end, and until'), ', to'],
	[{ class: 'connector', joins: 'and' }, ...phrases('and, &, and the, or')],
	[{ class: 'opener', joins: 'from' }, ...phrases('from, from the, starting from, since')],
	[{ class: 'opener', joins: 'between' }, 'between', 'between the'],
];
