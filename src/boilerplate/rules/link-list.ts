import type { Line } from '../page.js';
import { doubt, drop, type Rule } from '../rule.js';

/** Rows of tables and listings hold strokes of their own; numbers between strokes are figures. */
const shape = ({ block, numbers, words }: Line): boolean => block.kind !== 'table-row' && block.kind !== 'preformatted' && numbers * 3 < words;

export const linkList: Rule = {
	doc: {
		id: 'boilerplate/link-list',
		summary: 'Blocks made of links, and rows of short names between strokes.',
		why: 'Menus and lists of headlines are made of links; articles are not.',
		languages: [],
		examples: {
			match: ['Home | News | Sports | Weather | Video', '新闻 | 图片 | 视频 | 评论 | 博客'],
			not: ['The rule names three fuels: coal, gas and oil.', 'The council | adopted the plan.'],
		},
	},
	judge: (line) => {
		const { linkDensity, links } = line.block.markup;
		if (linkDensity >= 0.9 && links >= 3 && line.stops <= 1) return drop(`${links} links and nothing else`);
		if (
			line.separators >= 3 &&
			line.separators * 2 >= line.marks &&
			line.words > line.separators &&
			line.stops === 0 &&
			line.words / (line.separators + 1) <= 4 &&
			shape(line)
		)
			return drop(`${line.separators} strokes between short names`);
		return linkDensity >= 0.75 && line.words >= 1 ? doubt('mostly links') : null;
	},
};
