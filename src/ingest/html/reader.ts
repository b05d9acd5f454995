/** Reads the tokens of a page into drafts and statements. The stack of open elements is bounded, so deep nesting costs nothing. */
import { Tokenizer } from 'htmlparser2';
import type { PlacedStatement } from './drafts.js';
import { apart, blockLevel, empty, literals, serverTags, unseen } from './elements.js';
import { type Frame, rootFrame } from './frames.js';
import { datesInScript } from './scripts.js';
import { ElementStack } from './stack.js';
import { folded, StatementReader } from './states.js';
import { LineCursor, Writer } from './writer.js';

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
	const states = new StatementReader(writer);
	const stack = new ElementStack(root, writer, states);
	const linkedData: { script: string; line: number }[] = [];
	const titles: string[] = [];
	/** The unseen element that is open, how deep in itself, and what is collected of it. */
	let hiding: string | null = null;
	let hidingDepth = 0;
	let hidingBlock = false;
	let hiddenByStyle = false;
	let collect: string[] | null = null;
	let hiddenCharacters = 0;
	let swallowed = 0;
	let wayback = false;
	let tag = '';
	let attributes = new Map<string, string>();
	let attribute = '';
	let attributeWanted = false;
	let value = '';
	let inlineHints = '';

	const hide = (name: string, byStyle: boolean): void => {
		hiding = name;
		hidingDepth = 1;
		hiddenByStyle = byStyle;
		hidingBlock = blockLevel.has(name);
		swallowed = 0;
		collect = name === 'title' && titles.length === 0 ? titles : name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '') ? [] : null;
	};

	const open = (given: string, selfClosing: boolean): void => {
		if (hiding !== null) {
			if (given === hiding && !selfClosing && !empty.has(given)) hidingDepth++;
			if (hiddenByStyle) states.open(given, attributes);
			return;
		}
		const name = options.names === null ? given : (options.names.get(given) ?? 'div');
		states.open(name, attributes);
		if (wayback) return;
		if (unseen.has(name) || serverTags.test(name)) {
			if (!selfClosing && options.unclosed !== name) hide(name, false);
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
			inlineHints = '';
			if (empty.has(name)) writer.flush();
			else stack.open(name, attributes);
			if (selfClosing && options.names !== null) close(given);
			return;
		}
		if (name === 'a' && attributes.has('href')) {
			writer.linked = true;
			writer.link();
		}
		if (literals.has(name)) writer.literal();
		writer.meet(apart.has(name) ? 'apart' : name === 'sup' ? 'raised' : 'maybe');
		if (!writer.isOpen && inlineHints.length < 100 && attributes.size > 0) {
			const words = folded(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`);
			if (words !== '') inlineHints = `${inlineHints} ${words}`.trim().slice(0, 120).toLowerCase();
		}
	};

	const closeHidden = (given: string): void => {
		if (given !== hiding && (options.names === null || options.names.get(given) !== hiding)) return;
		hidingDepth--;
		if (hidingDepth > 0) return;
		if (hiding === 'script' && collect !== null) linkedData.push({ script: collect.join(''), line: lines.line });
		if (hidingBlock) writer.flush();
		hiding = null;
		collect = null;
	};

	const close = (given: string): void => {
		if (hiding !== null) {
			closeHidden(given);
			return;
		}
		const name = options.names === null ? given : (options.names.get(given) ?? 'div');
		if (name === 'time') states.closeTime();
		if (name === 'a') writer.linked = false;
		if (name === 'br') writer.break();
		else if (blockLevel.has(name)) stack.close(name);
		else writer.meet(apart.has(name) ? 'apart' : 'maybe');
	};

	const text = (run: string, start: number, end: number, place: number): void => {
		if (hiding !== null) {
			if (collect !== null) collect.push(run.slice(start, end));
			else if (hiding === 'script' && place < 0 && end - start < SCRIPT_CHARACTERS) states.statements.push(...datesInScript(run.slice(start, end)));
			else if (hiddenByStyle) hiddenCharacters += end - start;
			swallowed += end - start;
			return;
		}
		if (wayback) return;
		states.text(run, start, end);
		writer.write(run, start, end, stack.top, inlineHints, place);
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
	stack.closeAll();
	const { statements } = states;
	if (titles.length > 0) statements.unshift({ key: 'html:title', value: folded(titles.join('')), draft: -1, offset: 0 });
	return { writer, statements, linkedData, hiddenCharacters, open: left, swallowed: left === null ? 0 : swallowed };
}

/** Hidden from everyone: `aria-hidden` is not asked, since it also stands on what only a screen reader must not repeat. */
function isHidden(name: string, attributes: ReadonlyMap<string, string>): boolean {
	if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found' && name !== 'article' && name !== 'main') return true;
	const style = attributes.get('style');
	return style !== undefined && hides.test(style);
}
