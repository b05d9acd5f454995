import type { Pattern } from '../pattern.js';

export const partOfDay: Pattern = {
	doc: {
		id: 'dates/part-of-day',
		summary: 'A part of a day that tells which day: this morning, tonight, last night, the following evening.',
		why: 'Dates are as fine as days: the day is what such words say of the calendar.',
		languages: ['en'],
		examples: {
			match: ['The bridge reopened this morning.', 'Members will vote tonight.', 'Last night the council agreed.'],
			not: [
				'It opens in the morning.',
				'Crews worked overnight.',
				'Every night the gates close.',
				'The last night of the fair opened.',
				'She hosts the Tonight Show.',
			],
		},
	},
	starts: ['shift', 'day-part'],
	needs: ['day-part'],
	read(view, at) {
		const alone = view.term(at, 'day-part', ({ today }) => today === true);
		// `the Tonight Show`
		if (alone !== null && view.follows(at, 'article')) return null;
		if (alone !== null) return { expression: { kind: 'shift', unit: 'day', by: 0, base: 'now' }, last: alone.last };
		const shift = view.term(at, 'shift', ({ side }) => side === undefined);
		const part = shift === null || view.isHan(shift.last) ? null : view.term(shift.last, 'day-part', ({ alone: whole }) => whole !== true);
		// `last night of the season` is one of a row
		return shift === null || part === null || view.link(part.last, 'unit') !== null
			? null
			: { expression: { kind: 'shift', unit: 'day', by: shift.value.by, base: shift.value.base }, last: part.last };
	},
};
