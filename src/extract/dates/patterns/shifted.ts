import { type Expression, fields } from '../expression.js';
import { dayAt, isWeakMonth, monthAt, outerYear } from '../parts.js';
import type { Pattern } from '../pattern.js';
import { tails } from '../tails.js';

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
			not: ['the last resort', 'this policy', 'next to it', '上海', '下列事项'],
		},
	},
	starts: ['shift', 'article'],
	read(view, at) {
		const article = view.is(at, 'the') && view.term(at, 'shift') === null ? at + 1 : at;
		const shift = view.term(article, 'shift');
		// `the week of March 6`
		if (
			article > at &&
			view.is(article, 'week') &&
			(view.is(article + 1, 'of') || view.is(article + 1, 'beginning') || view.is(article + 1, 'starting') || view.is(article + 1, 'ending'))
		) {
			const held = view.expression(article + 2);
			if (held?.expression.kind === 'fields' && held.expression.day !== null) return { expression: { kind: 'week-of', of: held.expression }, last: held.last };
		}
		const bare = article > at ? view.term(article, 'weekend') : null;
		if (bare !== null) return { expression: { kind: 'weekend', by: null }, last: bare.last };
		if (shift === null || (view.isHan(at) && article > at)) return null;
		const { by, base } = shift.value;
		const weekend = view.term(shift.last, 'weekend');
		if (weekend !== null) return { expression: { kind: 'weekend', by }, last: weekend.last };
		const unit = view.term(shift.last, 'unit', (term) => ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'].includes(term.unit));
		if (unit !== null && view.isWord(unit.last - 1) && view.norm(unit.last - 1).endsWith('s')) return null;
		if (unit !== null && !(view.isHan(at) && (view.norm(at) === '下' || view.norm(at) === '上') && unit.value.unit === 'day')) {
			const name = unit.value.unit;
			// `the last week` counts back from today; `last week` is a week of the calendar
			// `the next decade` counts from today too
			if (view.is(at, 'the') && name === 'decade' && by !== 0)
				return { expression: { kind: 'rolling', amount: { value: 1, unit: name }, direction: by < 0 ? -1 : 1 }, last: unit.last };
			if (article > at && base === 'now' && by !== 0 && name !== 'quarter')
				return { expression: { kind: 'rolling', amount: { value: 1, unit: name }, direction: by < 0 ? -1 : 1 }, last: unit.last };
			if (name === 'day' && ((base === 'now' && by !== 0) || view.isHan(at))) return null;
			const expression: Expression = { kind: 'shift', unit: name, by, base };
			return view.isHan(at) ? tails(view, expression, unit.last) : { expression, last: unit.last };
		}
		if (view.isHan(at)) {
			if (!['去', '今', '来', '本', '同', '次', '翌'].includes(view.norm(at))) return null;
			const season = view.term(shift.last, 'season');
			return season !== null && ['去', '今', '来'].includes(view.norm(at))
				? { expression: { kind: 'season', season: season.value.season, of: { kind: 'shift', unit: 'year', by, base } }, last: season.last }
				: null;
		}
		// `that may result`
		const month = isWeakMonth(view, shift.last) && !view.capital(shift.last) ? null : monthAt(view, shift.last);
		if (month !== null) {
			const day = dayAt(view, month.last);
			if (day !== null) return { expression: { kind: 'near', by, of: fields({ month: month.value, day: day.value }) }, last: day.last };
			const outer = outerYear(view, month.last);
			if (outer.year !== null) return null;
			return { expression: { kind: 'near', by, of: fields({ month: month.value }) }, last: month.last };
		}
		const season = view.term(shift.last, 'season');
		if (season !== null) return { expression: { kind: 'near', by, of: { kind: 'season', season: season.value.season, of: null } }, last: season.last };
		const holiday = view.term(shift.last, 'holiday');
		if (holiday !== null) return { expression: { kind: 'near', by, of: { kind: 'holiday', holiday: holiday.value.holiday, of: null } }, last: holiday.last };
		return null;
	},
};
