/** How much time: `three years`, `a 30-day`, `two and a half months`, `三年半`, `20个工作日`. */
import type { Amount } from './expression.js';
import type { At, View } from './view.js';

export function amountAt(view: View, at: number): (At<Amount> & { readonly words: boolean }) | null {
	let value: number | null;
	let next: number;
	const term = view.term(at, 'amount');
	const number = view.number(at);
	let decimal: number | null = null;
	if (number === null && view.isDigits(at) && view.is(at + 1, '.') && view.isDigits(at + 2) && view.glued(at + 1) && view.glued(at + 2)) {
		decimal = Number(`${view.norm(at)}.${view.norm(at + 2)}`);
	}
	if (decimal !== null) {
		value = decimal;
		next = at + 3;
	} else if (number !== null && (term === null || number.last >= term.last)) {
		value = number.value;
		next = number.last;
		if (number.digits === 4 && value > 1600) return null;
	} else if (term !== null) {
		value = term.value.value;
		next = term.last;
		if (view.isWord(at) && view.term(next, 'article') !== null && value !== null) next = view.skip(next, 'article');
	} else return null;
	if (view.onNewLine(next)) return null;
	// `2 1/2 years`
	if (value !== null && number !== null && view.is(next, '1') && view.is(next + 1, '/') && view.is(next + 2, '2')) {
		value += 0.5;
		next += 3;
	}
	const half = view.term(next, 'half-more');
	if (half !== null && value !== null) {
		value += 0.5;
		next = half.last;
	}
	if (view.is(next, '-')) next++;
	if (view.isHan(next) && (view.is(next, '多') || view.is(next, '余') || view.is(next, '几'))) next++;
	let extra = 0;
	if (view.is(next, '个') && (view.is(next + 1, '多') || view.is(next + 1, '余'))) next += 2;
	if (view.is(next, '个') && view.is(next + 1, '半')) {
		extra = 0.5;
		next += 2;
	}
	const unit = view.term(next, 'unit');
	if (unit === null) return null;
	let last = unit.last;
	// `a minute and a half`
	const more = value === null ? null : view.term(last, 'half-more');
	if (more !== null) {
		extra = 0.5;
		last = more.last;
	}
	if (view.is(last, '多') || view.is(last, '余')) last++;
	if (view.isHan(last) && view.is(last, '半') && value !== null && !view.is(last + 1, '年') && !view.is(last + 1, '个')) {
		extra = 0.5;
		last++;
	}
	return { value: { value: value === null ? null : value + extra, unit: unit.value.unit }, last, words: number === null };
}
