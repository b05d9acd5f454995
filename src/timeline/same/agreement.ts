/** Where two reports can be of one measure: their dates, bodies and figures do not exclude each other. */
import { dayNumberOf } from '../../extract/dates/calendar.js';
import type { Report } from '../report.js';
import type { DateValue, FigureValue } from '../schema.js';

/** Days by which dates taken from the day of publication may differ: a reprint appears within the week. */
const publicationSlack = 7;

/** True where the dates overlap, one is missing, or both only say when the articles appeared and that within a week. */
export function datesAgree(a: DateValue | null, b: DateValue | null): boolean {
	if (a === null || b === null) return true;
	if (a.edtf === b.edtf) return true;
	const slack = isWeak(a) || isWeak(b) ? publicationSlack : 0;
	// a deadline or a beginning overlaps with almost anything: there the day itself must agree
	if (isOpen(a) && isOpen(b)) return (a.earliest === null) === (b.earliest === null) && isNear(boundOf(a), boundOf(b), slack);
	if (isOpen(a)) return holds(b, boundOf(a), slack);
	if (isOpen(b)) return holds(a, boundOf(b), slack);
	return !isBefore(a.latest, b.earliest, slack) && !isBefore(b.latest, a.earliest, slack);
}

/** True where the date is a guess: taken from the article's own or from what frames the entry. */
export const isWeak = ({ basis }: DateValue): boolean => basis === 'published' || basis === 'inherited';

function isBefore(latest: string | null, earliest: string | null, slack: number): boolean {
	if (latest === null || earliest === null) return false;
	return dayNumberOf(latest) + slack < dayNumberOf(earliest);
}

const isOpen = ({ earliest, latest }: DateValue): boolean => (earliest === null) !== (latest === null);

/** The one day that an open date names. */
const boundOf = ({ earliest, latest }: DateValue): string | null => earliest ?? latest;

function holds({ earliest, latest }: DateValue, day: string | null, slack: number): boolean {
	return !isBefore(day, earliest, slack) && !isBefore(latest, day, slack);
}

function isNear(a: string | null, b: string | null, slack: number): boolean {
	return a === b || (a !== null && b !== null && Math.abs(dayNumberOf(a) - dayNumberOf(b)) <= slack);
}

/** Days between two articles within which what neither dates may be one measure: the same words a year later are another year's. */
const undatedSlack = 31;

/** True where the dates of two reports agree; dates that both are guesses say nothing unless the articles appeared near each other. */
export function datedTogether(a: Report, b: Report): boolean {
	const [one, other] = [a.entry.date, b.entry.date];
	if (!datesAgree(one, other)) return false;
	if ((one !== null && !isWeak(one)) || (other !== null && !isWeak(other))) return true;
	return isNear(publishedDay(a), publishedDay(b), undatedSlack);
}

/** True where one of two documents reprints the other, or both a third. */
export function areOneArticle({ document: { id: a } }: Report, { document: { id: b } }: Report, reprints: ReadonlyMap<string, string>): boolean {
	return a !== b && (reprints.get(a) ?? a) === (reprints.get(b) ?? b);
}

/** The day an article appeared, where it names one. */
function publishedDay({ document: { published } }: Report): string | null {
	return published !== null && /^\d{4}-\d\d-\d\d/.test(published.edtf) ? published.edtf.slice(0, 10) : null;
}

/** Both name a day (or month) of their own and it is the same. */
export function datedAlike(a: DateValue | null, b: DateValue | null): boolean {
	return a !== null && b !== null && !isWeak(a) && !isWeak(b) && a.edtf === b.edtf && a.grain !== 'year' && a.grain !== 'period' && a.grain !== 'decade';
}

/** True where a body is in both, or one names none. */
export function bodiesAgree(a: Report, b: Report): boolean {
	return a.entry.bodies.length === 0 || b.entry.bodies.length === 0 || sharedBodies(a, b);
}

export function sharedBodies(a: Report, b: Report): boolean {
	const ids = new Set(a.entry.bodies.map(({ id }) => id));
	return b.entry.bodies.some(({ id }) => ids.has(id));
}

/** True where a value is in both, or one gives none. */
export function figuresAgree(a: readonly FigureValue[], b: readonly FigureValue[]): boolean {
	return a.length === 0 || b.length === 0 || sharedFigures(a, b) > 0;
}

/**
 * True where, of each kind of figure, one side's values are among the other's: one report may leave a figure out, but
 * what agrees in all but a number is a variant and not the same.
 */
export function figuresCompatible(a: readonly FigureValue[], b: readonly FigureValue[]): boolean {
	const kinds = new Set(a.map(({ kind }) => kind));
	for (const kind of kinds) {
		const mine = new Set(a.filter((one) => one.kind === kind).map(key));
		const yours = new Set(b.filter((one) => one.kind === kind).map(key));
		const both = [...mine].filter((one) => yours.has(one)).length;
		if (yours.size > 0 && both < Math.min(mine.size, yours.size)) return false;
	}
	return true;
}

/** Number of distinct values (with their kind) in both. */
export function sharedFigures(a: readonly FigureValue[], b: readonly FigureValue[]): number {
	const values = new Set(a.map(key));
	return new Set(b.map(key).filter((one) => values.has(one))).size;
}

const key = ({ value, max, kind }: FigureValue): string => `${kind}:${value}:${max ?? ''}`;
