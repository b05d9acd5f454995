import { holderAt } from '../holder.js';
import type { Pattern } from '../pattern.js';
import { tails } from '../tails.js';
import type { View } from '../view.js';

/** `at the end of the tax year`: whichever it is, in a rule; a deadline is of one: `by the end of the financial year`. */
function isAnyYear(view: View, at: number, next: number): boolean {
	const start = view.skipDefinite(next);
	const unit = start === next || view.durations ? null : view.term(start, 'unit');
	if (unit === null || unit.last === start + 1) return false;
	return view.termBefore(at, 'relation', ({ relation }) => relation === 'by' || relation === 'before') === null;
}

export const partOf: Pattern = {
	doc: {
		id: 'dates/part-of',
		summary: 'A part of a period: early September 2021, mid-November, late 2020, the end of this year, the beginning of 2021, year-end, 年底, 月初.',
		why: 'Deadlines are mostly ends of months and years.',
		languages: ['en', 'zh'],
		examples: {
			match: [
				'In early September 2021 officials met.',
				'Bids open in mid-November 2021.',
				'It ends by the end of this year.',
				'By year-end 300 will join.',
				'年底前完成',
			],
			not: ['the end of poverty', 'an early version', 'late payments', '2020年中国经济', '初步方案'],
		},
	},
	starts: ['part'],
	read(view, at) {
		const own = view.term(at, 'part', ({ side, unit }) => side === 'after' && unit !== undefined);
		const before = view.term(at, 'part', ({ side }) => side === 'before');
		if (before !== null) {
			let next = before.last;
			if (view.is(next, '-')) next++;
			const of = view.link(next, 'unit');
			const holder = holderAt(view, next) ?? (of === null ? null : holderAt(view, of));
			if (
				holder !== null &&
				!view.onNewLine(next) &&
				!isAnyYear(view, at, next) &&
				holder.value.kind !== 'part' &&
				(holder.value.kind !== 'fields' || holder.value.day === null)
			) {
				return { expression: { kind: 'part', part: before.value.part, of: holder.value, tenth: false }, last: holder.last };
			}
		}
		if (own === null) return null;
		const { unit, part } = own.value;
		if (unit === undefined) return null;
		if (view.isHan(at)) return tails(view, { kind: 'part', part, of: { kind: 'shift', unit, by: 0, base: 'now' }, tenth: false }, own.last);
		const after = holderAt(view, view.link(own.last, 'unit') ?? (view.is(own.last, ',') ? own.last + 1 : own.last));
		if (after !== null && after.value.kind === 'fields' && after.value.month === null && !view.onNewLine(own.last))
			return { expression: { kind: 'part', part, of: after.value, tenth: false }, last: after.last };
		return { expression: { kind: 'part', part, of: { kind: 'shift', unit, by: 0, base: 'now' }, tenth: false }, last: own.last };
	},
};
