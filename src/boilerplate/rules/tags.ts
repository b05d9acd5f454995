import { cueLanguages } from '../cues.js';
import { byCue } from '../rule.js';

export const tags = byCue(
	{
		id: 'boilerplate/tags',
		summary: 'Lists of tags, topics and keywords.',
		why: 'They name bodies and places that the article may not.',
		languages: cueLanguages,
		examples: {
			match: ['Etiquetas: puentes, molinos', 'Tags: water, rivers, policy', '关键词：医改 医院', 'Filed under: Health'],
			not: ['Every bag carries a tag with the date of packing, the rules say.'],
		},
	},
	'tags',
	{ whole: 1, opens: 24, within: 0 },
);
