/** The stack of open block elements: what start and end tags open and close. Bounded, so that deep nesting costs nothing. */
import { impliedEnds, tableParts, tableScope } from './elements.js';
import { containerOf, Frame, isHeading } from './frames.js';
import { joinRow } from './rows.js';
import type { StatementReader } from './states.js';
import { Attribute, type Tag } from './tag.js';
import type { Writer } from './writer.js';

/** Elements nested deeper than this are read as if they stood at this depth (browsers stop at 512). */
const DEPTH = 256;

export class ElementStack {
	top: Frame;
	private depth = 0;
	/** The frames by depth, the page's own aside. */
	private readonly frames: Frame[] = [];
	/** Elements open beyond the depth that is kept. */
	private beyond = 0;
	/** Number of the last element. */
	ids: number;

	constructor(
		private readonly root: Frame,
		private readonly writer: Writer,
		private readonly states: StatementReader,
	) {
		this.top = root;
		this.ids = root.id;
	}

	/** Opens a block element; what its start tag implies to have ended is closed. */
	open(name: string, tag: Tag): void {
		this.writer.flush();
		if (this.beyond === 0) this.closeImplied(name);
		if (name === 'td' || name === 'th') {
			const row = this.rowAbove(3);
			if (row !== null) {
				row.cells ??= [];
				row.cells.push(this.writer.index);
			}
		} else if (name === 'table') {
			for (let at: Frame | null = this.top; at !== null; at = at.parent) if (at.name === 'tr') at.nested = true;
		}
		if (this.depth >= DEPTH) {
			this.beyond++;
			return;
		}
		const look = tag.get(Attribute.class) ?? '';
		const parent = this.top;
		const frame = this.frames[this.depth] ?? new Frame(parent);
		frame.open(this.writer.places, parent, name, ++this.ids, look.slice(0, 80), namedBy(look, tag), this.writer.index);
		this.frames[this.depth++] = frame;
		this.top = frame;
	}

	/** Closes a block element and all that stand open in it; an end tag that closes nothing, or would leave a table's cell, ends the block of text alone. */
	close(name: string): void {
		this.writer.flush();
		if (name === 'body' || name === 'html') return;
		if (this.beyond > 0) {
			this.beyond--;
			return;
		}
		const bounded = !tableParts.has(name);
		for (let at: Frame | null = this.top; at !== null && at !== this.root; at = at.parent) {
			if (at.name === name) {
				this.popTo(at.parent);
				return;
			}
			if ((bounded && tableScope.has(at.name)) || (name === 'td' && at.name === 'table')) return;
		}
	}

	closeAll(): void {
		this.popTo(this.root);
		this.writer.flush();
		this.settle(this.root);
	}

	private closeImplied(name: string): void {
		const implied = impliedEnds.get(name);
		if (implied !== undefined) {
			for (let at: Frame | null = this.top; at !== null && at !== this.root && !implied.stops.has(at.name); at = at.parent) {
				if (!implied.ends.has(at.name)) continue;
				this.popTo(at.parent);
				// a row ends its cells and itself
				if (!implied.ends.has(this.top.name)) break;
			}
		}
		if (this.top.name === 'p' || (isHeading(this.top.name) && isHeading(name))) this.pop();
	}

	private rowAbove(steps: number): Frame | null {
		let at: Frame | null = this.top;
		for (let step = 0; at !== null && step < steps; step++, at = at.parent) if (at.name === 'tr') return at;
		return null;
	}

	private popTo(frame: Frame | null): void {
		while (this.top !== frame && this.top !== this.root) this.pop();
	}

	private pop(): void {
		const { top } = this;
		if (top.parent === null || top === this.root) return;
		this.writer.flush();
		if (top.name === 'tr' && !top.nested && (top.cells?.length ?? 0) > 1) this.states.moved(joinRow(this.writer, top));
		this.settle(top);
		this.top = top.parent;
		this.depth--;
	}

	/** Tells the table of places what is known of an element when it ends. */
	private settle(frame: Frame): void {
		if (frame.place >= 0) this.writer.places.contain(frame.place, containerOf(frame).id);
	}
}

const asked = (1 << Attribute.id) | (1 << Attribute.role) | (1 << Attribute.itemprop);

/** What an element is called: its class, and id, role and property where there are any. */
function namedBy(look: string, tag: Tag): string {
	if ((tag.given & asked) === 0) return look;
	return `${look} ${tag.get(Attribute.id) ?? ''} ${tag.get(Attribute.role) ?? ''} ${tag.get(Attribute.itemprop) ?? ''}`;
}
