import type { Expression } from '../expression.js';
import { isNowadays } from '../nowadays.js';
import { rangeOf } from '../parts.js';
import type { Pattern } from '../pattern.js';
import { fiscalYear, tails } from '../tails.js';

/** Half a year ahead lies in the year that December looks forward to and January has begun. */
const nearestYear: Expression = { kind: 'slice', unit: 'year', from: 1, count: 1, of: { kind: 'shift', unit: 'month', by: 6, base: 'now' } };

/** 今年度 said in March is of the year before: the year in which the fiscal year began that holds now, moved by some. */
function yearOfFiscal(by: number, from: number): Expression {
	return { kind: 'slice', unit: 'year', from: 1, count: 1, of: { kind: 'shift', unit: 'month', by: by * 12 - (from - 1), base: 'now' } };
}

export const deictic: Pattern = {
	doc: {
		id: 'dates/deictic',
		summary: 'Relative dates in a word: today, yesterday, 去年, 本月, 次日, 年内; with what narrows them: 明年上半年, 去年12月下旬.',
		why: 'News speaks from its own day.',
		languages: ['en', 'zh'],
		examples: {
			match: [
				'The council said today that it agrees.',
				'去年数量翻倍。',
				'明年上半年启动。',
				'年内将出台办法。',
				'去年12月下旬获批。',
				'今明两年完成',
				'The scheme opens in the new year.',
			],
			not: ['todays', '每年内容更新', '这个项目', '目前日产量', '在一个保险年度内不得变更'],
		},
	},
	starts: ['deictic', 'deictic-span', 'new-year'],
	read(view, at) {
		const span = view.term(at, 'deictic-span');
		if (span !== null) {
			const { unit, from, to } = span.value;
			return { expression: rangeOf({ kind: 'shift', unit, by: from, base: 'now' }, { kind: 'shift', unit, by: to, base: 'now' }), last: span.last };
		}
		const turn = view.term(at, 'new-year');
		if (turn !== null) return { expression: nearestYear, last: turn.last };
		const term = view.term(at, 'deictic');
		if (term === null) return null;
		const { unit, by, base } = term.value;
		if (unit === 'day' && !view.durations && isNowadays(view, at, term.last)) return null;
		// a paper called Beijing Today
		if (view.capital(at) && unit === 'day' && view.isWord(at - 1) && view.capital(at - 1) && !view.onNewLine(at)) return null;
		if (term.value.fiscal !== undefined) return tails(view, fiscalYear(yearOfFiscal(by, term.value.fiscal), term.value.fiscal), term.last);
		// 今年|年内
		const again = unit === 'year' ? view.term(term.last, 'deictic', ({ unit: same, by: step }) => same === 'year' && step === 0) : null;
		return tails(view, { kind: 'shift', unit, by, base }, again?.last ?? term.last);
	},
};
