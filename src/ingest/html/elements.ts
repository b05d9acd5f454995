/** What the names of HTML elements mean for the layout of a page. Names are lower case. */

/** Elements that have no content. */
export const empty: ReadonlySet<string> = new Set(
	'area base basefont bgsound br col command embed frame hr img input keygen link meta param source spacer track wbr'.split(' '),
);

/** Elements that begin and end a line of their own. All others flow inside the text. */
export const blockLevel: ReadonlySet<string> = new Set(
	(
		'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
		'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul'
	).split(' '),
);

/** Elements whose content is never shown as text, or only as a form's choice. */
export const unseen: ReadonlySet<string> = new Set(
	'applet audio canvas datalist iframe noembed noframes noscript object rp rt script select style svg template textarea title video xml'.split(' '),
);

/** Elements that hold several blocks which belong together. */
export const containers: ReadonlySet<string> = new Set(
	'article aside body div dl fieldset figure footer form header main nav ol section table td ul'.split(' '),
);

/** An end tag does not close elements outside these unless it names a part of the table itself. */
export const tableScope: ReadonlySet<string> = new Set(['td', 'th', 'caption', 'table']);
export const tableParts: ReadonlySet<string> = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'caption', 'table', 'body', 'html']);

/** Inline elements that stand apart from a neighbour of the same sort although no space is written between them. */
export const apart: ReadonlySet<string> = new Set(['a', 'time', 'label', 'input', 'img']);

/** Prefixes of tag libraries whose elements are instructions to a server, not text. */
export const serverTags = /^(?:c|fmt|jsp|s|spring|sql|tiles|ui|asp):/;

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
	).map(([name, ends, stops]) => [name, { ends: new Set(ends.split(' ')), stops: new Set(stops.split(' ')) }]),
);

/** Inline elements whose text is meant letter by letter, markup in it included. */
export const literals: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt', 'var']);
