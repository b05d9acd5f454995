/** The element that opens a heading inside of it, as kickers are marked: `<h1><span class="overline">Harbours</span> Council votes tonight</h1>`. */
import { folded, type StatementReader } from './states.js';
import { Attribute, type Tag } from './tag.js';
import type { Writer } from './writer.js';

/** Headings that an article may have for its headline. */
const headlines: ReadonlySet<string> = new Set(['h1', 'h2']);
/** Elements that part the text of a heading without a meaning of their own; a link mostly holds it whole. */
const parting: ReadonlySet<string> = new Set(['span', 'small', 'strong', 'em', 'b', 'i']);
/** Characters of what the element is called. */
const LOOK = 80;

/** Follows a page's inline elements; states where the one that opens a heading ends, and what it is called. */
export class HeadingOpening {
	private name = '';
	private depth = 0;
	private look = '';

	constructor(
		private readonly writer: Writer,
		private readonly states: StatementReader,
	) {}

	/** @param block name of the block element that the inline element stands in */
	open(block: string, tag: Tag): void {
		const { name, empty } = tag.element;
		if (this.depth > 0) {
			if (name === this.name) this.depth++;
		} else if (headlines.has(block) && !this.writer.isOpen && !empty && parting.has(name)) {
			this.name = name;
			this.depth = 1;
			this.look = folded(`${name} ${tag.get(Attribute.class) ?? ''} ${tag.get(Attribute.id) ?? ''}`)
				.slice(0, LOOK)
				.toLowerCase();
		}
	}

	close(name: string): void {
		if (this.depth === 0 || name !== this.name || --this.depth > 0) return;
		if (this.writer.isOpen) this.states.closeOpening(this.look);
	}

	/** A block element begins or ends the heading. */
	reset(): void {
		this.depth = 0;
	}
}
