import type { Expression } from '../expression.js';
import { shiftedUnit } from '../parts.js';
import type { Pattern } from '../pattern.js';

export const weekday: Pattern = {
	doc: {
		id: 'dates/weekday',
		summary: 'Days of the week: on Wednesday, last Friday, Monday of next week, Friday, May 3, 2019, 周五.',
		why: 'News dates by the weekday: the nearest past one, unless the clause looks ahead.',
		languages: ['en', 'zh'],
		examples: {
			match: ['The bank said on Wednesday.', 'Rules were released last Friday.', 'It met on Friday, May 3, 2019.', '本周五发布'],
			not: ['the sun rose', 'She sat down.', '一周三次'],
		},
	},
	starts: ['weekday', 'shift'],
	read(view, at) {
		const shift = view.term(at, 'shift');
		const start = shift?.last ?? at;
		const name = view.term(start, 'weekday');
		if (name === null) return null;
		if (view.isHan(start) && shift === null && (view.number(at - 1) !== null || view.is(at - 1, '每') || view.is(at - 1, '个'))) return null;
		const stop = name.value.weak === true && view.is(name.last, '.') && view.glued(name.last) ? name.last + 1 : name.last;
		let next = view.is(stop, ',') || view.is(stop, '(') || view.is(stop, 'the') ? stop + 1 : stop;
		if (view.is(next, 'the')) next++;
		const date = shift === null && !view.onNewLine(next) ? view.expression(next) : null;
		if (date !== null && date.expression.kind === 'fields' && date.expression.day !== null && date.expression.weekday === null) {
			const closed = view.is(stop, '(') && view.is(date.last, ')') ? date.last + 1 : date.last;
			return { expression: { ...date.expression, weekday: name.value.weekday }, last: closed };
		}
		if (name.value.weak === true) return null;
		const of = view.is(stop, 'of') || view.is(stop, ',') ? stop + 1 : stop;
		const week = shift === null ? shiftedUnit(view, of, 'week') : null;
		let expression: Expression = { kind: 'weekday', weekday: name.value.weekday, week: null, by: null };
		if (week !== null && week.value.kind === 'shift') return { expression: { ...expression, week: week.value.by }, last: week.last };
		if (shift !== null) {
			const { by } = shift.value;
			if (view.isHan(at)) expression = { ...expression, week: by };
			else if (by === -1 || by === 0 || by === 1) expression = { ...expression, by };
		}
		return { expression, last: name.last };
	},
};
