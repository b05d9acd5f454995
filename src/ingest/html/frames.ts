/** The open elements of a page while it is read, innermost on top. */
import type { BlockKind } from '../../article.js';
import { blockLevel, containers } from './elements.js';
import type { Places } from './places.js';
import { folded } from './states.js';

/** An open element. One a depth of the stack: it serves all elements that stand at its depth, one after the other. */
export class Frame {
	name = '';
	id = 0;
	/** The element's own class, id, role and property, as they are written: most elements hold no text, and are never asked for their words. */
	named = '';
	/** What is known of its path and hints in the table of places; -1 until something stands in the element. */
	path = -1;
	hints = -1;
	/** Its row in the table of places, -1 while no block stands directly in it. */
	place = -1;
	/** Its row in the table of elements, -1 while nothing stands in it. */
	element = -1;
	kind: BlockKind = 'paragraph';
	level = 0;
	/** True where white space is kept. */
	preformatted = false;
	/** Its look, among all looks of the page, where siblings that look the same are counted. */
	look = 0;
	/** The looks of its children: the last one, and all where there are several. */
	lastName = '';
	lastClass = '';
	lastLook = -1;
	looks: Map<string, number> | null = null;
	/** Blocks that stand directly in the element. */
	blocks = 0;
	/** In a table row: where its first block stands and where each cell begins, and whether a table lies inside it. */
	rowStart = 0;
	cells: number[] | null = null;
	nested = false;

	constructor(readonly parent: Frame | null) {}

	/**
	 * Makes it the frame of another element.
	 * @param look class attribute, which tells apart siblings of the same name
	 * @param named the element's class, id, role and property, as they are written
	 * @param rowStart number of blocks written so far
	 */
	open(places: Places, parent: Frame, name: string, id: number, look: string, named: string, rowStart: number): void {
		this.name = name;
		this.id = id;
		this.named = named;
		this.path = -1;
		this.hints = -1;
		this.place = -1;
		this.element = -1;
		this.kind = kindOf(parent, name);
		this.level = levelOf(parent, name);
		this.preformatted = name === 'pre' || (parent.preformatted && name !== 'table');
		this.look = lookOf(places, parent, name, look);
		this.lastName = '';
		this.lastClass = '';
		this.lastLook = -1;
		this.looks = null;
		this.blocks = 0;
		this.rowStart = rowStart;
		this.cells = null;
		this.nested = false;
	}
}

/** @param id number of the element; further ones count on from it */
export function rootFrame(places: Places, path: readonly string[], hints: string, id: number): Frame {
	const frame = new Frame(null);
	frame.id = id;
	frame.path = places.rootPath(path);
	frame.hints = places.rootHints(hints);
	frame.look = places.newLook();
	return frame;
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
		frame.place = places.add(frame.path, frame.hints, frame.look, frame.parent?.look ?? -1, elementOf(places, frame));
	}
	return frame.place;
}

/** The row of an element in the table of elements, with rows for those around it. The page itself is none. */
function elementOf(places: Places, frame: Frame): number {
	if (frame.element < 0) {
		const parent = frame.parent === null || frame.parent.parent === null ? -1 : elementOf(places, frame.parent);
		frame.element = places.elements.add(parent);
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
		one.hints = places.hintsNamed(one.parent.hints, one.named, wordsOf);
	}
}

/**
 * Class, id, role and property of an element, lower case, joined by spaces. A number in them counts elements and tells nothing of one
 * (`comment-4711`): all are written as 0, so that what is called alike is alike.
 */
function wordsOf(named: string): string {
	return folded(named).slice(0, 200).toLowerCase().replace(/\d+/g, '0');
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
