/** Turns an expression into days, given what the discourse knows. */

import type { DateValue } from '../../timeline/schema.js';
import {
	type CalendarUnit,
	civil,
	type Days,
	dayNumber,
	daysInMonth,
	isDay,
	isoDay,
	months,
	move,
	moveWorkdays,
	unitAt,
	weekdayOf,
	yearDays,
} from './calendar.js';
import { edtfOf, type Grain, pad } from './edtf.js';
import type { Amount, Expression, Fields, Season, Unit } from './expression.js';
import { holidayDays, nthWeekdayOf } from './holidays.js';
import { lunarDay, lunarMonth } from './lunar.js';
import { partDays } from './part-days.js';

/** A day that relative expressions count from, and what says so: `published`, `dateline`, `reference`. */
export interface Anchor {
	readonly day: number;
	readonly source: string;
}

/** The date last spoken of. */
export interface Focus extends Days {
	readonly grain: Grain;
	/** Its year was written, not inferred. */
	readonly stated: boolean;
	readonly sentence: number;
}

/** Which way a date without its year lies: `back` before the anchor, `lean-back` likely so, `ahead` after it, `near` whichever is closer, `same` in its year. */
export type Look = 'back' | 'lean-back' | 'ahead' | 'near' | 'same';

export interface Setting {
	readonly anchor: Anchor | null;
	readonly focus: Focus | null;
	readonly look: Look;
	/** Dates without a year belong to the year last spoken of, whatever the anchor: history, not news. */
	readonly narrative: boolean;
	/** Index of the sentence. */
	readonly sentence: number;
}

export interface Resolved {
	/** Null for both where the year is unknown. */
	readonly days: Days | null;
	readonly grain: Grain;
	readonly edtf: string;
	readonly fuzzy: DateValue['fuzzy'];
	readonly basis: 'stated' | 'anchored' | 'context';
	readonly anchor: { readonly date: string; readonly source: string } | null;
	/** Open at the start: a deadline given as a length of time. */
	readonly openStart: boolean;
}

/** One resolution: remembers what was leaned on. */
class Resolution {
	leaned: 'anchored' | 'context' | null = null;
	fuzzy: DateValue['fuzzy'] = null;
	grain: Grain = 'day';
	partial: string | null = null;
	openStart = false;

	constructor(readonly setting: Setting) {}

	/** The day that `now` is: the writer's, in history that of the story. */
	anchor(): number | null {
		if (this.setting.narrative && this.setting.focus !== null) {
			this.leaned = 'context';
			return this.setting.focus.last;
		}
		if (this.setting.anchor === null) return null;
		this.leaned ??= 'anchored';
		return this.setting.anchor.day;
	}

	focus(): Focus | null {
		if (this.setting.focus !== null) this.leaned = 'context';
		return this.setting.focus;
	}

	give(days: Days | null, grain: Grain): Days | null {
		this.grain = grain;
		return days;
	}

