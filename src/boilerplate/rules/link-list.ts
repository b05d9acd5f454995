import type { Line } from '../line.js';
import { drop, type Rule } from '../rule.js';

/** Gaps of two spaces and more: what is left between links whose tags are gone. */
function wideGaps(text: string): number {
	let gaps = 0;
	for (let at = text.indexOf('  '); at >= 0; at = text.indexOf('  ', at)) {
		gaps++;
		while (text.charAt(at) === ' ') at++;
	}
	return gaps;
}

/** Rows of tables and listings hold strokes of their own; numbers between strokes are figures. */
const shape = ({ block, numbers, words }: Line): boolean => block.kind !== 'table-row' && block.kind !== 'preformatted' && numbers * 3 < words;

/** Strokes of commands, paths and settings: `--name`, `a_b=c`, `host:/path`. */
const code = /[=_\\]|--|:\/|\/\w+\/\w+\//;

export const linkList: Rule = {
	doc: {
		id: 'boilerplate/link-list',
		summary: 'Blocks made of links, and rows of short names between strokes.',
		why: 'Menus and lists of headlines are made of links; articles are not.',
		languages: [],
		examples: {
			match: [
				'Home | News | Sports | Weather | Video',
				'Ferry prices fall   Mill owner wins in court   New bridge opens over the river',
				'新闻 | 图片 | 视频 | 评论 | 博客',
			],
			not: [
				'The rule names three fuels: coal, gas and oil.',
				'The council | adopted the plan.',
				'run -v /etc/harbour:/etc/harbour:ro',
				'HARBOUR_DEPTH=12 HARBOUR_WALL=old ./mend --all',
			],
		},
	},
	asks: 0,
	judge: (line, page) => {
		const { linkDensity, links } = line.block.markup;
		if (linkDensity >= 0.9 && links >= 3 && line.stops <= 1) return drop(`${links} links and nothing else`);
		if (
			line.separators >= 3 &&
			line.separators * 2 >= line.marks &&
			line.words > line.separators &&
			line.stops === 0 &&
			line.words / (line.separators + 1) <= 4 &&
			shape(line) &&
			!code.test(page.article.text.slice(line.block.start, line.block.end))
		)
			return drop(`${line.separators} strokes between short names`);
		if (!page.marked && line.stops === 0 && line.words >= 8 && line.words <= 120 && shape(line)) {
			const gaps = wideGaps(page.article.text.slice(line.block.start, line.block.end));
			if (gaps >= 2 && line.words / (gaps + 1) <= 12) return drop(`${gaps} wide gaps between headlines`);
		}
		return null;
	},
};
