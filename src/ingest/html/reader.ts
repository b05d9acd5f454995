/** Reads the tags and text of a page into drafts and statements. The stack of open elements is bounded, so deep nesting costs nothing. */
import type { Statement } from '../../article.js';
import type { Parsed } from '../parsed.js';
import { type ElementKind, elementNamed } from './elements.js';
import { rootFrame } from './frames.js';
import { HeadingOpening } from './heading-opening.js';
import { LineCursor } from './line-cursor.js';
import { resolved } from './references.js';
import { datesInScript } from './scripts.js';
import { ElementStack } from './stack.js';
import { folded, StatementReader } from './states.js';
import { Attribute, type Tag } from './tag.js';
import { type TagReader, tokenize } from './tokenizer.js';
import { Writer } from './writer.js';

/** Longer scripts are programs, not data of one article. */
const SCRIPT_CHARACTERS = 400_000;
/** What a web archive says of its toolbar stands at the beginning of a comment. */
const COMMENT_CHARACTERS = 80;

export interface ReaderOptions {
	/** Reads text that a style hides as well: for pages that show their article by a script. */
	readonly hidden: boolean;
	/** Elements that are not shown and were never closed: read this time. */
	readonly unclosed: string | null;
	/** For XML: what its element names are called in HTML; others are blocks. Null for HTML. */
	readonly names: ReadonlyMap<string, string> | null;
	/** Where the page stands in another: its path and hints, and the number of its last element. */
	readonly inside: { readonly path: readonly string[]; readonly hints: string; readonly element: number };
}

export const plainly: ReaderOptions = { hidden: false, unclosed: null, names: null, inside: { path: [], hints: '', element: 0 } };

/** What was read besides the writer's drafts. */
export interface Reading {
	readonly writer: Writer;
	readonly statements: Statement[];
	/** Contents of `application/ld+json` scripts, with the line each starts in. */
	readonly linkedData: { readonly script: string; readonly line: number }[];
	/** Number of the last element. */
	readonly element: number;
	/** Characters not read because a style or attribute hides them. */
	readonly hiddenCharacters: number;
	/** The unseen element that stood open at the end of the page, and how many characters it swallowed. */
	readonly open: string | null;
	readonly swallowed: number;
}

const hides = /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden)/i;
const title = 'html:title';

class PageReader implements TagReader {
	private readonly lines: LineCursor;
	readonly writer: Writer;
	readonly states: StatementReader;
	readonly stack: ElementStack;
	readonly linkedData: { script: string; line: number }[] = [];
	/** The unseen element that is open, how deep in itself. */
	hiding: string | null = null;
	private hidingDepth = 0;
	private hidingBlock = false;
	private hiddenByStyle = false;
	hiddenCharacters = 0;
	swallowed = 0;
	private titled = false;
	private wayback = false;
	/** Words of class and id of the inline elements that open the next block. */
	private inlineHints = '';
	private readonly opening: HeadingOpening;

	constructor(
		private readonly source: string,
		private readonly options: ReaderOptions,
	) {
		this.lines = new LineCursor(source);
		this.writer = new Writer(source, this.lines);
		this.states = new StatementReader(source, this.writer);
		const { path, hints, element } = options.inside;
		this.stack = new ElementStack(rootFrame(this.writer.places, path, hints, element), this.writer, this.states);
		this.opening = new HeadingOpening(this.writer, this.states);
	}

	open(tag: Tag, selfClosing: boolean): void {
		const { element, given } = tag;
		const { name } = element;
		// a block of text ends a drawing that was left open, as in browsers
		if (this.hiding === 'svg' && element.block && !this.hiddenByStyle) this.hiding = null;
		if (this.hiding !== null) {
			if (name === this.hiding && !selfClosing && !element.empty) this.hidingDepth++;
			if (this.hiddenByStyle) this.states.open(name, tag);
			return;
		}
		this.states.open(name, tag);
		if (this.wayback) return;
		if (element.unseen) {
			if (!selfClosing && this.options.unclosed !== name) this.hide(element, false);
			return;
		}
		if (name === 'br') {
			this.writer.break();
			return;
		}
		if ((given & hiding) !== 0 && !this.options.hidden && !selfClosing && !element.empty && isHidden(name, tag)) {
			if (element.block) this.writer.flush();
			this.hide(element, true);
			return;
		}
		if (name === 'span' && (given & marking) !== 0 && !selfClosing && isPageMark(tag)) {
			this.hide(element, true);
			return;
		}
		if (element.block) {
			this.inlineHints = '';
			this.opening.reset();
			if (element.empty) this.writer.flush();
			else this.stack.open(name, tag);
			if (selfClosing && this.options.names !== null) this.close(element);
			return;
		}
		if (name === 'a' && tag.has(Attribute.href)) {
			this.writer.linked = true;
			this.writer.link();
		}
		if (element.literal) this.writer.literal();
		this.opening.open(this.stack.top.name, tag);
		this.writer.meet(element.apart ? 'apart' : name === 'sup' ? 'raised' : 'maybe');
		if ((given & named) !== 0 && !this.writer.isOpen && this.inlineHints.length < 100) {
			const words = folded(`${tag.get(Attribute.class) ?? ''} ${tag.get(Attribute.id) ?? ''}`);
			if (words !== '') this.inlineHints = `${this.inlineHints} ${words}`.trim().slice(0, 120).toLowerCase();
		}
	}

