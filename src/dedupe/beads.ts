/**
 * Aligns the sentences of two tellings of one story, as bilingual texts are aligned (Gale and Church 1993; the
 * word-based kind: Moore 2002): a dynamic programme over both in order, in which a sentence answers to one, two or three
 * of the other side, or to none. What is compared is words in common, the rare ones weighing more, not lengths.
 */
import type { SentenceSketch } from './sentences.js';

/** Sentences `a` to `aEnd` (exclusive) of one document say what `b` to `bEnd` of the other say. */
export interface Bead {
	readonly a: number;
	readonly aEnd: number;
	readonly b: number;
	readonly bEnd: number;
	/** Weight of the words in common over the weight of all words of both, 0 to 1. */
	readonly likeness: number;
}

/**
 * Likeness a bead must have: of the shapes that join several sentences more is asked. Measured on translations by six
 * hands: sentences that say the same have .3 to 1, neighbours that do not have .2 and less.
 */
const least = 0.22;
/** Likeness that is enough between two beads for a sentence that stands alone there against one. */
const leastBetween = 0.08;
/** Share of a sentence's words that a bead beside it must hold for it to join: a telling that cuts a long sentence in five has no shape. */
const joins = 0.3;
const forEachMore = 0.04;
/** Likeness each sentence of a bead must have by itself. */
const leastOfPart = 0.03;
const shapes: readonly (readonly [number, number])[] = [
	[1, 1],
	[1, 2],
	[2, 1],
	[1, 3],
	[3, 1],
];
/** Sentences by which the two sides may run apart: this many, or this share of the longer side, up to a limit that bounds the work on books. */
const band = { least: 12, share: 0.15, most: 120 };

/** The beads in text order; sentences that answer to nothing are in none. Costs sentences times band. */
export function align(one: readonly SentenceSketch[], other: readonly SentenceSketch[]): Bead[] {
	if (one.length === 0 || other.length === 0) return [];
	const weights = weightsOf(one, other);
	const left = groupsOf(one, weights);
	const right = groupsOf(other, weights);
	const likeness = (i: number, wide: number, j: number, deep: number): number => likenessOf(left[wide - 1]?.[i], right[deep - 1]?.[j]);
	const grid = new Grid(one.length, other.length);
	for (let i = 0; i <= one.length; i++) {
		for (let j = grid.from(i); j <= grid.to(i); j++) {
			grid.offer(i, j, grid.best(i - 1, j), skipOne);
			grid.offer(i, j, grid.best(i, j - 1), skipOther);
			shapes.forEach(([wide, deep], shape) => {
				const before = grid.best(i - wide, j - deep);
				if (before < 0 || !haveWordsInCommon(grid, i, wide, j, deep, likeness)) return;
				const gain = likeness(i - wide, wide, j - deep, deep) - least - forEachMore * (wide + deep - 2);
				if (gain > 0) grid.offer(i, j, before + gain, shape);
			});
		}
	}
	const beads: Bead[] = [];
	for (let i = one.length, j = other.length; i > 0 || j > 0; ) {
		const came = grid.came(i, j);
		if (came === skipOne) i--;
		else if (came === skipOther) j--;
		else {
			const [wide, deep] = shapes[came] as readonly [number, number];
			beads.push({ a: i - wide, aEnd: i, b: j - deep, bEnd: j, likeness: likeness(i - wide, wide, j - deep, deep) });
			i -= wide;
			j -= deep;
		}
	}
	beads.reverse();
	return widened(withLone(beads, one.length, other.length, likeness), left[0] as Group[], right[0] as Group[]);
}

/** True where each sentence of a shape has words in common with each of the other side: most cells are dismissed by it. */
function haveWordsInCommon(
	grid: Grid,
	i: number,
	wide: number,
	j: number,
	deep: number,
	likeness: (i: number, wide: number, j: number, deep: number) => number,
): boolean {
	for (let a = i - wide; a < i; a++) {
		for (let b = j - deep; b < j; b++) if (grid.known(a, b, () => likeness(a, 1, b, 1)) < leastOfPart) return false;
	}
	return true;
}

/** Adds the pairs of sentences that stand alone, one against one, between two beads. */
function withLone(beads: readonly Bead[], ofOne: number, ofOther: number, likeness: (i: number, wide: number, j: number, deep: number) => number): Bead[] {
	const all: Bead[] = [];
	let [a, b] = [0, 0];
	for (const next of [...beads, { a: ofOne, b: ofOther, aEnd: ofOne, bEnd: ofOther, likeness: 0 }]) {
		if (next.a === a + 1 && next.b === b + 1) {
			const alike = likeness(a, 1, b, 1);
			if (alike >= leastBetween) all.push({ a, aEnd: a + 1, b, bEnd: b + 1, likeness: alike });
		}
		if (next.aEnd > next.a) all.push(next);
		a = next.aEnd;
		b = next.bEnd;
	}
	return all;
}

/** Lets sentences that answer to nothing join the bead beside them, after it or else before it, of whose other side they repeat words. */
function widened(beads: readonly Bead[], left: readonly Group[], right: readonly Group[]): Bead[] {
	const all = beads.map((bead) => ({ ...bead }));
	all.forEach((bead, index) => {
		const next = all[index + 1] ?? { a: left.length, b: right.length };
		const before = all[index - 1] ?? { aEnd: 0, bEnd: 0 };
		const saidIn = (groups: readonly Group[], at: number, there: readonly Group[], from: number, to: number): boolean =>
			containmentOf(groups[at] as Group, there.slice(from, to)) >= joins;
		const { a, aEnd, b, bEnd } = bead;
		// one side only: many against many is no alignment
		while (bead.aEnd < next.a && saidIn(left, bead.aEnd, right, b, bEnd)) bead.aEnd++;
		while (bead.a > before.aEnd && saidIn(left, bead.a - 1, right, b, bEnd)) bead.a--;
		if (bead.a !== a || bead.aEnd !== aEnd) return;
		while (bead.bEnd < next.b && saidIn(right, bead.bEnd, left, a, aEnd)) bead.bEnd++;
		while (bead.b > before.bEnd && saidIn(right, bead.b - 1, left, a, aEnd)) bead.b--;
	});
	return all;
}

