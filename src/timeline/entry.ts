/** One entry from all reports of a measure: the earliest tells it, the others add evidence, what it lacks, and what they say otherwise. */
import { byCodeUnit } from '../text/order.js';
import { contentHash } from './hash.js';
import type { Report } from './report.js';
import type { DateValue, Entry, Evidence, FigureValue } from './schema.js';

type Conflict = Entry['conflicts'][number];

/** How well a date is founded, best first. */
const bases: readonly DateValue['basis'][] = ['stated', 'anchored', 'context', 'inherited', 'published'];

/**
 * @param reports of one measure, by rank of the document and then in text order; not empty
 */
export function entryOf(reports: readonly Report[]): Entry {
	const first = reports[0];
	if (first === undefined) throw new Error('an entry needs a report');
	if (reports.length === 1) return first.entry;
	const { entry } = first;
	const date = bestDate(reports);
	const conflicts: Conflict[] = [];
	const figures = [...entry.figures];
	const heard = new Set([first.document.id]);
	for (const { entry: other, document } of reports.slice(1)) {
		const found = [...dateConflicts(date, other.date, document.id), ...takeFigures(figures, entry.figures, other.figures, document.id)];
		// a document does not contradict itself: what it says in a second place is of another part of the measure
		if (!heard.has(document.id)) conflicts.push(...found);
		heard.add(document.id);
	}
	return {
		...entry,
		date,
		otherDates: distinct(
			reports.flatMap((report) => report.entry.otherDates),
			({ edtf, role }) => `${edtf} ${role}`,
		).filter(({ edtf }) => edtf !== date?.edtf),
		type: firstOf(reports, ({ type }) => type),
		instrument: firstOf(reports, ({ instrument }) => instrument),
		bodies: distinct(
			reports.flatMap((report) => report.entry.bodies),
			({ id, role }) => `${id} ${role}`,
		),
		unnamedBodies: firstOf(reports, ({ unnamedBodies }) => unnamedBodies),
		figures,
		evidence: distinct(
			reports.map(({ evidence }) => evidence),
			({ document, start, end }: Evidence) => `${document} ${start} ${end}`,
		),
		conflicts: distinct(conflicts, (conflict) => JSON.stringify(conflict)),
	};
}

function firstOf<T>(reports: readonly Report[], pick: (entry: Entry) => T | null): T | null {
	for (const { entry } of reports) {
		const value = pick(entry);
		if (value !== null) return value;
	}
	return null;
}

function distinct<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
	const once = new Map<string, T>();
	for (const one of all) if (!once.has(keyOf(one))) once.set(keyOf(one), one);
	return [...once.values()];
}

/** The best founded date; of equals the earliest report's. */
function bestDate(reports: readonly Report[]): DateValue | null {
	let best: DateValue | null = null;
	for (const { entry } of reports) {
		if (entry.date === null) continue;
		if (best === null || bases.indexOf(entry.date.basis) < bases.indexOf(best.basis)) best = entry.date;
	}
	return best;
}

/** A date that excludes the entry's is a conflict; one that is only vaguer, or says when the other article appeared, is none. */
function dateConflicts(kept: DateValue | null, other: DateValue | null, document: string): Conflict[] {
	if (kept === null || other === null || other.basis === 'published' || other.basis === 'inherited' || kept.role !== other.role) return [];
	const apart = isBefore(kept.latest, other.earliest) || isBefore(other.latest, kept.earliest);
	return apart ? [{ field: 'date', document, value: kept.edtf, other: other.edtf }] : [];
}

function isBefore(latest: string | null, earliest: string | null): boolean {
	return latest !== null && earliest !== null && latest < earliest;
}

/**
 * Adds figures of kinds and units that the entry lacks; of a unit it has, a different value is a conflict when each side
 * gives one value for it (two values may well be of two things).
 */
function takeFigures(figures: FigureValue[], own: readonly FigureValue[], others: readonly FigureValue[], document: string): Conflict[] {
	const found: Conflict[] = [];
	const unit = ({ kind, unit: name, change }: FigureValue): string => `${kind} ${name} ${change}`;
	for (const other of others) {
		const mine = own.filter((one) => unit(one) === unit(other));
		if (mine.some(({ value, max }) => value === other.value && max === other.max)) continue;
		const [only] = mine;
		if (only === undefined) {
			if (!figures.some((one) => one.kind === other.kind && one.value === other.value && one.max === other.max)) figures.push(other);
		} else if (mine.length === 1 && others.filter((one) => unit(one) === unit(other)).length === 1) {
			found.push({ field: 'figures', document, value: only.value, other: other.value });
		}
	}
	return found;
}

/** What entries are sorted by. */
export interface Dateable {
	readonly id: string;
	readonly date: Pick<DateValue, 'earliest' | 'latest'> | null;
}

/** By earliest day (none last), latest day (none last), id. */
export function byDate(a: Dateable, b: Dateable): number {
	return nullLast(a.date?.earliest ?? null, b.date?.earliest ?? null) || nullLast(a.date?.latest ?? null, b.date?.latest ?? null) || byCodeUnit(a.id, b.id);
}

function nullLast(a: string | null, b: string | null): number {
	if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
	return byCodeUnit(a, b);
}

/**
 * Entries that came out with one id though they are of different measures (one sentence, dated apart by nothing) get the place of their evidence into it.
 * @param whole reads the entry that was drafted
 */
export function withDistinctIds<D extends { readonly id: string }>(drafts: readonly D[], whole: (draft: D) => Entry): D[] {
	const seen = new Map<string, number>();
	for (const { id } of drafts) seen.set(id, (seen.get(id) ?? 0) + 1);
	return drafts.map((draft) => {
		if ((seen.get(draft.id) ?? 0) < 2) return draft;
		const { summary, evidence } = whole(draft);
		const [first] = evidence;
		return first === undefined ? draft : { ...draft, id: `e-${contentHash(draft.id, first.document, String(first.start), String(first.end), summary)}` };
	});
}
