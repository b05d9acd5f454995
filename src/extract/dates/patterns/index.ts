/** All ways to write a date, in order: where two read equally far, the earlier one holds. */
import type { Pattern } from '../pattern.js';
import { century } from './century.js';
import { clock } from './clock.js';
import { dayMonth } from './day-month.js';
import { dayOfMonth } from './day-of-month.js';
import { decade } from './decade.js';
import { deictic } from './deictic.js';
import { duration } from './duration.js';
import { ended } from './ended.js';
import { hanDate } from './han-date.js';
import { holiday } from './holiday.js';
import { isoDay } from './iso-day.js';
import { lunarDate } from './lunar-date.js';
import { month } from './month.js';
import { monthDay } from './month-day.js';
import { now } from './now.js';
import { nthWeekday } from './nth-weekday.js';
import { numericDay } from './numeric-day.js';
import { offset } from './offset.js';
import { partOf } from './part-of.js';
import { partOfDay } from './part-of-day.js';
import { plan } from './plan.js';
import { recurring } from './recurring.js';
import { rolling } from './rolling.js';
import { samePeriod } from './same-period.js';
import { season } from './season.js';
import { secondDay } from './second-day.js';
import { shifted } from './shifted.js';
import { slice } from './slice.js';
import { theYear } from './the-year.js';
import { thisUnit } from './this-unit.js';
import { vague } from './vague.js';
import { weekNumber } from './week-number.js';
import { weekday } from './weekday.js';
import { within } from './within.js';
import { year } from './year.js';

export const patterns: readonly Pattern[] = [
	isoDay,
	numericDay,
	monthDay,
	secondDay,
	dayMonth,
	month,
	dayOfMonth,
	lunarDate,
	hanDate,
	plan,
	samePeriod,
	slice,
	nthWeekday,
	weekNumber,
	partOf,
	season,
	weekday,
	deictic,
	shifted,
	now,
	vague,
	rolling,
	ended,
	offset,
	within,
	holiday,
	decade,
	century,
	year,
	clock,
	partOfDay,
	recurring,
	duration,
	thisUnit,
	theYear,
];
