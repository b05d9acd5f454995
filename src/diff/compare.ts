/** Two versions of an article compared: units aligned, differences named, everything with its evidence. */
import { lineAt, type Span } from '../article.js';
import type { Extraction } from '../pipeline.js';
import { byCodeUnit } from '../text/order.js';
import { tokenize } from '../text/tokens.js';
import { contentHash } from '../timeline/hash.js';
import type { Entry } from '../timeline/schema.js';
import { type Alignment, align } from './align.js';
import { type Atom, atomsOf, byToken, type MentionsByToken } from './atoms.js';
import type { Difference, Named } from './changes/hunk.js';
import { namers } from './changes/index.js';
import { type MeasuresByPlace, measuresByPlace, statusChanges } from './changes/measures.js';
import { weights } from './changes/weights.js';
import { type FiguresOfUnits, figuresOfUnits, type NamedBodies, namedBodies, type PassagesOfUnits, passagesOfUnits } from './elsewhere.js';
import type { Hunk } from './myers.js';
import { redlineOf, settle } from './redline.js';
import type { Change, Comparison, Place, UnitChange } from './schema.js';
import { type Unit, unitsOf } from './units.js';

/** One version with all that the comparison looks up in it. */
interface Version {
	readonly extraction: Extraction;
	readonly units: readonly Unit[];
	readonly mentions: MentionsByToken;
	readonly measures: MeasuresByPlace;
	/** Kinds of unit that bear no numbers of their own. */
	readonly unnumbered: ReadonlySet<string>;
}

/**
 * Compares two versions of one article, content only.
 * Every unit of both sides stands in exactly one element of `units`; `changes` are ranked by weight, then by place.
 * Time is linear in the text but for the amended units, whose edit script takes (length x edits), bounded.
 */
export function compare(old: Extraction, now: Extraction): Comparison {
	const before = versionOf(old);
	const after = versionOf(now);
	const alignments = align(before.units, after.units);
	const elsewhere = { old: elsewhereIn(before, after, alignments, 'old'), now: elsewhereIn(after, before, alignments, 'new') };
	const units: UnitChange[] = [];
	const changes: Change[] = [];
	for (const alignment of alignments) {
		const { unit, named } = compareUnits(before, after, alignment, elsewhere);
		for (const one of named) changes.push({ ...one, unit: units.length });
		units.push(unit);
	}
	changes.sort((a, b) => b.weight - a.weight || a.unit - b.unit || (a.new ?? a.old ?? none).start - (b.new ?? b.old ?? none).start || byCodeUnit(a.id, b.id));
	return {
		schemaVersion: '1.0',
		old: describe(before),
		new: describe(after),
		summary: { units: countUnits(units), changes: countChanges(changes) },
		changes,
		units,
	};
}

const none: Span = { start: 0, end: 0 };

function versionOf(extraction: Extraction): Version {
	const units = unitsOf(extraction);
	return { extraction, units, mentions: byToken(extraction), measures: measuresByPlace(extraction), unnumbered: selfNumbered(units) };
}

function describe({ extraction: { article }, units }: Version): Comparison['old'] {
	const { source, metadata } = article;
	return {
		path: source.path,
		document: source.id,
		title: metadata.title,
		published: metadata.published?.edtf ?? null,
		language: metadata.language,
		units: units.length,
	};
}

/** What one version says in other places than the unit that is compared. */
interface Elsewhere {
	readonly bodies: NamedBodies;
	readonly figures: FiguresOfUnits;
	readonly passages: PassagesOfUnits;
}

function elsewhereIn({ extraction }: Version, other: Version, alignments: readonly Alignment[], side: 'old' | 'new'): Elsewhere {
	const across = side === 'old' ? 'new' : 'old';
	const alone = alignments.flatMap((alignment) => (alignment[across].length === 0 ? alignment[side] : []));
	const amended = alignments.flatMap(({ old, new: now }) => {
		const same = old.length === 1 && now.length === 1 && old[0]?.key === now[0]?.key;
		return same || old.length === 0 || now.length === 0 ? [] : side === 'old' ? old : now;
	});
	return { bodies: namedBodies(extraction, other.extraction), figures: figuresOfUnits(extraction, alone), passages: passagesOfUnits([...alone, ...amended]) };
}

type Sides = { readonly old: Elsewhere; readonly now: Elsewhere };

type NamedChange = Omit<Change, 'unit'>;

