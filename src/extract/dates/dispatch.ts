/** Which patterns may start at a token, and the one that reads furthest. */
import * as en from '../../language/en/numbers.js';
import * as zh from '../../language/zh/numbers.js';
import { TokenKind } from '../../text/tokens.js';
import type { Pattern, Start } from './pattern.js';
import { patterns } from './patterns/index.js';
import { classBit } from './terms.js';
import type { Found, View } from './view.js';

const digitsBit = 1 << 29;
const numberWordBit = 1 << 30;

const numberWords = new Set<string>([...en.small, ...en.tens, ...zh.digits, ...zh.smallUnits, ...zh.contracted].map(([word]) => word));
const ordinalWords = new Set<string>(en.ordinals.map(([word]) => word));

function startBit(start: Start): number {
	if (start === 'digits' || start === 'apostrophe') return digitsBit;
	if (start === 'number-word') return numberWordBit;
	return classBit(start);
}

const masked: readonly (readonly [number, Pattern])[] = patterns.map((pattern) => [pattern.starts.reduce((mask, start) => mask | startBit(start), 0), pattern]);

/** The expression at a token by the pattern that reads furthest; null where none reads anything. */
export function dispatch(view: View, at: number): Found | null {
	const { tokens } = view;
	const norm = tokens.norm[at] as string;
	let bits = view.classesAt(at);
	if (tokens.kind[at] === TokenKind.digits || norm === "'") bits |= digitsBit;
	else if (numberWords.has(norm)) bits |= numberWordBit;
	if (ordinalWords.has(norm)) bits |= classBit('ordinal') | numberWordBit;
	if (bits === 0) return null;
	let best: Found | null = null;
	for (const [mask, pattern] of masked) {
		if ((mask & bits) === 0 || (pattern.only === 'durations' && !view.durations)) continue;
		const read = pattern.read(view, at);
		if (read !== null && read.last > at && read.last <= view.last && (best === null || read.last > best.last))
			best = { ...read, first: at, rule: pattern.doc.id };
	}
	return best;
}
