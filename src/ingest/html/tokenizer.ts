/**
 * Cuts a page into tags and text, as the HTML standard does, and gives their places in the source. Where a page is broken so that a browser
 * would lose the rest of it (a comment, a quote or a script that nothing ends), less is lost. Linear: nothing is looked for twice in vain.
 */
import { type ElementKind, elementIn } from './elements.js';
import { Tag } from './tag.js';

export interface TagReader {
	/** A start tag; `tag` is only valid during the call. */
	open(tag: Tag, selfClosing: boolean): void;
	/** An element whose content is characters alone; it has no end tag of its own in the events. */
	raw(tag: Tag, start: number, end: number): void;
	close(element: ElementKind): void;
	/** @param literal whether an ampersand stands for itself */
	text(start: number, end: number, literal: boolean): void;
	comment(start: number, end: number): void;
}

const GREATER = 62;
const SLASH = 47;

/** Where nothing ends an element of raw characters and it would take more than this share of the page, it is passed over as if it were empty. */
const SWALLOWED = 0.5;

/**
 * Reads a document from beginning to end.
 * @param names for XML: the element that a name stands for; null for HTML
 */
export function tokenize(source: string, names: ((name: string) => ElementKind) | null, reader: TagReader): void {
	new Tokenizer(source, names, reader).read();
}

/** One document on its way through. A class, not functions in a function: those are new ones for every page, and compiled as often. */
class Tokenizer {
	private readonly length: number;
	private readonly tag: Tag;
	/** What was looked for and stands nowhere further on. */
	private readonly missing = new Set<string>();
	/** Beyond these nothing closes a quote. */
	private lastDouble: number;
	private lastSingle: number;

	constructor(
		private readonly source: string,
		private readonly names: ((name: string) => ElementKind) | null,
		private readonly reader: TagReader,
	) {
		this.length = source.length;
		this.lastDouble = source.length;
		this.lastSingle = source.length;
		this.tag = new Tag(source);
	}

	read(): void {
		const { source, names, reader } = this;
		let from = 0;
		let at = 0;
		for (;;) {
			const open = source.indexOf('<', at);
			if (open < 0) break;
			const c = source.charCodeAt(open + 1);
			const isEnd = c === SLASH;
			const next = isEnd ? source.charCodeAt(open + 2) : c;
			const letter = next | 32;
			const isName = (letter >= 97 && letter <= 122) || (names !== null && (next === 95 || next >= 0x80));
			if (!isName && !isEnd && c !== 33 && c !== 63) {
				at = open + 1;
				continue;
			}
			if (from < open) reader.text(from, open, false);
			if (isName && !isEnd) at = this.startTag(open + 1);
			else if (isName) {
				const nameEnd = this.endOfName(open + 2);
				at = source.charCodeAt(nameEnd) === GREATER ? nameEnd + 1 : this.endOfTag(nameEnd);
				reader.close(this.elementAt(open + 2, nameEnd));
			} else if (c === 33) at = this.declaration(open);
			else if (c === 63) {
				const close = names === null ? -1 : this.find('?>', open);
				at = close < 0 ? this.endOfTag(open) : close + 2;
			} else at = this.endOfTag(open);
			from = at;
		}
		if (from < this.length) reader.text(from, this.length, false);
	}

	private find(wanted: string, from: number): number {
		if (this.missing.has(wanted)) return -1;
		const found = this.source.indexOf(wanted, from);
		if (found < 0) this.missing.add(wanted);
		return found;
	}

	private elementAt(start: number, end: number): ElementKind {
		return this.names === null ? elementIn(this.source, start, end) : this.names(this.source.slice(start, end));
	}

	/** Where a tag of declaration, instruction or nonsense ends. */
	private endOfTag(from: number): number {
		const close = this.find('>', from);
		return close < 0 ? this.length : close + 1;
	}

	private endOfName(from: number): number {
		const { source, length } = this;
		let at = from;
		for (; at < length; at++) {
			const c = source.charCodeAt(at);
			if (c <= 32 || c === SLASH || c === GREATER) break;
		}
		return at;
	}

