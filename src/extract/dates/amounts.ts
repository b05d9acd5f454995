/** How much time: `three years`, `a 30-day`, `two and a half months`, `two to three weeks`, `三年半`, `20个工作日`. */
import type { Amount } from './expression.js';
import type { At, View } from './view.js';

export interface AmountAt extends At<Amount> {
	/** Said in a word or two that are no number: `a`, `several`, `half a`. */
	readonly words: boolean;
}

/** A number with what makes it more: `two and a half`, `2 1/2`, `20-`, 三十多. */
interface Quantity extends At<number | null> {
	readonly words: boolean;
}

function decimalAt(view: View, at: number): At<number> | null {
	if (!view.isDigits(at) || !view.is(at + 1, '.') || !view.isDigits(at + 2) || !view.glued(at + 1) || !view.glued(at + 2)) return null;
	return { value: Number(`${view.norm(at)}.${view.norm(at + 2)}`), last: at + 3 };
}

function quantityAt(view: View, at: number): Quantity | null {
	const number = view.number(at);
	const decimal = number === null ? decimalAt(view, at) : null;
	if (decimal !== null) return { ...decimal, words: true };
	const term = view.term(at, 'amount');
	if (number !== null && (term === null || number.last >= term.last)) {
		// four digits are a year sooner than a number of years, but not before hours
		const isYear = number.digits === 4 && number.value > 1600 && view.term(number.last, 'unit', ({ unit }) => unit === 'hour') === null;
		return isYear ? null : { value: number.value, last: number.last, words: false };
	}
	if (term === null) return null;
	const { value } = term.value;
	// `half the year`
	return { value, last: view.isWord(at) && value !== null ? view.skip(term.last, 'article') : term.last, words: true };
}

export function readAmount(view: View, at: number): AmountAt | null {
	const quantity = quantityAt(view, at);
	if (quantity === null || view.onNewLine(quantity.last)) return null;
	let { value, last } = quantity;
	let max: number | null = null;
	// `two to three weeks`
	const connector = view.term(last, 'connector', ({ joins }) => joins === 'to') ?? view.term(last, 'connector');
	const second = connector === null || value === null || quantity.words ? null : view.number(connector.last);
	if (second !== null && value !== null && second.value > value && second.digits < 4) {
		max = second.value;
		last = second.last;
	}
	// `2 1/2 years`
	if (value !== null && !quantity.words && view.is(last, '1') && view.is(last + 1, '/') && view.is(last + 2, '2')) {
		value += 0.5;
		last += 3;
	}
	const half = view.term(last, 'half-more', ({ after }) => after === 'number');
	if (half !== null && value !== null) {
		value += 0.5;
		last = half.last;
	}
	if (view.is(last, '-')) last++;
	last = view.term(last, 'excess', ({ after }) => after === 'number')?.last ?? last;
	last = pastAdjective(view, last, value);
	const several = view.term(last, 'units');
	const unit = several ?? view.term(last, 'unit');
	if (unit === null) return null;
	if (several !== null && value !== null) value *= several.value.times;
	last = unit.last;
	// `a minute and a half`
	const more = value === null ? null : view.term(last, 'half-more', ({ after }) => after === 'unit');
	if (more !== null && value !== null) {
		value += 0.5;
		last = more.last;
	}
	last = view.term(last, 'excess', ({ after }) => after === 'unit')?.last ?? last;
	return { value: { value, max, unit: unit.value.unit }, last, words: quantity.words };
}

/** `two| bloody|days`: one word may stand between a number and what it counts; the token after it, or the token itself. */
function pastAdjective(view: View, at: number, value: number | null): number {
	if (!view.durations || value === null || value < 2 || !view.isWord(at) || view.capital(at) || view.glued(at)) return at;
	const unit = view.term(at + 1, 'unit', ({ plural }) => plural === true);
	return unit !== null && joins.every((name) => view.term(at, name) === null) ? at + 1 : at;
}

/** Classes of words that end what a number counts, or count themselves. */
const joins = ['unit', 'units', 'of', 'relation', 'connector', 'tense', 'rolling', 'article', 'month', 'weekday'] as const;