	days(expression: Expression): Days | null {
		switch (expression.kind) {
			case 'fields':
				return this.fields(expression);
			case 'shift':
				return this.shift(expression);
			case 'weekday':
				return this.weekday(expression);
			case 'week-of': {
				const day = this.days(expression.of);
				return day === null ? null : this.give(unitAt('week', day.first), 'week');
			}
			case 'weekend': {
				const anchor = this.anchor();
				if (anchor === null) return null;
				// `over the weekend` is the one just past, or the coming one
				const by = expression.by ?? (this.setting.look === 'ahead' || weekdayOf(anchor) >= 6 ? 0 : -1);
				const { last } = unitAt('week', anchor, by);
				return this.give({ first: last - 1, last }, 'period');
			}
			case 'slice':
				return this.slice(expression);
			case 'part': {
				const days = this.days(expression.of);
				const part = days === null ? null : partDays(expression.part, days, this.grain, expression.tenth);
				this.fuzzy = expression.part === 'start' ? 'early' : expression.part;
				return part;
			}
			case 'season':
				return this.season(expression.season, expression.of);
			case 'near':
				return this.near(expression);
			case 'decade': {
				let start = expression.start;
				if (start < 1000) {
					if (expression.century !== null) start += (expression.century - 1) * 100;
					else if (expression.by !== null) {
						// 上世纪90年代 is said in this century of the last one, whatever the day
						const anchor = this.anchor();
						start += (anchor === null ? 2000 : Math.floor(civil(anchor).year / 100) * 100) + expression.by * 100;
					} else start += start < 20 ? 2000 : 1900;
				}
				return this.give(months(start * 12, 120), 'decade');
			}
			case 'century':
				return this.give(months((expression.number - 1) * 1200, 1200), 'century');
			case 'years':
				return this.give({ first: dayNumber(expression.from, 1, 1), last: dayNumber(expression.to, 12, 31) }, 'period');
			case 'holiday':
				return this.holiday(expression.holiday, expression.of);
			case 'nth-weekday': {
				const of = this.days(expression.of);
				if (of === null) return null;
				const { year, month } = civil(of.first);
				const day = nthWeekdayOf(year, month, expression.weekday, expression.nth);
				return day === null ? null : this.give({ first: day, last: day }, 'day');
			}
			case 'range':
				return this.range(expression.from, expression.to);
			case 'rolling': {
				const anchor = this.anchor();
				if (anchor === null || expression.amount.value === null) return null;
				const other = moved(anchor, expression.amount, expression.direction);
				return this.give(expression.direction < 0 ? { first: other, last: anchor } : { first: anchor, last: other }, 'period');
			}
			case 'offset':
				return this.offset(expression);
			case 'same-period':
				return this.samePeriod(expression.of);
			default:
				return null;
		}
	}

	private fields(expression: Fields): Days | null {
		let { year, month } = expression;
		const { day } = expression;
		if (expression.of !== null) {
			const of = this.days(expression.of);
			if (of === null) {
				// 7月30日 of an unknown year
				const held = /^XXXX-(\d\d)$/.exec(this.partial ?? '');
				if (this.setting.anchor === null) this.partial = partialOf(month ?? (held === null ? null : Number(held[1])), day);
				return null;
			}
			const at = civil(of.first);
			year = at.year;
			if (this.grain === 'month' || month === null) month ??= at.month;
		}
		if (expression.lunar) return this.lunarFields(year, month, day, expression.lunar === 'leap');
		if (month === null) {
			if (day !== null) return this.bareDay(day);
			return year === null ? null : this.give(yearDays(year), 'year');
		}
		year ??= this.yearOf(month, day, expression.weekday);
		if (year === null) {
			this.partial = partialOf(month, day);
			return null;
		}
		if (day === null) return this.give(months(year * 12 + month - 1, 1), 'month');
		if (!isDay(year, month, day)) return null;
		const number = dayNumber(year, month, day);
		return this.give({ first: number, last: number }, 'day');
	}

	private lunarFields(year: number | null, month: number | null, day: number | null, leap: boolean): Days | null {
		const anchor = year === null ? this.anchor() : null;
		const lunarYear = year ?? (anchor === null ? null : civil(anchor).year);
		if (lunarYear === null || month === null) return null;
		if (day === null) {
			const whole = lunarMonth(lunarYear, month, leap);
			return whole === null ? null : this.give({ first: whole.first, last: whole.first + whole.days - 1 }, 'period');
		}
		const number = lunarDay(lunarYear, month, day);
		return number === null ? null : this.give({ first: number, last: number }, 'day');
	}

	/** A day whose month is unsaid: in the month last spoken of, else the nearest one. */
	private bareDay(day: number): Days | null {
		const anchor = this.setting.narrative ? null : this.anchor();
		const near = anchor ?? this.focusDay();
		if (near === null) {
			this.partial = partialOf(null, day);
			return null;
		}
		const at = civil(near);
		let index = at.year * 12 + at.month - 1;
		if (anchor !== null) {
			if (this.setting.look === 'ahead' ? day < at.day : false) index++;
			else if (day > at.day && this.setting.look !== 'ahead') index--;
		}
		for (let tries = 0; tries < 3; tries++, index += this.setting.look === 'ahead' ? 1 : -1) {
			const year = Math.floor(index / 12);
			const month = index - year * 12 + 1;
			if (day > daysInMonth(year, month)) continue;
			const number = dayNumber(year, month, day);
			return this.give({ first: number, last: number }, 'day');
		}
		return null;
	}

