/** Duties that became stronger or weaker: may to shall, 应当 to 可以. */
import type { Atom } from '../atoms.js';
import type { Named, Namer } from './hunk.js';

const strength = (atom: Atom): number => (atom.kind.is === 'modal' ? atom.kind.strength : 0);

/** The words of a modal as they are written: Chinese ones without the spaces between tokens. */
const spoken = ({ key }: Atom): string => key.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');

export const nameModality: Namer = ({ old, now }) => {
	const before = old.filter(({ kind }) => kind.is === 'modal');
	const after = now.filter(({ kind }) => kind.is === 'modal');
	const named: Named[] = [];
	for (let i = 0; i < Math.min(before.length, after.length); i++) {
		const a = before[i] as Atom;
		const b = after[i] as Atom;
		if (strength(a) === strength(b)) continue;
		named.push({
			kind: strength(b) > strength(a) ? 'modality-strengthened' : 'modality-weakened',
			old: a,
			now: b,
			values: { old: spoken(a), oldStrength: strength(a), new: spoken(b), newStrength: strength(b) },
			summary: `${spoken(a)} → ${spoken(b)}`,
		});
	}
	return named;
};
