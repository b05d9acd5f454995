import { Shape, type Words } from '../../text/words.js';
import { bitsOf, cueLanguages } from '../cues.js';
import type { Line } from '../line.js';
import { Mark, markTraits } from '../marks.js';
import type { Page } from '../page.js';
import { drop, type Rule } from '../rule.js';

const crumb = bitsOf('breadcrumb');
const menu = bitsOf('navigation');

function isArrow({ text, start, shape }: Words, at: number): boolean {
	return ((shape[at] as number) & Shape.kind) === Shape.mark && (markTraits(text.charCodeAt(start[at] as number)) & Mark.arrow) !== 0;
}

/** Arrows inside a line; `>>` is one. */
function arrows(line: Line, { text }: Page): number {
	let count = 0;
	if (line.separators > 0) for (let at = line.begin + 1; at < line.end - 1; at++) if (isArrow(text, at) && !isArrow(text, at - 1)) count++;
	return count;
}

export const breadcrumb: Rule = {
	doc: {
		id: 'boilerplate/breadcrumb',
		summary: 'The path from the front page to the article.',
		why: 'It repeats the headline and names sections as if they were bodies.',
		languages: cueLanguages,
		examples: {
			match: [
				'Du er her: Forside',
				'position: home > policy > article',
				'Home » News » Health',
				'Source: Index >> News >> Local',
				'当前位置：首页 > 新闻 > 正文',
			],
			not: ['Sales rose by > 5 % in March.', 'The position: China remains the largest buyer, he said at the forum.'],
		},
	},
	asks: 0,
	judge: (line, page) => {
		if (line.block.kind === 'preformatted' || line.block.kind === 'table-row') return null;
		const strung = arrows(line, page);
		if (((line.whole | line.opens | line.within) & crumb) !== 0 && (strung > 0 || line.words <= 12) && !(line.ends && line.words > 12))
			return drop('opens like the path of a page');
		if (strung >= 2 && line.words <= 40 && line.stops === 0 && line.words / (strung + 1) <= 8) return drop(`${strung} arrows between short names`);
		return strung >= 1 && (line.opens & menu) !== 0 ? drop('an arrow after the front page') : null;
	},
};
