/** One place where two aligned units differ, as the namers of changes see it. */
import type { BodyMention, DateMention, FigureMention } from '../../extract/mentions.js';
import type { Atom } from '../atoms.js';
import type { ChangeKind } from '../schema.js';

export interface Difference {
	/** Atoms deleted and inserted; one may be empty. */
	readonly old: readonly Atom[];
	readonly now: readonly Atom[];
	/** The words deleted and inserted as they stand in the texts. */
	readonly oldText: string;
	readonly nowText: string;
	/** The atom before and after, on the side that has atoms; null at the edge of the unit. */
	readonly before: Atom | null;
	readonly after: Atom | null;
	/** The atoms that follow `after` on its side, as far as a list may reach. */
	readonly following: readonly Atom[];
	/** All words of the unit on each side, a space around each; empty where the unit is too long to be searched. */
	readonly oldUnit: string;
	readonly nowUnit: string;
}

/** A change before it is given evidence. `old` and `now` are the atoms that changed; null on a side that has none. */
export interface Named {
	readonly kind: ChangeKind;
	readonly old: Atom | null;
	readonly now: Atom | null;
	readonly values: Readonly<Record<string, string | number | null>>;
	readonly summary: string;
}

/** A namer reads a difference and answers the changes it recognises; it leaves the others to the rest. */
export type Namer = (difference: Difference) => Named[];

export interface Of<M> {
	readonly atom: Atom;
	readonly mention: M;
}

export function datesOf(atoms: readonly Atom[]): Of<DateMention>[] {
	return atoms.flatMap((atom) => (atom.kind.is === 'date' ? [{ atom, mention: atom.kind.mention }] : []));
}

/** A figure, and whether it is a length of time by the end of which something is due. */
export type Figure = FigureMention & { readonly deadline: boolean };

export function figuresOf(atoms: readonly Atom[]): Of<Figure>[] {
	return atoms.flatMap((atom) => (atom.kind.is === 'figure' ? [{ atom, mention: { ...atom.kind.mention, deadline: atom.kind.deadline } }] : []));
}

export function bodiesOf(atoms: readonly Atom[]): Of<BodyMention>[] {
	return atoms.flatMap((atom) => (atom.kind.is === 'body' ? [{ atom, mention: atom.kind.mention }] : []));
}

/** What two lists of mentions have become of one another. */
export interface Pairing<M> {
	readonly changed: readonly (readonly [Of<M>, Of<M>])[];
	readonly removed: readonly Of<M>[];
	readonly added: readonly Of<M>[];
}

/**
 * Pairs the members of two lists, in order, by each key in turn. Pairs by the first key mean the same and are no change;
 * pairs by a later one are changed; what no key pairs is left alone on its side. Linear in the lists for each key.
 */
export function pairUp<M>(old: readonly Of<M>[], now: readonly Of<M>[], same: (mention: M) => string, likely: readonly ((mention: M) => string)[]): Pairing<M> {
	let [, removed, added] = pairBy(old, now, same);
	const changed: [Of<M>, Of<M>][] = [];
	for (const key of likely) {
		const [pairs, left, right] = pairBy(removed, added, key);
		changed.push(...pairs);
		removed = left;
		added = right;
	}
	return { changed, removed, added };
}

function pairBy<M>(old: readonly Of<M>[], now: readonly Of<M>[], key: (mention: M) => string): [[Of<M>, Of<M>][], Of<M>[], Of<M>[]] {
	const waiting = new Map<string, Of<M>[]>();
	for (const one of now) {
		const list = waiting.get(key(one.mention));
		if (list === undefined) waiting.set(key(one.mention), [one]);
		else list.push(one);
	}
	const next = new Map<string, number>();
	const paired = new Set<Of<M>>();
	const pairs: [Of<M>, Of<M>][] = [];
	const left: Of<M>[] = [];
	for (const one of old) {
		const name = key(one.mention);
		const at = next.get(name) ?? 0;
		const partner = waiting.get(name)?.[at];
		if (partner === undefined) left.push(one);
		else {
			next.set(name, at + 1);
			paired.add(partner);
			pairs.push([one, partner]);
		}
	}
	return [pairs, left, now.filter((one) => !paired.has(one))];
}
