/** What stands under the line that closes an article, or under the heading of a list of other stories. */
import { bitsOf } from './cues.js';
import type { Line } from './line.js';

/** The section a line stands in. Settled where hardly any prose follows its opener, so that it reaches to the end of the page. */
export interface Section {
	readonly opener: string;
	readonly settled: boolean;
	/** Index of the line that opens it. */
	readonly at: number;
}

/** Share of the prose above that may still follow a closing line; measured on pages of scraped news, where teasers make up to a third. */
const CLOSED = 0.4;
const LISTED = 0.35;

/** Lines under the heading of a list of stories that are looked at for links, and the share of their words that must be linked. */
const NEXT = 10;
/** Measured on pages with markup: lists of stories begin at .12, `Recommendations:` and `Learn more` above prose end at .04. */
const LINKED = 0.08;

/**
 * The section of every line, null for most; empty where no line stands in one. Linear.
 * @param marked true where links are known
 */
export function sectionsOf(lines: readonly Line[], marked: boolean): readonly (Section | null)[] {
	let whole = 0;
	for (const line of lines) if (line.prose) whole += line.words;
	let found: (Section | null)[] = [];
	let open: Section | null = null;
	let before = 0;
	let closed = false;
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] as Line;
		if (open !== null && !open.settled && resumes(lines, index)) open = null;
		if (open !== null) {
			if (found.length === 0) found = new Array<Section | null>(lines.length).fill(null);
			found[index] = open;
		}
		const above = before;
		if (line.prose) before += line.words;
		if (line.prose && line.words >= 25) closed = false;
		if (open?.settled === true) continue;
		const opener = openerOf(line, marked);
		if (opener === null || (marked && opener === LIST && !linksFollow(lines, index + 1))) continue;
		// a list of stories under the line that closes the article, and nothing to read between: however long the list is
		const ended = closed && opener === LIST;
		if (opener === CLOSING) closed = true;
		if (!ended && above < 40) continue;
		const settled = (ended || whole - before <= above * (opener === CLOSING ? CLOSED : LISTED)) && !line.block.markup.path.includes('article');
		open = { opener, settled, at: index };
	}
	return found;
}

const editor = bitsOf('editor');
const comments = bitsOf('comments');
const related = bitsOf('related');
const readMore = bitsOf('readmore');
const copyright = bitsOf('copyright');
const openers = editor | comments | related | copyright;

const LIST = 'the heading of a list of stories';
const CLOSING = 'the closing line';

function linksFollow(lines: readonly Line[], from: number): boolean {
	let words = 0;
	let linked = 0;
	for (let at = from; at < Math.min(lines.length, from + NEXT); at++) {
		const line = lines[at] as Line;
		words += line.words;
		linked += line.words * line.block.markup.linkDensity;
	}
	return linked >= words * LINKED;
}

function openerOf(line: Line, marked: boolean): string | null {
	const edge = line.whole | line.opens;
	if ((edge & openers) === 0 || line.words > 14) return null;
	// `编辑` alone is the button of a wiki's section
	if ((edge & editor) !== 0 && ((line.whole & editor) !== 0 || line.words >= 2)) return CLOSING;
	if ((line.whole & comments) !== 0 && line.words >= 2) return 'the comments';
	// `Learn more` stands under a paragraph as often as above a list; where links are known they tell
	if ((line.whole & related) !== 0 && (marked || (line.whole & readMore) === 0)) return LIST;
	return (edge & copyright) !== 0 ? 'the copyright line' : null;
}

/** Prose resumes with one long paragraph of several sentences, or two of some length one after the other. */
function resumes(lines: readonly Line[], index: number): boolean {
	const line = lines[index] as Line;
	if (!line.prose || line.words < 25) return false;
	const next = lines[index + 1];
	return (line.words >= 45 && line.stops >= 2) || (next?.prose === true && next.words >= 25);
}
