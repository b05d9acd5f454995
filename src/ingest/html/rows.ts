/** The cells of a table row as one block, where the table holds data and not the layout of a page. */
import type { Draft } from './drafts.js';
import type { Frame } from './frames.js';

/** Stands between two cells of a row; a mark, so that no phrase or number is read across it. */
export const CELL_GAP = ' | ';

/** A cell longer than this is taken for a column of the page's layout. */
const CELL_CHARACTERS = 1200;
const CELL_BLOCKS = 6;

/** Marks of enumeration that stand in a cell of their own before the text they number (as EUR-Lex sets its lists). */
const marker = /^(?:[•·‣▪–—*-]|\(?(?:\d{1,3}|[a-z]{1,2}|[ivxIVX]{1,5})[).]|（?[一二三四五六七八九十]{1,3}[）、])$/;

/**
 * Joins the blocks of a row, which stand at the end of `drafts` from `row.rowStart` on, if they are cells of data:
 * at least two cells with text, none of them as long as a column of a page, no cell of links beside a long cell of text.
 * @returns whether they were joined
 */
export function joinRow(drafts: Draft[], row: Frame): boolean {
	const bounds = [...row.cells, drafts.length];
	const cells: Draft[][] = [];
	for (let i = 0; i + 1 < bounds.length; i++) {
		const cell: Draft[] = [];
		for (let at = bounds[i] as number; at < (bounds[i + 1] as number); at++) cell.push(drafts[at] as Draft);
		if (cell.length > CELL_BLOCKS) return false;
		if (cell.length > 0) cells.push(cell);
	}
	if (cells.length < 2 || (row.cells[0] ?? -1) !== row.rowStart) return false;
	let longest = 0;
	let linkiest = 0;
	for (const cell of cells) {
		let characters = 0;
		let linked = 0;
		for (const draft of cell) {
			characters += draft.text.length;
			linked += draft.linked;
		}
		if (characters > CELL_CHARACTERS || cell.some(({ kind }) => kind === 'heading' || kind === 'preformatted')) return false;
		longest = Math.max(longest, characters);
		linkiest = Math.max(linkiest, linked / Math.max(1, characters));
	}
	if (longest > 200 && linkiest > 0.5) return false;
	const first = (cells[0] as Draft[])[0] as Draft;
	const numbered = cells.length === 2 && (cells[0] as Draft[]).length === 1 && marker.test(first.text);
	const joined: Draft = {
		text: '',
		frame: row,
		kind: numbered ? 'list-item' : 'table-row',
		level: numbered ? 1 : 0,
		marks: [],
		hints: first.hints,
		linked: 0,
		links: 0,
		literal: false,
	};
	cells.forEach((cell, index) => {
		if (index > 0) joined.text += numbered ? ' ' : CELL_GAP;
		cell.forEach((draft, part) => {
			if (part > 0) joined.text += '\n';
			for (let i = 0; i < draft.marks.length; i += 2) joined.marks.push((draft.marks[i] as number) + joined.text.length, draft.marks[i + 1] as number);
			joined.text += draft.text;
			joined.linked += draft.linked;
			joined.links += draft.links;
		});
	});
	row.blocks++;
	drafts.length = row.rowStart;
	drafts.push(joined);
	return true;
}
