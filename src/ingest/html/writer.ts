/** Turns a page's runs of characters into the text of blocks: white space folded, invisible characters out, lines kept. */
import type { Draft } from './drafts.js';
import type { Frame } from './frames.js';

/** Line of the input at an offset; asked with ascending offsets only. */
export class LineCursor {
	private next: number;
	line = 1;
	constructor(private readonly source: string) {
		this.next = source.indexOf('\n');
	}
	at(offset: number): number {
		while (this.next >= 0 && this.next < offset) {
			this.line++;
			this.next = this.source.indexOf('\n', this.next + 1);
		}
		return this.line;
	}
}

/** A line broken by `<br>` goes on in the next where it is at least this long (characters) and nothing ends it. */
const WRAPPED_LINE = 30;

const isSpace = (c: number): boolean =>
	c === 32 ||
	(c >= 9 && c <= 13) ||
	c === 0xa0 ||
	c === 0x3000 ||
	(c >= 0x2000 && c <= 0x200a) ||
	c === 0x2028 ||
	c === 0x2029 ||
	c === 0x202f ||
	c === 0x205f ||
	c === 0x1680;
/** Soft hyphen, zero-width space, direction marks, byte-order mark; the joiners U+200C and U+200D are spelling and stay. */
const isInvisible = (c: number): boolean =>
	c < 9 ||
	(c > 13 && c < 32) ||
	(c >= 0x7f && c <= 0x9f) ||
	c === 0xad ||
	c === 0x200b ||
	c === 0x200e ||
	c === 0x200f ||
	(c >= 0x202a && c <= 0x202e) ||
	c === 0x2060 ||
	c === 0xfeff;
const isPlain = (c: number): boolean => (c > 32 && c < 0x7f) || (c >= 0x3001 && c < 0xe000);
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isHan = (c: number): boolean => c >= 0x3400 && c <= 0x9fff;
const isLower = (c: number): boolean => c >= 97 && c <= 122;
const isUpper = (c: number): boolean => c >= 65 && c <= 90;

export class Writer {
	readonly drafts: Draft[] = [];
	private current: Draft | null = null;
	private space = false;
	private breaks = 0;
	/** White characters of an indent since the last line break: two set a paragraph off. */
	private indent = 0;
	private lineStart = 0;
	private lastMark = -1;
	/** The last character of the block (its text is a rope, which looking into would flatten). */
	private last = 0;
	/** Set where two elements meet that stand apart although nothing is written between them. */
	private seam: 'none' | 'apart' | 'maybe' | 'raised' = 'none';
	/** Whether a link is open, and links opened before the block's first character. */
	linked = false;
	private pendingLinks = 0;
	private pendingLiteral = false;
	/** Characters of text that were seen. */
	visible = 0;

	/** The draft being written (its index), or where the next one will stand. */
	get index(): number {
		return this.drafts.length;
	}
	get offset(): number {
		return this.current === null ? 0 : this.current.text.length;
	}
	get isOpen(): boolean {
		return this.current !== null;
	}

	constructor(private readonly lines: LineCursor) {}

	/**
	 * Writes the characters of `source` from `start` to `end`.
	 * @param place offset in the input that tells the line, where `source` is not the input itself; else -1
	 */
	write(source: string, start: number, end: number, frame: Frame, hints: string, place = -1): void {
		let at = start;
		while (at < end) {
			const c = source.charCodeAt(at);
			if (isPlain(c)) {
				let stop = at + 1;
				while (stop < end && isPlain(source.charCodeAt(stop))) stop++;
				this.put(source.slice(at, stop), place < 0 ? at : place, frame, hints);
				at = stop;
				continue;
			}
			if (isSpace(c)) this.white(c, place < 0 ? at : place, frame);
			else if (!isInvisible(c)) {
				let stop = at + 1;
				while (stop < end && !isSpace(source.charCodeAt(stop)) && !isInvisible(source.charCodeAt(stop))) stop++;
				this.put(source.slice(at, stop), place < 0 ? at : place, frame, hints);
				at = stop;
				continue;
			}
			at++;
		}
	}

	private white(c: number, place: number, frame: Frame): void {
		if (frame.preformatted && this.current !== null) {
			if (c === 10) this.break();
			else if (this.breaks === 0) {
				this.current.text += c === 9 ? '\t' : ' ';
				this.last = 32;
			}
			this.lines.at(place);
			return;
		}
		this.space = true;
		if (c === 0xa0 || c === 0x3000) this.indent++;
	}

