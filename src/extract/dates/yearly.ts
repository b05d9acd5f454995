/** Whether a date comes again, every year or whenever a rule finds it: then it is of no year. */
import { tenseAt } from './tense.js';
import type { Found, View } from './view.js';

/** The token after a date and the words that make it yearly, or null: `by 1 May| every year|`, `in March| of each year|`, `on June 30| annually|`, `every| 3 May|`. */
export function yearlyEnd(view: View, { expression, first, last }: Found): number | null {
	if (expression.kind !== 'fields' || expression.year !== null || expression.of !== null || view.isHan(first)) return null;
	if (view.follows(first, 'every')) return last;
	// `in March yearly| bonuses`, `in July, each year| adding 2%`: of what follows
	const at = view.link(last, 'year') ?? last;
	const set = view.term(at, 'set', ({ value }) => value === 'P1Y');
	const every = set === null ? view.term(at, 'every') : null;
	const end = set?.last ?? (every === null ? null : (view.term(every.last, 'unit', (term) => term.unit === 'year')?.last ?? null));
	return end !== null && closes(view, end) ? end : null;
}

/** Whether the phrase ends before a token: at the end of the sentence, a mark, or a word that opens another phrase. */
function closes(view: View, at: number): boolean {
	if (at >= view.last || !view.isWord(at)) return true;
	// `each year of| study`
	if (view.term(at, 'of') !== null) return false;
	return view.term(at, 'article') !== null || view.term(at, 'relation') !== null || tenseAt(view, at) !== null || view.term(at, 'connector') !== null;
}

/** Tokens before a year told from another in which the sentence speaks of every one: 每年| 3月底前公布上一年度. */
const EACH = 40;

/** 每年3月底前公布|上一年度|的账目, 如遇|周六、周日|: a time told from whichever year or day a rule is about, which no calendar resolves. */
export function isOfWhichever(view: View, { expression, first }: Found, before: Found | undefined): boolean {
	if (expression.kind === 'weekday' && expression.by === null && expression.week === null) {
		if (view.follows(first, 'chance')) return true;
		return before !== undefined && first - before.last === 1 && before.expression.kind === 'weekday' && view.follows(before.first, 'chance');
	}
	if (view.term(first, 'deictic', ({ ofEach }) => ofEach === true) === null) return false;
	for (let i = first - 1; i >= view.first && i >= first - EACH; i--) {
		const every = view.term(i, 'every');
		if (every !== null && view.term(every.last, 'unit', ({ unit }) => unit === 'year') !== null) return true;
	}
	return false;
}
