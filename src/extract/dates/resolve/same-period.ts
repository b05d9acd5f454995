/** The period last spoken of, in another year: `the same period last year`, 去年同期. */
import { civil, dayNumber, daysInMonth, move } from '../calendar.js';
import type { Resolver } from './resolution.js';

export const resolveSamePeriod: Resolver<'same-period'> = (resolution, { of }) => {
	const { focus, anchor } = resolution.setting;
	const year = of === null ? null : resolution.days(of);
	if (of !== null && year === null) return null;
	// `the year-ago quarter` twice is the same quarter twice
	if (of === null && focus !== null && anchor !== null && anchor.day - focus.last > 300 && focus.grain !== 'day')
		return resolution.give({ first: focus.first, last: focus.last }, focus.grain);
	if (focus === null || focus.grain === 'day' || focus.grain === 'week' || focus.grain === 'decade' || focus.grain === 'century')
		return year === null ? null : resolution.give(year, 'year');
	resolution.leaned = 'context';
	const apart = year === null ? -1 : civil(year.first).year - civil(focus.last).year;
	// of last year's half, `the same period last year` is the one before it
	const by = apart === 0 && of?.kind === 'shift' ? of.by : apart;
	const last = civil(move(focus.last, 'year', by));
	const endsMonth = civil(focus.last + 1).day === 1;
	return resolution.give(
		{
			first: move(focus.first, 'year', by),
			last: dayNumber(last.year, last.month, endsMonth ? daysInMonth(last.year, last.month) : last.day),
		},
		focus.grain,
	);
};
