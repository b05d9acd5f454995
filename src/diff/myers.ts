/**
 * The shortest edit script between two sequences of integers, in linear space.
 * Source of the method: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986), section 4b.
 * Where two sequences have little in common the search would be quadratic; past `budget` steps a stretch is given as one
 * replacement, so time stays within (length x budget).
 */

/** Old items `oldStart` to `oldEnd` stand where new items `newStart` to `newEnd` stand; both ranges are half-open. */
export interface Hunk {
	readonly oldStart: number;
	readonly oldEnd: number;
	readonly newStart: number;
	readonly newEnd: number;
}

/** Edits searched for in one stretch before it is called a replacement; measured: policy paragraphs that still read as an amendment need under 400. */
const budget = 1500;

/** The hunks in which two sequences differ, ascending; what lies between hunks is equal. */
export function differences(a: Int32Array, b: Int32Array): Hunk[] {
	const hunks: Hunk[] = [];
	const size = 2 * (a.length + b.length) + 4;
	const forward = new Int32Array(Math.min(size, 4 * budget + 8));
	const backward = new Int32Array(forward.length);
	const emit = (oldStart: number, oldEnd: number, newStart: number, newEnd: number): void => {
		if (oldStart === oldEnd && newStart === newEnd) return;
		const last = hunks[hunks.length - 1];
		if (last !== undefined && last.oldEnd === oldStart && last.newEnd === newStart) hunks[hunks.length - 1] = { ...last, oldEnd, newEnd };
		else hunks.push({ oldStart, oldEnd, newStart, newEnd });
	};
	// an explicit stack: hostile input must not exhaust the call stack
	const stack: [number, number, number, number][] = [[0, a.length, 0, b.length]];
	for (let range = stack.pop(); range !== undefined; range = stack.pop()) {
		let [a0, a1, b0, b1] = range;
		while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) {
			a0++;
			b0++;
		}
		while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) {
			a1--;
			b1--;
		}
		if (a0 === a1 || b0 === b1) {
			emit(a0, a1, b0, b1);
			continue;
		}
		const split = middle(a, a0, a1, b, b0, b1, forward, backward);
		if (split === null) {
			emit(a0, a1, b0, b1);
			continue;
		}
		const [x, y] = split;
		stack.push([x, a1, y, b1], [a0, x, b0, y]);
	}
	return hunks;
}

/** A point on a shortest path about its middle, or null past the budget. */
function middle(
	a: Int32Array,
	a0: number,
	a1: number,
	b: Int32Array,
	b0: number,
	b1: number,
	forward: Int32Array,
	backward: Int32Array,
): [number, number] | null {
	const n = a1 - a0;
	const m = b1 - b0;
	const delta = n - m;
	const odd = (delta & 1) !== 0;
	const limit = Math.min(Math.ceil((n + m) / 2), budget);
	const width = forward.length;
	const slot = (k: number): number => ((k % width) + width) % width;
	forward[slot(1)] = 0;
	backward[slot(1)] = 0;
	for (let d = 0; d <= limit; d++) {
		for (let k = -d; k <= d; k += 2) {
			const down = k === -d || (k !== d && (forward[slot(k - 1)] as number) < (forward[slot(k + 1)] as number));
			let x = down ? (forward[slot(k + 1)] as number) : (forward[slot(k - 1)] as number) + 1;
			let y = x - k;
			if (x > n || y > m) {
				forward[slot(k)] = x;
				continue;
			}
			while (x < n && y < m && a[a0 + x] === b[b0 + y]) {
				x++;
				y++;
			}
			forward[slot(k)] = x;
			if (odd && Math.abs(delta - k) <= d - 1) {
				if (x + (backward[slot(delta - k)] as number) >= n) return inside(a0 + x, b0 + y, a0, a1, b0, b1);
			}
		}
		for (let k = -d; k <= d; k += 2) {
			const down = k === -d || (k !== d && (backward[slot(k - 1)] as number) < (backward[slot(k + 1)] as number));
			let x = down ? (backward[slot(k + 1)] as number) : (backward[slot(k - 1)] as number) + 1;
			let y = x - k;
			if (x > n || y > m) {
				backward[slot(k)] = x;
				continue;
			}
			while (x < n && y < m && a[a1 - 1 - x] === b[b1 - 1 - y]) {
				x++;
				y++;
			}
			backward[slot(k)] = x;
			if (!odd && Math.abs(delta - k) <= d) {
				if (x + (forward[slot(delta - k)] as number) >= n) return inside(a1 - x, b1 - y, a0, a1, b0, b1);
			}
		}
	}
	return null;
}

/** A split must leave two smaller problems. */
function inside(x: number, y: number, a0: number, a1: number, b0: number, b1: number): [number, number] | null {
	return (x === a0 && y === b0) || (x === a1 && y === b1) ? null : [x, y];
}
