import { type Expression, type Fields, fields } from '../expression.js';
import { shiftedUnit } from '../parts.js';
import type { Pattern } from '../pattern.js';
import type { At, View } from '../view.js';

export const weekday: Pattern = {
	doc: {
		id: 'dates/weekday',
		summary: 'Days of the week: on Wednesday, last Friday, Monday of next week, Friday, May 3, 2019, 周五.',
		why: 'News dates by the weekday: the nearest past one, unless the clause looks ahead.',
		languages: ['en', 'zh'],
		examples: {
			match: ['It met on Monday the 13th.', 'The bank said on Wednesday.', 'Rules were released last Friday.', 'It met on Friday, May 3, 2019.', '本周五发布'],
			not: ['the sun rose', 'She sat down.', '一周三次'],
		},
	},
	starts: ['weekday', 'shift'],
	needs: ['weekday'],
	read(view, at) {
		const shift = view.term(at, 'shift', ({ side }) => side === undefined);
		const start = shift?.last ?? at;
		const name = view.term(start, 'weekday');
		if (name === null) return null;
		if (view.follows(start, 'day-name') || (!view.durations && comesAgain(view, at))) return null;
		// 每周三, 三个周三
		if (view.isHan(start) && shift === null && (view.number(at - 1) !== null || view.follows(at, 'every') || view.follows(at, 'classifier'))) return null;
		const { weekday: day, weak, by: said } = name.value;
		const stop = weak === true && view.is(name.last, '.') && view.glued(name.last) ? name.last + 1 : name.last;
		const dated = shift === null || !view.isHan(at) ? dateAfter(view, stop) : null;
		if (dated !== null) return { expression: { ...dated.value, weekday: day }, last: dated.last };
		const numbered = shift === null ? dayAfter(view, stop) : null;
		if (numbered !== null) return { expression: fields({ day: numbered.value, weekday: day }), last: numbered.last };
		if (weak === true) return null;
		const bare: Expression = { kind: 'weekday', weekday: day, week: null, by: said ?? null };
		if (shift !== null) {
			const { by } = shift.value;
			if (view.isHan(at)) return { expression: { ...bare, week: by }, last: name.last };
			return { expression: by === -1 || by === 0 || by === 1 ? { ...bare, by } : bare, last: name.last };
		}
		const week = shiftedUnit(view, view.link(stop, 'day') ?? (view.is(stop, ',') ? stop + 1 : stop), 'week');
		if (week?.value.kind === 'shift') return { expression: { ...bare, week: week.value.by }, last: week.last };
		// `lundi dernier`
		const after = view.term(name.last, 'shift', ({ side, by }) => side === 'after' && (by === -1 || by === 1));
		return after === null ? { expression: bare, last: name.last } : { expression: { ...bare, by: after.value.by < 0 ? -1 : 1 }, last: after.last };
	},
};

/** `every| Thursday`, `on a| Sunday`: none of the calendar; `a| Thursday hearing` is of one. */
function comesAgain(view: View, at: number): boolean {
	if (view.follows(at, 'every')) return true;
	const article = view.termBefore(at, 'article', ({ definite }) => !definite, 1);
	return article !== null && view.follows(article.first, 'relation') && (!view.isWord(at + 1) || view.term(at + 1, 'day-part') !== null);
}

/** `Monday| the 13th`, `Tue| 13th`: a day of the month whose weekday tells which month. */
function dayAfter(view: View, at: number): At<number> | null {
	const start = view.skipDefinite(at);
	const day = view.isDigits(start) && !view.onNewLine(start) ? view.ordinal(start) : null;
	if (day === null || day.value < 1 || day.value > 31) return null;
	return view.isWord(day.last) && view.term(day.last, 'day-follower') === null ? null : day;
}

/** `Friday|, May 3, 2019`, `Saturday| (27 June)`. */
function dateAfter(view: View, at: number): At<Fields> | null {
	const next = view.skipDefinite(view.is(at, ',') || view.is(at, '(') ? at + 1 : at);
	const date = view.onNewLine(next) ? null : view.expression(next);
	if (date?.expression.kind !== 'fields' || date.expression.day === null || date.expression.weekday !== null) return null;
	return { value: date.expression, last: view.is(at, '(') && view.is(date.last, ')') ? date.last + 1 : date.last };
}
