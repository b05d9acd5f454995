import { type Expression, fields, type Unit } from '../expression.js';
import { holderAt } from '../holder.js';
import { yearAt } from '../parts.js';
import type { Pattern } from '../pattern.js';
import { sliced, tails } from '../tails.js';
import type { At, View } from '../view.js';

interface Slice {
	readonly unit: Unit;
	readonly from: number;
	readonly count: number;
}

/** `first`, `last`, `final`, `third` and how many units of what. */
function sliceAt(view: View, at: number): At<Slice> | null {
	const named = view.term(at, 'slice');
	// `h1, h2` are tags; `H1`, `Q3` are halves and quarters
	if (named !== null && view.norm(at).length === 1 && !view.capital(at) && !view.isDigits(at) && yearAt(view, named.last) === null) return null;
	if (named !== null) {
		// H1_Flag
		if (view.is(named.last, '_') && view.glued(named.last)) return null;
		// the first half-marathon
		if (view.is(named.last, '-') && view.glued(named.last) && view.isWord(named.last + 1) && view.term(named.last + 1, 'slice') === null) return null;
		return { value: { unit: named.value.unit, from: named.value.from, count: named.value.count }, last: named.last };
	}
	const start = view.skipDefinite(at);
	const closing = view.term(start, 'ordinal');
	const back = closing !== null && closing.value.value < 0;
	const ordinal = back ? { value: closing.value.value, last: closing.last } : view.ordinal(start);
	if (ordinal === null || (!view.isWord(start) && !view.isDigits(start))) return null;
	const next = view.is(ordinal.last, '-') ? ordinal.last + 1 : ordinal.last;
	const number = ordinal.value === 1 || back ? view.number(next) : null;
	const unitAt = number?.last ?? next;
	const unit = view.term(view.is(unitAt, '-') ? unitAt + 1 : unitAt, 'unit');
	if (unit === null || unit.value.unit === 'second' || unit.value.unit === 'minute' || unit.value.unit === 'hour' || unit.value.unit === 'century') return null;
	// the last| days of May are its end
	if (number === null ? unit.value.plural === true && unit.value.unit !== 'quarter' : number.value > 366) return null;
	return { value: { unit: unit.value.unit, from: ordinal.value, count: number?.value ?? 1 }, last: unit.last };
}

