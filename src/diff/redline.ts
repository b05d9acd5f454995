/** The redline of two stretches of atoms: what stayed, what was deleted, what was inserted. */
import type { Span } from '../article.js';
import type { Atom } from './atoms.js';
import { differences, type Hunk } from './myers.js';

/** A stretch of a redline; `equal` has both spans, `delete` only the old, `insert` only the new. */
export type RedlinePart =
	| { readonly op: 'equal'; readonly old: Span; readonly new: Span }
	| { readonly op: 'delete'; readonly old: Span }
	| { readonly op: 'insert'; readonly new: Span };

/** The hunks between two atom sequences, widened so that a lone mark or joining word between two changes does not break them up. */
function hunksOf(old: readonly Atom[], now: readonly Atom[]): Hunk[] {
	const ids = new Map<string, number>();
	const number = (atoms: readonly Atom[]): Int32Array =>
		Int32Array.from(atoms, ({ key }) => {
			let id = ids.get(key);
			if (id === undefined) {
				id = ids.size;
				ids.set(key, id);
			}
			return id;
		});
	return slide(joinClose(differences(number(old), number(now)), old), old, now);
}

/** Atoms of both sides and the hunks between them, once differences that are only of cutting are gone. */
export function settle(
	old: readonly Atom[],
	now: readonly Atom[],
): { readonly old: readonly Atom[]; readonly now: readonly Atom[]; readonly hunks: readonly Hunk[] } {
	const draft = hunksOf(old, now);
	const whole = joinSame(draft, old, now);
	const hunks = whole.changed ? hunksOf(whole.old, whole.now) : draft;
	const fine = recut(hunks, whole.old, whole.now);
	return { old: fine.old, now: fine.now, hunks: fine.changed ? hunksOf(fine.old, fine.now) : hunks };
}

/** A replacement of words by the same words, which only a name or a figure found on one side cuts otherwise, becomes one atom on both. */
function joinSame(hunks: readonly Hunk[], old: readonly Atom[], now: readonly Atom[]): { old: readonly Atom[]; now: readonly Atom[]; changed: boolean } {
	const keyOf = (atoms: readonly Atom[], from: number, to: number): string =>
		atoms
			.slice(from, to)
			.map(({ key }) => key)
			.join(' ');
	const same = hunks.filter(
		(hunk) => hunk.oldEnd > hunk.oldStart && hunk.newEnd > hunk.newStart && keyOf(old, hunk.oldStart, hunk.oldEnd) === keyOf(now, hunk.newStart, hunk.newEnd),
	);
	if (same.length === 0) return { old, now, changed: false };
	const join = (atoms: readonly Atom[], range: (hunk: Hunk) => readonly [number, number]): Atom[] => {
		const joined: Atom[] = [];
		let at = 0;
		for (const hunk of same) {
			const [start, end] = range(hunk);
			joined.push(...atoms.slice(at, start));
			const first = atoms[start] as Atom;
			joined.push({ ...first, end: (atoms[end - 1] as Atom).end, key: keyOf(atoms, start, end), kind: { is: 'word' } });
			at = end;
		}
		for (; at < atoms.length; at++) joined.push(atoms[at] as Atom);
		return joined;
	};
	return { old: join(old, ({ oldStart, oldEnd }) => [oldStart, oldEnd]), now: join(now, ({ newStart, newEnd }) => [newStart, newEnd]), changed: true };
}

/**
 * Cuts Chinese words anew where two segmentations of one text disagree (全省｜内河 and 全｜省内｜河): a replacement whose
 * characters agree at both ends up to an insertion or deletion is cut at exactly that.
 * @returns the atoms of both sides with those cuts made; their hunks are to be computed again
 */
function recut(hunks: readonly Hunk[], old: readonly Atom[], now: readonly Atom[]): { old: readonly Atom[]; now: readonly Atom[]; changed: boolean } {
	const cuts = { old: new Set<number>(), now: new Set<number>() };
	for (const hunk of hunks) {
		const a = old.slice(hunk.oldStart, hunk.oldEnd);
		const b = now.slice(hunk.newStart, hunk.newEnd);
		if (a.length === 0 || b.length === 0 || !plain(a) || !plain(b)) continue;
		const from = characters(a);
		const to = characters(b);
		let head = 0;
		while (head < from.length && head < to.length && from[head]?.key === to[head]?.key) head++;
		let tail = 0;
		while (tail < from.length - head && tail < to.length - head && from[from.length - 1 - tail]?.key === to[to.length - 1 - tail]?.key) tail++;
		if (head + tail !== Math.min(from.length, to.length) || head + tail === 0) continue;
		// what agrees is cut into characters on both sides, so that no segmentation hides it
		for (const [list, set] of [[from, cuts.old] as const, [to, cuts.now] as const]) {
			list.forEach(({ start }, index) => {
				if (index <= head || index >= list.length - tail) set.add(start);
			});
		}
	}
	if (cuts.old.size + cuts.now.size === 0) return { old, now, changed: false };
	return { old: cutAt(old, cuts.old), now: cutAt(now, cuts.now), changed: true };
}

/** The characters of Chinese words, other atoms whole. */
function characters(atoms: readonly Atom[]): { key: string; start: number }[] {
	return atoms.flatMap(({ key, start, end }) => {
		const parts = key.split(' ');
		return parts.length > 1 && parts.length === end - start ? parts.map((part, index) => ({ key: part, start: start + index })) : [{ key, start }];
	});
}

