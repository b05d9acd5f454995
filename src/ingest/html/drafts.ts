/** Blocks while they are written, and how they become an article's. */
import type { Block, BlockKind, Markup } from '../../article.js';
import { Columns } from './columns.js';
import type { Places } from './places.js';

/** A block in the making: where its text stands in the buffer, and what it is. */
export interface Draft {
	readonly start: number;
	readonly end: number;
	/** Line of the input where it starts. */
	readonly line: number;
	readonly place: number;
	readonly hints: number;
	readonly kind: BlockKind;
	readonly level: number;
	/** Characters inside links, white space aside, and links that start in it. */
	readonly linked: number;
	readonly links: number;
	/** Holds text that is meant letter by letter (code). */
	readonly literal: boolean;
	/** Holds characters that were written as references and could be markup. */
	readonly marked: boolean;
}

const Column = { start: 0, end: 1, line: 2, place: 3, hints: 4, linked: 5, links: 6, shape: 7 } as const;
const blockKinds: readonly BlockKind[] = ['heading', 'paragraph', 'list-item', 'table-row', 'caption', 'preformatted', 'quote', 'run'];
const LITERAL = 1 << 8;
const MARKED = 1 << 9;
const undecided = { kind: 'undecided' } as const;

/** The drafts of a page as a table. */
export class Drafts {
	private readonly table = new Columns(8, 256);

	get length(): number {
		return this.table.length;
	}

	push(draft: Draft): void {
		const row = this.table.add();
		this.table.set(row, Column.start, draft.start);
		this.table.set(row, Column.end, draft.end);
		this.table.set(row, Column.line, draft.line);
		this.table.set(row, Column.place, draft.place);
		this.table.set(row, Column.hints, draft.hints);
		this.table.set(row, Column.linked, draft.linked);
		this.table.set(row, Column.links, draft.links);
		// a list nested deeper than the page's stack of elements cannot be
		const shape = blockKinds.indexOf(draft.kind) | (draft.literal ? LITERAL : 0) | (draft.marked ? MARKED : 0) | (draft.level << 10);
		this.table.set(row, Column.shape, shape);
	}

	/** Drops the drafts from `length` on. */
	truncate(length: number): void {
		this.table.truncate(length);
	}

	start(row: number): number {
		return this.table.get(row, Column.start);
	}
	end(row: number): number {
		return this.table.get(row, Column.end);
	}
	linked(row: number): number {
		return this.table.get(row, Column.linked);
	}
	links(row: number): number {
		return this.table.get(row, Column.links);
	}
	line(row: number): number {
		return this.table.get(row, Column.line);
	}
	place(row: number): number {
		return this.table.get(row, Column.place);
	}
	hints(row: number): number {
		return this.table.get(row, Column.hints);
	}
	kind(row: number): BlockKind {
		return blockKinds[this.table.get(row, Column.shape) & 15] as BlockKind;
	}
	level(row: number): number {
		return this.table.get(row, Column.shape) >> 10;
	}
	/** Whether its text could be markup that was written as text. */
	isMarked(row: number): boolean {
		const shape = this.table.get(row, Column.shape);
		return (shape & MARKED) !== 0 && (shape & LITERAL) === 0 && this.kind(row) !== 'preformatted';
	}

	/** The blocks, with markup that is the same for neighbours kept once. */
	blocks(places: Places): Block[] {
		const blocks: Block[] = new Array(this.length);
		let last: Markup | null = null;
		for (let row = 0; row < this.length; row++) {
			const start = this.start(row);
			const end = this.end(row);
			const place = this.place(row);
			const linked = this.linked(row);
			const path = places.path(place);
			const hints = places.hintText(this.hints(row));
			const linkDensity = Math.min(1, linked / (end - start));
			const links = this.links(row);
			const siblings = places.siblings(place);
			const container = places.container(place);
			if (
				last === null ||
				last.path !== path ||
				last.hints !== hints ||
				last.container !== container ||
				last.siblings !== siblings ||
				last.linkDensity !== linkDensity ||
				last.links !== links
			)
				last = { path, hints, linkDensity, links, siblings, container };
			blocks[row] = {
				start,
				end,
				kind: this.kind(row),
				level: this.level(row),
				line: this.line(row),
				markup: last,
				element: places.element(place),
				verdict: undecided,
			};
		}
		return blocks;
	}
}
