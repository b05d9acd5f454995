import { drop, type Rule } from '../rule.js';

/** Words a link at the foot has at most; a longer one is a headline, which other rules know. */
const WORDS = 6;

export const closingLink: Rule = {
	doc: {
		id: 'boilerplate/closing-link',
		summary: 'A link alone on the last line: the name of whoever the text was taken from.',
		why: 'The agency it names is a source and no body of the policy.',
		languages: [],
		examples: {
			match: [
				'<div><p>The city opened three clinics on Monday, the mayor said, and will open two more next year in the old harbour.</p><p><a href="https://example.org/a">Northern Newswire</a></p></div>',
			],
			not: [
				'<div><p>The city opened three clinics on Monday, the mayor said.</p><p>The list is kept by the <a href="https://example.org/a">Northern Health Agency</a>.</p></div>',
			],
		},
	},
	asks: 0,
	judge: (line, page) =>
		line.index === page.lines.length - 1 &&
		line.index > 0 &&
		line.words <= WORDS &&
		!line.ends &&
		line.block.markup.linkDensity >= 0.8 &&
		line.block.kind === 'paragraph'
			? drop('a link alone on the last line')
			: null,
};
