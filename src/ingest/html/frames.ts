/** The open elements of a page while it is read, innermost on top. */
import type { BlockKind } from '../../article.js';
import { blockLevel, containers } from './elements.js';

/** Class, id and role words that are kept of a block and its ancestors, nearest first. */
const HINT_CHARACTERS = 400;
/** Tag names kept of a path, the innermost. */
const PATH_LENGTH = 40;

export interface Frame {
	readonly name: string;
	readonly parent: Frame | null;
	readonly id: number;
	/** The element's own class, id and role, lower case. */
	readonly words: string;
	/** See {@link hintsOf}, {@link pathOf} and {@link elementsOf}, which fill these when asked. */
	hints: string | null;
	path: readonly string[] | null;
	elements: readonly number[] | null;
	readonly kind: BlockKind;
	readonly level: number;
	/** True where white space is kept. */
	readonly preformatted: boolean;
	/** Counts the siblings that look the same; shared among them. */
	readonly alike: { count: number };
	/** Children by look. */
	looks: Map<string, { count: number }> | null;
	/** Blocks that stand directly in the element. */
	blocks: number;
	/** In a table row: where its first block stands and where each cell begins, and whether a table lies inside it. */
	readonly rowStart: number;
	readonly cells: number[];
	nested: boolean;
}

export function rootFrame(path: readonly string[] = [], hints = ''): Frame {
	return {
		name: '',
		parent: null,
		id: 0,
		words: '',
		hints,
		path,
		elements: [],
		kind: 'paragraph',
		level: 0,
		preformatted: false,
		alike: { count: 1 },
		looks: null,
		blocks: 0,
		rowStart: 0,
		cells: [],
		nested: false,
	};
}

/**
 * Opens an element inside another.
 * @param look class attribute, which tells apart siblings of the same name
 * @param words the element's class, id and role, lower case
 * @param rowStart number of blocks written so far
 */
export function openFrame(parent: Frame, name: string, id: number, look: string, words: string, rowStart: number): Frame {
	const key = `${name}.${look}`;
	parent.looks ??= new Map();
	let alike = parent.looks.get(key);
	if (alike === undefined) {
		alike = { count: 0 };
		parent.looks.set(key, alike);
	}
	alike.count++;
	const { kind, level } = kindOf(parent, name);
	return {
		name,
		parent,
		id,
		words,
		hints: null,
		path: null,
		elements: null,
		kind,
		level,
		preformatted: name === 'pre' || (parent.preformatted && name !== 'table'),
		alike,
		looks: null,
		blocks: 0,
		rowStart,
		cells: [],
		nested: false,
	};
}

/** Class, id and role words of the element and of those around it, nearest first. */
export function hintsOf(frame: Frame): string {
	if (frame.hints !== null) return frame.hints;
	// not by recursion: the stack is bounded, but what is asked first is the innermost
	const chain: Frame[] = [];
	let at: Frame = frame;
	while (at.hints === null && at.parent !== null) {
		chain.push(at);
		at = at.parent;
	}
	let hints = at.hints ?? '';
	for (let i = chain.length - 1; i >= 0; i--) {
		const one = chain[i] as Frame;
		if (one.words !== '') hints = `${one.words} ${hints}`.slice(0, HINT_CHARACTERS).trimEnd();
		one.hints = hints;
	}
	return hints;
}

/** Tag names from the root to the element. */
export function pathOf(frame: Frame): readonly string[] {
	if (frame.path !== null) return frame.path;
	const names: string[] = [];
	let at: Frame = frame;
	while (at.path === null && at.parent !== null) {
		names.push(at.name);
		at = at.parent;
	}
	const path = [...(at.path ?? []), ...names.reverse()];
	frame.path = path.length > PATH_LENGTH ? path.slice(-PATH_LENGTH) : path;
	return frame.path;
}

/** Ids of the elements from the root to the element, as many as {@link pathOf} names. */
export function elementsOf(frame: Frame): readonly number[] {
	if (frame.elements !== null) return frame.elements;
	const ids: number[] = [];
	let at: Frame = frame;
	while (at.elements === null && at.parent !== null) {
		ids.push(at.id);
		at = at.parent;
	}
	const elements = [...(at.elements ?? []), ...ids.reverse()];
	frame.elements = elements.length > PATH_LENGTH ? elements.slice(-PATH_LENGTH) : elements;
	return frame.elements;
}

function kindOf(parent: Frame, name: string): { kind: BlockKind; level: number } {
	if (name.length === 2 && name[0] === 'h' && name >= 'h1' && name <= 'h6') return { kind: 'heading', level: Number(name[1]) };
	if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dl' || name === 'dir')
		return { kind: parent.kind === 'list-item' ? 'list-item' : 'paragraph', level: listDepth(parent) + 1 };
	if (name === 'li' || name === 'dt' || name === 'dd') return { kind: 'list-item', level: Math.max(1, listDepth(parent)) };
	if (name === 'figcaption' || name === 'caption') return { kind: 'caption', level: 0 };
	if (name === 'pre') return { kind: 'preformatted', level: 0 };
	if (name === 'blockquote') return { kind: 'quote', level: 0 };
	if (name === 'td' || name === 'th' || name === 'table') return { kind: 'paragraph', level: 0 };
	if (parent.kind === 'heading' && blockLevel.has(name)) return { kind: 'paragraph', level: 0 };
	return { kind: parent.kind, level: parent.level };
}

function listDepth(frame: Frame): number {
	return frame.kind === 'heading' ? 0 : frame.level;
}

/** The element whose blocks belong together with one that stands in `frame`. */
export function containerOf(frame: Frame): Frame {
	let at: Frame = frame;
	if (frame.blocks < 2 && frame.parent !== null) at = frame.parent;
	for (let steps = 0; at.parent !== null && !containers.has(at.name) && steps < 8; steps++) at = at.parent;
	return at;
}

/** Siblings that look like the block's element, or like the element that wraps nothing but it. */
export function siblingsOf(frame: Frame): number {
	const own = frame.alike.count;
	if (own > 1 || frame.parent === null) return own;
	return Math.max(own, frame.parent.alike.count);
}
