/** Times of day: the day they belong to, that beside them or the one spoken of. */
import type { Resolver } from './resolution.js';

export const resolveClock: Resolver<'clock'> = (resolution, { day }) => {
	if (day !== null) return resolution.days(day);
	const { focus, narrative, spoken } = resolution.setting;
	const held = narrative ? spoken.day : focus?.grain === 'day' ? focus : null;
	if (held !== null) {
		resolution.leaned = 'context';
		return resolution.give({ first: held.last, last: held.last }, 'day');
	}
	const anchor = resolution.anchor();
	return anchor === null ? null : resolution.give({ first: anchor, last: anchor }, 'day');
};
