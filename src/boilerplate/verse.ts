/** Texts of a phrase a line: verses, posts from telephones, subtitles. No line of theirs reads as prose; all of them together are the prose of their page. */
import type { BlockKind } from '../article.js';
import type { Line } from './line.js';

/** A text of fewer lines or words may be anything. */
const LINES = 8;
const WORDS = 30;
/** Words a line has at least in the mean: entries of a form or a menu have one. */
const MEAN = 1.5;
/** Lines of another kind that may stand between two of a text. */
const OTHERS = 2;
const UNLINKED = 0.2;
const kinds: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'preformatted', 'quote']);

function isPhrase({ words, first, prose, separators, block }: Line): boolean {
	return words > 0 && !prose && first < 0 && separators * 4 <= words && kinds.has(block.kind) && block.markup.linkDensity < UNLINKED;
}

/** The phrases of the longest such text of a page, where the page holds less prose than that; else nothing. Only markup tells phrases from menus. Linear. */
export function verse(lines: readonly Line[]): readonly Line[] {
	let prose = 0;
	let best: readonly Line[] = [];
	let most = WORDS;
	let own: Line[] = [];
	let words = 0;
	const close = (): void => {
		if (own.length >= LINES && words > most && words >= own.length * MEAN) {
			best = own;
			most = words;
		}
		own = [];
		words = 0;
	};
	for (const line of lines) {
		if (line.prose) prose += line.words;
		if (!isPhrase(line)) continue;
		if (own.length > 0 && line.index - (own[own.length - 1] as Line).index > OTHERS + 1) close();
		own.push(line);
		words += line.words;
	}
	close();
	return most > prose ? best : [];
}
