/**
 * Which unit of the new version is which of the old: by what they say first, by likeness then, by place last.
 * Units that say the same are matched wherever they stand; what stands between matches is matched by likeness; one unit
 * may become several (split) and several one (merge). Then the heaviest chain of matches in order is what stayed, and
 * the rest moved. Every unit of both sides is in exactly one {@link Alignment}.
 */
import { heaviestIncreasing } from './increasing.js';
import { containment, containmentBeside, dice, type Profile, Profiler } from './similarity.js';
import type { Unit } from './units.js';

/** Old and new units that stand for one another; one side is empty for units removed or added. */
export interface Alignment {
	readonly old: readonly Unit[];
	readonly new: readonly Unit[];
	readonly moved: boolean;
}

/** Two units are one unit amended when they share this much; measured on pairs of law versions: unrelated articles of one law share up to .35. */
const likeness = 0.5;
/** The same where both fill one gap between matches, or carry one section number. */
const likenessInPlace = 0.3;
/** A unit is part of another when this much of it stands there. */
const partOf = 0.8;
/** A word pair that more units hold than this tells nothing about which unit is meant. */
const commonPair = 12;

interface Side {
	readonly units: readonly Unit[];
	readonly profiles: readonly Profile[];
}

export function align(oldUnits: readonly Unit[], newUnits: readonly Unit[]): Alignment[] {
	const profiler = new Profiler();
	const before: Side = { units: oldUnits, profiles: oldUnits.map((unit) => profiler.of(unit)) };
	const after: Side = { units: newUnits, profiles: newUnits.map((unit) => profiler.of(unit)) };
	const partner = new Int32Array(newUnits.length).fill(-1);
	const taken = new Int32Array(oldUnits.length).fill(-1);
	const match = (o: number, n: number): void => {
		partner[n] = o;
		taken[o] = n;
	};
	matchEqual(before, after, partner, taken, match);
	matchLike(before, after, partner, taken, match);
	matchInPlace(before, after, partner, taken, match);
	return gather(before, after, partner);
}

type Match = (o: number, n: number) => void;

/** Units with equal words: the only ones of their kind first, then those that neighbour a match, then the rest in order. */
function matchEqual(before: Side, after: Side, partner: Int32Array, taken: Int32Array, match: Match): void {
	const places = new Map<string, { old: number[]; new: number[] }>();
	const at = (key: string) => {
		let place = places.get(key);
		if (place === undefined) {
			place = { old: [], new: [] };
			places.set(key, place);
		}
		return place;
	};
	before.units.forEach((unit) => {
		at(unit.key).old.push(unit.index);
	});
	after.units.forEach((unit) => {
		at(unit.key).new.push(unit.index);
	});
	for (const place of places.values()) if (place.old.length === 1 && place.new.length === 1) match(place.old[0] as number, place.new[0] as number);
	const extend = (step: 1 | -1): void => {
		for (let k = 0; k < after.units.length; k++) {
			const n = step === 1 ? k : after.units.length - 1 - k;
			const o = partner[n] as number;
			if (o < 0) continue;
			const nextOld = before.units[o + step];
			const nextNew = after.units[n + step];
			if (nextOld === undefined || nextNew === undefined || taken[o + step] !== -1 || partner[n + step] !== -1) continue;
			if (nextOld.key === nextNew.key) match(o + step, n + step);
		}
	};
	extend(1);
	extend(-1);
	for (const place of places.values()) {
		const free = place.old.filter((o) => taken[o] === -1);
		let next = 0;
		for (const n of place.new) {
			if (partner[n] !== -1 || next >= free.length) continue;
			match(free[next++] as number, n);
		}
	}
}

/** The likest pairs first, among units that share a telling word pair. */
function matchLike(before: Side, after: Side, partner: Int32Array, taken: Int32Array, match: Match): void {
	const holders = new Map<number, number[]>();
	for (let o = 0; o < before.units.length; o++) {
		if (taken[o] !== -1) continue;
		for (const pair of new Set(before.profiles[o]?.pairs)) {
			const list = holders.get(pair);
			if (list === undefined) holders.set(pair, [o]);
			else if (list.length <= commonPair) list.push(o);
		}
	}
	const candidates: { o: number; n: number; score: number; distance: number }[] = [];
	for (let n = 0; n < after.units.length; n++) {
		if (partner[n] !== -1) continue;
		const mine = after.profiles[n] as Profile;
		const votes = new Map<number, number>();
		for (const pair of new Set(mine.pairs)) {
			const list = holders.get(pair);
			if (list !== undefined && list.length <= commonPair) for (const o of list) votes.set(o, (votes.get(o) ?? 0) + 1);
		}
		const likely = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, commonPair);
		for (const [o] of likely) {
			const theirs = before.profiles[o] as Profile;
			const smaller = theirs.pairs.length < mine.pairs.length ? theirs : mine;
			// a third of a unit that was split is less like the whole than an amendment, but all of it stands there
			const part = smaller.pairs.length > 5 && containment(smaller, smaller === mine ? theirs : mine) >= partOf;
			const score = Math.max(dice(theirs, mine), part ? likeness : 0);
			if (score >= likeness) candidates.push({ o, n, score, distance: Math.abs(o - n) });
		}
	}
	candidates.sort((a, b) => b.score - a.score || a.distance - b.distance || a.n - b.n || a.o - b.o);
	for (const { o, n } of candidates) if (taken[o] === -1 && partner[n] === -1) match(o, n);
}

