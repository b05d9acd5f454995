import { byCue } from '../rule.js';

export const credits = byCue(
	{
		id: 'boilerplate/credits',
		summary: 'Who reported, wrote and edited, at the end of a wire story.',
		why: 'Names of reporters would be taken for persons of the story.',
		languages: ['en', 'zh'],
		examples: {
			match: ['(Reporting by Jane Roe; Editing by John Doe)', 'Translated by Li Na'],
			not: ['The plan was reviewed by the council.'],
		},
	},
	'credits',
	{ whole: 1, opens: 36, within: 20 },
);
