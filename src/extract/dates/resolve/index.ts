/** Turns an expression into days, given what the discourse knows: a resolver for each kind of expression, found by table. */
import { civil, type Days, dayNumber, isoDay } from '../calendar.js';
import { edtfOf, type Grain } from '../edtf.js';
import type { Expression } from '../expression.js';
import { resolveClock } from './clock.js';
import { resolveEnded } from './ended.js';
import { resolveFields } from './fields.js';
import { resolveOffset, resolveRolling } from './offset.js';
import { resolveRange } from './range.js';
import { Resolution, type Resolvers } from './resolution.js';
import { resolveSamePeriod } from './same-period.js';
import { resolveHoliday, resolveNear, resolveSeason } from './season.js';
import { type Resolved, type Setting, unknownYear } from './setting.js';
import { resolveShift, resolveWeekNumber, resolveWeekOf } from './shift.js';
import { resolvePart, resolveSlice } from './slice.js';
import { resolveNthWeekday, resolveWeekday, resolveWeekend } from './weekday.js';
import { resolveCentury, resolveDecade, resolveYears } from './years.js';

const resolvers: Resolvers = {
	fields: resolveFields,
	shift: resolveShift,
	'week-of': resolveWeekOf,
	'week-number': resolveWeekNumber,
	weekday: resolveWeekday,
	weekend: resolveWeekend,
	'nth-weekday': resolveNthWeekday,
	slice: resolveSlice,
	part: resolvePart,
	season: resolveSeason,
	holiday: resolveHoliday,
	near: resolveNear,
	decade: resolveDecade,
	century: resolveCentury,
	years: resolveYears,
	range: resolveRange,
	rolling: resolveRolling,
	offset: resolveOffset,
	ended: resolveEnded,
	'same-period': resolveSamePeriod,
	clock: resolveClock,
};

/**
 * Resolves an expression, or null where neither days nor a partial date come of it. Where only the month or year of the anchor is
 * known, what counts from it is resolved if all its days give the same: `last month` in June 2020 is, `yesterday` is not. A month
 * without a year is then of the anchor's year.
 */
export function resolve(expression: Expression, setting: Setting): Resolved | null {
	const { anchor } = setting;
	const found = resolveFrom(expression, setting);
	if (found?.basis !== 'anchored' || anchor?.within == null) return found;
	const { first, last } = anchor.within;
	const ends = [first, last].map((day) => resolveFrom(expression, { ...setting, anchor: { ...anchor, day } }));
	if (ends.every((end) => end?.edtf === found.edtf)) return found;
	const isMonth = expression.kind === 'fields' && expression.month !== null && last - first > 31;
	const own = isMonth ? ends.find((end) => end?.days != null && first <= end.days.first && end.days.last <= last) : undefined;
	return own ?? resolveFrom(expression, { ...setting, anchor: null });
}

function resolveFrom(expression: Expression, setting: Setting): Resolved | null {
	const resolution = new Resolution(setting, resolvers);
	const answer = resolution.days(expression);
	if (resolution.yearless) {
		resolution.partial = answer === null ? null : yearlessOf(answer, resolution.grain);
	}
	const found = resolution.yearless ? null : answer;
	const days = found !== null && inCalendar(found, resolution.leaned !== 'anchored') ? found : null;
	if (days === null) {
		const { partial, fuzzy } = resolution;
		return partial === null ? null : { days: null, grain: grainOfPartial(partial), edtf: partial, fuzzy, basis: 'stated', anchor: null, openStart: false };
	}
	const { grain, leaned, fuzzy, openStart } = resolution;
	// EDTF names the period of which only a part is meant; the bounds are the part's
	const whole = expression.kind === 'part' ? (new Resolution(setting, resolvers).days(expression.of) ?? days) : days;
	return { days, grain, edtf: edtfOf(whole, grain), fuzzy, basis: leaned ?? 'stated', anchor: anchorOf(leaned, setting), openStart };
}

/** EDTF of days in a year nobody tells: `XXXX-07-25`; null where they leave it. */
function yearlessOf(days: Days, grain: Grain): string | null {
	if (civil(days.first).year !== unknownYear || civil(days.last).year !== unknownYear) return null;
	const edtf = edtfOf(days, grain).replaceAll(String(unknownYear), 'XXXX');
	return edtf === 'XXXX' ? null : edtf;
}

function grainOfPartial(partial: string): Grain {
	if (partial.includes('/')) return 'period';
	if (/^XXXX-(\d\d|XX)-\d\d$/.test(partial)) return 'day';
	if (/-3[3-6]$/.test(partial)) return 'quarter';
	return /-4[01]$/.test(partial) ? 'half' : 'month';
}

/** Years 1000 to 2999, so that no sum from today has run away; farther back only what the text itself speaks of. */
function inCalendar({ first, last }: Days, stated: boolean): boolean {
	return (stated || first >= earliestDay) && last <= latestDay && first <= last;
}

const earliestDay = dayNumber(1000, 1, 1);
const latestDay = dayNumber(2999, 12, 31);

/** EDTF of the month or year of an anchor whose day is not known. */
function periodOf(days: Days): string {
	return edtfOf(days, days.last - days.first > 31 ? 'year' : 'month');
}

function anchorOf(leaned: 'anchored' | 'context' | null, { anchor, focus, opening }: Setting): Resolved['anchor'] {
	if (leaned === 'anchored' && anchor !== null) return { date: anchor.within === null ? isoDay(anchor.day) : periodOf(anchor.within), source: anchor.source };
	if (leaned === 'context' && focus !== null) return { date: edtfOf(focus, focus.grain), source: 'context' };
	if (leaned === 'context' && opening !== null && !opening.yearless) return { date: isoDay(opening.day), source: 'opening' };
	return null;
}
