import { amountAt } from '../amounts.js';
import type { Pattern } from '../pattern.js';

export const within: Pattern = {
	doc: {
		id: 'dates/within',
		summary: 'A deadline as a length of time: within three years, within 30 days of publication, 三年内, 自发布之日起20个工作日内.',
		why: 'Duties are given so many days; the date follows from the day they count from.',
		languages: ['en', 'zh'],
		examples: {
			match: ['Within three years, the system will be built.', 'Reply within 30 days of receipt.', '三年内建成体系。', '自发布之日起20个工作日内'],
			not: ['within the law', '年内', '三年规划'],
		},
	},
	starts: ['within', 'digits', 'number-word', 'amount'],
	read(view, at) {
		const term = view.isWord(at) ? view.term(at, 'within') : null;
		if (term !== null) {
			if (view.norm(at) === 'in') return null;
			const amount = amountAt(view, view.skip(term.last, 'approx'));
			if (amount === null || amount.value.value === null || amount.value.unit === 'second' || amount.value.unit === 'minute' || amount.value.unit === 'hour')
				return null;
			const event = view.term(amount.last, 'ago', ({ base }) => base === 'event');
			const date = event === null ? null : view.expression(view.is(event.last, 'the') ? event.last + 1 : event.last);
			const from = date?.expression.kind === 'fields' && date.expression.day !== null ? date : null;
			return {
				expression: {
					kind: 'offset',
					amount: amount.value,
					direction: event?.value.direction ?? 1,
					base: event === null ? 'now' : 'event',
					within: true,
					open: false,
					from: from?.expression ?? null,
				},
				last: from?.last ?? amount.last,
			};
		}
		if (!view.isHan(at) && !(view.isDigits(at) && view.isHan(at + 1))) return null;
		const amount = amountAt(view, at);
		if (amount === null || amount.value.value === null || ['second', 'minute', 'hour'].includes(amount.value.unit)) return null;
		const inside = view.term(amount.last, 'within');
		if (inside === null) return null;
		const before = view.norm(at - 1);
		if (before === '第' || before === '每') return null;
		const event = before === '起' || before === '后' || before === '的' || view.is(at - 1, '在');
		return {
			expression: { kind: 'offset', amount: amount.value, direction: 1, base: event ? 'event' : 'now', within: true, open: false, from: null },
			last: inside.last,
		};
	},
};
