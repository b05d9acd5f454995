/** Addresses that a page took over from the one it was made from. */
import type { Candidate } from './candidate.js';

/** Days by which the page before may be older. */
const OLDER = 90;
const DAY = 86_400_000;
/** What the day of such an address is believed, less than a dateline. */
const STALE = 0.35;
/** A dateline that is weighed this much stands above the article's own first sentence. */
const CLEAR = 0.5;

/**
 * The candidates, those from an address that is older than the day before the article's first sentence believed less: nothing goes online under
 * the address of a day before it was written, but the head of one page is copied for the next. Linear.
 */
export function withStaleAddresses(candidates: readonly Candidate[]): readonly Candidate[] {
	const opening = candidates.filter(({ opens, weight }) => opens === true && weight >= CLEAR).map(({ iso }) => Date.parse(iso));
	if (opening.length === 0) return candidates;
	const first = Math.min(...opening);
	const isStale = ({ kind, iso }: Candidate): boolean => kind === 'url' && Date.parse(iso) < first && Date.parse(iso) >= first - OLDER * DAY;
	return candidates.map((candidate) => (isStale(candidate) ? { ...candidate, weight: Math.min(candidate.weight, STALE) } : candidate));
}
