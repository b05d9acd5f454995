import { fields } from '../expression.js';
import { shiftedUnit, yearAt } from '../parts.js';
import type { Pattern } from '../pattern.js';
import { sharedMark } from './century.js';

export const dayOfMonth: Pattern = {
	doc: {
		id: 'dates/day-of-month',
		summary: 'A day that leaves its month unsaid: on the 27th, the 5th of this month.',
		why: 'Chinese news in translation dates almost every story so.',
		languages: ['en'],
		examples: {
			match: [
				'The notice was issued on the 27th.',
				'The office said on the 3rd that prices fell.',
				'It opens on the 5th of this month.',
				'The ports reported on the 12th respectively that ships were safe.',
			],
			not: ['They met on the 19th floor.', 'It was on the 2nd list.', 'the 20th National Congress', 'It climbed to the 31st in 2031.'],
		},
	},
	starts: [],
	behindArticle: ['digits'],
	read(view, at) {
		const start = view.skipDefinite(at);
		if (start === at || !view.isDigits(start)) return null;
		const ordinal = view.ordinal(start);
		if (ordinal === null || ordinal.value < 1 || ordinal.value > 31) return null;
		// from the 12th| to the 14th century
		if (sharedMark(view, ordinal.last) !== null) return null;
		const of = view.link(ordinal.last, 'day');
		const month = of === null ? null : shiftedUnit(view, of, 'month');
		if (month !== null) return { expression: fields({ of: month.value, day: ordinal.value }), last: month.last };
		if (!view.follows(at, 'day-opener') && at !== view.first) return null;
		const next = ordinal.last;
		// `climbed to the 31st in 2031` is a rank
		const year = view.link(next, 'unit');
		if (year !== null && yearAt(view, year) !== null) return null;
		if (view.isDigits(next) || view.isHan(next) || view.is(next, '-')) return null;
		if (view.isWord(next) && view.term(next, 'day-follower') === null) return null;
		return { expression: fields({ day: ordinal.value }), last: next };
	},
};
