/** The changes of a comparison as lists show them: the same change in several places once, with their number, and rewordings apart. */
import type { Change, Comparison } from '../../diff/schema.js';
import { shortenMiddle } from '../wrap.js';

/** A change, the first of `places` that are told in the same words. */
export interface Told {
	readonly change: Change;
	readonly what: string;
}

/** Rewordings that a list shows; the redline holds all. */
const mostRewordings = 40;
/** Columns of a reworded stretch in a list. */
const widest = 160;

/** What changed but for the wording, ranked as the comparison ranks it; a body replaced by another in seven places is one line. */
export function toldChanges({ changes }: Comparison): Told[] {
	const groups = new Map<string, Change[]>();
	for (const change of changes) {
		if (change.kind === 'reworded') continue;
		const key = `${change.kind}\u0000${change.summary}`;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [change]);
		else group.push(change);
	}
	return [...groups.values()].map((group) => {
		const change = group[0] as Change;
		return { change, what: group.length === 1 ? change.summary : `${change.summary} (${group.length} places)` };
	});
}

/** Units of which nothing is told but that they were reworded, in the order of the text, with what was; those reworded least are left out of a long list. */
export function rewordings({ changes }: Comparison): { readonly shown: readonly Told[]; readonly more: number } {
	const all = changes.filter(({ kind }) => kind === 'reworded');
	const longest = new Set([...all].sort((a, b) => b.summary.length - a.summary.length || a.unit - b.unit).slice(0, mostRewordings));
	return {
		shown: all.filter((change) => longest.has(change)).map((change) => ({ change, what: shortenMiddle(change.summary, widest) })),
		more: Math.max(0, all.length - mostRewordings),
	};
}
