/** Which patterns may start at a token, and the one that reads furthest. */
import { bitsOf, classBit } from './beginnings.js';
import type { Pattern } from './pattern.js';
import { patterns } from './patterns/index.js';
import type { Found, View } from './view.js';

const declared = patterns.map((pattern) => ({
	pattern,
	starts: bitsOf(pattern.starts),
	behindArticle: bitsOf(pattern.behindArticle ?? []),
}));

/** Patterns that may start at a token, by what may begin there and what behind the article that stands there; one map for each reading. */
type Tried = Map<number, Map<number, readonly Pattern[]>>;
const tried: { readonly plain: Tried; readonly durations: Tried } = { plain: new Map(), durations: new Map() };

/** Patterns that may start at a token, in order. */
function patternsFor(begins: number, behind: number, durations: boolean): readonly Pattern[] {
	const known = durations ? tried.durations : tried.plain;
	let byBehind = known.get(begins);
	if (byBehind === undefined) known.set(begins, (byBehind = new Map()));
	let found = byBehind.get(behind);
	if (found === undefined) {
		found = declared
			.filter(({ starts, behindArticle }) => (starts & begins) !== 0 || (behindArticle & behind) !== 0)
			.flatMap(({ pattern }) => (durations || pattern.only === undefined ? [pattern] : []));
		byBehind.set(behind, found);
	}
	return found;
}

const article = classBit('article');

/** The expression at a token by the pattern that reads furthest; null where none reads anything. */
export function dispatch(view: View, at: number): Found | null {
	const begins = view.begins(at);
	if (begins === 0) return null;
	const behind = (begins & article) === 0 ? 0 : view.begins(view.skip(at, 'article'));
	let best: Found | null = null;
	for (const pattern of patternsFor(begins, behind, view.durations)) {
		const read = pattern.read(view, at);
		if (read !== null && read.last > at && read.last <= view.last && (best === null || read.last > best.last))
			best = { ...read, first: at, rule: pattern.doc.id };
	}
	return best;
}