	raw(tag: Tag, start: number, end: number): void {
		const { name } = tag.element;
		if (this.hiding !== null || this.wayback) return;
		if (name === 'title' && !this.titled) {
			this.titled = true;
			const value = folded(resolved(this.source.slice(start, end)));
			if (value !== '') this.states.statements.unshift({ key: title, value, at: -1 });
		} else if (name === 'script') {
			const type = tag.get(Attribute.type);
			if (type !== undefined && /ld\+json/i.test(type)) this.linkedData.push({ script: this.source.slice(start, end), line: this.lines.at(start) });
			else if (end - start < SCRIPT_CHARACTERS) this.states.statements.push(...datesInScript(this.source, start, end));
		}
		if (end === this.source.length) this.swallowed = end - start;
	}

	private hide({ name, block }: ElementKind, byStyle: boolean): void {
		this.hiding = name;
		this.hidingDepth = 1;
		this.hiddenByStyle = byStyle;
		this.hidingBlock = block;
		this.swallowed = 0;
	}

	close(element: ElementKind): void {
		const { name } = element;
		if (this.hiding !== null) {
			if (name !== this.hiding) return;
			this.hidingDepth--;
			if (this.hidingDepth > 0) return;
			if (this.hidingBlock) this.writer.flush();
			this.hiding = null;
			return;
		}
		if (name === 'br') this.writer.break();
		else if (element.block) {
			this.opening.reset();
			this.stack.close(name);
		} else {
			if (name === 'time') this.states.closeTime();
			else if (name === 'a') this.writer.linked = false;
			this.opening.close(name);
			this.writer.meet(element.apart ? 'apart' : 'maybe');
		}
	}

	text(start: number, end: number, literal: boolean): void {
		if (this.hiding !== null) {
			if (this.hiddenByStyle) this.hiddenCharacters += end - start;
			this.swallowed += end - start;
			return;
		}
		if (this.wayback) return;
		this.states.text(start, end);
		this.writer.write(start, end, literal, this.stack.top, this.inlineHints);
	}

	comment(start: number, end: number): void {
		const comment = this.source.slice(start, Math.min(end, start + COMMENT_CHARACTERS));
		if (!comment.includes('WAYBACK TOOLBAR')) return;
		if (comment.includes('BEGIN ')) this.wayback = true;
		else if (comment.includes('END ')) this.wayback = false;
	}
}

const hiding = (1 << Attribute.hidden) | (1 << Attribute.style);
const named = (1 << Attribute.class) | (1 << Attribute.id);
const marking = (1 << Attribute.class) | (1 << Attribute.role);

/** Reads a page. @param source the page, line breaks `\n` */
export function readPage(source: string, options: ReaderOptions): Reading {
	const reader = new PageReader(source, options);
	tokenize(source, options.names === null ? null : namesOf(options.names), reader);
	const { writer, states, stack, linkedData, hiddenCharacters, swallowed } = reader;
	stack.closeAll();
	return {
		writer,
		statements: states.statements,
		linkedData,
		element: stack.ids,
		hiddenCharacters,
		open: reader.hiding,
		swallowed: reader.hiding === null ? 0 : swallowed,
	};
}

/** The reading as a document. The writer cannot be used afterwards. */
export function finished({ writer }: Reading, statements: readonly Statement[]): Parsed {
	const blocks = writer.drafts.blocks(writer.places);
	const text = writer.finished();
	const last = Math.max(0, text.length - 1);
	return {
		text,
		blocks,
		elements: writer.places.elements.finished(),
		lines: writer.marks.finished(),
		statements: statements.map((statement) => (statement.at > last ? { ...statement, at: last } : statement)),
		warnings: [],
	};
}

/** The elements that the names of an XML document stand for. */
function namesOf(names: ReadonlyMap<string, string>): (name: string) => ElementKind {
	const known = new Map<string, ElementKind>();
	return (name) => {
		let element = known.get(name);
		if (element === undefined) {
			element = elementNamed(names.get(name) ?? 'div');
			known.set(name, element);
		}
		return element;
	};
}

const pageMark = /(?:^|\s)(?:printed-page|printed-page-wrapper|page-?num(?:ber)?|page-?no|page-?break)(?=$|\s)/i;

/** The number of a printed page where it began, in the middle of a sentence: by its role (DPUB-ARIA) or by what such marks are called. */
function isPageMark(tag: Tag): boolean {
	return tag.get(Attribute.role) === 'doc-pagebreak' || pageMark.test(tag.get(Attribute.class) ?? '');
}

/** Hidden from everyone: `aria-hidden` is not asked, since it also stands on what only a screen reader must not repeat. */
function isHidden(name: string, tag: Tag): boolean {
	if (tag.has(Attribute.hidden) && tag.get(Attribute.hidden) !== 'until-found' && name !== 'article' && name !== 'main') return true;
	const style = tag.get(Attribute.style);
	return style !== undefined && hides.test(style);
}
