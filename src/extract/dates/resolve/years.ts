/** Spans of years: decades, centuries, plans, school years. */
import { civil, dayNumber, months } from '../calendar.js';
import type { Resolver } from './resolution.js';

export const resolveDecade: Resolver<'decade'> = (resolution, expression) => {
	let { start } = expression;
	if (start < 100) {
		if (expression.century !== null) start += (expression.century - 1) * 100;
		else if (expression.by !== null) {
			// 上世纪90年代 is said in this century of the last one, whatever the day
			const anchor = resolution.anchor();
			start += (anchor === null ? 2000 : Math.floor(civil(anchor).year / 100) * 100) + expression.by * 100;
		} else start += start < 20 ? 2000 : 1900;
	}
	return resolution.give(months(start * 12, 120), 'decade');
};

/** The fifth century before the era begins with the year 500 BC, which is -499. */
export const resolveCentury: Resolver<'century'> = (resolution, { number }) =>
	resolution.give(months(number < 0 ? number * 1200 + 12 : (number - 1) * 1200, 1200), 'century');

export const resolveYears: Resolver<'years'> = (resolution, { from, to }) =>
	resolution.give({ first: dayNumber(from, 1, 1), last: dayNumber(to, 12, 31) }, 'period');
