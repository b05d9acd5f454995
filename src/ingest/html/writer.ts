/** Turns a page's runs of characters into the text of blocks: white space folded, invisible characters out, lines kept. */
import { closesClose, isDigit, isHan, isLower, isStop, isUpper, Kind, kinds, opensClose } from './characters.js';
import { Drafts } from './drafts.js';
import { type Frame, placeOf } from './frames.js';
import type { LineCursor } from './line-cursor.js';
import { LineMarks } from './line-marks.js';
import { Places } from './places.js';
import { referenceAt } from './references.js';
import { TextBuffer } from './text-buffer.js';

/** A line broken by `<br>` goes on in the next where it is at least this long (characters) and nothing ends it. */
const WRAPPED_LINE = 30;
const LESS = 60;

export class Writer {
	readonly drafts = new Drafts();
	readonly places = new Places();
	/** The text written so far, blocks parted by line breaks. */
	readonly text: TextBuffer;
	/** Where lines of the input begin in the text. */
	readonly marks = new LineMarks();
	/** Where the block that is being written begins; -1 between blocks. */
	private start = -1;
	private frame: Frame | null = null;
	private hints = 0;
	private firstLine = 0;
	private linkedCharacters = 0;
	private isLiteral = false;
	private isMarked = false;
	private space = false;
	private breaks = 0;
	/** White characters of an indent since the last line break: two set a paragraph off. */
	private indent = 0;
	private lineStart = 0;
	/** The last character of the block. */
	private last = 0;
	/** Set where two elements meet that stand apart although nothing is written between them. */
	private seam: 'none' | 'apart' | 'maybe' | 'raised' = 'none';
	/** Whether a link is open, and links opened in the block or before its first character. */
	linked = false;
	private links = 0;
	/** Characters of text that were seen, white space aside. */
	visible = 0;

	constructor(
		private readonly source: string,
		private readonly lines: LineCursor,
	) {
		this.text = new TextBuffer(source.length + 64);
	}

	/** The number of the draft being written, or of the next one. */
	get index(): number {
		return this.drafts.length;
	}
	/** Where the next character will stand. */
	get offset(): number {
		return this.text.length;
	}
	get isOpen(): boolean {
		return this.start >= 0;
	}

	/** Writes the source from `start` to `end`. @param literal whether an ampersand stands for itself */
	write(start: number, end: number, literal: boolean, frame: Frame, hints: string): void {
		const { source } = this;
		for (let at = start; at < end; ) {
			const c = source.charCodeAt(at);
			const kind = kinds[c];
			if (kind === Kind.space) this.white(c, at++, frame);
			else if (kind === Kind.invisible) at++;
			else if (kind === Kind.plain || literal) at = this.run(at, end, frame, hints);
			else {
				const reference = referenceAt(source, at, end);
				if (reference === null) {
					this.begin(c, at, frame, hints);
					this.put(c);
					at++;
				} else {
					this.refer(reference.text, at, frame, hints);
					at += reference.length;
				}
			}
		}
	}

	/** Writes characters up to the next one that is not plain, over single spaces. @returns where it stopped */
	private run(from: number, end: number, frame: Frame, hints: string): number {
		const { source, text } = this;
		let at = from;
		let c = source.charCodeAt(at);
		this.begin(c, at, frame, hints);
		text.reserve(end - at + 1);
		let { units, most, length, wide } = text;
		const before = length;
		let white = 0;
		for (;;) {
			if (c > most) {
				text.length = length;
				text.widen();
				units = text.units;
				most = text.most;
			}
			units[length++] = c;
			wide |= c;
			if (++at >= end) break;
			c = source.charCodeAt(at);
			if (kinds[c] === Kind.plain) continue;
			// a single space inside a line needs no second look
			if (c !== 32 || frame.preformatted || at + 1 >= end || kinds[source.charCodeAt(at + 1)] !== Kind.plain) break;
			units[length++] = 32;
			white++;
			c = source.charCodeAt(++at);
		}
		text.length = length;
		text.wide = wide;
		this.last = units[length - 1] as number;
		this.count(length - before - white);
		return at;
	}

	/** Writes what a reference stands for. */
	private refer(characters: string, place: number, frame: Frame, hints: string): void {
		for (let i = 0; i < characters.length; i++) {
			const c = characters.charCodeAt(i);
			if (kinds[c] === Kind.space) this.white(c, place, frame);
			else if (kinds[c] !== Kind.invisible) {
				this.begin(c, place, frame, hints);
				this.put(c);
				if (c === LESS) this.isMarked = true;
			}
		}
	}

	private put(c: number): void {
		this.text.push(c);
		this.last = c;
		this.count(1);
	}

	private count(characters: number): void {
		if (this.linked) this.linkedCharacters += characters;
		this.visible += characters;
	}

	private white(c: number, place: number, frame: Frame): void {
		if (frame.preformatted && this.start >= 0) {
			if (c === 10) this.break();
			else if (this.breaks === 0) {
				this.last = 32;
				this.text.push(c === 9 ? 9 : 32);
			}
			this.lines.at(place);
			return;
		}
		this.space = true;
		if (c === 0xa0 || c === 0x3000) this.indent++;
	}

