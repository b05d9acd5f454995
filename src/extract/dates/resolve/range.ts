/** Ranges: what one end leaves unsaid it shares with the other. */
import { move } from '../calendar.js';
import { isToday } from '../expression.js';
import { needsYear, share } from '../share.js';
import type { Resolver } from './resolution.js';

export const resolveRange: Resolver<'range'> = (resolution, { from, to }) => {
	const [start, end] = share(from, to);
	const first = resolution.days(start);
	const firstGrain = resolution.grain;
	// `between now and 2030` in a text that nobody dated is by 2030
	if (first === null && isToday(start)) {
		resolution.openStart = true;
		return resolution.days(end);
	}
	if (first === null) {
		// the whole range may be as partial as its end
		const partialStart = resolution.partial;
		resolution.partial = null;
		resolution.days(end);
		resolution.partial = partialStart !== null && resolution.partial !== null ? `${partialStart}/${resolution.partial}` : null;
		return null;
	}
	const spoken = { ...first, grain: firstGrain, sentence: -1, stated: false };
	const inner = resolution.inside({
		focus: spoken,
		spoken: { day: firstGrain === 'day' ? spoken : null, month: firstGrain === 'day' || firstGrain === 'month' ? spoken : null, quarter: null, year: null },
		narrative: true,
		look: 'ahead',
	});
	// what the end leaves unsaid it shares with the start
	let last = needsYear(end) ? inner.days(end) : resolution.days(end);
	if (last === null) return null;
	if (last.last < first.first) {
		if (!needsYear(end)) return null;
		last = { first: move(last.first, 'year', 1), last: move(last.last, 'year', 1) };
	}
	return resolution.give({ first: first.first, last: last.last }, 'period');
};
