/** Which patterns may start at a token, and the one that reads furthest. */
import { bitsOf, classBit } from './beginnings.js';
import type { Pattern } from './pattern.js';
import { patterns } from './patterns/index.js';
import type { Found, View } from './view.js';

/** The patterns of one kind of reading, by what begins at a token. */
class Choice {
	private readonly declared: readonly { readonly pattern: Pattern; readonly starts: number; readonly behindArticle: number }[];
	/** By what begins at a token, and then by what does behind the article that stands there. */
	private readonly told = new Map<number, Map<number, readonly Pattern[]>>();

	constructor(read: readonly Pattern[]) {
		this.declared = read.map((pattern) => ({ pattern, starts: bitsOf(pattern.starts), behindArticle: bitsOf(pattern.behindArticle ?? []) }));
	}

	/** Patterns that may start at a token, in order. */
	of(begins: number, behind: number): readonly Pattern[] {
		let byBehind = this.told.get(begins);
		if (byBehind === undefined) {
			byBehind = new Map();
			this.told.set(begins, byBehind);
		}
		let found = byBehind.get(behind);
		if (found === undefined) {
			found = this.declared.flatMap(({ pattern, starts, behindArticle }) =>
				(starts & begins) !== 0 || (behindArticle & behind) !== 0 ? [pattern] : [],
			);
			byBehind.set(behind, found);
		}
		return found;
	}
}

const choiceOf = (durations: boolean, han: boolean): Choice =>
	new Choice(patterns.filter(({ only, script }) => (durations || only === undefined) && (han || script === undefined)));

const choices = {
	plain: { spaced: choiceOf(false, false), han: choiceOf(false, true) },
	durations: { spaced: choiceOf(true, false), han: choiceOf(true, true) },
} as const;

const article = classBit('article');

/** The expression at a token by the pattern that reads furthest; null where none reads anything. */
export function dispatch(view: View, at: number): Found | null {
	const begins = view.begins(at);
	if (begins === 0) return null;
	const behind = (begins & article) === 0 ? 0 : view.begins(view.skip(at, 'article'));
	let best: Found | null = null;
	const choice = choices[view.durations ? 'durations' : 'plain'][view.beginnings.han ? 'han' : 'spaced'];
	for (const pattern of choice.of(begins, behind)) {
		const read = pattern.read(view, at);
		if (read !== null && read.last > at && read.last <= view.last && (best === null || read.last > best.last))
			best = { ...read, first: at, rule: pattern.doc.id };
	}
	return best;
}
