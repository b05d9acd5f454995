import { hashesOf, hashOf, Shape } from '../../text/words.js';
import { bitsOf } from '../cues.js';
import { drop, type Rule } from '../rule.js';

const cue = bitsOf('byline');
const source = bitsOf('source');
const others = bitsOf('byline', 'editor');
const trades = hashesOf('reporter reporters correspondent correspondents');
const by = hashOf('by');

export const byline: Rule = {
	doc: {
		id: 'boilerplate/byline',
		summary: 'The line that names the author.',
		why: 'It is read as metadata first; its name is no body of the policy.',
		languages: ['en', 'zh'],
		examples: {
			match: [
				'by chen li',
				'By Jane Roe and John Doe',
				'Our reporter Li Ming',
				'Harbour Daily · Northern Network Reporter Jane Roe',
				'Source: Harbour Daily Responsibility Editor: John Doe',
				'作者：王小明',
				'本报记者 李华',
			],
			not: [
				'By 2025 the city will have 300 clinics.',
				'By investing in rail the province will cut road traffic, it said.',
				'记者从省政府获悉，今年将新建一百所学校。',
			],
		},
	},
	asks: 0,
	judge: (line, { text }) => {
		if (line.words > 50 || (line.ends && line.words > 6)) return null;
		if ((line.whole & cue) !== 0 || ((line.opens & cue) !== 0 && line.words <= 14) || (line.within & cue) !== 0)
			return drop('opens like the line of an author');
		// `Harbour Daily Reporter Jane Roe`: names and nothing else, one of them the trade's
		if (line.words <= 12 && line.stops === 0 && line.numbers === 0 && line.capitals >= line.words * 0.8)
			for (let at = line.begin; at < line.end; at++) if (trades.has(text.hash[at] as number)) return drop('a reporter among names');
		if ((line.opens & source) !== 0 && ((line.whole | line.opens | line.within) & others) !== 0 && line.words <= 30 && line.stops <= 1)
			return drop('names its source, author or editor in one line');
		// `by jane roe`: two to eight words after `by`, none a digit
		if (line.words < 2 || line.words > 10 || line.numbers > 0 || line.stops > 0) return null;
		let at = line.begin;
		while (at < line.end && text.shape[at] === (Shape.mark | ((text.shape[at] as number) & Shape.spaced))) at++;
		if (text.hash[at] !== by || at + 1 >= line.end) return null;
		return ((text.shape[at + 1] as number) & Shape.capital) !== 0 || line.words <= 5 ? drop('`by` and a name') : null;
	},
};