export const slice: Pattern = {
	doc: {
		id: 'dates/slice',
		summary:
			'Some units of a larger one: the third quarter of 2021, the first half of next year, the first three quarters, Q3 2021, the second week of May, 前5个月, 上半年.',
		why: 'Statistics are reported by quarter, half and months to date.',
		languages: ['en', 'zh'],
		examples: {
			match: [
				'Revenue grew in the third quarter of 2021.',
				'It will start in the first half of next year.',
				'Profit rose in the first five months of 2020.',
				'In Q3 2021 it fell.',
				'前5个月同比增长',
				'上半年投资',
			],
			not: ['first half-marathon', 'the first two companies', 'a quarter of firms', '前两批药品'],
		},
	},
	starts: ['slice', 'slice-lead', 'ordinal', 'ordinal-prefix', 'digits', 'shift', 'number-word'],
	behindArticle: ['ordinal', 'digits', 'number-word'],
	needs: ['slice', 'slice-lead', 'unit'],
	read(view, at) {
		if (view.isHan(at) || (view.isDigits(at) && view.isHan(at + 1)) || (view.is(at, 'q') && view.capital(at) && view.isHan(at + 2))) {
			const han = sliced(view, at, null);
			const lead = view.term(at, 'slice-lead');
			// 前两年 and 最后五天 of what is not said
			if (han?.expression.kind === 'slice' && lead !== null) {
				const { unit } = han.expression;
				if (lead.value.from < 0 || (unit !== 'month' && unit !== 'quarter')) return null;
			}
			if (han !== null) return tails(view, han.expression, han.last);
			if (view.isHan(at)) return null;
		}
		// `2021 Q3`, `2021, Q3`, `2020 first half`
		const lead = view.isDigits(at) ? yearAt(view, at) : null;
		if (lead !== null) {
			const named = view.term(afterYear(view, lead.last), 'slice');
			if (named === null || isOfAnotherYear(view, lead.last, named.last)) return null;
			const of = fields({ year: lead.value });
			return { expression: { kind: 'slice', unit: named.value.unit, from: named.value.from, count: named.value.count, of }, last: named.last };
		}
		const shift = view.term(at, 'shift');
		const found = sliceAt(view, at);
		if (found === null) {
			// `last year's third quarter`, `this year's first half`
			const year = shift === null ? null : view.term(shift.last, 'unit', ({ unit, plural }) => unit === 'year' && plural !== true);
			const possessive = year === null ? null : view.term(year.last, 'possessive');
			if (shift === null || possessive === null) return null;
			const inner = sliceAt(view, possessive.last);
			return inner === null
				? null
				: { expression: { kind: 'slice', ...inner.value, of: { kind: 'shift', unit: 'year', by: shift.value.by, base: shift.value.base } }, last: inner.last };
		}
		const { unit, from, count } = found.value;
		const code = yearOfCode(view, found.last);
		if (code !== null && (unit === 'half' || unit === 'quarter'))
			return { expression: { kind: 'slice', unit, from, count, of: fields({ year: code.value }) }, last: code.last };
		const next = view.link(found.last, 'unit') ?? (view.is(found.last, ',') ? found.last + 1 : found.last);
		const holder = view.onNewLine(next) ? null : holderAt(view, next);
		if (
			holder !== null &&
			(next > found.last || (holder.value.kind === 'fields' && holder.value.month === null) || holder.value.kind === 'shift') &&
			fits(unit, holder.value)
		) {
			return { expression: { kind: 'slice', unit, from, count, of: holder.value }, last: holder.last };
		}
		if (from < 0 || (unit !== 'half' && unit !== 'quarter' && !(unit === 'month' && from === 1 && count > 1))) return null;
		return { expression: { kind: 'slice', unit, from, count, of: null }, last: found.last };
	},
};

/** Where the part of a year may stand behind it; behind a comma only a code: in `In 2031, the first half was dry` it is a date of its own. */
function afterYear(view: View, at: number): number {
	if (view.is(at, '-')) return at + 1;
	if (view.is(at, ',') && view.norm(at + 1).length <= 2 && view.term(at + 1, 'slice') !== null) return at + 1;
	return view.skip(at, 'possessive');
}

/** `Q1|-2031`, `H2|/2031`. */
function yearOfCode(view: View, at: number): At<number> | null {
	if (!(view.is(at, '-') || view.is(at, '/')) || !view.glued(at) || !view.glued(at + 1) || !view.isDigits(at + 1) || view.glued(at + 2)) return null;
	return yearAt(view, at + 1);
}

/** `2031 - Q3| of 2032`: the part of a year behind the dash has one of its own. */
function isOfAnotherYear(view: View, mark: number, at: number): boolean {
	if (!view.is(mark, '-') || (view.glued(mark) && view.glued(mark + 1))) return false;
	return yearAt(view, view.link(at, 'unit') ?? at) !== null;
}

const order: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'workday', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century'];

/** Whether a unit is smaller than what is said to hold it. */
function fits(unit: Unit, holder: Expression): boolean {
	if (holder.kind === 'fields') {
		if (holder.day !== null) return false;
		return order.indexOf(unit) < order.indexOf(holder.month !== null ? 'month' : 'year');
	}
	if (holder.kind === 'shift') return order.indexOf(unit) < order.indexOf(holder.unit);
	return (
		holder.kind === 'years' ||
		holder.kind === 'decade' ||
		holder.kind === 'century' ||
		holder.kind === 'slice' ||
		holder.kind === 'near' ||
		holder.kind === 'season'
	);
}
