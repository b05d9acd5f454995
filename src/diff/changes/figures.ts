/** Figures that changed: old and new value, with the difference absolute and relative. */
import type { FigureMention } from '../../extract/mentions.js';
import { figuresOf, type Namer, pairUp } from './hunk.js';

/** A count of the same number is the same figure whatever the things are called (`300 people`, `300 persons`); with any other unit the unit must agree. */
const same = ({ value }: FigureMention): string => `${value.value}|${value.max}|${value.kind === 'count' ? '' : value.unit}|${value.comparator}`;

export const nameFigures: Namer = ({ old, now }) => {
	const byUnit = pairUp(figuresOf(old), figuresOf(now), same, [({ value }) => value.unit, ({ value }) => value.kind]);
	return [
		...byUnit.changed.map(([a, b]) => {
			const from = a.mention.value;
			const to = b.mention.value;
			const comparable = from.unit === to.unit;
			// decimal arithmetic by shifting, so that 0.3 - 0.1 is 0.2
			const absolute = comparable ? subtract(to.value, from.value) : null;
			const relative = comparable && from.value !== 0 ? Number(((to.value - from.value) / Math.abs(from.value)).toPrecision(6)) : null;
			const percent = relative === null ? '' : `, ${relative >= 0 ? '+' : ''}${Number((relative * 100).toPrecision(3))} %`;
			return {
				kind: 'figure-changed' as const,
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
				summary: `${a.mention.text} → ${b.mention.text}${percent}`,
			};
		}),
		...byUnit.removed.map(({ atom, mention }) => ({
			kind: 'figure-removed' as const,
			old: atom,
			now: null,
			values: { old: mention.value.value, oldUnit: mention.value.unit },
			summary: mention.text,
		})),
		...byUnit.added.map(({ atom, mention }) => ({
			kind: 'figure-added' as const,
			old: null,
			now: atom,
			values: { new: mention.value.value, newUnit: mention.value.unit },
			summary: mention.text,
		})),
	];
};

/** The difference of two numbers as written, free of binary dust: 0.3 - 0.1 is 0.2. */
function subtract(a: number, b: number): number {
	const decimals = (x: number): number => (String(x).split('.')[1] ?? '').length;
	const places = Math.min(12, Math.max(decimals(a), decimals(b)));
	return Number((a - b).toFixed(places));
}
