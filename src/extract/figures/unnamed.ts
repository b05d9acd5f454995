/** `12 other departments`, `and other six departments`, 等六部门: bodies that answer but are not named. */
import type { Found } from './pattern.js';
import type { Scan } from './scan.js';
import { bodyNouns, otherBefore, others } from './vocabulary.js';

/** How many bodies a count stands for that are not named, as stated, or null. */
export function unnamedBodies(scan: Scan, numberFirst: number, numberEnd: number, figure: Found): number | null {
	const { tokens } = scan;
	if (figure.kind !== 'count' || !Number.isInteger(figure.value) || figure.value < 1) return null;
	if (![...bodyNouns].some((noun) => figure.unit === noun || (figure.unit.length < 6 && figure.unit.endsWith(noun)))) return null;
	const after = tokens.norm[numberEnd] ?? '';
	const before = numberFirst > scan.first ? (tokens.norm[numberFirst - 1] as string) : '';
	const wide = numberFirst > scan.first + 1 ? (tokens.norm[numberFirst - 2] as string) + before : '';
	return others.has(after) || otherBefore.has(before) || otherBefore.has(wide) ? figure.value : null;
}
