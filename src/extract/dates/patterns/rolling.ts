import type { AmountAt } from '../amounts.js';
import { amountOf, type Unit } from '../expression.js';
import type { Pattern } from '../pattern.js';
import type { Read, View } from '../view.js';

export const rolling: Pattern = {
	doc: {
		id: 'dates/rolling',
		summary: 'Time up to now or from now on: the past three years, the next five years, 近五年, 未来3年.',
		why: 'Reviews and outlooks are dated so; the end (or start) is the day of writing.',
		languages: ['en', 'zh'],
		examples: {
			match: [
				'In the past five years, 50 million left poverty.',
				'Over the next three years it will grow.',
				'近五年来投入增加。',
				'未来3年',
				'五年来，覆盖面扩大。',
			],
			not: ['第三年来过', 'the past is gone', 'the last two items', '近五千人', '前五名'],
		},
	},
	starts: ['rolling', 'vague-span', 'digits', 'number-word'],
	behindArticle: ['digits', 'number-word'],
	needs: ['unit', 'units'],
	read(view, at) {
		const span = view.durations ? view.term(at, 'vague-span') : null;
		const vague = span === null ? null : view.term(span.last, 'unit', ({ plural }) => plural === true);
		if (vague !== null) return { expression: { kind: 'rolling', amount: amountOf(null, vague.value.unit), direction: -1 }, last: vague.last };
		const term = view.term(at, 'rolling', ({ infix, side }) => infix === undefined && side === undefined);
		if (term === null) return closed(view, at) ?? (view.compiled.infixes ? infixed(view, at) : null);
		const { direction } = term.value;
		if (view.onNewLine(term.last)) return null;
		const several = view.term(term.last, 'units');
		if (several !== null) return { expression: { kind: 'rolling', amount: amountOf(several.value.times, several.value.unit), direction }, last: several.last };
		// `the past year`, `the coming weeks`
		const unit = view.isHan(at) ? null : view.term(term.last, 'unit');
		if (unit !== null && (unit.value.plural === true ? view.durations : true)) {
			if (isClock(unit.value.unit) && !view.durations) return null;
			return { expression: { kind: 'rolling', amount: amountOf(unit.value.plural === true ? null : 1, unit.value.unit), direction }, last: unit.last };
		}
		const amount = view.amount(term.last);
		if (amount === null || !speaksOf(view, amount)) return null;
		// `this half` is a half, `the last two-year-old` an age
		if (!view.isHan(at) && amount.words && amount.value.value === 0.5) return null;
		return { expression: { kind: 'rolling', amount: amount.value, direction }, last: amount.last };
	},
};

/** 五年|来, 三个多月|以来. */
function closed(view: View, at: number): Read | null {
	if (!view.isHan(at) && !view.isHan(at + 1)) return null;
	if (view.termBefore(at, 'counting', ({ spoils }) => spoils.includes('within'), 1) !== null) return null;
	const amount = view.amount(at);
	const term = amount === null ? null : view.term(amount.last, 'rolling', ({ side }) => side === 'after');
	if (amount === null || term === null || !speaksOf(view, amount)) return null;
	return { expression: { kind: 'rolling', amount: amount.value, direction: term.value.direction }, last: term.last };
}

/** `cinq|dernières|années`: the word stands between the number and its unit. */
function infixed(view: View, at: number): Read | null {
	const start = view.skipDefinite(at);
	const number = view.number(start);
	const term = number === null ? null : view.term(number.last, 'rolling', ({ infix }) => infix === true);
	const unit = term === null ? null : view.term(term.last, 'unit');
	if (number === null || term === null || unit === null || isClock(unit.value.unit)) return null;
	return { expression: { kind: 'rolling', amount: amountOf(number.value, unit.value.unit), direction: term.value.direction }, last: unit.last };
}

function speaksOf(view: View, { value, last }: AmountAt): boolean {
	if (view.term(last, 'age') !== null) return false;
	return view.durations || (value.value !== null && !isClock(value.unit));
}

function isClock(unit: Unit): boolean {
	return unit === 'hour' || unit === 'minute' || unit === 'second';
}
