/** Which reports answer to which where a few sentences of one document say what a few of another do. */
import { containment, likeness } from '../../dedupe/stems.js';
import { datesAgree, figuresCompatible, isWeak, sharedBodies, sharedFigures } from './agreement.js';
import type { Placed } from './retellings.js';

export interface Counterpart {
	readonly a: number;
	readonly b: number;
	/** 0 to 1. */
	readonly strength: number;
}

/** What agreement in each counts for, and disagreement against. That the sentences say the same is known already, so words need not be many. */
const counts = { words: 0.5, act: 0.15, figures: 0.1, bodies: 0.05, place: 0.2, disagreement: 0.2 };
/** Strength from which two reports are one, measured on translations by six hands; where one of each side is left alone, less is enough. */
const least = 0.4;
const leastOfLone = 0.3;

/** The pairs of the best assignment that keeps the order of both sides, and of what is left alone between two of them. */
export function counterparts(left: readonly Placed[], right: readonly Placed[]): Counterpart[] {
	const strengths = left.map((a) => right.map((b) => strengthOf(a, b)));
	const strength = (i: number, j: number): number => strengths[i]?.[j] ?? 0;
	const assigned = assignment(left.length, right.length, strength);
	const all: (readonly [number, number])[] = [];
	let [i, j] = [0, 0];
	for (const next of [...assigned, [left.length, right.length] as const]) {
		if (next[0] === i + 1 && next[1] === j + 1 && strength(i, j) >= leastOfLone) all.push([i, j]);
		all.push(next);
		[i, j] = [next[0] + 1, next[1] + 1];
	}
	all.pop();
	return all.map(([a, b]) => ({ a: (left[a] as Placed).index, b: (right[b] as Placed).index, strength: strength(a, b) }));
}

/** Pairs in ascending order on both sides, each of enough strength, whose strengths beyond that sum up to most. */
function assignment(rows: number, columns: number, strength: (i: number, j: number) => number): (readonly [number, number])[] {
	const width = columns + 1;
	const best = new Float64Array((rows + 1) * width);
	for (let i = 1; i <= rows; i++) {
		for (let j = 1; j <= columns; j++) {
			const gain = strength(i - 1, j - 1) - least;
			const paired = gain >= 0 ? (best[(i - 1) * width + j - 1] as number) + gain : -1;
			best[i * width + j] = Math.max(best[(i - 1) * width + j] as number, best[i * width + j - 1] as number, paired);
		}
	}
	const pairs: (readonly [number, number])[] = [];
	for (let i = rows, j = columns; i > 0 && j > 0; ) {
		const here = best[i * width + j] as number;
		if (here === best[(i - 1) * width + j]) i--;
		else if (here === best[i * width + j - 1]) j--;
		else pairs.push([--i, --j]);
	}
	return pairs.reverse();
}

function strengthOf(a: Placed, b: Placed): number {
	const [one, other] = [a.report.entry, b.report.entry];
	const shared = sharedFigures(one.figures, other.figures);
	// a measure and an indicator may be two readings of one sentence, if the figures say so
	if (one.kind !== other.kind && shared === 0) return 0;
	const words = (likeness(a.report.own, b.report.own) + containment(a.report.own, b.report.own)) / 2;
	let strength = counts.words * words + counts.place * (1 - Math.abs(a.at - b.at));
	if (one.act !== null && one.act === other.act) strength += counts.act;
	if (shared > 0) strength += counts.figures;
	if (sharedBodies(a.report, b.report)) strength += counts.bodies;
	// an inherited date is a guess that may differ; one that is stated otherwise becomes a conflict of the entry, if all else agrees
	const datedApart = one.date !== null && other.date !== null && !isWeak(one.date) && !isWeak(other.date) && !datesAgree(one.date, other.date);
	if (datedApart && shared === 0) strength -= counts.disagreement;
	if (!figuresCompatible(one.figures, other.figures)) strength -= counts.disagreement;
	return strength;
}