	private focusDay(): number | null {
		const focus = this.setting.focus;
		if (focus === null || (focus.grain !== 'day' && focus.grain !== 'month')) return null;
		this.leaned = 'context';
		return focus.last;
	}

	/** The year of a month or a day of one that is written without it. */
	yearOf(month: number, day: number | null, weekday: number | null = null, size = 1): number | null {
		const { anchor, focus, look, narrative } = this.setting;
		if (focus !== null && (narrative || anchor === null)) {
			const year = this.yearFromFocus(focus, month, day, narrative);
			if (year !== null) this.leaned = 'context';
			return year;
		}
		if (anchor === null) return null;
		this.leaned ??= 'anchored';
		const { year } = civil(anchor.day);
		const daysIn = (of: number): Days => {
			if (day === null) return months(of * 12 + month - 1, size);
			const number = dayNumber(of, month, Math.min(day, daysInMonth(of, month)));
			return { first: number, last: number };
		};
		if (weekday !== null && day !== null) {
			for (const candidate of [year, year - 1, year + 1])
				if (isDay(candidate, month, day) && weekdayOf(dayNumber(candidate, month, day)) === weekday) return candidate;
		}
		const here = daysIn(year);
		// a month that has begun holds the anchor; a day may be one ahead of a late-night byline
		if (here.first <= anchor.day + 1 && here.last >= anchor.day) return year;
		const passed = here.last < anchor.day;
		const back = passed ? year : year - 1;
		const ahead = passed ? year + 1 : year;
		const sinceBack = anchor.day - daysIn(back).last;
		const tillAhead = daysIn(ahead).first - anchor.day;
		return prefersBack(look, sinceBack, tillAhead, passed) ? back : ahead;
	}

	/** After `November 2021`, `December 23` is of 2021 and, read as a story, `January 5` of 2022. */
	private yearFromFocus(focus: Focus, month: number, day: number | null, onward: boolean): number | null {
		const at = civil(focus.last);
		const here = dayNumber(at.year, month, Math.min(day ?? 1, daysInMonth(at.year, month)));
		// news that goes back before its last date may be of the next year: unknown
		if (!onward)
			return (focus.grain === 'day' || focus.grain === 'month') && here < focus.first - 31
				? null
				: focus.grain === 'decade' || focus.grain === 'century'
					? null
					: at.year;
		if (focus.grain === 'year' || focus.grain === 'decade' || focus.grain === 'period') return at.year;
		return focus.first - here > 240 ? at.year + 1 : here - focus.first > 300 ? at.year - 1 : at.year;
	}

	private shift({ unit, by, base }: Extract<Expression, { kind: 'shift' }>): Days | null {
		if (unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'workday' || unit === 'season') return null;
		const calendar: CalendarUnit = unit;
		if (base === 'focus') {
			const focus = this.setting.focus;
			const fine =
				focus !== null &&
				(unit !== 'day' || focus.grain === 'day') &&
				(unit !== 'month' || focus.grain === 'day' || focus.grain === 'month') &&
				(unit !== 'quarter' || focus.grain === 'quarter');
			if (fine) {
				this.focus();
				return this.give(unitAt(calendar, focus.last, by), calendar);
			}
			if (by === 0 && unit === 'day') return null;
			// `the quarter` of which nothing was said is the one that is reported on
			if (by === 0 && unit === 'quarter' && this.anchor() !== null) return this.give(unitAt('quarter', this.anchor() ?? 0, -1), 'quarter');
		}
		const anchor = this.anchor();
		return anchor === null ? null : this.give(unitAt(calendar, anchor, by), calendar);
	}

	private weekday({ weekday, week, by }: Extract<Expression, { kind: 'weekday' }>): Days | null {
		const anchor = this.anchor();
		if (anchor === null) return null;
		const back = (weekdayOf(anchor) - weekday + 7) % 7;
		let day: number;
		if (week !== null) day = unitAt('week', anchor, week).first + weekday - 1;
		else if (by === -1) day = anchor - (back === 0 ? 7 : back);
		else if (by === 1) day = anchor + (back === 0 ? 7 : 7 - back);
		else if (by === 0 || this.setting.look === 'same') day = unitAt('week', anchor).first + weekday - 1;
		else day = this.setting.look === 'ahead' ? anchor + ((7 - back) % 7) : anchor - back;
		return this.give({ first: day, last: day }, 'day');
	}

