import { byCue } from '../rule.js';

export const licenceNumber = byCue(
	{
		id: 'boilerplate/licence-number',
		summary: 'Licence and filing numbers of Chinese sites.',
		why: 'Their digits read as figures and document numbers.',
		languages: ['zh'],
		examples: {
			match: ['京ICP备05012345号-1', '增值电信业务经营许可证 B2-2001', '新B2-20011234'],
			not: ['省政府决定取消企业投资项目备案制度。'],
		},
	},
	'licence',
	{ whole: 1, opens: 40, within: 40 },
);
