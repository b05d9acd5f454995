/** The stack of open block elements: what start and end tags open and close. Bounded, so that deep nesting costs nothing. */
import { impliedEnds, tableParts, tableScope } from './elements.js';
import { type Frame, openFrame } from './frames.js';
import { joinRow } from './rows.js';
import { type Attributes, folded, type StatementReader } from './states.js';
import type { Writer } from './writer.js';

/** Elements nested deeper than this are read as if they stood at this depth (browsers stop at 512). */
const DEPTH = 256;

export class ElementStack {
	top: Frame;
	private depth = 0;
	/** Elements open beyond the depth that is kept. */
	private beyond = 0;
	private ids = 1;

	constructor(
		private readonly root: Frame,
		private readonly writer: Writer,
		private readonly states: StatementReader,
	) {
		this.top = root;
	}

	/** Opens a block element; what its start tag implies to have ended is closed. */
	open(name: string, attributes: Attributes): void {
		this.writer.flush();
		if (this.beyond === 0) this.closeImplied(name);
		if (name === 'td' || name === 'th') this.rowAbove(3)?.cells.push(this.writer.index);
		else if (name === 'table') {
			for (let at: Frame | null = this.top; at !== null; at = at.parent) if (at.name === 'tr') at.nested = true;
		}
		if (this.depth >= DEPTH) {
			this.beyond++;
			return;
		}
		const look = attributes.get('class') ?? '';
		const words =
			attributes.size === 0
				? ''
				: folded(`${look} ${attributes.get('id') ?? ''} ${attributes.get('role') ?? ''} ${attributes.get('itemprop') ?? ''}`)
						.slice(0, 200)
						.toLowerCase();
		this.top = openFrame(this.top, name, this.ids++, look.slice(0, 80), words, this.writer.index);
		this.depth++;
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
		if (top.name === 'tr' && !top.nested && top.cells.length > 1 && joinRow(this.writer.drafts, top)) this.states.merged(top.rowStart);
		this.top = top.parent;
		this.depth--;
	}
}

function isHeading(name: string): boolean {
	return name.length === 2 && name >= 'h1' && name <= 'h6';
}