	private slice({ unit, from, count, of }: Extract<Expression, { kind: 'slice' }>): Days | null {
		if (unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'season') return null;
		let whole: Days | null;
		if (of === null) {
			const month = unit === 'quarter' ? (from - 1) * 3 + 1 : unit === 'half' ? (from - 1) * 6 + 1 : 1;
			const size = unit === 'quarter' ? 3 * count : unit === 'half' ? 6 : unit === 'month' ? count : 1;
			const year = this.yearOf(Math.max(1, Math.min(12, month)), null, null, size);
			if (year === null) {
				if (count === 1 && from > 0 && (unit === 'quarter' || unit === 'half')) this.partial = `XXXX-${unit === 'quarter' ? 32 + from : 39 + from}`;
				return null;
			}
			whole = yearDays(year);
		} else {
			whole = this.days(of);
		}
		if (whole === null) return null;
		const calendar: CalendarUnit = unit === 'workday' ? 'day' : unit;
		const at = (index: number): Days => {
			// the first week of a month or year is the one that starts with its first Monday
			const start = calendar === 'week' ? whole.first + ((8 - weekdayOf(whole.first)) % 7) : whole.first;
			return unitAt(calendar, calendar === 'week' ? start : whole.first, index);
		};
		const inside =
			from > 0
				? { first: at(from - 1).first, last: at(from + count - 2).last }
				: { first: unitAt(calendar, whole.last, from + 1 - (count - 1)).first, last: unitAt(calendar, whole.last, from + 1).last };
		if (inside.first > whole.last) return null;
		return this.give(inside, count === 1 ? (calendar as Grain) : 'period');
	}

	private season(season: Season, of: Expression | null): Days | null {
		const month = { spring: 3, summer: 6, autumn: 9, winter: 12 }[season];
		const holder = of === null ? null : this.days(of);
		if (of !== null && holder === null) return null;
		const year = holder === null ? this.yearOf(month, null, null, 3) : civil(holder.first).year;
		return year === null ? null : this.give(months(year * 12 + month - 1, 3), 'season');
	}

	private near({ by, of }: Extract<Expression, { kind: 'near' }>): Days | null {
		const anchor = this.anchor();
		if (anchor === null) return null;
		const look: Look = by < 0 ? 'back' : by > 0 ? 'ahead' : 'same';
		const inner = new Resolution({ ...this.setting, look, narrative: false });
		let days = inner.days(of);
		this.grain = inner.grain;
		this.leaned ??= 'anchored';
		if (days === null || by === 0) return days;
		// `last November`, said in November, is a year ago
		const holds = days.first <= anchor && anchor <= days.last;
		if (holds || (by < 0 ? days.first > anchor : days.last < anchor)) days = { first: move(days.first, 'year', by), last: move(days.last, 'year', by) };
		return days;
	}

	private holiday(holiday: string, of: Expression | null): Days | null {
		const holder = of === null ? null : this.days(of);
		if (of !== null && holder === null) return null;
		if (holder !== null) return this.give(holidayDays(holiday, civil(holder.first).year), 'day');
		const { focus, narrative } = this.setting;
		const from = narrative && focus !== null ? (this.focus()?.last ?? null) : this.anchor();
		if (from === null) return null;
		const { year } = civil(from);
		const days = holidayDays(holiday, year);
		if (days === null) return null;
		const { look } = this.setting;
		if ((look === 'back' || look === 'lean-back') && days.first > from + 7) return this.give(holidayDays(holiday, year - 1), 'day');
		if (look === 'ahead' && days.last < from) return this.give(holidayDays(holiday, year + 1), 'day');
		if (look === 'near' && days.first - from > 150) return this.give(holidayDays(holiday, year - 1), 'day');
		return this.give(days, 'day');
	}

