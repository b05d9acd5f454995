/** When an article was published, as it states itself. */
import type { Article, Published, PublishedBasis } from '../../../article.js';
import { findCompactDates, findCompleteDates, isRange, type NumericOrder } from '../dates.js';
import type { Line } from '../page.js';
import { addressDates, monthOfAddress } from './address.js';
import type { Candidate } from './candidate.js';
import { withChangesMarked } from './changed.js';
import { citedDates } from './citation.js';
import { coarsePublished } from './coarse.js';
import { deniesPublication } from './denied.js';
import { issueDates } from './issue.js';
import { withStaleAddresses } from './stale-address.js';
import { statedDates } from './statements.js';
import { type Landmarks, visibleDates } from './visible.js';
import { yearlessDateline } from './yearless.js';

/** A day that is believed less than this is not reported: nothing is better than a guess. Set on the publication-date benchmark. */
const BELIEVED = 0.15;
/** A day of publication that is believed this much is preferred to a day of change, however sure that is. */
const CLEAR = 0.3;
/** A day of change that is stated with less weight is none. */
const CHANGED = 0.3;
/** A statement of another kind that gives the same day adds this share of its weight. */
const AGREEMENT = 0.5;

/**
 * The publication date on which an article's own statements agree best, null where it states none, and the latest day behind it on which
 * they say that the page was changed.
 * @param urls addresses the article is known by
 */
export function readPublished(
	article: Article,
	lines: readonly Line[],
	marks: Landmarks,
	urls: readonly string[],
): { readonly published: Published | null; readonly changed: string | null } {
	const order = numericOrder(article, lines);
	const given = withStaleAddresses([
		...statedDates(article.statements, order),
		...visibleDates(article, lines, marks, order),
		...citedDates(article, lines, order),
		...issueDates(article, lines, order),
		...addressDates(urls, article.source.path),
		...titleDates([lines[marks.title]?.text ?? '', article.statements.find(({ key }) => key === 'html:title')?.value ?? ''], order),
	]);
	const candidates = withChangesMarked(given);
	const month = urls.map(monthOfAddress).find((value) => value !== null) ?? null;
	const first = best(
		candidates.filter(({ updated }) => !updated),
		candidates,
		month,
	);
	const clear = (first !== null && first.score >= CLEAR) || lines.some(deniesPublication);
	const chosen = clear ? first : best(candidates, candidates, month);
	if (chosen === null || chosen.score < BELIEVED) {
		if (month === null) return { published: yearlessDateline(lines, marks) ?? coarsePublished(article.statements, lines, marks), changed: null };
		return { published: { edtf: month, basis: 'url', text: urls.find((url) => monthOfAddress(url) === month) ?? month }, changed: null };
	}
	const { iso, basis, text } = chosen.candidate;
	return { published: { edtf: iso, basis, text }, changed: lastChange(candidates, iso) };
}

/** The latest day of a change that the page states behind a day; null where it states none. */
function lastChange(candidates: readonly Candidate[], published: string): string | null {
	let last: string | null = null;
	for (const { iso, updated, weight } of candidates) if (updated && weight >= CHANGED && iso > published && (last === null || iso > last)) last = iso;
	return last;
}

/** The first of a page's titles that holds a date, as those of daily bulletins do: `Evening news (20240124)`, `May 3, 2031 Press Release`. */
function titleDates(titles: readonly string[], order: NumericOrder): Candidate[] {
	for (const title of titles) {
		const whole = findCompleteDates(title, order).filter(({ start, end }) => !isRange(title, start, end));
		const days = [...findCompactDates(title), ...whole];
		if (days.length > 0) return days.map(({ iso }) => ({ iso, weight: 0.3, kind: 'title', basis: 'byline', text: title, updated: false }));
	}
	return [];
}

const ranks: readonly PublishedBasis[] = ['json-ld', 'meta', 'front-matter', 'byline', 'dateline', 'url', 'file-name'];

/** The day with the highest score: the best statement of each kind for it, the strongest in full, the others in part. Ties go to the day that is given first. */
function best(eligible: readonly Candidate[], all: readonly Candidate[], month: string | null): { candidate: Candidate; score: number } | null {
	let winner: { candidate: Candidate; score: number } | null = null;
	const days = new Map<string, Candidate>();
	for (const candidate of eligible) {
		const known = days.get(candidate.iso);
		if (known === undefined || candidate.weight > known.weight) days.set(candidate.iso, candidate);
	}
	for (const [iso, candidate] of days) {
		const kinds = new Map<string, number>();
		for (const other of all)
			if (other.iso === iso && other.weight > 0)
				kinds.set(other.kind, Math.max(kinds.get(other.kind) ?? 0, other.weight * (other.updated && !candidate.updated ? 0.3 : 1)));
		const sorted = [...kinds.values()].sort((a, b) => b - a);
		let score = sorted[0] ?? 0;
		for (const weight of sorted.slice(1)) score += weight * AGREEMENT;
		if (month !== null) score += iso.startsWith(month) ? 0.35 : -0.2;
		if (
			winner === null ||
			score > winner.score + 1e-9 ||
			(Math.abs(score - winner.score) <= 1e-9 && ranks.indexOf(candidate.basis) < ranks.indexOf(winner.candidate.basis))
		)
			winner = { candidate, score };
	}
	return winner;
}

const filed = /(?:^|\s)Filed \d{1,2}[-–]\d{1,2}[-–]\d{2}(?!\d)/;

/** How the page's numeric dates are to be read: by one that can be read in one way only, else month first in American English. */
function numericOrder(article: Article, lines: readonly Line[]): NumericOrder {
	const language = article.statements.find(({ key }) => key === 'html:lang')?.value.toLowerCase() ?? '';
	const locale = article.statements.find(({ key }) => key === 'meta:og:locale')?.value.toLowerCase() ?? '';
	for (const { text, length, figures } of lines) {
		// `Filed 5-1-31; 8:45 am`: the mark of a gazette of the United States
		if (figures && length <= 200 && filed.test(text)) return 'month-first';
		if (!figures || length > 200 || !/\d\/\d/.test(text)) continue;
		const found = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(?:19|20)?\d{2}(?!\d)/.exec(text);
		if (found === null) continue;
		if (Number(found[1]) > 12) return 'day-first';
		if (Number(found[2]) > 12 && findCompleteDates(found[0], 'month-first').length > 0) return 'month-first';
	}
	return language === 'en-us' || locale === 'en_us' || (language === 'en' && locale === '') ? 'month-first' : 'day-first';
}
