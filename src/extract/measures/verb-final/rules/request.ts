import type { ClosedRule } from '../rule.js';

/** 港湾庁は自治体に対し、点検を実施するよう求めた。 */
export const request: ClosedRule = {
	explained: {
		id: 'measures/closed-request',
		summary: 'a public body asks or orders others to do something: よう求めた, を命じた',
		why: 'those asked stand before に, what they are to do before よう',
		languages: ['ja'],
		examples: { match: ['港湾庁は自治体に対し、点検を実施するよう求めた。', '公正取引委員会は同社に改善を命じた。'], not: ['住民は説明会を開くよう求めた。'] },
	},
	decide: ({ closing, tails, mood, public: isPublic, courtesy, rules }) => {
		if (!isPublic || courtesy || mood === 'deny' || mood === 'was') return null;
		if (tails.includes('asked')) return 'announced';
		// 命令を出した|と発表した
		if (closing.verb?.class !== 'direct' || closing.passive || tails.some((tail) => tail !== 'report' && tail !== 'still')) return null;
		if (mood === 'past') return 'announced';
		return mood === 'present' || mood === 'progress' ? (rules ? 'in-force' : 'planned') : null;
	},
};