/** What is left between two matches that follow one another on both sides: the same place, so less likeness is asked. */
function matchInPlace(before: Side, after: Side, partner: Int32Array, taken: Int32Array, match: Match): void {
	for (let n = 0; n < after.units.length; n++) {
		if (partner[n] !== -1) continue;
		let end = n;
		while (end < after.units.length && partner[end] === -1) end++;
		const left = n === 0 ? -1 : (partner[n - 1] as number);
		const right = end === after.units.length ? before.units.length : (partner[end] as number);
		if (right > left) {
			let from = left + 1;
			for (let k = n; k < end; k++) {
				for (let o = from; o < right && o < from + commonPair; o++) {
					if (taken[o] !== -1) continue;
					const a = before.units[o] as Unit;
					const b = after.units[k] as Unit;
					const score = dice(before.profiles[o] as Profile, after.profiles[k] as Profile);
					const labelled = a.label !== '' && a.label === b.label;
					const alone = end - n === 1 && right - left === 2;
					if (score >= (labelled ? likenessInPlace / 2 : likenessInPlace) || (alone && a.kind === b.kind && (a.kind === 'heading' || labelled) && score > 0)) {
						match(o, k);
						from = o + 1;
						break;
					}
				}
			}
		}
		n = end;
	}
}

/** Splits and merges are joined to the match they belong to, moves are told from what kept its order, the rest is added or removed. */
function gather(before: Side, after: Side, partner: Int32Array): Alignment[] {
	const groups: { old: number[]; new: number[] }[] = [];
	const groupOfNew = new Int32Array(after.units.length).fill(-1);
	const groupOfOld = new Int32Array(before.units.length).fill(-1);
	for (let n = 0; n < after.units.length; n++) {
		const o = partner[n] as number;
		if (o < 0) continue;
		groupOfNew[n] = groups.length;
		groupOfOld[o] = groups.length;
		groups.push({ old: [o], new: [n] });
	}
	adopt(after, before, groupOfNew, groups, 'new');
	adopt(before, after, groupOfOld, groups, 'old');
	const size = (side: Side, members: readonly number[]): number => members.reduce((sum, member) => sum + (side.units[member]?.words.length ?? 0) + 1, 0);
	const stays = new Set(
		heaviestIncreasing(
			groups.map((group) => group.old[0] as number),
			groups.map((group) => size(before, group.old)),
		),
	);
	const alignments: { place: number; old: number; alignment: Alignment }[] = groups.map((group, index) => ({
		place: group.new[0] as number,
		old: -1,
		alignment: { old: group.old.map((o) => before.units[o] as Unit), new: group.new.map((n) => after.units[n] as Unit), moved: !stays.has(index) },
	}));
	after.units.forEach((unit, n) => {
		if (groupOfNew[n] === -1) alignments.push({ place: n, old: -1, alignment: { old: [], new: [unit], moved: false } });
	});
	// what was removed is shown where it stood: before the new unit that follows its nearest match that stayed
	let place = -1;
	const stayed = new Map<number, number>();
	groups.forEach((group, index) => {
		if (stays.has(index)) for (const o of group.old) stayed.set(o, group.new[group.new.length - 1] as number);
	});
	before.units.forEach((unit, o) => {
		const here = stayed.get(o);
		if (here !== undefined) place = here;
		else if (groupOfOld[o] === -1) alignments.push({ place: place + 0.5, old: o, alignment: { old: [unit], new: [], moved: false } });
	});
	return alignments.sort((a, b) => a.place - b.place || a.old - b.old).map(({ alignment }) => alignment);
}

/**
 * Joins units without a partner to the match beside them when they are part of that match's other side: the other side
 * was split into them, or they were merged into it.
 */
function adopt(mine: Side, other: Side, groupOf: Int32Array, groups: { old: number[]; new: number[] }[], side: 'old' | 'new'): void {
	const tryJoin = (orphan: number, neighbour: number): boolean => {
		const index = groupOf[neighbour];
		if (index === undefined || index < 0) return false;
		const group = groups[index] as { old: number[]; new: number[] };
		const across = side === 'new' ? group.old : group.new;
		if (across.length !== 1) return false;
		const whole = other.profiles[across[0] as number] as Profile;
		const part = mine.profiles[orphan] as Profile;
		if ((mine.units[orphan]?.words.length ?? 0) < 3 || containment(part, whole) < partOf) return false;
		// words that the neighbour already accounts for do not count twice: then this is a copy, not a part
		if (containmentBeside(part, whole, mine.profiles[neighbour] as Profile) < partOf - 0.1) return false;
		const members = side === 'new' ? group.new : group.old;
		members.push(orphan);
		members.sort((a, b) => a - b);
		groupOf[orphan] = index;
		return true;
	};
	for (let unit = 0; unit < mine.units.length; unit++) if (groupOf[unit] === -1 && unit > 0) tryJoin(unit, unit - 1);
	for (let unit = mine.units.length - 2; unit >= 0; unit--) if (groupOf[unit] === -1) tryJoin(unit, unit + 1);
}