	private range(from: Expression, to: Expression): Days | null {
		const [start, end] = share(from, to);
		const first = this.days(start);
		const firstGrain = this.grain;
		if (first === null) {
			// the whole range may be as partial as its end
			const partialStart = this.partial;
			this.partial = null;
			this.days(end);
			this.partial = partialStart !== null && this.partial !== null ? `${partialStart}/${this.partial}` : null;
			return null;
		}
		const inner = new Resolution({ ...this.setting, focus: { ...first, grain: firstGrain, stated: false, sentence: -1 }, narrative: true, look: 'ahead' });
		// what the end leaves unsaid it shares with the start
		let last = needsYear(end) ? inner.days(end) : this.days(end);
		if (last === null) return null;
		if (last.last < first.first) {
			if (!needsYear(end)) return null;
			last = { first: move(last.first, 'year', 1), last: move(last.last, 'year', 1) };
		}
		return this.give({ first: first.first, last: last.last }, 'period');
	}

	private offset({ amount, direction, base, within, from }: Extract<Expression, { kind: 'offset' }>): Days | null {
		if (amount.value === null || (base === 'event' && from === null)) return null;
		const start = from === null ? null : this.days(from);
		// after `the third quarter`, `a year ago` is the quarter a year before
		const spoken = this.setting.focus;
		const quarter = unitOf(amount) === 'year' && spoken !== null && spoken.grain === 'quarter' && this.setting.sentence - spoken.sentence <= 2;
		if (quarter && spoken !== null && this.setting.anchor !== null && direction < 0 && this.setting.anchor.day - spoken.last > 300)
			return this.give({ first: spoken.first, last: spoken.last }, 'quarter');
		const focus = base === 'focus' || quarter ? spoken : null;
		if (focus !== null) this.focus();
		const zero = start?.last ?? focus?.last ?? this.anchor();
		if (zero === null) return null;
		const day = moved(zero, amount, direction);
		if (within) {
			this.openStart = true;
			return this.give({ first: zero, last: day }, 'day');
		}
		const unit = unitOf(amount);
		// counted from a day, a week or a month ends on a day
		if (unit === 'workday' || unit === 'day' || (start !== null && unit !== 'hour' && unit !== 'minute' && unit !== 'second'))
			return this.give({ first: day, last: day }, 'day');
		// hours from an unknown hour: the day they most likely fall on
		if (unit === 'hour' || unit === 'minute' || unit === 'second') return this.give({ first: day, last: day }, 'day');
		if (unit === 'season') return null;
		// as coarse as what it counts from: a year after the third quarter is a quarter
		const grain: CalendarUnit =
			unit === 'year' && amount.value % 1 !== 0
				? 'month'
				: focus !== null && unit === 'year' && focus.grain === 'month'
					? 'month'
					: focus !== null && unit === 'year' && focus.grain === 'quarter'
						? 'quarter'
						: unit;
		return this.give(unitAt(grain, day), grain);
	}

	private samePeriod(of: Expression | null): Days | null {
		const focus = this.setting.focus;
		const year = of === null ? null : this.days(of);
		if (of !== null && year === null) return null;
		// `the year-ago quarter` twice is the same quarter twice
		if (of === null && focus !== null && this.setting.anchor !== null && this.setting.anchor.day - focus.last > 300 && focus.grain !== 'day')
			return this.give({ first: focus.first, last: focus.last }, focus.grain);
		if (focus === null || focus.grain === 'day' || focus.grain === 'week' || focus.grain === 'decade' || focus.grain === 'century')
			return year === null ? null : this.give(year, 'year');
		this.leaned = 'context';
		const by = year === null ? -1 : civil(year.first).year - civil(focus.last).year;
		const last = civil(move(focus.last, 'year', by));
		const endsMonth = civil(focus.last + 1).day === 1;
		return this.give(
			{
				first: move(focus.first, 'year', by),
				last: endsMonth ? dayNumber(last.year, last.month, daysInMonth(last.year, last.month)) : dayNumber(last.year, last.month, last.day),
			},
			focus.grain,
		);
	}
}

/**
 * Whether the occurrence before the anchor is meant rather than the one after it. The tense decides unless the other one
 * is so much nearer that a writer would have named the year. Days measured on TimeBank and AQUAINT.
 */
