import { fields } from '../expression.js';
import { shiftedUnit } from '../parts.js';
import type { Pattern } from '../pattern.js';

const openers = new Set(['on', 'by', 'until', 'from', 'to', 'before', 'since', 'after', 'till', 'through', 'and']);
/** Words after which a bare ordinal is a day: what follows is no noun that it could count. */
const followers = new Set([
	'and',
	'that',
	'to',
	'at',
	'in',
	'by',
	'when',
	'as',
	'local',
	'said',
	'it',
	'but',
	'for',
	'with',
	'the',
	'after',
	'he',
	'she',
	'they',
	'it',
	'which',
	'morning',
	'afternoon',
	'evening',
	'night',
	'is',
	'was',
	'will',
	'or',
	'from',
	'through',
]);

export const dayOfMonth: Pattern = {
	doc: {
		id: 'dates/day-of-month',
		summary: 'A day that leaves its month unsaid: on the 27th, the 5th of this month.',
		why: 'Chinese news in translation dates almost every story so.',
		languages: ['en'],
		examples: {
			match: ['The notice was issued on the 27th.', 'The office said on the 3rd that prices fell.', 'It opens on the 5th of this month.'],
			not: ['They met on the 19th floor.', 'It was on the 2nd list.', 'the 20th National Congress'],
		},
	},
	starts: ['article'],
	read(view, at) {
		if (!view.is(at, 'the') || !view.isDigits(at + 1)) return null;
		const ordinal = view.ordinal(at + 1);
		if (ordinal === null || ordinal.value < 1 || ordinal.value > 31) return null;
		if (view.is(ordinal.last, 'of')) {
			const month = shiftedUnit(view, ordinal.last + 1, 'month');
			if (month !== null) return { expression: fields({ of: month.value, day: ordinal.value }), last: month.last };
		}
		if (!openers.has(view.norm(at - 1)) && at !== view.first) return null;
		const next = view.norm(ordinal.last);
		if (
			next !== '' &&
			(view.isDigits(ordinal.last) || view.isHan(ordinal.last) || view.is(ordinal.last, '-') || (view.isWord(ordinal.last) && !followers.has(next)))
		)
			return null;
		return { expression: fields({ day: ordinal.value }), last: ordinal.last };
	},
};
