/** The title of a document that was printed: what the head of every page says as well. */
import type { Line } from '../page.js';
import { tight } from './tight.js';
import { CHARACTERS, type Title } from './title.js';

/** Lines of a cover that are looked at, and of the longest title. */
const COVER = 12;
const LINES = 4;
/** Letters and digits of the shortest title. */
const SHORTEST = 8;
/** What of a running head a title takes at least, the rest may be the name of who issued it; and the other way round. */
const SHARE = 0.6;

/**
 * The lines of the cover that a running head repeats: `National Canal Plan | 2031–2036` of `National Canal Plan 2031–2036   7`.
 * @param running what stands on every page
 * @param opens whether the first of it is the first line of all: a document without a cover begins with its title
 * @param isOrgan whether a text is the name of who issues documents
 */
export function printedTitle(lines: readonly Line[], running: readonly string[], opens: boolean, isOrgan: (text: string) => boolean): Title | null {
	const heads = [...new Set(running.map((text) => tight(withoutPage(text))))].filter((head) => head.length >= SHORTEST);
	for (let at = 0; at < Math.min(lines.length, COVER); at++) {
		const { text, length } = lines[at] as Line;
		if (length > CHARACTERS || isOrgan(text)) continue;
		for (const head of heads) {
			const last = reach(lines, at, head);
			const said = lines.slice(at, last).map((line) => line.text);
			const own = tight(said.join(''));
			if (own.length >= SHORTEST && own.length >= head.length * SHARE) return { title: said.join(' '), line: at };
			// `Canal Atlas specification` below pages that are headed `Canal Atlas`
			if (tight(text).startsWith(head) && head.length >= tight(text).length * SHARE) return { title: text, line: at };
		}
	}
	const [first] = running;
	const own = first === undefined || !opens || isOrgan(first) ? '' : withoutPage(first).trim();
	return tight(own).length < SHORTEST ? null : { title: own, line: -1 };
}

/** The line behind those from one on that together open a head. */
function reach(lines: readonly Line[], first: number, head: string): number {
	let own = '';
	let last = first;
	for (; last < Math.min(lines.length, first + LINES); last++) {
		own += tight((lines[last] as Line).text);
		if (!head.startsWith(own)) break;
	}
	return last;
}

/** `7 | Canal Plan`, `Canal Plan   7`, `Canal Plan – 7/40` */
const withoutPage = (text: string): string => text.replace(/^\W{0,3}\d{1,4}\W{1,3}|\W{1,3}\d{1,4}(?:\s?\/\s?\d{1,4})?\W{0,3}$/gu, '');
