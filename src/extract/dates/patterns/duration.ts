import type { AmountAt } from '../amounts.js';
import { amountOf } from '../expression.js';
import type { Pattern } from '../pattern.js';
import type { View } from '../view.js';

const units = new Set(['second', 'minute', 'hour', 'day', 'workday', 'week', 'month', 'quarter', 'year', 'decade', 'century']);

export const duration: Pattern = {
	doc: {
		id: 'dates/duration',
		summary: 'Lengths of time: three years, a 30-day, several months, decades, 三年, 20个工作日.',
		why: 'Read only on demand: a length is no date, but taggers and annotators of time expressions count it.',
		languages: ['en', 'zh'],
		examples: { match: ['It lasted three years.', 'a two-year deal', 'for several months', '为期三年'], not: ['three firms', 'a yearling'] },
	},
	starts: ['amount', 'digits', 'number-word', 'unit', 'shift'],
	behindArticle: ['amount', 'digits', 'number-word'],
	needs: ['unit', 'units'],
	only: 'durations',
	read(view, at) {
		const han = view.isHan(at) || view.isHan(at + 1);
		const start = han ? at : view.skipDefinite(at);
		const amount = view.amount(start);
		if (amount !== null && units.has(amount.value.unit)) {
			if (view.glued(at) && (view.is(at - 1, '.') || view.is(at - 1, '$'))) return null;
			// `a second chance`
			if (amount.value.unit === 'second' && amount.words && view.isWord(amount.last)) return null;
			const age = ageEnd(view, amount.last);
			if (age !== null) return view.is(age - 2, '-') ? { expression: { kind: 'duration', amount: amount.value, more: false, age: true }, last: age } : null;
			if (isName(view, start, amount.last)) return null;
			if (isShare(view, at, amount) || isRate(view, at, amount)) return null;
			return { expression: { kind: 'duration', amount: amount.value, more: false, age: false }, last: amount.last };
		}
		if (han || start > at || view.isDigits(at - 1) || view.number(at - 1) !== null) return null;
		// bare plurals: it took years
		const unit = view.term(at, 'unit', ({ plural }) => plural === true);
		const name = unit?.value.unit;
		// the July Days
		if (view.capital(at) && at > view.first && !view.isUpper(at)) return null;
		if (unit === null || name === undefined || name === 'second' || name === 'quarter' || name === 'workday') return null;
		return { expression: { kind: 'duration', amount: amountOf(null, name), more: true, age: false }, last: unit.last };
	},
};

/** `the Thirty Years|' War`, `the Hundred Days| Offensive`, in a sentence that has small letters. */
function isName(view: View, at: number, last: number): boolean {
	if (!view.capital(last - 1) || !view.capital(at) || !(view.is(last, "'") || view.capital(last))) return false;
	return !view.isUpper(last - 1);
}

/** The token after the word that makes an age of a length: `twelve years| old`, `a 28-year|-old`; null where none does. */
function ageEnd(view: View, last: number): number | null {
	return view.term(view.is(last, '-') ? last + 1 : last, 'age')?.last ?? null;
}

/** `three-quarters of its food`, `a quarter of all firms`: parts of something else than a year. */
function isShare(view: View, at: number, { value, last }: AmountAt): boolean {
	return value.unit === 'quarter' && (view.is(at + 1, '-') || value.value === 1) && (view.link(last, 'day') !== null || view.term(last, 'connector') !== null);
}

/** Tokens before a unit in which a count makes it a rate. */
const reach = 3;

/** `four flights a week`, `358,000 a month`, `$1.76 a year`: how often, not how long. */
function isRate(view: View, at: number, { value, words }: AmountAt): boolean {
	if (!words || value.value !== 1 || view.term(at, 'article') === null) return false;
	if (view.isDigits(at - 1)) return true;
	if (!view.isWord(at - 1) || view.term(at - 1, 'relation') !== null || view.term(at - 1, 'approx') !== null) return false;
	for (let i = at - 1; i >= at - reach; i--) {
		if (view.isDigits(i) || (i < at - 1 && view.number(i) !== null)) return true;
		if (!view.isWord(i)) return false;
	}
	return false;
}
