import { cueLanguages } from '../cues.js';
import { byCue, drop, orElse, type Rule } from '../rule.js';

const doc: Rule['doc'] = {
	id: 'boilerplate/pagination',
	summary: 'Page numbers and their arrows.',
	why: 'Their digits read as figures.',
	languages: cueLanguages,
	examples: {
		match: ['« Previous 1 2 3 Next »', '上一页 下一页', 'Page 1 of 4', '【1】 【2】 【3】', '[1][2][3][4]'],
		not: ['The next page of reform will be written by the provinces.', '(1) (2) (4)', '【1】'],
	},
};

/** Numbers in square brackets, and nothing else. */
const bracketed = /^(?:[[【]\d{1,3}[\]】]\s*){2,200}$/;

/** True for numbers in brackets from one on without a gap. */
function countsUp(text: string): boolean {
	return bracketed.test(text) && [...text.matchAll(/\d+/g)].every(([number], at) => Number(number) === at + 1);
}

export const pagination = orElse(byCue(doc, 'pagination', { whole: 1, opens: 12, within: 0 }), (line, { article }) => {
	if (line.letters > 0 || line.han > 0 || line.numbers < 2 || line.marks < line.numbers * 2) return null;
	return countsUp(article.text.slice(line.block.start, line.block.end)) ? drop('numbers of pages in brackets') : null;
});
