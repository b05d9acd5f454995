import { teaserTags } from '../../language/en/invitations.js';
import { hashesOf, Shape, type Words } from '../../text/words.js';
import type { Line } from '../line.js';
import { Mark, markTraits } from '../marks.js';
import type { Page } from '../page.js';
import { drop, type Rule } from '../rule.js';

const tags = hashesOf(teaserTags.join(' '));

const isMark = ({ shape }: Words, at: number): boolean => ((shape[at] as number) & Shape.kind) === Shape.mark;

/** `Ferry prices fall for the third time [INSIGHT]`: a bracket with one word of the trade behind a headline. */
function tagged(line: Line, { text }: Page): boolean {
	if (line.words < 5 || line.words > 24 || line.stops > 1) return false;
	let at = line.end - 1;
	while (at > line.begin && isMark(text, at) && text.text[text.start[at] as number] !== ']') at--;
	if (text.text[text.start[at] as number] !== ']' || at - 3 < line.begin) return false;
	const word = text.start[at - 1] as number;
	return (
		tags.has(text.hash[at - 1] as number) &&
		text.text[text.start[at - 2] as number] === '[' &&
		text.text.charAt(word + 1) === text.text.charAt(word + 1).toUpperCase() &&
		(markTraits(text.text.charCodeAt(text.start[at - 3] as number)) & Mark.stop) === 0
	);
}

/** Share of a line's words in its one link from which the link is the line. */
const LINKED = 0.7;
/** Least words of a headline; shorter links are names. */
const HEADLINE = 6;
const LONGEST = 30;

const files = /(?:\.(?:pdf|docx?|xlsx?|pptx?|zip|csv)\b|\b(?:PDF|DOCX?|XLSX?)\b|https?:|www\.|@)/;

/** A headline that is a link, alone between two paragraphs of prose in Latin letters: it leads to another story. */
function linked(line: Line, page: Page): boolean {
	const { markup, kind } = line.block;
	if (!page.marked || page.script !== 'latin' || kind !== 'paragraph' || markup.links !== 1 || markup.linkDensity < LINKED) return false;
	if (line.words < HEADLINE || line.words > LONGEST || line.stops > 0 || line.announces) return false;
	if (line.index <= page.bodyFirst || line.index >= page.bodyLast) return false;
	if (page.lines[line.index - 1]?.prose !== true || page.lines[line.index + 1]?.prose !== true) return false;
	return titleCased(line) && !files.test(page.article.text.slice(line.block.start, line.block.end));
}

/** Nearly every word opens with a capital, as in headlines: `FERRY PRICES FALL`, `Ferry Prices Fall`. A title in small letters may be an instrument's. */
const titleCased = (line: Line): boolean => line.capitals >= line.words * 0.9 - line.numbers;

export const teaser: Rule = {
	doc: {
		id: 'boilerplate/teaser',
		summary: 'A headline of another story between two paragraphs: a link in title case, or one with a tag in brackets.',
		why: 'Its bodies and figures belong to another story.',
		languages: ['en'],
		examples: {
			match: [
				'Ferry prices fall for the third time [INSIGHT]',
				'Mill owner: The harbour wall will not hold another winter [VIDEO]|',
				'<div><p>The council adopted the plan on Monday and will publish it in May, it said.</p><p><a href="/a">FERRY PRICES FALL FOR THE THIRD TIME THIS YEAR</a></p><p>The four counties will mend their bridges next year, the council said on Monday.</p></div>',
			],
			not: [
				'Section 12 Committees of the harbour board [REPEALED]',
				'The chair thanked the members for their work this year. [PAUSE]',
				'<div><p>The council adopted the plan on Monday and will publish it in May, it said.</p><p><a href="/a">The plan for bridges and mills of the four counties</a></p><p>The four counties will mend their bridges next year, the council said on Monday.</p></div>',
			],
		},
	},
	asks: 0,
	judge: (line, page) => {
		if (tagged(line, page)) return drop('a headline with a tag in brackets');
		return linked(line, page) ? drop('a headline that is a link, between paragraphs') : null;
	},
};