	private put(run: string, place: number, frame: Frame, hints: string): void {
		const first = run.charCodeAt(0);
		if (this.current !== null && this.breaks > 0) this.afterBreak(first, frame);
		let draft = this.current;
		if (draft === null) {
			draft = {
				text: '',
				frame,
				kind: frame.kind,
				level: frame.kind === 'paragraph' ? 0 : frame.level,
				marks: [],
				hints,
				linked: 0,
				links: this.pendingLinks,
				literal: this.pendingLiteral,
			};
			this.pendingLiteral = false;
			this.pendingLinks = 0;
			this.current = draft;
			this.lineStart = 0;
			this.lastMark = -1;
		} else if (this.last !== 10 && (this.space || this.standsApart(this.last, first))) draft.text += ' ';
		const line = this.lines.at(place);
		if (line !== this.lastMark) {
			draft.marks.push(draft.text.length, line);
			this.lastMark = line;
		}
		draft.text += run;
		this.last = run.charCodeAt(run.length - 1);
		if (this.linked) draft.linked += run.length;
		this.visible += run.length;
		this.space = false;
		this.indent = 0;
		this.seam = 'none';
	}

	/** One `<br>` ends a block unless a sentence runs on over it; two always do. */
	private afterBreak(next: number, frame: Frame): void {
		const draft = this.current;
		if (draft === null) return;
		const length = draft.text.length - this.lineStart;
		const last = this.last;
		const runsOn =
			this.breaks === 1 &&
			this.indent < 2 &&
			((isLower(next) && length >= WRAPPED_LINE && !isStop(last)) ||
				(isHan(next) && isHan(last) && length >= WRAPPED_LINE) ||
				last === 44 ||
				last === 0xff0c ||
				last === 0x3001);
		if (frame.preformatted || runsOn) {
			draft.text += '\n';
			this.last = 10;
			this.lineStart = draft.text.length;
			this.breaks = 0;
			this.space = false;
			return;
		}
		this.flush();
	}

	private standsApart(last: number, next: number): boolean {
		if (this.seam === 'none' || last === 10) return false;
		if (this.seam === 'raised') return isDigit(last) && isDigit(next);
		if (this.seam === 'apart') return !opensClose(last) && !closesClose(next);
		return isLower(last) && (isUpper(next) || isDigit(next));
	}

	/** A start or end tag of inline text stands here. */
	meet(seam: 'apart' | 'maybe' | 'raised'): void {
		if (this.seam !== 'apart') this.seam = seam;
	}

	break(): void {
		if (this.current === null) return;
		this.breaks++;
		this.space = true;
		this.indent = 0;
	}

	link(): void {
		if (this.current !== null) this.current.links++;
		else this.pendingLinks++;
	}

	/** Text that is meant letter by letter begins. */
	literal(): void {
		if (this.current !== null) this.current.literal = true;
		else this.pendingLiteral = true;
	}

	/** Ends the block that is being written. */
	flush(): void {
		const draft = this.current;
		this.pendingLinks = 0;
		this.pendingLiteral = false;
		this.space = false;
		this.breaks = 0;
		this.indent = 0;
		this.seam = 'none';
		if (draft === null) return;
		draft.text = draft.text.trimEnd();
		draft.frame.blocks++;
		this.drafts.push(draft);
		this.current = null;
	}
}

/** Punctuation that no space follows: brackets and quotes that open, all wide marks. */
function opensClose(c: number): boolean {
	return c === 32 || c === 40 || c === 91 || c === 0x22 || c === 0x27 || c === 0x2018 || c === 0x201c || isWideMark(c);
}

/** Punctuation that no space precedes. */
function closesClose(c: number): boolean {
	return (
		c === 32 ||
		c === 41 ||
		c === 44 ||
		c === 46 ||
		c === 58 ||
		c === 59 ||
		c === 93 ||
		c === 0x22 ||
		c === 0x27 ||
		c === 0x2019 ||
		c === 0x201d ||
		isWideMark(c)
	);
}

function isWideMark(c: number): boolean {
	return (c >= 0x3001 && c <= 0x301f) || (c >= 0xff01 && c <= 0xff0f);
}

function isStop(c: number): boolean {
	return c === 46 || c === 33 || c === 63 || c === 58 || c === 59 || c === 0x3002 || c === 0xff01 || c === 0xff1f || c === 0xff1a || c === 0xff1b;
}
