/** Which patterns may start at a token, and the one that reads furthest. */
import { bitsOf, classBit } from './beginnings.js';
import type { Pattern } from './pattern.js';
import { patterns } from './patterns/index.js';
import type { Found, View } from './view.js';

/** A pattern with the bits of what it declares; all of one shape, since they are called at every date. */
interface Declared {
	readonly rule: string;
	readonly read: Pattern['read'];
	readonly starts: number;
	readonly behindArticle: number;
	readonly needs: number;
}

const everything = ~0;

function declared({ doc, read, starts, behindArticle = [], needs }: Pattern): Declared {
	return { rule: doc.id, read, starts: bitsOf(starts), behindArticle: bitsOf(behindArticle), needs: needs === undefined ? everything : bitsOf(needs) };
}

/** The patterns of one kind of reading, by what begins at a token. */
class Choice {
	/** By what begins at a token, and then by what does behind the article that stands there. */
	private readonly told = new Map<number, Map<number, readonly Declared[]>>();

	constructor(private readonly patterns: readonly Declared[]) {}

	/** Patterns that may start at a token, in order. */
	of(begins: number, behind: number): readonly Declared[] {
		let byBehind = this.told.get(begins);
		if (byBehind === undefined) {
			byBehind = new Map();
			this.told.set(begins, byBehind);
		}
		let found = byBehind.get(behind);
		if (found === undefined) {
			found = this.patterns.filter(({ starts, behindArticle }) => (starts & begins) !== 0 || (behindArticle & behind) !== 0);
			byBehind.set(behind, found);
		}
		return found;
	}
}

const choiceOf = (durations: boolean, han: boolean): Choice =>
	new Choice(patterns.filter(({ only, script }) => (durations || only === undefined) && (han || script === undefined)).map(declared));

const choices = {
	plain: { spaced: choiceOf(false, false), han: choiceOf(false, true) },
	durations: { spaced: choiceOf(true, false), han: choiceOf(true, true) },
} as const;

const article = classBit('article');

/** Patterns that may read an expression at a token, in order: by what begins there, and by what they need near it. */
export function candidates(view: View, at: number): readonly Declared[] {
	const begins = view.begins(at);
	if (begins === 0) return [];
	const behind = (begins & article) === 0 ? 0 : view.begins(view.skip(at, 'article'));
	const soon = view.beginnings.soonAt(at);
	const choice = choices[view.durations ? 'durations' : 'plain'][view.beginnings.han ? 'han' : 'spaced'];
	return choice.of(begins, behind).filter(({ needs }) => (needs & soon) !== 0);
}

/** The expression at a token by the pattern that reads furthest; null where none reads anything. */
export function dispatch(view: View, at: number): Found | null {
	let best: Found | null = null;
	for (const { read, rule } of candidates(view, at)) {
		const found = read(view, at);
		if (found !== null && found.last > at && found.last <= view.last && (best === null || found.last > best.last))
			best = { expression: found.expression, last: found.last, first: at, rule };
	}
	return best;
}
