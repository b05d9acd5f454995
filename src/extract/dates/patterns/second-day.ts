import { day, dayAt, monthAt, noOuter, outerYear } from '../parts.js';
import type { Pattern } from '../pattern.js';

export const secondDay: Pattern = {
	doc: {
		id: 'dates/second-day',
		summary: 'The second of two days that share a month named before them: April 24 and 25, July 10-14.',
		why: 'Read only on demand: elsewhere the two days are one range.',
		languages: ['en'],
		examples: { match: ['They met on April 24 and 25.', 'The talks of July 10-14, 2021 failed.'], not: ['April 24 and 250 more', 'Chapters 24 and 25'] },
	},
	starts: ['digits'],
	only: 'durations',
	read(view, at) {
		if (!view.apart) return null;
		const mark = view.termBefore(at, 'connector', undefined, 2);
		if (mark === null || !view.isDigits(mark.first - 1)) return null;
		const month = monthAt(view, mark.first - 2) ?? (view.is(mark.first - 2, '.') ? monthAt(view, mark.first - 3) : null);
		const first = month === null ? null : dayAt(view, mark.first - 1);
		const second = first === null ? null : dayAt(view, at);
		if (month === null || first === null || second === null || month.last !== mark.first - 1 || second.value <= first.value) return null;
		if (monthAt(view, second.last) !== null || view.term(second.last, 'refusal', ({ side }) => side === 'after') !== null) return null;
		const outer = outerYear(view, second.last);
		return { expression: day(month.value, second.value, outer.last > second.last ? outer : noOuter(second.last)), last: outer.last };
	},
};
