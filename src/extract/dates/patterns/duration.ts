import { amountAt } from '../amounts.js';
import type { Pattern } from '../pattern.js';

const units = new Set(['second', 'minute', 'hour', 'day', 'workday', 'week', 'month', 'quarter', 'year', 'decade', 'century']);

export const duration: Pattern = {
	doc: {
		id: 'dates/duration',
		summary: 'Lengths of time: three years, a 30-day, several months, decades, 三年, 20个工作日.',
		why: 'Read only on demand: a length is no date, but taggers and annotators of time expressions count it.',
		languages: ['en', 'zh'],
		examples: { match: ['It lasted three years.', 'a two-year deal', 'for several months', '为期三年'], not: ['three firms', 'a yearling'] },
	},
	starts: ['amount', 'digits', 'number-word', 'unit', 'article', 'shift'],
	only: 'durations',
	read(view, at) {
		const han = view.isHan(at) || view.isHan(at + 1);
		const start = !han && (view.is(at, 'the') || view.is(at, 'that')) ? at + 1 : at;
		const amount = amountAt(view, start);
		if (amount !== null && units.has(amount.value.unit)) {
			if (view.glued(at) && (view.is(at - 1, '.') || view.is(at - 1, '$'))) return null;
			// `a second chance`
			if (amount.value.unit === 'second' && !view.is(amount.last - 1, 'seconds') && view.isWord(amount.last)) return null;
			// `twelve years old`, `a 28-year-old`: ages
			const old = view.is(amount.last, '-') ? amount.last + 1 : amount.last;
			if (view.is(old, 'old')) return null;
			return { expression: { kind: 'duration', amount: amount.value, more: false }, last: amount.last };
		}
		if (han || start > at) return null;
		// bare plurals: it took years
		const unit = view.term(at, 'unit');
		if (
			unit === null ||
			!view.norm(unit.last - 1).endsWith('s') ||
			unit.value.unit === 'second' ||
			unit.value.unit === 'quarter' ||
			unit.value.unit === 'workday'
		)
			return null;
		return { expression: { kind: 'duration', amount: { value: null, unit: unit.value.unit }, more: true }, last: unit.last };
	},
};
