import { amountAt } from '../amounts.js';
import type { Expression } from '../expression.js';
import type { Pattern } from '../pattern.js';

/** Dates that lengths are counted from. */
function isDay(expression: Expression): boolean {
	return (
		(expression.kind === 'fields' && expression.day !== null) ||
		(expression.kind === 'shift' && expression.unit === 'day') ||
		expression.kind === 'weekday' ||
		expression.kind === 'holiday'
	);
}

export const offset: Pattern = {
	doc: {
		id: 'dates/offset',
		summary: 'So much time from now or from the date last spoken of: three days ago, two years later, a month earlier, 三年前, 3个月后.',
		why: 'Reports step through time this way.',
		languages: ['en', 'zh'],
		examples: {
			match: ['The law passed three years ago.', 'Two days later it was signed.', '两年前启动', '3个月后施行'],
			not: ['three years', 'two of the days', '三年'],
		},
	},
	starts: ['digits', 'number-word', 'amount'],
	read(view, at) {
		const start = view.isWord(at) ? view.skip(at, 'approx') : at;
		const amount = amountAt(view, start);
		if (amount === null) return null;
		const { unit } = amount.value;
		if (unit === 'century') return null;
		const han = view.isHan(amount.last - 1);
		if ((unit === 'hour' || unit === 'minute' || unit === 'second') && !(han && view.durations)) return null;
		if (han) {
			const before = view.norm(at - 1);
			if (before === '第' || before === '每' || before === '起' || before === '满' || before === '的' || before === '近') return null;
			const ago = view.term(amount.last, 'ago');
			if (ago === null || amount.value.value === null) return null;
			return {
				expression: {
					kind: 'offset',
					amount: amount.value,
					direction: ago.value.direction,
					base: 'now',
					within: false,
					open: ago.value.open === true,
					from: null,
				},
				last: ago.last,
			};
		}
		// `three weeks from tomorrow`, `30 days after June 5, 2021`: the event is a date itself
		const event = view.term(amount.last, 'ago', ({ base }) => base === 'event');
		const date = event === null || view.onNewLine(amount.last) ? null : view.expression(view.is(event.last, 'the') ? event.last + 1 : event.last);
		if (event !== null && date !== null && isDay(date.expression)) {
			return {
				expression: {
					kind: 'offset',
					amount: amount.value,
					direction: event.value.direction,
					base: 'event',
					within: false,
					open: false,
					from: date.expression,
				},
				last: date.last,
			};
		}
		const ago = view.term(amount.last, 'ago', ({ base }) => base !== 'event');
		if (ago === null || view.onNewLine(amount.last)) return null;
		// `five years earlier than planned`
		if (view.is(ago.last, 'than')) return null;
		// `a year before the vote` counts from an event
		if ((view.is(ago.last - 1, 'before') || view.is(ago.last - 1, 'prior')) && view.isWord(ago.last)) return null;
		if (view.norm(amount.last) === 'time' || (view.norm(amount.last) === "'s" && !view.is(amount.last + 1, 'time'))) return null;
		return {
			expression: {
				kind: 'offset',
				amount: amount.value,
				direction: ago.value.direction,
				base: ago.value.base,
				within: false,
				open: ago.value.open === true,
				from: null,
			},
			last: ago.last,
		};
	},
};
