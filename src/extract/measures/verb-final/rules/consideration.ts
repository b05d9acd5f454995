import type { ClosedRule } from '../rule.js';

/** 港湾庁は補助金の新設を検討している。 */
export const consideration: ClosedRule = {
	explained: {
		id: 'measures/closed-consideration',
		summary: 'a public body thinks about doing something: 検討する, 案を示した',
		why: 'what is only considered is proposed and no plan yet',
		languages: ['ja'],
		examples: { match: ['港湾庁は補助金の新設を検討している。', '政府は料金を引き下げることを検討する。'], not: ['男性は転職を検討している。'] },
	},
	decide: ({ closing, tails, mood, public: isPublic }) =>
		isPublic && (mood === 'present' || mood === 'progress' || tails.includes('idea')) && (closing.idea || tails.includes('idea')) ? 'proposed' : null,
};
