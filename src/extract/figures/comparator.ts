/** The bound that the words around a figure set: `more than`, `at least`, 近, 以上. */
import type { LexiconMatch } from '../../text/lexicon.js';
import { Gap } from '../../text/tokens.js';
import type { FigureValue } from '../../timeline/schema.js';
import type { Found } from './pattern.js';
import { endingAt, isGlued, isHan, type Scan } from './scan.js';
import { boundsAfter, boundsBefore, extents, extentTails, partedBounds, particled, spread, to } from './vocabulary.js';

/** The comparator of a figure, and the token at which a bound that follows it ends. */
export function comparatorOf(scan: Scan, figure: Found): { comparator: FigureValue['comparator']; last: number } {
	const { tokens } = scan;
	const after = figure.last < scan.last ? boundsAfter.longest(tokens, figure.last, scan.last) : null;
	if (after !== null) return { comparator: after.values[0] as FigureValue['comparator'], last: after.last };
	if (tokens.norm[figure.last] === '+' && figure.last < scan.last && isGlued(tokens, figure.last)) return { comparator: '>=', last: figure.last + 1 };
	const before = boundBefore(scan, figure.first);
	if (before !== null && !isExtent(scan, before.first, figure)) return { comparator: before.values[0] as FigureValue['comparator'], last: figure.last };
	return { comparator: figure.comparator ?? (figure.kind === 'percent' ? partedBound(scan, figure.first) : null) ?? '=', last: figure.last };
}

/** The bound that ends before a token; none of `revised |up to| 95%`, whose verb has the particle. */
export function boundBefore(scan: Scan, at: number): LexiconMatch<FigureValue['comparator']> | null {
	const bound = endingAt(boundsBefore, scan, at, 4);
	const { tokens, first } = scan;
	const particle = bound !== null && bound.first > first && to.has(tokens.norm[at - 1] as string) && particled.has(tokens.norm[bound.first - 1] as string);
	return particle ? null : bound;
}

/** Tokens from money to the length of time that it is spread over. */
const SPREAD = 12;

/** `open |over| 7 days of the week`, `paid |over| 3 years`, `$3 million |over| 4 years`: how long something extends, and no bound. */
function isExtent(scan: Scan, at: number, figure: Found): boolean {
	const { tokens, first, told } = scan;
	if (figure.kind !== 'duration' || at + 1 !== figure.first || !extents.has(tokens.norm[at] as string)) return false;
	if (extentTails.longest(tokens, figure.last, scan.last) !== null) return true;
	if (at > first && spread.has(tokens.norm[at - 1] as string)) return true;
	return told !== null && told.kind === 'money' && told.first >= first && at - told.first <= SPREAD;
}

/** Characters of the noun between a bound and its percentage. */
const PARTED = 12;

/** 不超过|投资总额的|30%: the bound that a noun parts from the percentage of it; null where there is none or a verb stands between. */
function partedBound({ tokens, first, floor }: Scan, at: number): FigureValue['comparator'] | null {
	const from = Math.max(first, floor);
	for (let i = at - 1; i >= from && i >= at - PARTED && isHan(tokens, i) && tokens.gap[i + 1] === Gap.none; i--) {
		const bound = partedBounds.longest(tokens, i, at);
		if (bound !== null && bound.last < at) return bound.values[0] as FigureValue['comparator'];
	}
	return null;
}