	/** Makes ready for a character that is not white: the block is opened, or the space before it written. */
	private begin(first: number, place: number, frame: Frame, hints: string): void {
		if (this.start >= 0 && this.breaks > 0) this.afterBreak(first, frame);
		if (this.start < 0) {
			this.start = this.text.length;
			this.frame = frame;
			this.hints = this.places.hints(placeOf(this.places, frame), hints);
			this.lineStart = this.start;
			this.firstLine = 0;
		} else if (this.last !== 10 && (this.space || this.standsApart(this.last, first))) this.text.push(32);
		const line = this.lines.at(place);
		if (this.firstLine === 0) this.firstLine = line;
		this.marks.note(this.text.length, line);
		this.space = false;
		this.indent = 0;
		this.seam = 'none';
	}

	/** One `<br>` ends a block unless a sentence runs on over it; two always do. */
	private afterBreak(next: number, frame: Frame): void {
		const length = this.text.length - this.lineStart;
		const { last } = this;
		const runsOn =
			this.breaks === 1 &&
			this.indent < 2 &&
			((isLower(next) && length >= WRAPPED_LINE && !isStop(last)) ||
				(isHan(next) && isHan(last) && length >= WRAPPED_LINE) ||
				last === 44 ||
				last === 0xff0c ||
				last === 0x3001);
		if (frame.preformatted || runsOn) {
			// a blank line of typewritten text parts its paragraphs
			if (this.breaks > 1) this.text.push(10);
			this.text.push(10);
			this.last = 10;
			this.lineStart = this.text.length;
			this.breaks = 0;
			this.space = false;
			return;
		}
		this.flush();
	}

	private standsApart(last: number, next: number): boolean {
		if (this.seam === 'none' || last === 10) return false;
		// a note's number is none of the number or the full stop before it
		if (this.seam === 'raised') return isDigit(next) && (isDigit(last) || isStop(last) || last === 44);
		if (this.seam === 'apart') return !opensClose(last) && !closesClose(next);
		return isLower(last) && (isUpper(next) || isDigit(next));
	}

	/** A start or end tag of inline text stands here. */
	meet(seam: 'apart' | 'maybe' | 'raised'): void {
		if (this.seam !== 'apart') this.seam = seam;
	}

	break(): void {
		if (this.start < 0) return;
		this.breaks++;
		this.space = true;
		this.indent = 0;
	}

	link(): void {
		this.links++;
	}

	/** Text that is meant letter by letter begins. */
	literal(): void {
		this.isLiteral = true;
	}

	/** Ends the block that is being written. */
	flush(): void {
		if (this.start >= 0 && this.frame !== null) {
			const { text, frame } = this;
			while (kinds[text.units[text.length - 1] as number] === Kind.space) text.length--;
			this.drafts.push({
				start: this.start,
				end: text.length,
				line: this.firstLine,
				place: frame.place,
				hints: this.hints,
				kind: frame.kind,
				level: frame.kind === 'paragraph' ? 0 : frame.level,
				linked: this.linkedCharacters,
				links: this.links,
				literal: this.isLiteral,
				marked: this.isMarked,
			});
			frame.blocks++;
			text.push(10);
			this.start = -1;
			this.frame = null;
		}
		this.linkedCharacters = 0;
		this.links = 0;
		this.isLiteral = false;
		this.isMarked = false;
		this.space = false;
		this.breaks = 0;
		this.indent = 0;
		this.seam = 'none';
	}

	/**
	 * Makes the blocks from `first` on one, in which `gap` stands where each of `cells` (all but the first) begins.
	 * @returns where each cell begins and how far it was moved, last first
	 */
	join(first: number, cells: readonly number[], gap: string, frame: Frame, kind: 'list-item' | 'table-row'): { from: number; by: number }[] {
		const { text, drafts } = this;
		const moved: { from: number; by: number }[] = [];
		let extra = (cells.length - 1) * (gap.length - 1);
		text.reserve(extra);
		let stop = text.length;
		text.length += extra;
		for (let i = cells.length - 1; i > 0; i--) {
			const from = drafts.start(cells[i] as number);
			text.units.copyWithin(from + extra, from, stop);
			for (let k = 0; k < gap.length; k++) text.units[from + extra - gap.length + k] = gap.charCodeAt(k);
			moved.push({ from, by: extra });
			stop = from - 1;
			extra -= gap.length - 1;
		}
		this.marks.moved(moved);
		let linked = 0;
		let links = 0;
		for (let at = first; at < drafts.length; at++) {
			linked += drafts.linked(at);
			links += drafts.links(at);
		}
		const start = drafts.start(first);
		const line = drafts.line(first);
		// the cells are closed, and no other block stands in them
		if (frame.place < 0) this.places.truncate(drafts.place(first), frame.element);
		const hints = this.places.hints(placeOf(this.places, frame), '');
		drafts.truncate(first);
		drafts.push({
			start,
			end: text.length - 1,
			line,
			place: frame.place,
			hints,
			kind,
			level: kind === 'list-item' ? 1 : 0,
			linked,
			links,
			literal: false,
			marked: false,
		});
		frame.blocks++;
		return moved;
	}

	/** The text of all blocks. The writer cannot be used afterwards. */
	finished(): string {
		const text = this.text.slice(0, Math.max(0, this.text.length - 1));
		this.text.release();
		return text;
	}
}