	private endOfQuote(quote: '"' | "'", from: number): number {
		if (from > (quote === '"' ? this.lastDouble : this.lastSingle)) return -1;
		const found = this.source.indexOf(quote, from);
		if (found >= 0) return found;
		if (quote === '"') this.lastDouble = from - 1;
		else this.lastSingle = from - 1;
		return -1;
	}

	/** Reads the attributes of the tag whose name ended at `from`. @returns where the tag ends, negative where it closes itself */
	private attributes(from: number): number {
		const { source, length } = this;
		let at = from;
		for (;;) {
			let c = source.charCodeAt(at);
			while (c <= 32) c = source.charCodeAt(++at);
			if (at >= length) return length;
			if (c === GREATER) return at + 1;
			if (c === SLASH) {
				at++;
				if (source.charCodeAt(at) === GREATER) return -(at + 1);
				continue;
			}
			const nameStart = at++;
			for (; at < length; at++) {
				c = source.charCodeAt(at);
				if (c <= 32 || c === SLASH || c === GREATER || c === 61) break;
			}
			const nameEnd = at;
			while (source.charCodeAt(at) <= 32) at++;
			let start = at;
			let end = at;
			if (source.charCodeAt(at) === 61) {
				at++;
				while (source.charCodeAt(at) <= 32) at++;
				const quote = source.charCodeAt(at);
				const close = quote === 34 ? this.endOfQuote('"', at + 1) : quote === 39 ? this.endOfQuote("'", at + 1) : -1;
				if (close >= 0) {
					start = at + 1;
					end = close;
					at = close + 1;
				} else {
					start = at;
					for (; at < length; at++) {
						c = source.charCodeAt(at);
						if (c <= 32 || c === GREATER) break;
					}
					end = at;
				}
			}
			this.tag.note(nameStart, nameEnd, start, end);
		}
	}

	/** Where the end tag of a raw element begins, or -1. */
	private endOfRaw({ name }: ElementKind, from: number): number {
		const { source, missing } = this;
		if (missing.has(name)) return -1;
		for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
			const after = source.charCodeAt(at + 2 + name.length);
			if (!(after <= 32 || after === SLASH || after === GREATER)) continue;
			if (source.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
		}
		missing.add(name);
		return -1;
	}

	/** Reads a start tag whose name begins at `from`. @returns where it ends */
	private startTag(from: number): number {
		const { source, length, tag, reader } = this;
		const nameEnd = this.endOfName(from);
		const element = this.elementAt(from, nameEnd);
		tag.begin(element);
		const signed = source.charCodeAt(nameEnd) === GREATER ? nameEnd + 1 : this.attributes(nameEnd);
		const end = Math.abs(signed);
		if (this.names !== null || !element.raw) {
			reader.open(tag, signed < 0);
			return end;
		}
		if (signed < 0) return end;
		const close = this.endOfRaw(element, end);
		if (close >= 0) {
			reader.raw(tag, end, close);
			return this.endOfTag(close);
		}
		if (length - end > length * SWALLOWED) return end;
		reader.raw(tag, end, length);
		return length;
	}

	/** Reads a comment or declaration that begins at `open`. @returns where it ends */
	private declaration(open: number): number {
		const { source, length, reader } = this;
		if (source.startsWith('--', open + 2)) {
			if (source.charCodeAt(open + 4) === GREATER) return open + 5;
			if (source.startsWith('->', open + 4)) return open + 6;
			const close = this.find('-->', open + 4);
			if (close < 0) return this.endOfTag(open);
			reader.comment(open + 4, close);
			return close + 3;
		}
		if (this.names === null) return this.endOfTag(open);
		if (source.startsWith('[CDATA[', open + 2)) {
			const close = this.find(']]>', open + 9);
			reader.text(open + 9, close < 0 ? length : close, true);
			return close < 0 ? length : close + 3;
		}
		// `<!DOCTYPE rule [ <!ENTITY …> ]>`
		const end = this.endOfTag(open);
		const bracket = source.slice(open, end).indexOf('[');
		const close = bracket < 0 ? -1 : this.find(']>', open + bracket);
		return close < 0 ? end : close + 2;
	}
}