function cutAt(atoms: readonly Atom[], cuts: ReadonlySet<number>): Atom[] {
	return atoms.flatMap((atom) => {
		const parts = atom.key.split(' ');
		if (parts.length === 1 || parts.length !== atom.end - atom.start) return [atom];
		const pieces: Atom[] = [];
		let from = 0;
		for (let at = 1; at <= parts.length; at++) {
			if (at < parts.length && !cuts.has(atom.start + at)) continue;
			pieces.push({ ...atom, start: atom.start + from, end: atom.start + at, key: parts.slice(from, at).join(' '), spaced: from === 0 && atom.spaced });
			from = at;
		}
		return pieces;
	});
}

/** Two hunks that both replace, and that only one mark parts, read as one: `[-a, b-]{+c, d+}` rather than four crumbs. */
function joinClose(hunks: readonly Hunk[], old: readonly Atom[]): Hunk[] {
	const joined: Hunk[] = [];
	for (const hunk of hunks) {
		const last = joined[joined.length - 1];
		const replaces = (one: Hunk): boolean => one.oldEnd > one.oldStart && one.newEnd > one.newStart;
		if (
			last !== undefined &&
			hunk.oldStart - last.oldEnd === 1 &&
			replaces(last) &&
			replaces(hunk) &&
			plain(old.slice(last.oldStart, hunk.oldEnd)) &&
			old[last.oldEnd]?.kind.is === 'word' &&
			(old[last.oldEnd]?.key.length ?? 9) <= 2
		) {
			joined[joined.length - 1] = { oldStart: last.oldStart, oldEnd: hunk.oldEnd, newStart: last.newStart, newEnd: hunk.newEnd };
		} else joined.push(hunk);
	}
	return joined;
}

/** Only words and marks: nothing whose change is reported by itself. */
function plain(atoms: readonly Atom[]): boolean {
	return atoms.every(({ kind }) => kind.is === 'word' || kind.is === 'mark');
}

/**
 * A pure insertion or deletion may slide when the atom before it equals its last one; it is slid left as long as that
 * lets it start a clause (`a, [b,] c` rather than `a[, b], c`).
 */
function slide(hunks: readonly Hunk[], old: readonly Atom[], now: readonly Atom[]): Hunk[] {
	return hunks.map((hunk, index) => {
		const inserted = hunk.oldStart === hunk.oldEnd;
		const deleted = hunk.newStart === hunk.newEnd;
		if (inserted === deleted) return hunk;
		const atoms = inserted ? now : old;
		const start = inserted ? hunk.newStart : hunk.oldStart;
		const end = inserted ? hunk.newEnd : hunk.oldEnd;
		const floor = hunks[index - 1];
		const room = inserted ? hunk.newStart - (floor?.newEnd ?? 0) : hunk.oldStart - (floor?.oldEnd ?? 0);
		// bounded: an insertion slides by at most its own length
		let by = 0;
		let best = 0;
		while (by < room && by < end - start && atoms[start - 1 - by]?.key === atoms[end - 1 - by]?.key) {
			by++;
			if (opensClause(atoms[start - 1 - by])) {
				best = by;
				break;
			}
		}
		if (best === 0 || opensClause(atoms[start - 1])) return hunk;
		return { oldStart: hunk.oldStart - best, oldEnd: hunk.oldEnd - best, newStart: hunk.newStart - best, newEnd: hunk.newEnd - best };
	});
}

const clauseEnds = new Set(['.', '。', ';', '；', ':', '：', '!', '！', '?', '？']);

function opensClause(before: Atom | undefined): boolean {
	return before === undefined || clauseEnds.has(before.key);
}

/** The redline as spans into the two texts: white space between atoms goes with the stretch it stands in. */
export function redlineOf(hunks: readonly Hunk[], old: readonly Atom[], now: readonly Atom[]): RedlinePart[] {
	const parts: RedlinePart[] = [];
	let o = 0;
	let n = 0;
	const span = (atoms: readonly Atom[], from: number, to: number): Span => ({ start: (atoms[from] as Atom).start, end: (atoms[to - 1] as Atom).end });
	/** Calls `emit` for every stretch of `from` to `to` in which no atom changes its unit on either side. */
	const stretches = (from: number, to: number, breaks: (at: number) => boolean, emit: (from: number, to: number) => void): void => {
		let begin = from;
		for (let at = from + 1; at <= to; at++) {
			if (at < to && !breaks(at)) continue;
			emit(begin, at);
			begin = at;
		}
	};
	const newUnit = (atoms: readonly Atom[], at: number): boolean => atoms[at]?.unit !== atoms[at - 1]?.unit;
	const equal = (until: number): void => {
		const shift = n - o;
		stretches(
			o,
			until,
			(at) => newUnit(old, at) || newUnit(now, at + shift),
			(from, to) => {
				if (to > from) parts.push({ op: 'equal', old: span(old, from, to), new: span(now, from + shift, to + shift) });
			},
		);
		n = until + shift;
		o = until;
	};
	for (const hunk of hunks) {
		equal(hunk.oldStart);
		if (hunk.oldEnd > hunk.oldStart)
			stretches(
				hunk.oldStart,
				hunk.oldEnd,
				(at) => newUnit(old, at),
				(from, to) => parts.push({ op: 'delete', old: span(old, from, to) }),
			);
		if (hunk.newEnd > hunk.newStart)
			stretches(
				hunk.newStart,
				hunk.newEnd,
				(at) => newUnit(now, at),
				(from, to) => parts.push({ op: 'insert', new: span(now, from, to) }),
			);
		o = hunk.oldEnd;
		n = hunk.newEnd;
	}
	equal(old.length);
	return parts;
}
