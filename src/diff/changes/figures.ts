/** Figures that changed: old and new value, with the difference absolute and relative. A length of time by the end of which something is due is a deadline. */
import type { FigureMention } from '../../extract/mentions.js';
import { type Difference, type Figure, figuresOf, type Named, type Namer, type Of, pairUp } from './hunk.js';

/** A count of the same number is the same figure whatever the things are called (`300 people`, `300 persons`); with any other unit the unit must agree. */
const same = ({ value }: FigureMention): string => `${value.value}|${value.max}|${value.kind === 'count' ? '' : value.unit}|${value.comparator}`;

export const nameFigures: Namer = (difference) => {
	const byUnit = pairUp(figuresIn(difference.old), figuresIn(difference.now), same, [
		({ value, deadline }) => `${deadline}|${value.unit}`,
		({ value, deadline }) => `${deadline}|${value.kind}`,
		({ value }) => value.unit,
		({ value }) => value.kind,
	]);
	return [
		...byUnit.changed.map(changed),
		...byUnit.removed.map(({ atom, mention }) => ({
			kind: mention.deadline ? ('deadline-removed' as const) : ('figure-removed' as const),
			old: atom,
			now: null,
			values: { old: mention.value.value, oldUnit: mention.value.unit },
			summary: mention.text,
		})),
		...byUnit.added.map(({ atom, mention }) => ({
			kind: mention.deadline ? ('deadline-added' as const) : ('figure-added' as const),
			old: null,
			now: atom,
			values: { new: mention.value.value, newUnit: mention.value.unit },
			summary: mention.text,
		})),
	];
};

/** The figures of one side; an amount and its spelled-out apposition are one: `EUR 500 (five hundred euros)`. */
function figuresIn(atoms: Difference['old']): Of<Figure>[] {
	const figures = figuresOf(atoms);
	const place = new Map(atoms.map((atom, index) => [atom, index]));
	return figures.filter(({ atom, mention }, index) => {
		const before = figures[index - 1];
		if (before === undefined || same(before.mention) !== same(mention)) return true;
		return atoms.slice((place.get(before.atom) ?? 0) + 1, place.get(atom)).some(({ kind }) => kind.is !== 'mark');
	});
}

function changed([a, b]: readonly [Of<Figure>, Of<Figure>]): Named {
	const from = a.mention.value;
	const to = b.mention.value;
	const comparable = from.unit === to.unit;
	// decimal arithmetic by shifting, so that 0.3 - 0.1 is 0.2
	const absolute = comparable ? subtract(to.value, from.value) : null;
	const relative = comparable && from.value !== 0 ? Number(((to.value - from.value) / Math.abs(from.value)).toPrecision(6)) : null;
	const deadline = a.mention.deadline && b.mention.deadline;
	return {
		kind: deadline ? 'deadline-moved' : 'figure-changed',
		old: a.atom,
		now: b.atom,
		values: {
			old: from.value,
			oldMax: from.max,
			oldUnit: from.unit,
			oldComparator: from.comparator,
			new: to.value,
			newMax: to.max,
			newUnit: to.unit,
			newComparator: to.comparator,
			absolute,
			relative,
		},
		summary: `${a.mention.text} → ${b.mention.text}${difference(from, absolute, relative, deadline)}`,
	};
}

/** How far a figure moved: a percentage in percentage points, a deadline in its unit, any other relative to what it was. */
function difference({ kind, unit }: Figure['value'], absolute: number | null, relative: number | null, deadline: boolean): string {
	if (absolute === null || absolute === 0) return '';
	const by = `${absolute > 0 ? '+' : ''}${absolute}`;
	if (kind === 'percent') return `, ${by} percentage point${Math.abs(absolute) === 1 ? '' : 's'}`;
	if (deadline) return ` (${by} ${unit}${Math.abs(absolute) === 1 || !/[a-z]$/.test(unit) ? '' : 's'})`;
	return relative === null ? '' : `, ${relative >= 0 ? '+' : ''}${Number((relative * 100).toPrecision(3))} %`;
}

/** The difference of two numbers as written, free of binary dust: 0.3 - 0.1 is 0.2. */
function subtract(a: number, b: number): number {
	const decimals = (x: number): number => (String(x).split('.')[1] ?? '').length;
	const places = Math.min(12, Math.max(decimals(a), decimals(b)));
	return Number((a - b).toFixed(places));
}