function compareUnits(before: Version, after: Version, alignment: Alignment, elsewhere: Sides): { unit: UnitChange; named: NamedChange[] } {
	const places = { old: alignment.old.map((unit) => placeOf(before, unit, unit.label)), new: alignment.new.map((unit) => placeOf(after, unit, unit.label)) };
	const first = alignment.old[0];
	const second = alignment.new[0];
	const renumbered =
		first !== undefined &&
		second !== undefined &&
		number(first.label) !== number(second.label) &&
		!isMarkup(before, first, second) &&
		!isMarkup(after, second, first);
	const shared = { moved: alignment.moved, renumbered, ...places };
	if (second === undefined)
		return {
			unit: { change: 'removed', ...shared, redline: [] },
			named: alignment.old.flatMap((unit) => comeOrGone(before, unit, 'measure-removed', elsewhere.now.passages)),
		};
	if (first === undefined)
		return {
			unit: { change: 'added', ...shared, redline: [] },
			named: alignment.new.flatMap((unit) => comeOrGone(after, unit, 'measure-added', elsewhere.old.passages)),
		};
	const alone = alignment.old.length === 1 && alignment.new.length === 1;
	if (alone && first.key === second.key) return { unit: { change: 'unchanged', ...shared, redline: [] }, named: [] };
	const words: { old: Atom[]; now: Atom[] } = { old: [], now: [] };
	// what opens a later part (`Second, …`) is compared where the whole holds it too; any other number is a label
	const append = (version: Version, units: readonly Unit[], across: readonly Unit[], atoms: Atom[]): void => {
		units.forEach((unit, index) => {
			const label = tokenize(unit.label)
				.norm.filter((word) => /[\p{L}\p{N}]/u.test(word))
				.join(' ');
			const inside = index > 0 && label !== '' && across.some(({ key }) => ` ${key} `.includes(` ${label} `));
			atomsOf(version.extraction, version.mentions, unit, inside ? unit.opening : unit.first, atoms);
		});
	};
	append(before, alignment.old, alignment.new, words.old);
	append(after, alignment.new, alignment.old, words.now);
	const { old, now, hunks } = settle(words.old, words.now);
	const change = alignment.new.length > 1 ? 'split' : alignment.old.length > 1 ? 'merged' : 'amended';
	return { unit: { change, ...shared, redline: redlineOf(hunks, old, now) }, named: nameAll(before, after, alignment, old, now, hunks, elsewhere) };
}

/** The number in a label, without the bullets and marks around it. */
function number(label: string): string {
	return label.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

const itemNumber = /^(\d{1,3})[.)]$/;

/** Kinds of unit whose numbers are left to whoever shows the text: Markdown lists in which every item is written `1.` */
function selfNumbered(units: readonly Unit[]): Set<string> {
	const numbers = new Map<string, { ones: number; others: number }>();
	for (const { kind, label } of units) {
		const value = itemNumber.exec(label.trim())?.[1];
		if (value === undefined) continue;
		const counts = numbers.get(kind) ?? { ones: 0, others: 0 };
		numbers.set(kind, value === '1' ? { ...counts, ones: counts.ones + 1 } : { ...counts, others: counts.others + 1 });
	}
	return new Set([...numbers].filter(([, { ones, others }]) => ones > 2 && others === 0).map(([kind]) => kind));
}

/** True where a unit's number says nothing because its version numbers no item, and the other side's is a number of the same form. */
function isMarkup({ unnumbered }: Version, unit: Unit, other: Unit): boolean {
	return unnumbered.has(unit.kind) && itemNumber.test(unit.label.trim()) && itemNumber.test(other.label.trim());
}

/** Atoms after a difference in which a list is looked for that goes on there. */
const listReach = 24;

