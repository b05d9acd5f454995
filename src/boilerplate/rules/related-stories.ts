import { cueLanguages } from '../cues.js';
import { byCue } from '../rule.js';

export const relatedStories = byCue(
	{
		id: 'boilerplate/related-stories',
		summary: 'Links to other stories: `See also`, `You may also like`, `相关新闻`, and the headings above them.',
		why: 'A headline of another story in the middle of this one reads as a sentence of it.',
		languages: cueLanguages,
		examples: {
			match: [
				'Lee también: La ministra abre un puente nuevo',
				'See also  City opens three new clinics',
				'You may also like',
				'相关新闻',
				'上一篇：关于开展检查的通知',
			],
			not: [
				'Related laws will be amended next year, according to the plan that the council adopted on Friday in the capital.',
				'The report can be read at all libraries.',
			],
		},
	},
	'related',
	{ whole: 1, opens: 30, within: 0 },
	// a sentence of the text may open so
	(line) => line.ends && line.words > 18,
);
