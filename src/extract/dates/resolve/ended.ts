/** So much time up to the end of a day or month: `the three months ended June 30`. */
import { civil, type Days, move } from '../calendar.js';
import type { Grain } from '../edtf.js';
import type { Resolver } from './resolution.js';

const monthsIn: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** Lengths in months that a calendar has a name for, where they begin with the first of their months. */
const named: ReadonlyMap<number, Grain> = new Map([
	[1, 'month'],
	[3, 'quarter'],
	[6, 'half'],
	[12, 'year'],
]);

export const resolveEnded: Resolver<'ended'> = (resolution, { amount, at }) => {
	const end = resolution.days(at);
	const size = (amount.value ?? 0) * (monthsIn[amount.unit] ?? 0);
	if (end === null || size < 1 || !Number.isInteger(size)) return end;
	const days = { first: move(end.last + 1, 'month', -size), last: end.last };
	return resolution.give(days, grainOf(days, size));
};

function grainOf({ first, last }: Days, size: number): Grain {
	const { month, day } = civil(first);
	const isCalendar = day === 1 && civil(last + 1).day === 1 && (month - 1) % size === 0;
	return (isCalendar ? named.get(size) : undefined) ?? 'period';
}