function nameAll(
	before: Version,
	after: Version,
	alignment: Alignment,
	old: readonly Atom[],
	now: readonly Atom[],
	hunks: readonly Hunk[],
	elsewhere: Sides,
): NamedChange[] {
	const gone = wholeSentences(old, hunks, ({ oldStart, oldEnd }) => [oldStart, oldEnd]);
	const come = wholeSentences(now, hunks, ({ newStart, newEnd }) => [newStart, newEnd]);
	const oldWords = ` ${old.map(({ key }) => key).join(' ')} `;
	const newWords = ` ${now.map(({ key }) => key).join(' ')} `;
	// bounded, since each name is looked for in the whole unit; articles of laws stay under 5,000 atoms
	const searchable = old.length + now.length < 20_000;
	// what is named on one side only, but stands on both, was not added: it was not recognised there
	const stoodThere = ({ kind, old: a, now: b }: Named): boolean =>
		searchable &&
		((kind.endsWith('-added') && b !== null && oldWords.includes(` ${b.key} `)) ||
			(kind.endsWith('-removed') && a !== null && newWords.includes(` ${a.key} `)));
	// nor was what another unit says now
	const standsElsewhere = ({ kind, old: a, now: b }: Named): boolean => {
		const [atom, other] = b === null ? [a, elsewhere.now] : [b, elsewhere.old];
		if (atom?.kind.is === 'body') return (kind === 'body-added' || kind === 'body-removed') && other.bodies.holds(atom.kind.mention);
		return atom?.kind.is === 'figure' && (kind === 'figure-added' || kind === 'figure-removed') && other.figures.holds(atom.kind.mention);
	};
	const found: NamedChange[] = [];
	let reworded: Named | null = null;
	let longest = 0;
	for (const hunk of hunks) {
		const deleted = old.slice(hunk.oldStart, hunk.oldEnd).filter(({ sentence }) => !gone.has(sentence));
		const inserted = now.slice(hunk.newStart, hunk.newEnd).filter(({ sentence }) => !come.has(sentence));
		const side = deleted.length > 0 ? { atoms: old, start: hunk.oldStart, end: hunk.oldEnd } : { atoms: now, start: hunk.newStart, end: hunk.newEnd };
		const difference: Difference = {
			old: deleted,
			now: inserted,
			oldText: textOf(before, deleted),
			nowText: textOf(after, inserted),
			before: side.atoms[side.start - 1] ?? null,
			after: side.atoms[side.end] ?? null,
			following: side.atoms.slice(side.end + 1, side.end + 1 + listReach),
			oldUnit: searchable ? oldWords : '',
			nowUnit: searchable ? newWords : '',
		};
		const named = namers.flatMap((name) => name(difference)).filter((one) => !stoodThere(one) && !standsElsewhere(one));
		const beside = { old: old[hunk.oldStart - 1] ?? old[hunk.oldStart] ?? null, now: now[hunk.newStart - 1] ?? now[hunk.newStart] ?? null };
		for (const one of named) found.push(changeOf(before, after, one, beside));
		const word = (atoms: readonly Atom[]): Atom | null => atoms.find(({ kind }) => kind.is !== 'mark') ?? null;
		if (named.length > 0 || (word(deleted) === null && word(inserted) === null)) continue;
		const size = [...deleted, ...inserted].filter(({ kind }) => kind.is !== 'mark').length;
		// of all stretches that were reworded the longest says most: a removed exception before a new comma
		if (reworded !== null && size <= longest) continue;
		longest = size;
		reworded = {
			kind: 'reworded',
			old: word(deleted) ?? beside.old,
			now: word(inserted) ?? beside.now,
			values: {},
			summary: `${textOf(before, deleted)} → ${textOf(after, inserted)}`,
		};
	}
	const measures = (version: Version, atoms: readonly Atom[], sentences: ReadonlySet<number>): Entry[] => {
		const extents = new Map<number, { start: number; end: number }>();
		for (const { sentence, start, end } of atoms) {
			const extent = extents.get(sentence);
			if (extent !== undefined) extent.end = end;
			else if (sentences.has(sentence)) extents.set(sentence, { start, end });
		}
		return [...extents.values()].flatMap((extent) => version.measures.within(extent));
	};
	for (const entry of measures(before, old, gone))
		if (!stands(before, entry, elsewhere.now.passages)) found.push(measureChange(before, entry, 'measure-removed'));
	for (const entry of measures(after, now, come)) if (!stands(after, entry, elsewhere.old.passages)) found.push(measureChange(after, entry, 'measure-added'));
	const modal = found.some(({ kind }) => kind.startsWith('modality'));
	// where nothing but a date changed, the status follows from the date: 自2023年1月1日起施行 was in force, 自2027年1月1日起施行 will be
	const onlyDates = reworded === null && found.length > 0 && found.every(({ kind }) => kind.startsWith('date-') || kind.startsWith('deadline-'));
	if (!modal && !onlyDates && gone.size === 0 && come.size === 0) {
		const inside = (version: Version, units: readonly Unit[]): Entry[] => units.flatMap((unit) => version.measures.within(unit));
		for (const [from, to] of statusChanges(inside(before, alignment.old), inside(after, alignment.new))) {
			const [a, b] = [from.evidence[0], to.evidence[0]];
			found.push(
				finish(
					'status-changed',
					`${from.status} → ${to.status}: ${to.summary}`,
					a === undefined ? null : placeOf(before, a, ''),
					b === undefined ? null : placeOf(after, b, ''),
					{ old: from.status, new: to.status },
				),
			);
		}
	}
	if (found.length === 0 && reworded !== null) found.push(changeOf(before, after, reworded, { old: null, now: null }));
	if (found.length === 0 && (gone.size > 0 || come.size > 0)) {
		const within = (atoms: readonly Atom[], sentences: ReadonlySet<number>): Atom[] => atoms.filter(({ sentence }) => sentences.has(sentence));
		const [from, to] = [within(old, gone), within(now, come)];
		found.push(
			changeOf(
				before,
				after,
				{ kind: 'reworded', old: from[0] ?? null, now: to[0] ?? null, values: {}, summary: `${textOf(before, from)} → ${textOf(after, to)}` },
				{ old: old[0] ?? null, now: now[0] ?? null },
			),
		);
	}
	return found;
}