function prefersBack(look: Look, sinceBack: number, tillAhead: number, passed: boolean): boolean {
	switch (look) {
		case 'back':
			return !(tillAhead <= 40 && sinceBack > 300);
		case 'lean-back':
			return !(tillAhead <= 75 && sinceBack > 200);
		case 'ahead':
			return sinceBack <= 60 && tillAhead > 200;
		case 'near':
			return sinceBack <= 240;
		case 'same':
			// in Chinese a month without a year is of the current one, but December told of in January is the last
			return passed || tillAhead > 280;
	}
}

function partialOf(month: number | null, day: number | null): string | null {
	if (month === null) return day === null ? null : `XXXX-XX-${pad(day)}`;
	return day === null ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(day)}`;
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
	const calendar: CalendarUnit = unit;
	return move(day, calendar, by);
}

/** True where an expression leaves its year unsaid. */
function needsYear(expression: Expression): boolean {
	if (expression.kind === 'fields')
		return expression.year === null && (expression.of === null || (expression.of.kind === 'fields' && needsYear(expression.of)));
	if (expression.kind === 'slice') return expression.of === null;
	if (expression.kind === 'part') return needsYear(expression.of);
	if (expression.kind === 'holiday') return expression.of === null;
	return expression.kind === 'weekday' && expression.week === null;
}

/** `April to August 2017`, `10月至明年3月`: a start without its year takes the end's, a year earlier where it would come after it. */
function share(from: Expression, to: Expression): readonly [Expression, Expression] {
	if (from.kind === 'fields' && to.kind === 'fields' && from.year === null && from.of === null && (to.year !== null || to.of !== null)) {
		const wraps = from.month !== null && to.month !== null && from.month > to.month;
		if (to.year !== null) return [{ ...from, month: from.month ?? to.month, year: wraps ? to.year - 1 : to.year }, to];
		if (!wraps) return [{ ...from, month: from.month ?? to.month, of: to.of }, to];
	}
	if (from.kind === 'slice' && to.kind === 'slice' && from.of === null && to.of !== null) return [{ ...from, of: to.of }, to];
	return [from, to];
}

/** Resolves an expression, or null where neither days nor a partial date come of it. */
export function resolve(expression: Expression, setting: Setting): Resolved | null {
	const resolution = new Resolution(setting);
	const found = resolution.days(expression);
	const days = found !== null && inCalendar(found) ? found : null;
	if (days === null) {
		if (resolution.partial === null) return null;
		const grain: Grain = /^XXXX-(\d\d|XX)-\d\d$/.test(resolution.partial)
			? 'day'
			: /-(3[3-6])$/.test(resolution.partial)
				? 'quarter'
				: /-4[01]$/.test(resolution.partial)
					? 'half'
					: resolution.partial.includes('/')
						? 'period'
						: 'month';
		return { days: null, grain, edtf: resolution.partial, fuzzy: resolution.fuzzy, basis: 'stated', anchor: null, openStart: false };
	}
	const { grain, leaned, fuzzy } = resolution;
	const whole = expression.kind === 'part' ? wholeOf(expression, setting) : days;
	const anchor = anchorOf(leaned, setting);
	return { days, grain, edtf: edtfOf(whole, grain), fuzzy, basis: leaned ?? 'stated', anchor, openStart: resolution.openStart };
}

/** Years 1000 to 2999: four digits, and no sum has run away. */
function inCalendar({ first, last }: Days): boolean {
	return first >= earliestDay && last <= latestDay && first <= last;
}

const earliestDay = dayNumber(1000, 1, 1);
const latestDay = dayNumber(2999, 12, 31);

/** EDTF names the period of which only a part is meant; the bounds are the part's. */
function wholeOf(expression: Extract<Expression, { kind: 'part' }>, setting: Setting): Days {
	const whole = new Resolution(setting).days(expression.of);
	return whole ?? { first: 0, last: 0 };
}

function anchorOf(leaned: 'anchored' | 'context' | null, { anchor, focus }: Setting): Resolved['anchor'] {
	if (leaned === 'anchored' && anchor !== null) return { date: isoDay(anchor.day), source: anchor.source };
	if (leaned === 'context' && focus !== null) return { date: edtfOf(focus, focus.grain), source: 'context' };
	return null;
}
