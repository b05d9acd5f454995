/** Dates that changed; a deadline that moved says by how many days. */
import type { DateMention } from '../../extract/mentions.js';
import { datesOf, type Namer, type Of, pairUp } from './hunk.js';

const same = ({ value }: DateMention): string => `${value.edtf}|${value.earliest}|${value.latest}|${value.relation}`;

const binding = new Set(['by', 'before']);

function isDeadline({ value }: DateMention): boolean {
	return binding.has(value.relation) || value.role === 'deadline';
}

/** The day a date turns on: a deadline its last, a start its first. */
function turn({ value }: DateMention): string | null {
	return value.relation === 'since' || value.relation === 'after' ? (value.earliest ?? value.latest) : (value.latest ?? value.earliest);
}

/** Days from one ISO day to another, or null where one is not known. */
export function daysBetween(from: string | null, to: string | null): number | null {
	if (from === null || to === null) return null;
	const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
	return Number.isInteger(days) ? days : null;
}

/** Deadlines are paired with deadlines, other dates with those told as closely: a day or several, a month, a year. */
function likely(mention: DateMention): string {
	const { grain } = mention.value;
	return isDeadline(mention) ? 'deadline' : grain === 'period' ? 'day' : grain;
}

/** True unless both dates are known and neither lies in the other: `2021` may have become `May 2021`, but not `May 2022`. */
function alike({ value: a }: DateMention, { value: b }: DateMention): boolean {
	if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return true;
	return (a.earliest <= b.earliest && b.latest <= a.latest) || (b.earliest <= a.earliest && a.latest <= b.latest);
}

/** Most days of such a list. */
const LIST = 31;

/** The days of a list that begins and ends with a range's ends, which say together what the range says: 5月1日、2日、3日 and 5月1日至3日. */
function listed(days: readonly Of<DateMention>[], ranges: readonly Of<DateMention>[]): Of<DateMention>[] {
	const at = new Map<string | null, number>();
	days.forEach(({ mention: { value } }, index) => {
		if (!at.has(value.edtf)) at.set(value.edtf, index);
	});
	return ranges.flatMap((range) => {
		const { value } = range.mention;
		const [from, to] = value.edtf?.split('/') ?? [];
		if (value.grain !== 'period' || from === undefined || to === undefined) return [];
		const first = at.get(from);
		if (first === undefined) return [];
		// a later day of a list may be told by its number alone
		const further = days.slice(first + 1, first + LIST);
		const last = further.findIndex(({ mention }) => mention.value.grain === 'day' && mention.value.edtf?.slice(-3) === to.slice(-3));
		return last === -1 ? [] : [...days.slice(first, first + last + 2), range];
	});
}

/** What a date that stands on one side alone is called, and what is told of it. */
const nameOf = ({ value }: DateMention): 'deadline' | 'date' => (value.role === 'deadline' ? 'deadline' : 'date');
const toldOf = ({ value, text }: DateMention, side: 'old' | 'new') => ({ values: { [side]: value.edtf }, summary: text });

export const nameDates: Namer = ({ old, now }) => {
	const [before, after] = [datesOf(old), datesOf(now)];
	const said = new Set([...listed(before, after), ...listed(after, before)]);
	const untold = (one: Of<DateMention>): boolean => !said.has(one);
	const close = pairUp(before.filter(untold), after.filter(untold), same, [likely]);
	const left = pairUp(close.removed, close.added, same, [() => '']);
	const unlike = left.changed.filter(([a, b]) => !alike(a.mention, b.mention));
	const changed = [...close.changed, ...left.changed.filter(([a, b]) => alike(a.mention, b.mention))];
	const removed = [...left.removed, ...unlike.map(([a]) => a)];
	const added = [...left.added, ...unlike.map(([, b]) => b)];
	return [
		...changed.map(([a, b]) => {
			const days = daysBetween(turn(a.mention), turn(b.mention));
			const deadline = isDeadline(a.mention) && isDeadline(b.mention);
			const by = days === null || days === 0 ? '' : ` (${days > 0 ? '+' : ''}${days} days)`;
			return {
				kind: deadline ? ('deadline-moved' as const) : ('date-changed' as const),
				old: a.atom,
				now: b.atom,
				values: { old: a.mention.value.edtf, new: b.mention.value.edtf, days },
				summary: `${a.mention.text} → ${b.mention.text}${by}`,
			};
		}),
		...removed.map(({ atom, mention }) => ({ kind: `${nameOf(mention)}-removed` as const, ...toldOf(mention, 'old'), old: atom, now: null })),
		...added.map(({ atom, mention }) => ({ kind: `${nameOf(mention)}-added` as const, ...toldOf(mention, 'new'), old: null, now: atom })),
	];
};