/** Sentences of one side that were deleted or inserted whole: what they say is a measure come or gone, not a change inside one. */
function wholeSentences(atoms: readonly Atom[], hunks: readonly Hunk[], range: (hunk: Hunk) => readonly [number, number]): Set<number> {
	const size = new Map<number, number>();
	const touched = new Map<number, number>();
	for (const { sentence, kind } of atoms) if (kind.is !== 'mark') size.set(sentence, (size.get(sentence) ?? 0) + 1);
	for (const hunk of hunks) {
		const [start, end] = range(hunk);
		for (let i = start; i < end; i++) {
			const { sentence, kind } = atoms[i] as Atom;
			if (kind.is !== 'mark') touched.set(sentence, (touched.get(sentence) ?? 0) + 1);
		}
	}
	// nine in ten: a shared article or preposition does not make two sentences one
	return new Set([...touched].filter(([sentence, count]) => count >= 4 && count >= 0.9 * (size.get(sentence) ?? 0)).map(([sentence]) => sentence));
}

function comeOrGone(version: Version, unit: Unit, kind: 'measure-added' | 'measure-removed', across: PassagesOfUnits): NamedChange[] {
	return version.measures.within(unit).flatMap((entry) => (stands(version, entry, across) ? [] : [measureChange(version, entry, kind)]));
}

/** True where the words of a measure stand in what the other version changed: it moved. */
function stands({ extraction }: Version, { evidence: [evidence] }: Entry, across: PassagesOfUnits): boolean {
	return evidence !== undefined && across.holds(extraction, evidence);
}

function measureChange(version: Version, entry: Entry, kind: 'measure-added' | 'measure-removed'): NamedChange {
	const [evidence] = entry.evidence;
	const place = evidence === undefined ? null : placeOf(version, evidence, '');
	const values = { act: entry.act, date: entry.date?.edtf ?? null };
	return kind === 'measure-added' ? finish(kind, entry.summary, null, place, values) : finish(kind, entry.summary, place, null, values);
}

function changeOf(before: Version, after: Version, named: Named, beside: { old: Atom | null; now: Atom | null }): NamedChange {
	const place = (version: Version, atom: Atom | null): Place | null => {
		const sentence = atom === null ? undefined : version.extraction.reading.sentences[atom.sentence];
		return sentence === undefined ? null : placeOf(version, sentence, '');
	};
	return finish(named.kind, named.summary, place(before, named.old ?? beside.old), place(after, named.now ?? beside.now), named.values);
}

function finish(kind: Change['kind'], summary: string, old: Place | null, now: Place | null, values: Named['values']): NamedChange {
	const id = `c-${contentHash(kind, summary, old?.quote ?? '', String(old?.start ?? ''), now?.quote ?? '', String(now?.start ?? ''))}`;
	return { id, kind, weight: weights[kind], summary: summary.replace(/\s+/g, ' ').trim(), old, new: now, values: { ...values } };
}

function placeOf({ extraction: { article } }: Version, { start, end }: Span, label: string): Place {
	return { start, end, line: lineAt(article.lines, start), label, quote: article.text.slice(start, end) };
}

function textOf({ extraction: { article } }: Version, atoms: readonly Atom[]): string {
	const first = atoms[0];
	const last = atoms[atoms.length - 1];
	return first === undefined || last === undefined ? '∅' : article.text.slice(first.start, last.end);
}

function countUnits(units: readonly UnitChange[]): Comparison['summary']['units'] {
	const count = { unchanged: 0, amended: 0, moved: 0, renumbered: 0, split: 0, merged: 0, added: 0, removed: 0 };
	for (const unit of units) {
		count[unit.change]++;
		if (unit.moved) count.moved++;
		if (unit.renumbered) count.renumbered++;
	}
	return count;
}

function countChanges(changes: readonly Change[]): Record<string, number> {
	const count = new Map<string, number>();
	for (const { kind } of changes) count.set(kind, (count.get(kind) ?? 0) + 1);
	return Object.fromEntries([...count].sort(([a], [b]) => byCodeUnit(a, b)));
}
