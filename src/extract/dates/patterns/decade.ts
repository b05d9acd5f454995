import type { Pattern } from '../pattern.js';
import { tails } from '../tails.js';

export const decade: Pattern = {
	doc: {
		id: 'dates/decade',
		summary: 'Decades: the 1990s, the ’90s, the nineties, 上世纪90年代, 20世纪九十年代.',
		why: 'Background paragraphs date reforms by the decade.',
		languages: ['en', 'zh'],
		examples: {
			match: [
				'Clinics closed in the 1990s.',
				"In the early 1830's piers were built.",
				'Since the nineties it has grown.',
				'上世纪90年代开始改革。',
				'二十世纪八十年代',
				'In the ’80s it was built.',
			],
			not: ['He is in his 90s.', '这个时代的90后', 'nineties', "In 1990's budget it rose."],
		},
	},
	starts: ['digits', 'last-century', 'number-word', 'apostrophe', 'decade', 'decade-prefix'],
	behindArticle: ['decade', 'digits', 'apostrophe'],
	needs: ['decade', 'decade-prefix', 'decade-mark', 'decade-suffix'],
	read(view, at) {
		const last = view.term(at, 'last-century');
		if (last !== null || view.isHan(at) || (view.isDigits(at) && view.isHan(at + 1))) {
			let next = last?.last ?? at;
			let century: number | null = null;
			if (last === null) {
				const number = view.number(at);
				const mark = number === null ? null : view.term(number.last, 'century-mark');
				if (number !== null && mark !== null) {
					century = number.value;
					next = mark.last;
				}
			}
			const tens = view.number(next);
			const mark = tens === null ? null : view.term(tens.last, 'decade-mark');
			if (tens === null || mark === null) return null;
			if (tens.digits === 4) return tails(view, { kind: 'decade', start: tens.value, century: null, by: null }, mark.last);
			if (tens.value >= 100 || tens.value % 10 !== 0) return null;
			return tails(view, { kind: 'decade', start: tens.value, century, by: last?.value.by ?? null }, mark.last);
		}
		const prefix = view.term(at, 'decade-prefix');
		const start = prefix?.last ?? view.skipDefinite(at);
		const words = view.term(start, 'decade');
		if (words !== null) return start > at ? { expression: { kind: 'decade', start: words.value.tens, century: null, by: null }, last: words.last } : null;
		const apostrophe = view.is(start, "'") ? start + 1 : start;
		if (!view.isDigits(apostrophe)) return null;
		const digits = view.norm(apostrophe);
		// the 1830'|s, the early 1830'|s: for 1830's alone is of a year as well
		const told = start > at || view.follows(at, 'part');
		const written = told && digits.length === 4 && view.is(apostrophe + 1, "'") && view.glued(apostrophe + 1) ? apostrophe + 2 : apostrophe + 1;
		const suffix = view.glued(written) ? (view.term(written, 'decade-suffix')?.last ?? null) : null;
		const end = suffix ?? (prefix === null ? null : apostrophe + 1);
		if (end === null || !digits.endsWith('0')) return null;
		// the 1700s are a century; of the 2000s, and often of the 1900s, the first ten years are meant
		if (digits.length === 4 && digits.endsWith('00') && digits < '1900' && digits >= (view.durations ? '1000' : '1600'))
			return { expression: { kind: 'century', number: Number(digits.slice(0, 2)) + 1 }, last: end };
		if (digits.length === 4 && digits >= (view.durations ? '1000' : '1600') && digits <= '2190')
			return { expression: { kind: 'decade', start: Number(digits), century: null, by: null }, last: end };
		if (digits.length === 3 && start > at && view.durations && view.follows(at, 'relation'))
			return { expression: { kind: 'decade', start: Number(digits), century: null, by: null }, last: end };
		if (digits.length !== 2 || apostrophe === at) return null;
		// `the 50s of the 19th century`
		const of = view.link(end, 'day');
		const century = of === null ? null : view.expression(of);
		if (century?.expression.kind === 'century')
			return { expression: { kind: 'decade', start: Number(digits), century: century.expression.number, by: null }, last: century.last };
		return { expression: { kind: 'decade', start: Number(digits), century: null, by: null }, last: end };
	},
};
