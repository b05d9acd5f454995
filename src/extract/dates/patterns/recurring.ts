import { amountAt } from '../amounts.js';
import type { Pattern } from '../pattern.js';
import { durationValue } from '../timex.js';

export const recurring: Pattern = {
	doc: {
		id: 'dates/recurring',
		summary: 'Recurring times: daily, every year, each week, annual, 每年, 每月4日.',
		why: 'Read only on demand: a recurring time is no date.',
		languages: ['en', 'zh'],
		examples: { match: ['It is checked daily.', 'Reports are due every year.', '每年检查'], not: ['every firm', '每家企业'] },
	},
	starts: ['set', 'every'],
	only: 'durations',
	read(view, at) {
		const set = view.term(at, 'set');
		if (set !== null) return { expression: { kind: 'set', value: set.value.value, of: null }, last: set.last };
		const every = view.term(at, 'every');
		if (every === null) return null;
		const weekday = view.term(every.last, 'weekday');
		if (weekday !== null) return { expression: { kind: 'set', value: `XXXX-WXX-${weekday.value.weekday}`, of: null }, last: weekday.last };
		const dayPart = view.isWord(at) ? view.term(every.last, 'day-part') : null;
		if (dayPart !== null) return { expression: { kind: 'set', value: 'P1D', of: null }, last: dayPart.last };
		const unit = view.term(every.last, 'unit', (term) => term.unit !== 'second' && term.unit !== 'half');
		if (unit !== null) return { expression: { kind: 'set', value: durationValue({ value: 1, unit: unit.value.unit }), of: null }, last: unit.last };
		const amount = amountAt(view, every.last);
		if (amount === null || view.is(at, 'all')) return null;
		return { expression: { kind: 'set', value: durationValue(amount.value), of: null }, last: amount.last };
	},
};
