/** Numbers in dates: digits, words, Chinese characters. Small ones: dates need no millions. */
import { isYearOfItem } from '../../text/item-number.js';
import { isNoteMark } from '../../text/note-mark.js';
import type { At, View } from './view.js';

export interface NumberAt extends At<number> {
	/** How many digits are written: 4 for `2021` and `二〇二一`, 0 for a number in words (`二十七`, `five`). */
	readonly digits: number;
}

/** Longest number written in Chinese characters that a date has use for. */
const maxHan = 8;

export function readNumber(view: View, at: number): NumberAt | null {
	if (view.isDigits(at)) return readDigits(view, at);
	if (view.isHan(at)) return readHan(view, at);
	if (view.isWord(at)) return readWords(view, at);
	return null;
}

function readDigits(view: View, at: number): NumberAt | null {
	const norm = view.norm(at);
	if (norm.length > 8) return null;
	// `1,154` and `3.5` are no numbers of a date, nor are their tails
	const mark = view.norm(at + 1);
	if (
		view.glued(at + 1) &&
		(mark === ',' || mark === '.') &&
		view.glued(at + 2) &&
		view.isDigits(at + 2) &&
		(mark === '.' ? !isNoteMark(view.tokens, at + 2) && !isYearOfItem(view.tokens, at + 2) : view.norm(at + 2).length === 3)
	)
		return null;
	const before = view.norm(at - 1);
	const decimals = before === '.' ? !isYearOfItem(view.tokens, at) : before === ',' && norm.length === 3;
	if (decimals && view.glued(at) && view.glued(at - 1) && view.isDigits(at - 2)) return null;
	return { value: Number(norm), last: at + 1, digits: norm.length };
}

/** Zeros in digits, or letters that look like them, between characters, as old documents have them: 二|00|五年, 二|OO|五年. */
const zeros = /^[0o]{1,3}$/;

function readHan(view: View, at: number): NumberAt | null {
	const { digits, units, contracted } = view.compiled.numerals;
	let end = at;
	let positional = true;
	while (end < view.last && end - at < maxHan && (end === at || view.glued(end))) {
		const norm = view.norm(end);
		if (units.has(norm) || contracted.has(norm)) positional = false;
		else if (!digits.has(norm) && !(end > at && zeros.test(norm))) break;
		end++;
	}
	if (end === at) return null;
	if (positional) {
		let value = 0;
		let written = 0;
		for (let i = at; i < end; i++) {
			const digit = digits.get(view.norm(i));
			const size = digit === undefined ? view.norm(i).length : 1;
			value = value * 10 ** size + (digit ?? 0);
			written += size;
		}
		return { value, last: end, digits: written };
	}
	let total = 0;
	let section = 0;
	let digit: number | null = null;
	for (let i = at; i < end; i++) {
		const norm = view.norm(i);
		const unit = units.get(norm);
		const twenty = contracted.get(norm);
		if (twenty !== undefined) {
			section += twenty;
		} else if (unit === undefined) {
			// 二十二三 is no one number
			if (digit !== null && digit !== 0) return null;
			digit = digits.get(norm) ?? 0;
		} else if (unit >= 4) {
			total = (total + section + (digit ?? 0)) * 10 ** unit;
			section = 0;
			digit = null;
		} else {
			// 十五, 一百|十年
			section += (digit ?? (i === at || unit === 1 ? 1 : 0)) * 10 ** unit;
			digit = null;
		}
	}
	return { value: total + section + (digit ?? 0), last: end, digits: 0 };
}

function below100(view: View, at: number): At<number> | null {
	const { small, tens, joiners } = view.compiled.numerals;
	const ten = tens.get(view.norm(at));
	if (ten !== undefined) {
		const joined = view.is(at + 1, '-') || joiners.has(view.norm(at + 1)) ? at + 2 : at + 1;
		const unit = small.get(view.norm(joined));
		if (unit !== undefined && unit > 0 && unit < 10) return { value: ten + unit, last: joined + 1 };
		return { value: ten, last: at + 1 };
	}
	const value = small.get(view.norm(at));
	return value === undefined ? null : { value, last: at + 1 };
}

/** What stands after `hundred` or `thousand`: `and five`, `ninety-nine`. */
function remainder(view: View, at: number): At<number> {
	return below100(view, view.compiled.numerals.joiners.has(view.norm(at)) ? at + 1 : at) ?? { value: 0, last: at };
}

function readWords(view: View, at: number): NumberAt | null {
	const head = below100(view, at);
	if (head === null) return null;
	const { hundreds, thousands } = view.compiled.numerals;
	const scale = hundreds.has(view.norm(head.last)) ? 100 : thousands.has(view.norm(head.last)) ? 1000 : null;
	// `nineteen ninety-nine` is no number but a year
	if (scale === null) return { ...head, digits: 0 };
	const rest = remainder(view, head.last + 1);
	return { value: head.value * scale + rest.value, last: rest.last, digits: 0 };
}

/**
 * A year in words: `nineteen ninety-nine`, `two thousand and eight`, `twenty twenty-one`; not a piece of a longer number, as
 * `nine hundred and |two thousand one| hundred` has it.
 */
export function readYearWords(view: View, at: number): At<number> | null {
	const year = yearWords(view, at);
	if (year === null || isScale(view, year.last)) return null;
	const before = view.compiled.numerals.joiners.has(view.norm(at - 1)) ? at - 2 : at - 1;
	return isScale(view, before) ? null : year;
}

/** `hundred`, `thousand`: what goes on with a number, or led to it. */
function isScale(view: View, at: number): boolean {
	const { hundreds, thousands } = view.compiled.numerals;
	return hundreds.has(view.norm(at)) || thousands.has(view.norm(at));
}

function yearWords(view: View, at: number): At<number> | null {
	const head = below100(view, at);
	if (head === null) return null;
	const { hundreds, thousands } = view.compiled.numerals;
	if (thousands.has(view.norm(head.last)) && head.value === 2) {
		const tail = remainder(view, head.last + 1);
		return { value: 2000 + tail.value, last: tail.last };
	}
	if (head.value < 10 || head.value > 20) return null;
	if (hundreds.has(view.norm(head.last))) {
		const tail = remainder(view, head.last + 1);
		return { value: head.value * 100 + tail.value, last: tail.last };
	}
	const tail = below100(view, view.is(head.last, '-') ? head.last + 1 : head.last);
	if (tail === null || tail.value < 10) return null;
	return { value: head.value * 100 + tail.value, last: tail.last };
}

export function readOrdinal(view: View, at: number): At<number> | null {
	if (view.isDigits(at)) {
		const mark = view.term(at + 1, 'ordinal-mark');
		if (mark === null || !view.glued(at + 1) || view.norm(at).length > 3) return null;
		return { value: Number(view.norm(at)), last: mark.last };
	}
	if (view.isHan(at)) {
		const prefix = view.term(at, 'ordinal-prefix');
		if (prefix === null) return null;
		const number = readNumber(view, prefix.last);
		return number === null ? null : { value: number.value, last: number.last };
	}
	if (!view.isWord(at)) return null;
	const { tens, ordinals } = view.compiled.numerals;
	const ten = tens.get(view.norm(at));
	if (ten !== undefined) {
		const dash = view.is(at + 1, '-') ? at + 2 : at + 1;
		const unit = ordinals.get(view.norm(dash));
		return unit !== undefined && unit < 10 ? { value: ten + unit, last: dash + 1 } : null;
	}
	const value = ordinals.get(view.norm(at));
	return value === undefined ? null : { value, last: at + 1 };
}
