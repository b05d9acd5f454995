import { amountOf, type Base, type Expression, fields, type Unit } from '../expression.js';
import { dayAt, isWeakMonth, monthAt, outerYear } from '../parts.js';
import type { Pattern } from '../pattern.js';
import { tails } from '../tails.js';
import type { Read, View } from '../view.js';

export const shifted: Pattern = {
	doc: {
		id: 'dates/shifted',
		summary:
			'A unit or a named time moved from now or from the date last spoken of: last month, next year, this June, last summer, the following year, that week, 同月.',
		why: 'Reports speak of their periods this way throughout.',
		languages: ['en', 'zh'],
		examples: {
			match: [
				'Last month, the commission met.',
				'It starts next year.',
				'Sales fell last November.',
				'The following year it was repealed.',
				'the same month',
				'同月27日',
			],
			not: ['the last resort', 'this policy', 'next to it', '上海', '下列事项', '下载表格'],
		},
	},
	starts: ['shift', 'week-of'],
	behindArticle: ['shift', 'weekend'],
	needs: ['unit', 'weekend', 'week-of', 'month', 'season', 'holiday', 'field'],
	read(view, at) {
		const held = weekOf(view, at);
		if (held !== null) return held;
		const definite = view.skipDefinite(at);
		const start = view.term(at, 'shift') === null ? definite : at;
		const bare = start > at ? view.term(start, 'weekend') : null;
		if (bare !== null) return { expression: { kind: 'weekend', by: null }, last: bare.last };
		const shift = view.term(start, 'shift', ({ side }) => side === undefined);
		if (shift === null || (view.isHan(at) && start > at)) return null;
		const { by, base } = shift.value;
		const weekend = view.term(shift.last, 'weekend');
		if (weekend !== null) return { expression: { kind: 'weekend', by }, last: weekend.last };
		const unit = view.term(shift.last, 'unit');
		if (unit !== null && (unit.value.plural === true || !units.has(unit.value.unit))) return null;
		// the coming Year of the Rabbit
		if (unit !== null && !view.compiled.capitalNouns && view.capital(shift.last) && !view.capital(shift.last - 1)) return null;
		if (unit !== null) {
			const name = unit.value.unit;
			// as of the preceding year|-end; to this day
			if (view.is(unit.last, '-') && view.glued(unit.last)) return null;
			if (name === 'day' && base === 'now' && !view.durations) return null;
			// `the last week` and `the next decade` count from today; `last week` is a week of the calendar
			const counts = by !== 0 && (name === 'decade' ? definite > at : start > at && base === 'now' && name !== 'quarter');
			if (counts) return { expression: { kind: 'rolling', amount: amountOf(1, name), direction: by < 0 ? -1 : 1 }, last: unit.last };
			// over the following year: so long
			if (by !== 0 && view.durations && isSpanned(view, at))
				return { expression: { kind: 'rolling', amount: amountOf(1, name), direction: by < 0 ? -1 : 1 }, last: unit.last };
			if (name === 'day' && ((base === 'now' && by !== 0) || view.isHan(at))) return null;
			const expression: Expression = { kind: 'shift', unit: name, by, base };
			return view.isHan(at) ? tails(view, expression, unit.last) : { expression, last: unit.last };
		}
		const season = view.term(shift.last, 'season');
		if (view.isHan(at)) {
			if (shift.value.dates === true) return nearDate(view, shift.last, by, base);
			if (season === null || shift.value.season !== true) return null;
			return { expression: { kind: 'season', season: season.value.season, of: { kind: 'shift', unit: 'year', by, base } }, last: season.last };
		}
		// `el próximo| 28 de febrero`
		if (base === 'now' && by !== 0 && view.isDigits(shift.last)) {
			const near = nearDate(view, shift.last, by, base);
			if (near !== null) return near;
		}
		// `that may result`
		const month = isWeakMonth(view, shift.last) && !view.capital(shift.last) ? null : monthAt(view, shift.last);
		if (month !== null) {
			const day = dayAt(view, month.last);
			if (day !== null) return { expression: { kind: 'near', by, base, of: fields({ month: month.value, day: day.value }) }, last: day.last };
			if (outerYear(view, month.last).year !== null) return null;
			return { expression: { kind: 'near', by, base, of: fields({ month: month.value }) }, last: month.last };
		}
		if (season !== null) return { expression: { kind: 'near', by, base, of: { kind: 'season', season: season.value.season, of: null } }, last: season.last };
		const holiday = view.term(shift.last, 'holiday');
		if (holiday === null) return null;
		return { expression: { kind: 'near', by, base, of: { kind: 'holiday', holiday: holiday.value.holiday, of: null } }, last: holiday.last };
	},
};

const units = new Set<Unit>(['day', 'week', 'month', 'quarter', 'half', 'year', 'decade', 'century']);

/** `over| the next century`: the word says how long, not when. */
const isSpanned = (view: View, at: number): boolean => view.termBefore(at, 'relation', ({ lasts }) => lasts === true) !== null;

/** 오는| 9월 1일, 지난| 3일: the nearest such day or month ahead or behind. */
function nearDate(view: View, at: number, by: number, base: Base): Read | null {
	const date = view.isDigits(at) ? view.expression(at) : null;
	if (date?.expression.kind !== 'fields' || !isYearless(date.expression)) return null;
	return { expression: { kind: 'near', by, base, of: date.expression }, last: date.last };
}

/** A month or day whose year is unsaid: 9월, 9월| 1일. */
const isYearless = (expression: Expression): boolean =>
	expression.kind === 'fields' && expression.year === null && (expression.of === null || isYearless(expression.of));

/** `the week of March 6`, `the week beginning 3 May`. */
function weekOf(view: View, at: number): Read | null {
	const term = view.term(at, 'week-of');
	const held = term === null ? null : view.expression(term.last);
	if (held?.expression.kind !== 'fields' || held.expression.day === null) return null;
	return { expression: { kind: 'week-of', of: held.expression }, last: held.last };
}