/** Weight of a sentence's words that stand in others, over the weight of all its words. */
function containmentOf({ words, weights, mass }: Group, others: readonly Group[]): number {
	let both = 0;
	words.forEach((word, index) => {
		if (others.some((other) => other.words.includes(word))) both += weights[index] as number;
	});
	return mass === 0 ? 0 : both / mass;
}

/** Ways to come to a cell that are no bead: a sentence of either side answers to nothing. */
const skipOne = -1;
const skipOther = -2;

/** The cells of the programme that lie in the band, row by row: the best sum on the way to each and its last step. */
class Grid {
	private readonly reach: number;
	private readonly slope: number;
	private readonly width: number;
	private readonly sums: Float64Array;
	private readonly steps: Int8Array;
	private readonly likenesses: Float32Array;

	constructor(
		rows: number,
		private readonly columns: number,
	) {
		this.slope = columns / rows;
		const wanted = Math.min(band.most, Math.max(band.least, Math.ceil(band.share * Math.max(rows, columns))));
		// from row to row the band must overlap
		this.reach = Math.max(wanted, Math.ceil(this.slope) + 1);
		this.width = 2 * this.reach + 1;
		this.sums = new Float64Array((rows + 1) * this.width).fill(-1);
		this.steps = new Int8Array((rows + 1) * this.width).fill(skipOther);
		this.sums[this.cell(0, 0)] = 0;
		this.likenesses = new Float32Array(this.sums.length).fill(-1);
	}

	/** The likeness of two sentences, reckoned once. */
	known(a: number, b: number, reckon: () => number): number {
		if (b < this.from(a) || b > this.to(a)) return reckon();
		const cell = this.cell(a, b);
		if ((this.likenesses[cell] as number) < 0) this.likenesses[cell] = reckon();
		return this.likenesses[cell] as number;
	}

	from(i: number): number {
		return Math.max(0, Math.round(i * this.slope) - this.reach);
	}

	to(i: number): number {
		return Math.min(this.columns, Math.round(i * this.slope) + this.reach);
	}

	/** The best sum on the way to a cell; less than 0 where the cell is outside. */
	best(i: number, j: number): number {
		return i < 0 || j < 0 || j < this.from(i) || j > this.to(i) ? -1 : (this.sums[this.cell(i, j)] as number);
	}

	came(i: number, j: number): number {
		return this.steps[this.cell(i, j)] as number;
	}

	/** Takes a way to a cell if it is better than those before. */
	offer(i: number, j: number, sum: number, step: number): void {
		const cell = this.cell(i, j);
		if (sum <= (this.sums[cell] as number)) return;
		this.sums[cell] = sum;
		this.steps[cell] = step;
	}

	private cell(i: number, j: number): number {
		return i * this.width + j - Math.round(i * this.slope) + this.reach;
	}
}

/** Sentences joined that follow one another: their words, and what those weigh together. */
interface Group {
	readonly words: Uint16Array;
	/** Weight of each of the words. */
	readonly weights: Float64Array;
	readonly mass: number;
}

/** The groups of one sentence, of two and of three, by their first sentence. */
function groupsOf(sentences: readonly SentenceSketch[], weights: ReadonlyMap<number, number>): Group[][] {
	const one = sentences.map(({ words }) => words);
	const two = one.slice(1).map((words, index) => united(one[index] as Uint16Array, words));
	const three = one.slice(2).map((words, index) => united(two[index] as Uint16Array, words));
	return [one, two, three].map((groups) => groups.map((words) => groupOf(words, weights)));
}

function groupOf(words: Uint16Array, weightOf: ReadonlyMap<number, number>): Group {
	const weights = new Float64Array(words.length);
	let mass = 0;
	for (let i = 0; i < words.length; i++) mass += weights[i] = weightOf.get(words[i] as number) as number;
	return { words, weights, mass };
}

/** The words of two lists, distinct and ascending as they are. */
function united(a: Uint16Array, b: Uint16Array): Uint16Array {
	const all = new Uint16Array(a.length + b.length);
	let [i, j, length] = [0, 0, 0];
	while (i < a.length || j < b.length) {
		const [left, right] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
		all[length++] = Math.min(left, right);
		if (left <= right) i++;
		if (right <= left) j++;
	}
	return all.subarray(0, length);
}

/** A word weighs less the more sentences of the two documents hold it. */
function weightsOf(one: readonly SentenceSketch[], other: readonly SentenceSketch[]): Map<number, number> {
	const counts = new Map<number, number>();
	for (const { words } of [...one, ...other]) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	const all = one.length + other.length;
	return new Map([...counts].map(([word, count]) => [word, Math.log(1 + all / count)]));
}

function likenessOf(a: Group | undefined, b: Group | undefined): number {
	if (a === undefined || b === undefined || a.mass + b.mass === 0) return 0;
	let both = 0;
	let i = 0;
	let j = 0;
	while (i < a.words.length && j < b.words.length) {
		const left = a.words[i] as number;
		const right = b.words[j] as number;
		if (left === right) both += a.weights[i] as number;
		if (left <= right) i++;
		if (right <= left) j++;
	}
	return (2 * both) / (a.mass + b.mass);
}
