import { drop, type Rule } from '../rule.js';

export const hijackedTitle: Rule = {
	doc: {
		id: 'boilerplate/hijacked-title',
		summary: 'The name of the site, or of whoever took the page over, in the place of the headline.',
		why: 'It stands where the title is looked for.',
		languages: [],
		examples: {
			match: ['rail-某某网\nposition: home > policy'],
			not: ['City opens three clinics\nposition: home > policy'],
		},
	},
	asks: 0,
	judge: (line, page) => {
		if (line.index > 2 || line.words > 8 || line.prose) return null;
		const next = page.lines[line.index + 1];
		if (page.script === 'latin' && line.han > 0 && line.letters > 0 && next !== undefined) return drop('a name in two scripts above the article');
		return null;
	},
};
