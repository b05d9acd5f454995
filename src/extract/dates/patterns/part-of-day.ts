import type { Pattern } from '../pattern.js';

export const partOfDay: Pattern = {
	doc: {
		id: 'dates/part-of-day',
		summary: 'A part of a day that tells which day: this morning, tonight, last night, the following evening.',
		why: 'Dates are as fine as days: the day is what such words say of the calendar.',
		languages: ['en'],
		examples: {
			match: ['The bridge reopened this morning.', 'Members will vote tonight.', 'Last night the council agreed.'],
			not: ['It opens in the morning.', 'Crews worked overnight.', 'Every night the gates close.'],
		},
	},
	starts: ['shift', 'day-part'],
	read(view, at) {
		const alone = view.term(at, 'day-part', ({ today }) => today === true);
		if (alone !== null) return { expression: { kind: 'shift', unit: 'day', by: 0, base: 'now' }, last: alone.last };
		const shift = view.term(at, 'shift', ({ side }) => side === undefined);
		const part = shift === null || view.isHan(shift.last) ? null : view.term(shift.last, 'day-part', ({ alone: whole }) => whole !== true);
		return shift === null || part === null ? null : { expression: { kind: 'shift', unit: 'day', by: shift.value.by, base: shift.value.base }, last: part.last };
	},
};
