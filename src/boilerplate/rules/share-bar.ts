import { cueLanguages } from '../cues.js';
import { byCue } from '../rule.js';

export const shareBar = byCue(
	{
		id: 'boilerplate/share-bar',
		summary: 'Share, print and font-size bars.',
		why: 'They stand beside the first paragraph and read as its first words.',
		languages: cueLanguages,
		examples: {
			match: ['Compartilhar no Facebook', 'Share on Facebook Tweet Print', '【字体：大 中 小】 打印本页 关闭窗口', 'Follow us on Twitter'],
			not: ['The two ministries agreed to share data on water quality.', '各地要共享数据资源。'],
		},
	},
	'share',
	{ whole: 1, opens: 14, within: 24 },
);
