import { has, type Line, type Page } from '../page.js';
import { drop, type Rule } from '../rule.js';

const arrow = new Set(['>', '»', '›', '→', '＞']);

/** Arrows of a line; `>>` is one. */
function arrows(line: Line, { tokens }: Page): number {
	let count = 0;
	for (let at = line.first + 1; at < line.last - 1; at++) if (arrow.has(tokens.norm[at] as string) && !arrow.has(tokens.norm[at - 1] as string)) count++;
	return count;
}

export const breadcrumb: Rule = {
	doc: {
		id: 'boilerplate/breadcrumb',
		summary: 'The path from the front page to the article.',
		why: 'It repeats the headline and names sections as if they were bodies.',
		languages: ['en', 'zh'],
		examples: {
			match: ['position: home > policy > article', 'Home » News » Health', 'Source: Index >> News >> Local', '当前位置：首页 > 新闻 > 正文'],
			not: ['Sales rose by > 5 % in March.', 'The position: China remains the largest buyer, he said at the forum.'],
		},
	},
	judge: (line, page) => {
		if (line.block.kind === 'preformatted' || line.block.kind === 'table-row') return null;
		if (has(line, 'breadcrumb') && (arrows(line, page) > 0 || line.words <= 12) && !(line.ends && line.words > 12))
			return drop('opens like the path of a page');
		const strung = arrows(line, page);
		if (strung >= 2 && line.words <= 40 && line.stops === 0 && line.words / (strung + 1) <= 8) return drop(`${strung} arrows between short names`);
		return strung >= 1 && has(line, 'navigation', 'opens') ? drop('an arrow after the front page') : null;
	},
};
