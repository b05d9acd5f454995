import { TokenKind } from '../../text/tokens.js';
import { has } from '../page.js';
import { drop, type Rule } from '../rule.js';

const trades = new Set(['reporter', 'reporters', 'correspondent', 'correspondents']);

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
	judge: (line, page) => {
		if (line.ends && line.words > 6) return null;
		if (has(line, 'byline', 'whole') || (has(line, 'byline', 'opens') && line.words <= 14) || (has(line, 'byline', 'within') && line.words <= 50))
			return drop('opens like the line of an author');
		// `Harbour Daily Reporter Jane Roe`: names and nothing else, one of them the trade's
		if (
			line.words <= 12 &&
			line.stops === 0 &&
			line.numbers === 0 &&
			line.capitals >= line.words * 0.8 &&
			page.tokens.norm.slice(line.first, line.last).some((norm) => trades.has(norm))
		)
			return drop('a reporter among names');
		const named = new Set(line.cues.flatMap(({ kind }) => (kind === 'byline' || kind === 'source' || kind === 'editor' ? [kind] : [])));
		if (named.size >= 2 && line.words <= 30 && line.stops <= 1 && has(line, 'source', 'opens')) return drop('names its source, author or editor in one line');
		// `by jane roe`: two to eight words after `by`, none a digit
		const { tokens } = page;
		let at = line.first;
		while (at < line.last && tokens.kind[at] === TokenKind.mark) at++;
		if (tokens.norm[at] !== 'by' || line.words < 2 || line.words > 10 || line.numbers > 0) return null;
		const cased = tokens.capital[at + 1] === true;
		return (cased || line.words <= 5) && line.stops === 0 ? drop('`by` and a name') : null;
	},
};
