/** Days that a page shows without a word for what they are, and states elsewhere as those of its last change. */
import type { Candidate } from './candidate.js';

/** A day of publication that is stated so surely says when the page was new. */
const SURE = 0.9;
/** A day that is stated so much as one of publication is believed where the page shows it. */
const STATED = 0.5;
/** Within so many days of the stated one a page may have gone online: some systems state when its draft was begun. */
const DRAFT_DAYS = 2;
const DAY = 86_400_000;
const shownKinds: ReadonlySet<string> = new Set(['visible', 'time']);

/**
 * The candidates, those shown marked as a change where they give the day that the page states as one and none that it states as its
 * publication, and that publication is stated to be earlier: many templates print the last change where others print the first day. Linear.
 */
export function withChangesMarked(candidates: readonly Candidate[]): readonly Candidate[] {
	const stated = candidates.filter(({ kind }) => !shownKinds.has(kind));
	const changes = new Set(stated.filter(({ updated }) => updated).map(({ iso }) => iso));
	if (changes.size === 0) return candidates;
	const publications = stated.filter(({ updated }) => !updated);
	const sure = publications.filter(({ weight }) => weight >= SURE).map(({ iso }) => Date.parse(iso));
	if (sure.length === 0) return candidates;
	const first = Math.min(...sure);
	const believed = new Set(publications.filter(({ weight }) => weight >= STATED).map(({ iso }) => iso));
	const isChange = ({ kind, iso, updated, labelled }: Candidate): boolean =>
		shownKinds.has(kind) && !updated && labelled !== true && changes.has(iso) && !believed.has(iso) && Date.parse(iso) > first + DRAFT_DAYS * DAY;
	return candidates.map((candidate) => (isChange(candidate) ? { ...candidate, updated: true } : candidate));
}
