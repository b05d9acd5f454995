/** A unit's redline as words: what every way of showing it starts from. */
import type { Span } from '../../article.js';
import type { Comparison, Place, UnitChange } from '../../diff/schema.js';

export interface Piece {
	readonly op: 'equal' | 'delete' | 'insert';
	readonly text: string;
	/** True where the piece is set off from the one before it by white space. */
	readonly spaced: boolean;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

function wordsAt(places: readonly Place[], span: Span): { text: string; spaced: boolean } {
	const place = places.find(({ start, end }) => start <= span.start && span.end <= end);
	if (place === undefined) throw new Error(`no unit holds the span ${span.start}-${span.end}`);
	const text = place.quote.slice(span.start - place.start, span.end - place.start);
	const before = place.quote.charAt(span.start - place.start - 1);
	return { text: fold(text), spaced: before === '' || /\s/.test(before) };
}

/** The redline of a unit in reading order, deletions before insertions; a unit without one is a single piece. */
export function piecesOf(unit: UnitChange): Piece[] {
	if (unit.redline.length === 0) {
		const places = unit.new.length > 0 ? unit.new : unit.old;
		const op = unit.change === 'added' ? 'insert' : unit.change === 'removed' ? 'delete' : 'equal';
		return places.map(({ quote }) => ({ op, text: fold(quote), spaced: true }));
	}
	const label = unit.renumbered
		? [
				...unit.old.slice(0, 1).flatMap(({ label: text }): Piece[] => (text === '' ? [] : [{ op: 'delete', text: fold(text), spaced: true }])),
				...unit.new.slice(0, 1).flatMap(({ label: text }): Piece[] => (text === '' ? [] : [{ op: 'insert', text: fold(text), spaced: true }])),
			]
		: unit.new.slice(0, 1).flatMap(({ label: text }): Piece[] => (text === '' ? [] : [{ op: 'equal', text: fold(text), spaced: true }]));
	const pieces = unit.redline.map(
		(part): Piece => (part.op === 'delete' ? { op: 'delete', ...wordsAt(unit.old, part.old) } : { op: part.op, ...wordsAt(unit.new, part.new) }),
	);
	return [...label, ...pieces];
}

/** A one-line name of what became of a unit: `amended, moved, renumbered 3. → 4.` */
export function nameOf(unit: UnitChange): string {
	const words: string[] = [unit.change];
	if (unit.moved) words.push('moved');
	if (unit.renumbered) words.push(`renumbered ${fold(unit.old[0]?.label ?? '') || '∅'} → ${fold(unit.new[0]?.label ?? '') || '∅'}`);
	return words.join(', ');
}

/** Where a unit stands: `old:12 new:14`, lines of the input files. */
export function linesOf(unit: UnitChange): string {
	return [...unit.old.slice(0, 1).map(({ line }) => `old:${line}`), ...unit.new.slice(0, 1).map(({ line }) => `new:${line}`)].join(' ');
}

/** How much of the redline is shown. */
export interface WindowOptions {
	/** Other units shown around a change. */
	readonly context: number;
	readonly ignoreMoves: boolean;
	/** Whether only units of which the comparison tells a change are shown: kinds of change were asked for. */
	readonly only: boolean;
}

/** What is shown of the units: those that changed and `context` others on each side of them; `skipped` stands for a gap, with the number left out. */
export function windowOf(
	{ units, changes }: Pick<Comparison, 'units' | 'changes'>,
	{ context, ignoreMoves, only }: WindowOptions,
): ({ readonly unit: UnitChange; readonly index: number } | { readonly skipped: number })[] {
	const told = new Set(changes.map(({ unit }) => unit));
	const changed = units.map((unit, index) => (only ? told.has(index) : unit.change !== 'unchanged' || (unit.moved && !ignoreMoves) || unit.renumbered));
	const near: boolean[] = new Array(units.length).fill(false);
	let since = Number.POSITIVE_INFINITY;
	for (let i = 0; i < units.length; i++) {
		since = changed[i] ? 0 : since + 1;
		if (since <= context) near[i] = true;
	}
	since = Number.POSITIVE_INFINITY;
	for (let i = units.length - 1; i >= 0; i--) {
		since = changed[i] ? 0 : since + 1;
		if (since <= context) near[i] = true;
	}
	const shown: ({ unit: UnitChange; index: number } | { skipped: number })[] = [];
	let skipped = 0;
	units.forEach((unit, index) => {
		if (!near[index]) {
			skipped++;
			return;
		}
		if (skipped > 0) shown.push({ skipped });
		skipped = 0;
		shown.push({ unit, index });
	});
	if (skipped > 0) shown.push({ skipped });
	return shown;
}
