import { cueLanguages } from '../cues.js';
import { byCue } from '../rule.js';

export const editorLine = byCue(
	{
		id: 'boilerplate/editor-line',
		summary: 'Lines that name editors, proof-readers and the end of a wire story.',
		why: 'They close the article; what follows is the site’s.',
		languages: cueLanguages,
		examples: {
			match: ['editor: chen yi', '(Web editor: Li Wei, Zhang Min)', '责任编辑：王小明', '（责编：李华、张伟）', '(Finish)'],
			not: ['The editor of the yearbook presented the figures to the council on Tuesday in a long session.'],
		},
	},
	'editor',
	{ whole: 1, opens: 14, within: 14 },
);
