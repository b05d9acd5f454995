import { cueLanguages } from '../cues.js';
import type { Line } from '../line.js';
import type { Page } from '../page.js';
import { keep, type Rule } from '../rule.js';
import { photoCredit } from './photo-credit.js';

/** Sentences of a caption at most, and words of its shortest. */
const SENTENCES = 3;
const WORDS = 5;

const isSentence = (line: Line): boolean => line.ends && line.words >= WORDS;

/** A credit that stands in brackets; others stand under teasers too. */
const isCredit = (line: Line, page: Page): boolean =>
	/^[(（]/.test(page.article.text.slice(line.block.start, line.block.end)) && photoCredit.judge(line, page) !== null;

export const caption: Rule = {
	doc: {
		id: 'boilerplate/caption',
		summary: 'Sentences directly above the bracketed credit of a picture, where no markup tells: a caption is content.',
		why: 'A caption at the head of a page stands between menus and reads as one of their teasers.',
		languages: cueLanguages,
		examples: {
			match: [
				'The keeper mends the northern sluice on Monday.\n(Harbour Agency/Nora Lind)',
				'A boat lies at the quay. The keeper mends it before winter.\n(Photo by Nora Lind)',
			],
			not: ['Wells of the north\n(Harbour Agency/Nora Lind)'],
		},
	},
	asks: 0,
	judge: (line, page) => {
		if (page.marked || !isSentence(line)) return null;
		for (let at = line.index + 1; at <= line.index + SENTENCES; at++) {
			const below = page.lines[at];
			if (below === undefined) return null;
			if (isCredit(below, page)) return keep('stands above the credit of a picture');
			if (!isSentence(below)) return null;
		}
		return null;
	},
};
