import { drop, type Rule } from '../rule.js';

const file = /^[\s【[（(•·*-]{0,4}(.{4,200}?)\s{0,3}\.(?:pdf|docx?|wps|ofd|xlsx?|zip|rtf|odt)[\s】\])）]{0,4}$/iu;

/** An ending of a file stands behind a point among the last characters of a line; most lines are refused by these. */
const ENDING = 16;

/** Marks and spaces differ between a title and its file. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

export const ownFile: Rule = {
	doc: {
		id: 'boilerplate/own-file',
		summary: 'The article’s own file to load down: its title and an ending. An annex has a name of its own and stays.',
		why: 'It repeats the title, and with it the title’s figures and dates.',
		languages: [],
		examples: {
			match: [
				'<div><h1>Plan for bridges and mills 2031</h1><p>The council adopted the plan on Monday and will publish it in May.</p><p>Plan for bridges and mills 2031.pdf</p></div>',
			],
			not: ['<div><h1>Plan for bridges and mills 2031</h1><p>The council adopted the plan on Monday.</p><p>List of mills.pdf</p></div>'],
		},
	},
	asks: 0,
	judge: (line, { article, headline, lines }) => {
		if (headline < 0 || line.index <= headline || line.words > 60) return null;
		const { start, end } = line.block;
		if (!article.text.slice(Math.max(start, end - ENDING), end).includes('.')) return null;
		const name = file.exec(article.text.slice(start, end))?.[1];
		const title = lines[headline]?.block;
		if (name === undefined || title === undefined) return null;
		return letters(name) === letters(article.text.slice(title.start, title.end)) ? drop('the title as the name of a file') : null;
	},
};
