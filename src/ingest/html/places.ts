/** Where blocks stand in a page: paths of tags and hints, each kept once, and how often elements that look the same stand side by side. */
import { Columns } from './columns.js';
import { ElementTable } from './element-table.js';

/** Class, id and role words that are kept of a block and its ancestors, nearest first. */
const HINT_CHARACTERS = 400;
/** Tag names kept of a path, the innermost. */
const PATH_LENGTH = 40;

/** Children of one element whose words are remembered: where each has an id of its own there is nothing to share. */
const REMEMBERED = 500;

const Place = { path: 0, hints: 1, look: 2, parentLook: 3, container: 4, element: 5 } as const;

export class Places {
	private readonly paths: (readonly string[])[] = [];
	private readonly pathsBelow: (Map<string, number> | null)[] = [];
	private readonly hintTexts: string[] = [];
	private readonly hintsBelowThem: (Map<string, number> | null)[] = [];
	private readonly hintsByName: (Map<string, number> | null)[] = [];
	private readonly counts = new Columns(1, 256);
	private readonly table = new Columns(6, 256);
	readonly elements = new ElementTable();

	rootPath(path: readonly string[]): number {
		return this.newPath(path);
	}

	rootHints(hints: string): number {
		return this.newHints(hints);
	}

	/** The path of an element of this name inside one of that path. */
	pathBelow(parent: number, name: string): number {
		this.pathsBelow[parent] ??= new Map();
		const below = this.pathsBelow[parent] as Map<string, number>;
		let found = below.get(name);
		if (found === undefined) {
			const path = [...(this.paths[parent] as readonly string[]), name];
			found = this.newPath(path.length > PATH_LENGTH ? path.slice(-PATH_LENGTH) : path);
			below.set(name, found);
		}
		return found;
	}

	/**
	 * The hints of an element called so inside one with those hints. Most elements are called as others are: the words are only asked for where one is not.
	 * @param named as it is written
	 * @param words of a name
	 */
	hintsNamed(parent: number, named: string, words: (named: string) => string): number {
		if (named === '') return parent;
		this.hintsByName[parent] ??= new Map();
		const known = this.hintsByName[parent] as Map<string, number>;
		let found = known.get(named);
		if (found === undefined) {
			found = this.hintsBelow(parent, words(named));
			if (known.size < REMEMBERED) known.set(named, found);
		}
		return found;
	}

	/** The hints of an element with these words inside one with those hints. */
	hintsBelow(parent: number, words: string, most = HINT_CHARACTERS): number {
		if (words === '') return parent;
		this.hintsBelowThem[parent] ??= new Map();
		const below = this.hintsBelowThem[parent] as Map<string, number>;
		let found = below.get(words);
		if (found === undefined) {
			const hints = `${words} ${this.hintTexts[parent] as string}`;
			found = this.newHints((hints.length > most ? hints.slice(0, most) : hints).trimEnd());
			if (below.size < REMEMBERED) below.set(words, found);
		}
		return found;
	}

	private newPath(path: readonly string[]): number {
		this.pathsBelow.push(null);
		return this.paths.push(path) - 1;
	}

	private newHints(hints: string): number {
		this.hintsBelowThem.push(null);
		this.hintsByName.push(null);
		return this.hintTexts.push(hints) - 1;
	}

	newLook(): number {
		return this.counts.add();
	}

	countLook(look: number): void {
		this.counts.set(look, 0, this.counts.get(look, 0) + 1);
	}

	add(path: number, hints: number, look: number, parentLook: number, element: number): number {
		const row = this.table.add();
		this.table.set(row, Place.path, path);
		this.table.set(row, Place.hints, hints);
		this.table.set(row, Place.look, look);
		this.table.set(row, Place.parentLook, parentLook);
		this.table.set(row, Place.element, element);
		return row;
	}

	/** Drops the places from `length` on, and the elements inside one that stays: nothing stands in them any more. */
	truncate(length: number, within: number): void {
		this.table.truncate(length);
		this.elements.truncate(within + 1);
	}

	/** Sets the container of an element, known when the element ends. */
	contain(place: number, container: number): void {
		this.table.set(place, Place.container, container);
	}

	container(place: number): number {
		return this.table.get(place, Place.container);
	}

	path(place: number): readonly string[] {
		return this.paths[this.table.get(place, Place.path)] as readonly string[];
	}

	element(place: number): number {
		return this.table.get(place, Place.element);
	}

	/** The hints of an element, with the words of inline elements that open a block in it before them. */
	hints(place: number, words: string): number {
		return this.hintsBelow(this.table.get(place, Place.hints), words, 2 * HINT_CHARACTERS);
	}

	hintText(hints: number): string {
		return this.hintTexts[hints] as string;
	}

	/** Siblings that look like the element, or like the one around it where it has none. */
	siblings(place: number): number {
		const own = Math.max(1, this.counts.get(this.table.get(place, Place.look), 0));
		const parent = this.table.get(place, Place.parentLook);
		return own > 1 || parent < 0 ? own : Math.max(own, this.counts.get(parent, 0));
	}
}
