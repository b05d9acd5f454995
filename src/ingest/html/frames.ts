/** The open elements of a page while it is read, innermost on top. */
import type { BlockKind, Element } from '../../article.js';
import { blockLevel, containers } from './elements.js';
import type { Places } from './places.js';
import { folded } from './states.js';

export interface Frame {
	readonly name: string;
	readonly parent: Frame | null;
	readonly id: number;
	/** The element's own class, id, role and property, as they are written: most elements hold no text, and are never asked for their words. */
	readonly named: string;
	/** What is known of its path and hints in the table of places; -1 until something stands in the element. */
	path: number;
	hints: number;
	/** Its row in the table of places, -1 while no block stands directly in it. */
	place: number;
	/** What is told of it to the blocks inside; null until one is. */
	element: Element | null;
	readonly kind: BlockKind;
	readonly level: number;
	/** True where white space is kept. */
	readonly preformatted: boolean;
	/** Its look, among all looks of the page, where siblings that look the same are counted. */
	readonly look: number;
	/** The looks of its children: the last one, and all where there are several. */
	lastName: string;
	lastClass: string;
	lastLook: number;
	looks: Map<string, number> | null;
	/** Blocks that stand directly in the element. */
	blocks: number;
	/** In a table row: where its first block stands and where each cell begins, and whether a table lies inside it. */
	readonly rowStart: number;
	cells: number[] | null;
	nested: boolean;
}

/** @param id number of the element; further ones count on from it */
export function rootFrame(places: Places, path: readonly string[], hints: string, id: number): Frame {
	return {
		name: '',
		parent: null,
		id,
		named: '',
		path: places.rootPath(path),
		hints: places.rootHints(hints),
		place: -1,
		element: null,
		kind: 'paragraph',
		level: 0,
		preformatted: false,
		look: places.newLook(),
		lastName: '',
		lastClass: '',
		lastLook: -1,
		looks: null,
		blocks: 0,
		rowStart: 0,
		cells: null,
		nested: false,
	};
}

/**
 * Opens an element inside another.
 * @param look class attribute, which tells apart siblings of the same name
 * @param named the element's class, id, role and property, as they are written
 * @param rowStart number of blocks written so far
 */
export function openFrame(places: Places, parent: Frame, name: string, id: number, look: string, named: string, rowStart: number): Frame {
	return {
		name,
		parent,
		id,
		named,
		path: -1,
		hints: -1,
		place: -1,
		element: null,
		kind: kindOf(parent, name),
		level: levelOf(parent, name),
		preformatted: name === 'pre' || (parent.preformatted && name !== 'table'),
		look: lookOf(places, parent, name, look),
		lastName: '',
		lastClass: '',
		lastLook: -1,
		looks: null,
		blocks: 0,
		rowStart,
		cells: null,
		nested: false,
	};
}

/** Counts one more child of this name and class. */
function lookOf(places: Places, parent: Frame, name: string, look: string): number {
	if (parent.lastLook < 0 || parent.lastName !== name || parent.lastClass !== look) {
		if (parent.lastLook >= 0) {
			parent.looks ??= new Map([[`${parent.lastName}.${parent.lastClass}`, parent.lastLook]]);
			const key = `${name}.${look}`;
			const known = parent.looks.get(key);
			parent.lastLook = known ?? places.newLook();
			if (known === undefined) parent.looks.set(key, parent.lastLook);
		} else parent.lastLook = places.newLook();
		parent.lastName = name;
		parent.lastClass = look;
	}
	places.countLook(parent.lastLook);
	return parent.lastLook;
}

/** The row of an element in the table of places. */
export function placeOf(places: Places, frame: Frame): number {
	if (frame.place < 0) {
		resolve(places, frame);
		frame.place = places.add(frame.path, frame.hints, frame.look, frame.parent?.look ?? -1, elementOf(frame));
	}
	return frame.place;
}

/** An element and those around it, made when first asked for. The page itself is none. */
function elementOf(frame: Frame): Element {
	if (frame.element === null) {
		const parent = frame.parent === null || frame.parent.parent === null ? null : elementOf(frame.parent);
		frame.element = { id: frame.id, parent, depth: (parent?.depth ?? 0) + 1 };
	}
	return frame.element;
}

/** Finds path and hints of an element: those of the one around it and its own name and words. */
function resolve(places: Places, frame: Frame): void {
	const chain: Frame[] = [];
	for (let at: Frame | null = frame; at !== null && at.path < 0; at = at.parent) chain.push(at);
	for (let i = chain.length - 1; i >= 0; i--) {
		const one = chain[i] as Frame;
		if (one.parent === null) continue;
		one.path = places.pathBelow(one.parent.path, one.name);
		one.hints = places.hintsBelow(one.parent.hints, wordsOf(one.named));
	}
}

/**
 * Class, id, role and property of an element, lower case, joined by spaces. A number in them counts elements and tells nothing of one
 * (`comment-4711`): all are written as 0, so that what is called alike is alike.
 */
function wordsOf(named: string): string {
	return named === '' ? '' : folded(named).slice(0, 200).toLowerCase().replace(/\d+/g, '0');
}

function kindOf(parent: Frame, name: string): BlockKind {
	if (isHeading(name)) return 'heading';
	switch (name) {
		case 'ul':
		case 'ol':
		case 'menu':
		case 'dl':
		case 'dir':
			return parent.kind === 'list-item' ? 'list-item' : 'paragraph';
		case 'li':
		case 'dt':
		case 'dd':
			return 'list-item';
		case 'figcaption':
		case 'caption':
			return 'caption';
		case 'pre':
			return 'preformatted';
		case 'blockquote':
			return 'quote';
		case 'td':
		case 'th':
		case 'table':
			return 'paragraph';
		default:
			return parent.kind === 'heading' && blockLevel.has(name) ? 'paragraph' : parent.kind;
	}
}

function levelOf(parent: Frame, name: string): number {
	if (isHeading(name)) return Number(name[1]);
	switch (name) {
		case 'ul':
		case 'ol':
		case 'menu':
		case 'dl':
		case 'dir':
			return listDepth(parent) + 1;
		case 'li':
		case 'dt':
		case 'dd':
			return Math.max(1, listDepth(parent));
		case 'figcaption':
		case 'caption':
		case 'pre':
		case 'blockquote':
		case 'td':
		case 'th':
		case 'table':
			return 0;
		default:
			return parent.kind === 'heading' && blockLevel.has(name) ? 0 : parent.level;
	}
}

export function isHeading(name: string): boolean {
	return name.length === 2 && name >= 'h1' && name <= 'h6';
}

function listDepth(frame: Frame): number {
	return frame.kind === 'heading' ? 0 : frame.level;
}

/** The element whose blocks belong together with one that stands in `frame`; asked when `frame` ends. */
export function containerOf(frame: Frame): Frame {
	let at: Frame = frame;
	if (frame.blocks < 2 && frame.parent !== null) at = frame.parent;
	for (let steps = 0; at.parent !== null && !containers.has(at.name) && steps < 8; steps++) at = at.parent;
	return at;
}
