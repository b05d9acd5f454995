/** The cells of a table row as one block, where the table holds data and not the layout of a page. */
import type { Frame } from './frames.js';
import type { Writer } from './writer.js';

/** Stands between two cells of a row; a mark, so that no phrase or number is read across it. */
export const CELL_GAP = ' | ';

/** A cell longer than this is taken for a column of the page's layout. */
const CELL_CHARACTERS = 1200;
const CELL_BLOCKS = 6;
/** A mark of enumeration is not longer. */
const MARKER_CHARACTERS = 8;

/** Marks of enumeration that stand in a cell of their own before the text they number (as EUR-Lex sets its lists). */
const marker = /^(?:[•·‣▪–—*-]|\(?(?:\d{1,3}|[a-z]{1,2}|[ivxIVX]{1,5})[).]|（?[一二三四五六七八九十]{1,3}[）、])$/;

/**
 * Joins the blocks of a row, which are the last ones from `row.rowStart` on, if they are cells of data:
 * at least two cells with text, none of them as long as a column of a page, no cell of links beside a long cell of text.
 * @returns which parts of the text were moved, last first; null where they are not joined
 */
export function joinRow(writer: Writer, row: Frame): { from: number; by: number }[] | null {
	const { drafts } = writer;
	const begins = row.cells ?? [];
	if (begins[0] !== row.rowStart) return null;
	const cells: number[] = [];
	let longest = 0;
	let linkiest = 0;
	for (let i = 0; i < begins.length; i++) {
		const from = begins[i] as number;
		const to = begins[i + 1] ?? drafts.length;
		if (to - from > CELL_BLOCKS) return null;
		if (to === from) continue;
		cells.push(from);
		let characters = 0;
		let linked = 0;
		for (let at = from; at < to; at++) {
			characters += drafts.end(at) - drafts.start(at);
			linked += drafts.linked(at);
			const kind = drafts.kind(at);
			if (kind === 'heading' || kind === 'preformatted') return null;
		}
		if (characters > CELL_CHARACTERS) return null;
		longest = Math.max(longest, characters);
		linkiest = Math.max(linkiest, linked / Math.max(1, characters));
	}
	if (cells.length < 2 || (longest > 200 && linkiest > 0.5)) return null;
	const first = row.rowStart;
	const end = drafts.end(first);
	const numbered =
		cells.length === 2 && cells[1] === first + 1 && end - drafts.start(first) <= MARKER_CHARACTERS && marker.test(writer.text.slice(drafts.start(first), end));
	return writer.join(first, cells, numbered ? ' ' : CELL_GAP, row, numbered ? 'list-item' : 'table-row');
}
