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
	const { length } = source;
	const tag = new Tag(source);
	/** What was looked for and stands nowhere further on. */
	const missing = new Set<string>();
	const find = (wanted: string, from: number): number => {
		if (missing.has(wanted)) return -1;
		const found = source.indexOf(wanted, from);
		if (found < 0) missing.add(wanted);
		return found;
	};
	const elementAt = (start: number, end: number): ElementKind => (names === null ? elementIn(source, start, end) : names(source.slice(start, end)));

	/** Where a tag of declaration, instruction or nonsense ends. */
	const endOfTag = (from: number): number => {
		const close = find('>', from);
		return close < 0 ? length : close + 1;
	};

	const endOfName = (from: number): number => {
		let at = from;
		for (; at < length; at++) {
			const c = source.charCodeAt(at);
			if (c <= 32 || c === SLASH || c === GREATER) break;
		}
		return at;
	};

	/** Beyond these nothing closes a quote. */
	let lastDouble = length;
	let lastSingle = length;
	const endOfQuote = (quote: '"' | "'", from: number): number => {
		if (from > (quote === '"' ? lastDouble : lastSingle)) return -1;
		const found = source.indexOf(quote, from);
		if (found >= 0) return found;
		if (quote === '"') lastDouble = from - 1;
		else lastSingle = from - 1;
		return -1;
	};

	/** Reads the attributes of the tag whose name ended at `from`. @returns where the tag ends, negative where it closes itself */
	const attributes = (from: number): number => {
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
				const close = quote === 34 ? endOfQuote('"', at + 1) : quote === 39 ? endOfQuote("'", at + 1) : -1;
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
			tag.note(nameStart, nameEnd, start, end);
		}
	};

	/** Where the end tag of a raw element begins, or -1. */
	const endOfRaw = ({ name }: ElementKind, from: number): number => {
		if (missing.has(name)) return -1;
		for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
			const after = source.charCodeAt(at + 2 + name.length);
			if (!(after <= 32 || after === SLASH || after === GREATER)) continue;
			if (source.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
		}
		missing.add(name);
		return -1;
	};

	/** Reads a start tag whose name begins at `from`. @returns where it ends */
	const startTag = (from: number): number => {
		const nameEnd = endOfName(from);
		const element = elementAt(from, nameEnd);
		tag.begin(element);
		const signed = source.charCodeAt(nameEnd) === GREATER ? nameEnd + 1 : attributes(nameEnd);
		const end = Math.abs(signed);
		if (names !== null || !element.raw) {
			reader.open(tag, signed < 0);
			return end;
		}
		if (signed < 0) return end;
		const close = endOfRaw(element, end);
		if (close >= 0) {
			reader.raw(tag, end, close);
			return endOfTag(close);
		}
		if (length - end > length * SWALLOWED) return end;
		reader.raw(tag, end, length);
		return length;
	};

	/** Reads a comment or declaration that begins at `open`. @returns where it ends */
	const declaration = (open: number): number => {
		if (source.startsWith('--', open + 2)) {
			if (source.charCodeAt(open + 4) === GREATER) return open + 5;
			if (source.startsWith('->', open + 4)) return open + 6;
			const close = find('-->', open + 4);
			if (close < 0) return endOfTag(open);
			reader.comment(open + 4, close);
			return close + 3;
		}
		if (names === null) return endOfTag(open);
		if (source.startsWith('[CDATA[', open + 2)) {
			const close = find(']]>', open + 9);
			reader.text(open + 9, close < 0 ? length : close, true);
			return close < 0 ? length : close + 3;
		}
		// `<!DOCTYPE rule [ <!ENTITY …> ]>`
		const end = endOfTag(open);
		const bracket = source.slice(open, end).indexOf('[');
		const close = bracket < 0 ? -1 : find(']>', open + bracket);
		return close < 0 ? end : close + 2;
	};

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
		if (isName && !isEnd) at = startTag(open + 1);
		else if (isName) {
			const nameEnd = endOfName(open + 2);
			at = source.charCodeAt(nameEnd) === GREATER ? nameEnd + 1 : endOfTag(nameEnd);
			reader.close(elementAt(open + 2, nameEnd));
		} else if (c === 33) at = declaration(open);
		else if (c === 63) {
			const close = names === null ? -1 : find('?>', open);
			at = close < 0 ? endOfTag(open) : close + 2;
		} else at = endOfTag(open);
		from = at;
	}
	if (from < length) reader.text(from, length, false);
}
