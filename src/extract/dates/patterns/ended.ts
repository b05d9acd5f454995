import { type Amount, amountOf } from '../expression.js';
import type { Pattern } from '../pattern.js';
import type { At, View } from '../view.js';

/** `quarter`, `the fiscal year`, `the third quarter`, `nine months`, `12-month`: at least a month long. */
function lengthAt(view: View, at: number): At<Amount> | null {
	const article = view.skipDefinite(at);
	// this fiscal year
	const start = view.term(article, 'shift')?.last ?? article;
	const amount = view.amount(start);
	if (amount !== null && isLong(amount.value)) return amount;
	// `each 12-|month period ending`
	if (view.is(start - 1, '-') || view.number(start - 1) !== null) return null;
	const ordinal = view.ordinal(start);
	const unit = view.term(ordinal?.last ?? start, 'unit', ({ plural }) => plural !== true);
	return unit !== null && isLong(amountOf(1, unit.value.unit)) ? { value: amountOf(1, unit.value.unit), last: unit.last } : null;
}

function isLong({ value, unit }: Amount): boolean {
	return value !== null && (unit === 'month' || unit === 'quarter' || unit === 'half' || unit === 'year');
}

export const ended: Pattern = {
	doc: {
		id: 'dates/ended',
		summary: 'A length of time with the day or month that it ended with: the three months ended June 30, the fiscal year ending March 2024.',
		why: 'Accounts and statistics name their period so, and it is no more the day alone than any length.',
		languages: ['en'],
		examples: {
			match: ['Dues rose in the three months ended June 30.', 'It lost boats in the fiscal year ending March 2031.'],
			not: ['His probation period ended on May 3, 2031.', 'The quarter ended badly in 2031.', 'The two months ended.', 'The year ended 2031.'],
		},
	},
	starts: ['digits', 'number-word', 'amount', 'unit', 'ordinal', 'shift'],
	behindArticle: ['digits', 'number-word', 'amount', 'unit', 'ordinal', 'shift'],
	needs: ['unit'],
	read(view, at) {
		// TIMEX3 takes the length and the day each for itself
		if (view.durations || view.isHan(at) || view.follows(at, 'every')) return null;
		const length = lengthAt(view, at);
		const ending = length === null ? null : view.term(length.last, 'ending');
		if (length === null || ending === null || view.onNewLine(ending.last)) return null;
		const end = view.expression(view.skipDefinite(ending.last));
		if (end === null || end.expression.kind !== 'fields' || end.expression.month === null) return null;
		return { expression: { kind: 'ended', amount: length.value, at: end.expression }, last: end.last };
	},
};
