/** What the names of HTML elements mean for the layout of a page. Names are lower case. */

/** An element as a page is read. */
export interface ElementKind {
	readonly name: string;
	/** Has no content. */
	readonly empty: boolean;
	/** Begins and ends a line of its own; all others flow inside the text. */
	readonly block: boolean;
	/** Its content is never shown as text, or only as a form's choice. */
	readonly unseen: boolean;
	/** Its content is characters up to its end tag, whatever they look like. */
	readonly raw: boolean;
	/** Stands apart from a neighbour of the same sort although no space is written between them. */
	readonly apart: boolean;
	/** Its text is meant letter by letter, markup in it included. */
	readonly literal: boolean;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const empty = set('area base basefont bgsound br col command embed frame hr img input keygen link meta param source spacer track wbr');

export const blockLevel = set(
	'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
		'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul',
);

const unseen = set('applet audio canvas datalist iframe noembed noframes noscript rp rt script select style svg template textarea title video xml');
const raw = set('script style title textarea iframe noembed noframes');
const apart = set('a time label input img');
const literals = set('code kbd samp tt var');

/** Elements that hold several blocks which belong together. */
export const containers = set('article aside body div dl fieldset figure footer form header main nav ol section table td ul');

/** An end tag does not close elements outside these unless it names a part of the table itself. */
export const tableScope = set('td th caption table');
export const tableParts = set('td th tr tbody thead tfoot caption table body html');

/** Prefixes of tag libraries whose elements are instructions to a server, not text. */
const serverTags = /^(?:c|fmt|jsp|s|spring|sql|tiles|ui|asp):/;

/** Which open elements a start tag ends, and the elements at which the search for them stops. */
export const impliedEnds: ReadonlyMap<string, { readonly ends: ReadonlySet<string>; readonly stops: ReadonlySet<string> }> = new Map(
	(
		[
			['li', 'li', 'ul ol menu dir table td th'],
			['dt', 'dt dd', 'dl table td th'],
			['dd', 'dt dd', 'dl table td th'],
			['td', 'td th caption', 'tr table'],
			['th', 'td th caption', 'tr table'],
			['tr', 'tr caption colgroup', 'table'],
			['tbody', 'tr tbody thead tfoot caption colgroup', 'table'],
			['thead', 'tr tbody thead tfoot caption colgroup', 'table'],
			['tfoot', 'tr tbody thead tfoot caption colgroup', 'table'],
			['option', 'option', 'select'],
		] as const
	).map(([name, ends, stops]) => [name, { ends: set(ends), stops: set(stops) }]),
);

/** What an element of this name is; unknown ones flow inside the text. */
export function elementNamed(name: string): ElementKind {
	return {
		name,
		empty: empty.has(name),
		block: blockLevel.has(name),
		unseen: unseen.has(name) || serverTags.test(name),
		raw: raw.has(name),
		apart: apart.has(name),
		literal: literals.has(name),
	};
}

const SLOTS = 1024;
/** The elements that are usual, by a hash of their names: saves making a string of every tag's name. */
const table: (ElementKind | undefined)[] = new Array(SLOTS).fill(undefined);
for (const name of [
	...blockLevel,
	...empty,
	...unseen,
	...apart,
	...literals,
	...set('span b i u s em strong small big font sup sub q cite abbr acronym del ins mark nobr picture path g use ruby rb head strike dfn bdi bdo label map'),
]) {
	let hash = 0;
	for (let i = 0; i < name.length; i++) hash = mixed(hash, name.charCodeAt(i));
	let slot = hash & (SLOTS - 1);
	while (table[slot] !== undefined && table[slot]?.name !== name) slot = (slot + 1) & (SLOTS - 1);
	table[slot] ??= elementNamed(name);
}

function mixed(hash: number, c: number): number {
	return (Math.imul(hash, 31) + c) | 0;
}

/** The element whose name stands in the source between two offsets, in letters of either case. */
export function elementIn(source: string, start: number, end: number): ElementKind {
	let hash = 0;
	for (let i = start; i < end; i++) hash = mixed(hash, lower(source.charCodeAt(i)));
	for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
		const found = table[slot];
		if (found === undefined) return elementNamed(source.slice(start, end).toLowerCase());
		if (isNamed(found.name, source, start, end)) return found;
	}
}

function lower(c: number): number {
	return c >= 65 && c <= 90 ? c + 32 : c;
}

function isNamed(name: string, source: string, start: number, end: number): boolean {
	if (name.length !== end - start) return false;
	for (let i = 0; i < name.length; i++) if (lower(source.charCodeAt(start + i)) !== name.charCodeAt(i)) return false;
	return true;
}
