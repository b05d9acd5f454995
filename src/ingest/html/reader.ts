/** Reads the tokens of a page into drafts and statements. The stack of open elements is bounded, so deep nesting costs nothing. */
import { Tokenizer } from 'htmlparser2';
import type { PlacedStatement } from './drafts.js';
import { apart, blockLevel, empty, headOnly, impliedEnds, literals, serverTags, tableParts, tableScope, unseen } from './elements.js';
import { type Frame, openFrame, rootFrame } from './frames.js';
import { joinRow } from './rows.js';
import { datesInScript } from './scripts.js';
import { LineCursor, Writer } from './writer.js';

/** Elements nested deeper than this are read as if they stood at this depth (browsers stop at 512). */
const DEPTH = 256;
/** Longer scripts are programs, not data of one article. */
const SCRIPT_CHARACTERS = 400_000;

export interface ReaderOptions {
	/** Reads text that a style hides as well: for pages that show their article by a script. */
	readonly hidden: boolean;
	/** Elements that are not shown and were never closed: read this time. */
	readonly unclosed: string | null;
	/** For XML: what its element names are called in HTML; others are blocks. Null for HTML. */
	readonly names: ReadonlyMap<string, string> | null;
}

/** What was read besides the writer's drafts. */
export interface Reading {
	readonly writer: Writer;
	readonly statements: PlacedStatement[];
	/** Contents of `application/ld+json` scripts, with the line each starts in. */
	readonly linkedData: { readonly script: string; readonly line: number }[];
	/** Characters not read because a style or attribute hides them. */
	readonly hiddenCharacters: number;
	/** The unseen element that stood open at the end of the page, and how many characters it swallowed. */
	readonly open: string | null;
	readonly swallowed: number;
}

const wanted = new Set([
	'class',
	'id',
	'role',
	'style',
	'hidden',
	'href',
	'datetime',
	'content',
	'name',
	'property',
	'itemprop',
	'lang',
	'xml:lang',
	'rel',
	'type',
	'title',
	'pubdate',
	'http-equiv',
	'data-time',
	'value',
]);
const hides = /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden)/i;

