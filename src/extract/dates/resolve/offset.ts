/** So much time from a day, up to one, or from one on. */
import { type CalendarUnit, type Days, move, moveWorkdays, unitAt } from '../calendar.js';
import type { Amount, Unit } from '../expression.js';
import type { Resolution, Resolver } from './resolution.js';
import type { Focus } from './setting.js';

export const resolveRolling: Resolver<'rolling'> = (resolution, { amount, direction }) => {
	const anchor = resolution.anchor();
	if (anchor === null || amount.value === null) return null;
	if (amount.unit === 'quarter' && amount.value % 1 === 0) return resolution.give(quartersBeside(anchor, amount.value, direction), 'period');
	const other = moved(anchor, amount, direction);
	return resolution.give(direction < 0 ? { first: other, last: anchor } : { first: anchor, last: other }, 'period');
};

/** Quarters are those of the calendar: the past two end where this one begins. */
function quartersBeside(day: number, count: number, direction: -1 | 1): Days {
	const [near, far] = [unitAt('quarter', day, direction), unitAt('quarter', day, direction * count)];
	return direction < 0 ? { first: far.first, last: near.last } : { first: near.first, last: far.last };
}

export const resolveOffset: Resolver<'offset'> = (resolution, { amount, direction, base, within, from }) => {
	if (amount.value === null || (base === 'event' && from === null)) return null;
	const start = from === null ? null : resolution.days(from);
	const unit = unitOf(amount);
	const quarter = direction < 0 && unit === 'year' ? quarterSpokenOf(resolution) : null;
	if (quarter?.yearAgo === true) return resolution.give({ first: quarter.focus.first, last: quarter.focus.last }, 'quarter');
	const focus = base === 'focus' ? spokenOf(resolution, unit) : (quarter?.focus ?? null);
	if (focus !== null) resolution.leaned = 'context';
	const zero = start?.last ?? focus?.last ?? resolution.anchor();
	if (zero === null) return null;
	// `within two to three weeks` by the later end
	const day = moved(zero, within && amount.max !== null ? { ...amount, value: amount.max } : amount, direction);
	if (within) {
		resolution.openStart = true;
		return resolution.give({ first: zero, last: day }, 'day');
	}
	if (unit === 'season') return null;
	// counted from a day, a week or a month ends on a day; hours from an unknown hour on the day they most likely fall on
	if (unit === 'workday' || unit === 'day' || unit === 'hour' || unit === 'minute' || unit === 'second' || start !== null)
		return resolution.give({ first: day, last: day }, 'day');
	if (unit === 'month' && amount.value % 1 !== 0) return resolution.give({ first: day, last: day }, 'day');
	// a story goes on by weeks from day to day
	if (unit === 'week' && resolution.setting.narrative && focus?.grain === 'day') return resolution.give({ first: day, last: day }, 'day');
	const grain = grainOf(unit, amount.value, resolution.setting.narrative ? null : focus);
	const days = unitAt(grain, day);
	if (amount.max === null) return resolution.give(days, grain);
	// `in two to three years' time`
	const other = unitAt(grain, moved(zero, { ...amount, value: amount.max }, direction));
	return resolution.give({ first: Math.min(days.first, other.first), last: Math.max(days.last, other.last) }, 'period');
};

/** In news as coarse as what it counts from: a year after the third quarter is a quarter. */
function grainOf(unit: CalendarUnit, value: number, focus: Focus | null): CalendarUnit {
	if (unit !== 'year') return unit;
	if (value % 1 !== 0) return 'month';
	return focus?.grain === 'month' || focus?.grain === 'quarter' ? focus.grain : unit;
}

/** The date last spoken of that is fine enough: `three days later` counts from a day. */
function spokenOf({ setting: { focus, spoken, until, sentence } }: Resolution, unit: Unit): Focus | null {
	// `did not reach the port until 1850, the quay being opened |two years later|`
	if (unit === 'year' && until !== null && until.sentence === sentence && (focus === null || focus.last < until.last)) return until;
	if (unit === 'day' || unit === 'workday' || unit === 'week' || unit === 'hour') return spoken.day ?? spoken.month ?? focus;
	return unit === 'month' ? (spoken.month ?? focus) : focus;
}

/** Sentences after which a quarter is no longer what a report speaks of, and days before the anchor from which it is a year-ago one itself. */
const near = 2;
const longAgo = 300;

/** After `the third quarter`, `a year ago` is the quarter a year before; said again, it is that quarter. */
function quarterSpokenOf({ setting: { focus, spoken, anchor, sentence } }: Resolution): { focus: Focus; yearAgo: boolean } | null {
	const { quarter } = spoken;
	// a day named since may be the one that ended it: `the quarter ended Sept. 30`
	if (quarter === null || sentence - quarter.sentence > near || (focus !== quarter && focus?.grain !== 'day')) return null;
	return { focus: quarter, yearAgo: anchor !== null && anchor.day - quarter.last > longAgo };
}

/** Decades ago are counted in years. */
function unitOf({ unit }: Amount): Unit {
	return unit === 'decade' ? 'year' : unit;
}

function moved(day: number, { value, unit }: Amount, direction: number): number {
	const by = (value ?? 0) * direction;
	if (unit === 'workday') return moveWorkdays(day, by);
	if (unit === 'hour') return day + Math.trunc(by / 24);
	if (unit === 'minute' || unit === 'second' || unit === 'season') return day;
	// half a month is fifteen days
	const rest = unit === 'month' ? by % 1 : 0;
	return move(move(day, unit, by - rest), 'day', rest * 30);
}
