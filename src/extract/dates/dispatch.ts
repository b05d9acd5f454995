/** Which patterns may start at a token, and the one that reads furthest. */
import { TokenKind } from '../../text/tokens.js';
import type { Pattern, Start } from './pattern.js';
import { patterns } from './patterns/index.js';
import { classBit, digitsBit, numberWordBit } from './terms.js';
import type { Found, View } from './view.js';

function startBit(start: Start): number {
	if (start === 'digits' || start === 'apostrophe') return digitsBit;
	if (start === 'number-word') return numberWordBit;
	return classBit(start);
}

const masked: readonly (readonly [number, Pattern])[] = patterns.map((pattern) => [pattern.starts.reduce((mask, start) => mask | startBit(start), 0), pattern]);

/** Patterns that may start at a token of the given bits, in order, by those bits; one map for each reading. */
const tried = { plain: new Map<number, readonly Pattern[]>(), durations: new Map<number, readonly Pattern[]>() };

function patternsFor(bits: number, durations: boolean): readonly Pattern[] {
	const known = durations ? tried.durations : tried.plain;
	let found = known.get(bits);
	if (found === undefined) {
		found = masked.flatMap(([mask, pattern]) => ((mask & bits) !== 0 && (durations || pattern.only === undefined) ? [pattern] : []));
		known.set(bits, found);
	}
	return found;
}

/** The expression at a token by the pattern that reads furthest; null where none reads anything. */
export function dispatch(view: View, at: number): Found | null {
	const { tokens } = view;
	const norm = tokens.norm[at] as string;
	let bits = view.classesAt(at);
	if (tokens.kind[at] === TokenKind.digits || norm === "'") bits |= digitsBit;
	else if (view.compiled.numberStarts.has(norm)) bits |= view.compiled.numerals.ordinals.has(norm) ? classBit('ordinal') | numberWordBit : numberWordBit;
	if (bits === 0) return null;
	let best: Found | null = null;
	for (const pattern of patternsFor(bits, view.durations)) {
		const read = pattern.read(view, at);
		if (read !== null && read.last > at && read.last <= view.last && (best === null || read.last > best.last))
			best = { ...read, first: at, rule: pattern.doc.id };
	}
	return best;
}
