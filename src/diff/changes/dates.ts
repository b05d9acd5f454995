/** Dates that changed; a deadline that moved says by how many days. */
import type { DateMention } from '../../extract/mentions.js';
import { datesOf, type Namer, pairUp } from './hunk.js';

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

export const nameDates: Namer = ({ old, now }) => {
	const { changed, removed, added } = pairUp(datesOf(old), datesOf(now), same, [() => '']);
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
		...removed.map(({ atom, mention }) => ({
			kind: 'date-removed' as const,
			old: atom,
			now: null,
			values: { old: mention.value.edtf },
			summary: mention.text,
		})),
		...added.map(({ atom, mention }) => ({ kind: 'date-added' as const, old: null, now: atom, values: { new: mention.value.edtf }, summary: mention.text })),
	];
};
