import { amountAt } from '../amounts.js';
import type { Pattern } from '../pattern.js';

export const rolling: Pattern = {
	doc: {
		id: 'dates/rolling',
		summary: 'Time up to now or from now on: the past three years, the next five years, 近五年, 未来3年.',
		why: 'Reviews and outlooks are dated so; the end (or start) is the day of writing.',
		languages: ['en', 'zh'],
		examples: {
			match: ['In the past five years, 50 million left poverty.', 'Over the next three years it will grow.', '近五年来投入增加。', '未来3年'],
			not: ['the past is gone', 'the last two items', '近五千人', '前五名'],
		},
	},
	starts: ['rolling', 'article'],
	read(view, at) {
		const term = view.term(at, 'rolling');
		if (term === null) return null;
		const han = view.isHan(at);
		const plural = view.durations && !han ? view.term(term.last, 'unit') : null;
		if (plural !== null && view.norm(plural.last - 1).endsWith('s'))
			return { expression: { kind: 'rolling', amount: { value: null, unit: plural.value.unit }, direction: term.value.direction }, last: plural.last };
		const amount = amountAt(view, term.last);
		if (amount === null || (amount.value.value === null && !view.durations) || view.onNewLine(term.last)) return null;
		if (!view.durations && (amount.value.unit === 'hour' || amount.value.unit === 'minute' || amount.value.unit === 'second')) return null;
		const one = view.norm(at);
		// 前三年 and 下两周 count otherwise than 近三年; `this two-year` is a length
		if (han && term.last === at + 1 && (one === '前' || one === '下' || one === '后' || one === '过' || one === '这')) return null;
		if (!han && view.is(amount.last, 'old')) return null;
		if (!han && amount.words && amount.value.value === 0.5) return null;
		return { expression: { kind: 'rolling', amount: amount.value, direction: term.value.direction }, last: amount.last };
	},
};