/** Reads a page. @param source the page, line breaks `\n` */
export function readPage(source: string, options: ReaderOptions, root: Frame = rootFrame()): Reading {
	const lines = new LineCursor(source);
	const writer = new Writer(lines);
	const statements: PlacedStatement[] = [];
	const linkedData: { script: string; line: number }[] = [];
	let top = root;
	let depth = 0;
	let beyond = 0;
	let ids = 1;
	/** The unseen element that is open, how deep in itself, and what is collected of it. */
	let hiding: string | null = null;
	let hidingDepth = 0;
	let hidingBlock = false;
	let collect: string[] | null = null;
	let hiddenCharacters = 0;
	let swallowed = 0;
	let hiddenByStyle = false;
	let wayback = false;
	let tag = '';
	let attributes = new Map<string, string>();
	let attribute = '';
	let attributeWanted = false;
	let value = '';
	let inlineHints = '';
	let dated: { key: string; draft: number; offset: number; value: string; pieces: string[] } | null = null;
	const titles: string[] = [];

	const state = (key: string, text: string | undefined, placed: boolean): void => {
		const trimmed = (text ?? '').replace(/\s+/g, ' ').trim();
		if (trimmed !== '') statements.push({ key, value: trimmed, draft: placed ? writer.index : -1, offset: placed ? writer.offset : 0 });
	};

	const push = (name: string): void => {
		if (depth >= DEPTH) {
			beyond++;
			return;
		}
		const look = attributes.get('class') ?? '';
		const words =
			attributes.size === 0
				? ''
				: `${look} ${attributes.get('id') ?? ''} ${attributes.get('role') ?? ''} ${attributes.get('itemprop') ?? ''}`
						.replace(/\s+/g, ' ')
						.trim()
						.slice(0, 200)
						.toLowerCase();
		top = openFrame(top, name, ids++, look.slice(0, 80), words, writer.index);
		depth++;
	};
	const pop = (): void => {
		if (top.parent === null || top === root) return;
		writer.flush();
		if (top.name === 'tr' && !top.nested && top.cells.length > 1) joinRow(writer.drafts, top);
		top = top.parent;
		depth--;
	};

	const openBlock = (name: string): void => {
		writer.flush();
		inlineHints = '';
		if (beyond === 0) {
			const implied = impliedEnds.get(name);
			if (implied !== undefined) {
				for (let at: Frame | null = top, steps = 0; at !== null && at !== root && steps < DEPTH; at = at.parent, steps++) {
					if (implied.stops.has(at.name)) break;
					if (implied.ends.has(at.name)) {
						const until: Frame | null = at.parent;
						while (top !== until) pop();
						// a row ends its cells and itself
						if (!implied.ends.has(top.name)) break;
					}
				}
			}
			if (top.name === 'p' || (isHeading(top.name) && isHeading(name))) pop();
		}
		if (name === 'td' || name === 'th') {
			for (let at: Frame | null = top, steps = 0; at !== null && steps < 3; at = at.parent, steps++) if (at.name === 'tr') at.cells.push(writer.index);
		} else if (name === 'table') {
			for (let at: Frame | null = top, steps = 0; at !== null && steps < DEPTH; at = at.parent, steps++) if (at.name === 'tr') at.nested = true;
		}
		push(name);
	};

	const hide = (name: string, byStyle: boolean): void => {
		hiding = name;
		hidingDepth = 1;
		hiddenByStyle = byStyle;
		hidingBlock = blockLevel.has(name);
		swallowed = 0;
		collect = name === 'title' && titles.length === 0 ? titles : name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '') ? [] : null;
	};

	const readStatements = (name: string): void => {
		if (name === 'meta') {
			const content = attributes.get('content');
			for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
				const named = attributes.get(key);
				if (named !== undefined) {
					state(`meta:${named.toLowerCase().trim().slice(0, 100)}`, content, writer.isOpen);
					break;
				}
			}
		} else if (name === 'link') {
			if ((attributes.get('rel') ?? '').toLowerCase() === 'canonical') state('html:canonical', attributes.get('href'), false);
		} else if (name === 'html') {
			state('html:lang', attributes.get('lang') ?? attributes.get('xml:lang'), false);
		}
		const property = attributes.get('itemprop') ?? attributes.get('property');
		if (property === undefined && name !== 'time' && name !== 'abbr') return;
		const look = `${property ?? ''} ${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.replace(/\s+/g, ' ').trim().slice(0, 80).toLowerCase();
		if (name === 'time') {
			const key = `time:${`${attributes.has('pubdate') ? 'pubdate ' : ''}${look}`.trim()}`;
			dated = { key, draft: writer.index, offset: writer.offset, value: attributes.get('datetime') ?? attributes.get('content') ?? '', pieces: [] };
		} else if (name !== 'meta' && property !== undefined && /^(?:\w{1,20}:)?(?:date|published|modified|headline|author)/i.test(property)) {
			state(`meta:${property.toLowerCase().slice(0, 100)}`, attributes.get('content') ?? attributes.get('datetime'), true);
		} else if (name === 'abbr' && attributes.has('title')) {
			state(`time:${look}`, attributes.get('title'), true);
		}
	};
	const endDated = (): void => {
		if (dated === null) return;
		const text = (dated.value === '' ? dated.pieces.join('') : dated.value).replace(/\s+/g, ' ').trim();
		if (text !== '' && text.length < 100) statements.push({ key: dated.key, value: text, draft: dated.draft, offset: dated.offset });
		dated = null;
	};

	const open = (given: string, selfClosing: boolean): void => {
		if (given === '') return;
		let name = given;
		if (hiding !== null) {
			if (name === hiding) {
				if (!selfClosing && !empty.has(name)) hidingDepth++;
			} else if (hiding === 'head' && !headOnly.has(name) && name !== 'head') {
				hiding = null;
			}
			if (hiding !== null) {
				if (hiding === 'head' || hiddenByStyle) readStatements(name);
				return;
			}
		}
		if (options.names !== null) name = options.names.get(given) ?? 'div';
		readStatements(name);
		if (wayback) return;
		if (unseen.has(name) || serverTags.test(name)) {
			if (!selfClosing && name !== 'head' && options.unclosed !== name) hide(name, false);
			return;
		}
		if (name === 'br') {
			writer.break();
			return;
		}
		const block = blockLevel.has(name);
		if (!options.hidden && !selfClosing && !empty.has(name) && name !== 'body' && name !== 'html' && isHidden(name, attributes)) {
			if (block) writer.flush();
			hide(name, true);
			return;
		}
		if (block) {
			if (empty.has(name)) writer.flush();
			else openBlock(name);
			if (selfClosing && options.names !== null) close(given);
			return;
		}
		if (name === 'a' && attributes.has('href')) {
			writer.linked = true;
			writer.link();
		}
		if (literals.has(name)) writer.literal();
		writer.meet(apart.has(name) ? 'apart' : name === 'sup' ? 'raised' : 'maybe');
		if (!writer.isOpen && inlineHints.length < 100) {
			const words = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.trim();
			if (words !== '') inlineHints = `${inlineHints} ${words}`.replace(/\s+/g, ' ').trim().slice(0, 120).toLowerCase();
		}
	};

	const close = (given: string): void => {
		if (hiding !== null) {
			const name = given;
			if (name === hiding || (options.names !== null && options.names.get(name) === hiding)) {
				hidingDepth--;
				if (hidingDepth <= 0) {
					if (hiding === 'script' && collect !== null) linkedData.push({ script: collect.join(''), line: lines.line });
					if (hidingBlock) writer.flush();
					hiding = null;
					collect = null;
				}
			}
			return;
		}
		const name = options.names === null ? given : (options.names.get(given) ?? 'div');
		if (name === 'time') endDated();
		if (name === 'a') writer.linked = false;
		if (name === 'p' && top.name !== 'p') {
			writer.flush();
			if (!holds(top, 'p')) return;
		}
		if (name === 'br') {
			writer.break();
			return;
		}
		if (!blockLevel.has(name)) {
			writer.meet(apart.has(name) ? 'apart' : 'maybe');
			return;
		}
		if (name === 'body' || name === 'html') {
			writer.flush();
			return;
		}
		if (beyond > 0) {
			writer.flush();
			beyond--;
			return;
		}
		const bounded = !tableParts.has(name);
		for (let at: Frame | null = top, steps = 0; at !== null && at !== root && steps <= DEPTH; at = at.parent, steps++) {
			if (at.name === name) {
				const until: Frame | null = at.parent;
				while (top !== until) pop();
				return;
			}
			if (bounded && tableScope.has(at.name)) break;
			if (name === 'td' && at.name === 'table') break;
		}
		writer.flush();
	};

	const text = (run: string, start: number, end: number, place: number): void => {
		if (hiding !== null) {
			if (collect !== null) collect.push(run.slice(start, end));
			else if (hiding === 'script' && place < 0 && end - start < SCRIPT_CHARACTERS) statements.push(...datesInScript(run.slice(start, end)));
			else if (hiddenByStyle) hiddenCharacters += end - start;
			swallowed += end - start;
			return;
		}
		if (wayback) return;
		if (dated !== null && dated.pieces.length < 8) dated.pieces.push(run.slice(start, Math.min(end, start + 100)));
		writer.write(run, start, end, top, inlineHints, place);
	};

	const tokenizer = new Tokenizer(
		{ xmlMode: options.names !== null, decodeEntities: true },
		{
			onattribname(start, end) {
				attribute = source.slice(start, end).toLowerCase();
				attributeWanted = wanted.has(attribute);
				value = '';
			},
			onattribdata(start, end) {
				if (attributeWanted) value += source.slice(start, end);
			},
			onattribentity(codepoint) {
				if (attributeWanted) value += String.fromCodePoint(codepoint);
			},
			onattribend() {
				if (attributeWanted && !attributes.has(attribute)) attributes.set(attribute, value);
			},
			onopentagname(start, end) {
				tag = options.names === null ? source.slice(start, end).toLowerCase() : source.slice(start, end);
				if (attributes.size > 0) attributes = new Map();
			},
			onopentagend() {
				open(tag, false);
			},
			onselfclosingtag() {
				open(tag, true);
			},
			onclosetag(start, end) {
				close(options.names === null ? source.slice(start, end).toLowerCase() : source.slice(start, end));
			},
			ontext(start, end) {
				text(source, start, end, -1);
			},
			ontextentity(codepoint, end) {
				const character = String.fromCodePoint(codepoint);
				text(character, 0, character.length, Math.max(0, end - 1));
			},
			oncdata(start, end, offset) {
				text(source, start, end - offset, -1);
			},
			oncomment(start, end, offset) {
				const comment = source.slice(start, Math.min(end - offset, start + 80));
				if (comment.includes('BEGIN WAYBACK TOOLBAR')) wayback = true;
				else if (comment.includes('END WAYBACK TOOLBAR')) wayback = false;
			},
			ondeclaration() {},
			onprocessinginstruction() {},
			onend() {},
		},
	);
	tokenizer.write(source);
	tokenizer.end();
	const left = hiding;
	while (top !== root) pop();
	writer.flush();
	if (titles.length > 0) statements.unshift({ key: 'html:title', value: titles.join('').replace(/\s+/g, ' ').trim(), draft: -1, offset: 0 });
	return { writer, statements, linkedData, hiddenCharacters, open: left, swallowed: left === null ? 0 : swallowed };
}

function isHeading(name: string): boolean {
	return name.length === 2 && name >= 'h1' && name <= 'h6';
}

function holds(top: Frame, name: string): boolean {
	for (let at: Frame | null = top, steps = 0; at !== null && steps < DEPTH; at = at.parent, steps++) {
		if (at.name === name) return true;
		if (tableScope.has(at.name)) return false;
	}
	return false;
}

/** Hidden from everyone: `aria-hidden` is not asked, since it also stands on what only a screen reader must not repeat. */
function isHidden(name: string, attributes: ReadonlyMap<string, string>): boolean {
	if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found' && name !== 'article' && name !== 'main') return true;
	const style = attributes.get('style');
	return style !== undefined && hides.test(style);
}
