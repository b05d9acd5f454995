/** The kicker of a headline, the few words above it that name its matter: `Harbour budget` over `Council votes tonight`. */
import type { Article, Block } from '../../../article.js';
import { functionWords } from '../../../language/function-words.js';
import { turningWords } from '../../../language/headings.js';
import type { Line } from '../page.js';
import { tight } from './tight.js';
import { CHARACTERS } from './title.js';

/** Letters of the headline that a kicker belongs to, and of a kicker at most. */
const HEADLINE = 12;
const KICKER = 50;
/** Lines before the headline in which its kicker stands. */
const ABOVE = 3;
/** So many titles in the head of a page must say the same before they are believed against its heading. */
const AGREED = 2;

/**
 * The title of a page that prints a kicker in a line of its own above the heading, or both in a first heading elsewhere, where all titles in its
 * head say kicker and heading together; null where they do not. One word above a heading is the section it stands in.
 * @param at index of the heading among the lines
 * @param titles those in the head of the page, without the names of sites
 */
export function withKicker(lines: readonly Line[], at: number, titles: readonly string[]): string | null {
	const heading = tight(lines[at]?.text ?? '');
	const [title] = titles;
	if (title === undefined || titles.length < AGREED || heading.length < HEADLINE) return null;
	const whole = tight(title);
	const kicker = whole.slice(0, Math.max(0, whole.length - heading.length));
	if (kicker === '' || !whole.endsWith(heading) || titles.some((other) => tight(other) !== whole)) return null;
	const above = lines.slice(Math.max(0, at - ABOVE), at).some(({ length, text }) => length <= KICKER && text.includes(' ') && tight(text) === kicker);
	return above || lines.some(({ block, length, text }) => block.kind === 'heading' && block.level === 1 && length <= CHARACTERS && tight(text) === whole)
		? title
		: null;
}

/** What elements are called that hold a kicker, in the languages of those who name them. */
const named =
	/(?:^|[\s_-])(?:kicker|over-?line|over-?title|dachzeile|top-?line|eye-?brow|spitzmarke|roof-?line|pre-?title|pre-?head(?:line)?|super-?title|sur-?titre|sur-?title|ante-?titulo|occhiello|cintillo)(?=$|[\s_-])/;
/** Marks that part a kicker from its headline. */
const partingMarks = /^[\s\-–—|:：·•/]+/;
const endsInMark = /[-–—|·•/]\s?$/;

/**
 * The heading of a block without the element that opens it, where a title in the head of the page gives the rest alone, or the element is
 * called a kicker and no title repeats it; where one says both, as that spells them, `Harbour budget: Council votes tonight`. Null where
 * nothing opens the heading or tells what does, or the headline would say something else without it.
 * @param titles those in the head of the page, without the names of sites
 */
export function withoutMarkedKicker({ text, statements }: Article, { start, end }: Block, titles: readonly string[]): string | null {
	const opening = statements.find(({ key, at }) => key === 'html:opening' && at > start && at < end);
	if (opening === undefined) return null;
	const rest = text.slice(opening.at, end).replace(partingMarks, '').replace(/\s+/g, ' ').trim();
	const folded = tight(rest);
	if (folded.length < HEADLINE) return null;
	const kicker = text.slice(start, opening.at).trimEnd();
	const apart = !turns(kicker);
	if (apart && titles.some((title) => tight(title) === folded)) return rest;
	const whole = unparted(text.slice(start, end));
	const spelled = titles.find((title) => unparted(title) === whole);
	if (spelled !== undefined) return spelled;
	const said = titles.some((title) => tight(title).includes(tight(kicker)));
	return apart && named.test(opening.value) && !said && !/[:：]$/.test(kicker) ? rest : null;
}

/** A title without what parts a kicker from a headline: a title of the head may differ from the printed one in that alone, not in its capitals or as an address does. */
function unparted(title: string): string {
	return title.replace(/[\s:：|·•–—-]+/g, '');
}

/**
 * A heading without the kicker that a mark parts from the headline, where a title in the head of the page gives the rest alone:
 * `Harbour budget |Council votes tonight`. What a colon ends is part of the headline, and so is what turns it around.
 */
export function withoutKicker(heading: string, titles: readonly string[]): string {
	const whole = tight(heading);
	for (const title of titles) {
		const rest = tight(title);
		if (rest.length < HEADLINE || rest.length >= whole.length || !whole.endsWith(rest)) continue;
		const start = startOfEnd(heading, rest);
		const kicker = heading.slice(0, start).trimEnd();
		const headline = heading.slice(start);
		if (start <= 0 || kicker.length < LEAST || kicker.length > KICKER || /[:：]["'”’»]?$/.test(kicker)) continue;
		if ((endsInMark.test(kicker) || partingMarks.test(headline)) && !turns(kicker)) return headline.replace(partingMarks, '');
	}
	return heading;
}
/** Fewer letters are an article or a number before the headline. */
const LEAST = 6;

/** True where a headline says something else without the words before it: they deny, repeal or propose it, date it, or lead into it. */
function turns(kicker: string): boolean {
	const words = kicker.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [];
	return /\d{4}/.test(kicker) || words.some((word) => turningWords.has(word)) || functionWords.has(words[words.length - 1] ?? '');
}

/** Where the words begin at the end of a text that are so when folded; -1 where no word begins there. */
function startOfEnd(text: string, folded: string): number {
	for (let at = text.indexOf(' ') + 1; at > 0 && at <= KICKER + 4; at = text.indexOf(' ', at) + 1) if (tight(text.slice(at)) === folded) return at;
	return -1;
}
