import { cueLanguages } from '../cues.js';
import { byCue } from '../rule.js';

export const languageMenu = byCue(
	{
		id: 'boilerplate/language-menu',
		summary: 'Menus of languages.',
		why: 'A menu of languages makes a page look as if it were in all of them.',
		languages: cueLanguages,
		examples: {
			match: ['English Français Español', '简体中文 繁體中文', 'Deutsch'],
			not: ['The law is published in English and Chinese.'],
		},
	},
	'languages',
	{ whole: 1, opens: 8, within: 14 },
);
