import type { Expression } from '../expression.js';
import type { Pattern } from '../pattern.js';
import type { At, View } from '../view.js';

/** First and last year of China's nth Five-Year Plan; 1963-65 stood between the second and the third. */
function years(number: number): Extract<Expression, { kind: 'years' }> | null {
	if (number < 1 || number > 25) return null;
	const from = number <= 2 ? 1953 + (number - 1) * 5 : 1966 + (number - 3) * 5;
	return { kind: 'years', from, to: from + 4, name: 'plan' };
}

/** The ordinal before the plan: `the 14th Five-Year Plan`. */
function numberedBefore(view: View, at: number): At<number> | null {
	const start = view.skipDefinite(at);
	const ordinal = view.ordinal(start);
	if (ordinal === null) return null;
	let next = ordinal.last;
	if (view.is(next, '"')) next++;
	const mark = view.term(next, 'plan') ?? view.term(next, 'plan-mark');
	if (mark === null) {
		// the 12th and 13th Five-Year Plans: the name stands once
		const and = view.is(next, ',') ? next + 1 : (view.term(next, 'connector')?.last ?? null);
		const second = and === null ? null : view.ordinal(and);
		return second !== null && view.term(second.last, 'plan') !== null ? { value: ordinal.value, last: ordinal.last } : null;
	}
	return { value: ordinal.value, last: view.is(mark.last, '"') ? mark.last + 1 : mark.last };
}

export const plan: Pattern = {
	doc: {
		id: 'dates/plan',
		summary: 'Periods of the five-year plans: the 14th Five-Year Plan period, 13th FYP, 十四五, “十三五”期间, 第十四个五年规划.',
		why: 'Chinese policy is dated by its plans; no general tagger knows their years.',
		languages: ['en', 'zh'],
		examples: {
			match: [
				'During the 14th Five-Year Plan period reform deepens.',
				'Under the 13th FYP it grew.',
				'“十三五”期间覆盖面提高。',
				'十四五时期',
				'第十四个五年规划',
			],
			not: ['A five-year plan was drawn up.', '第三个项目', '十五五十', 'the 14th list'],
		},
	},
	starts: ['plan', 'ordinal', 'digits', 'ordinal-prefix', 'number-word'],
	behindArticle: ['ordinal', 'digits', 'number-word'],
	needs: ['plan', 'plan-mark'],
	read(view, at) {
		let number: At<number> | null = null;
		const named = view.term(at, 'plan', (term) => term.number !== null);
		if (named !== null && named.value.number !== null) {
			// `十五五十` is a number, not a plan
			if (view.isHan(at) && view.number(named.last) !== null && view.glued(named.last)) return null;
			number = { value: named.value.number, last: named.last };
		} else if (view.isHan(at)) {
			const ordinal = view.ordinal(at);
			const mark = ordinal === null ? null : view.term(ordinal.last, 'plan-mark');
			if (ordinal !== null && mark !== null) number = { value: ordinal.value, last: mark.last };
		} else {
			number = numberedBefore(view, at);
		}
		if (number === null) return null;
		const expression = years(number.value);
		if (expression === null) return null;
		let last = number.last;
		if (view.is(last, '"')) last++;
		for (let i = 0; i < 2; i++) last = view.term(last, 'plan-tail')?.last ?? last;
		const timed = view.isHan(at) || last > number.last + 1 || view.term(last - 1, 'plan-tail') !== null || spellsYears(view, last) || isStretch(view, at);
		return { expression: timed ? expression : { ...expression, name: 'document' }, last };
	},
};

/** `the 14th Five-Year Plan| (2021-25)`. */
const spellsYears = (view: View, at: number): boolean => view.is(at, '(') && view.isDigits(at + 1);

/** `during| the 14th Five-Year Plan`, `by the end of| the 14th Five-Year Plan`; `draft| the 14th Five-Year Plan` speaks of the document. */
function isStretch(view: View, at: number): boolean {
	const of = view.is(at - 1, 'of') ? at - 1 : at;
	return (
		view.termBefore(at, 'relation', ({ relation, spans }) => spans === true || relation === 'since') !== null ||
		view.termBefore(of, 'part') !== null ||
		view.termBefore(of, 'slice') !== null
	);
}
