import type { ClosedRule } from '../rule.js';

/** 都道府県は6月30日までに計画を提出しなければならない。 */
export const duty: ClosedRule = {
	explained: {
		id: 'measures/closed-duty',
		summary: 'somebody must do something: しなければならない, ものとする, an item of a notice that ends in こと',
		why: 'duties bind classes that no decision names',
		languages: ['ja'],
		examples: {
			match: ['都道府県は6月30日までに計画を提出しなければならない。', '事業者は、毎年度、実績を報告するものとする。'],
			not: ['私はもっと努力しなければならない。'],
		},
	},
	decide: ({ tails, mood, public: isPublic, charged, item, rules, instrument, context }) => {
		const owed = mood === 'duty' || tails.includes('duty');
		const listed = tails[0] === 'listed' && (item || rules) && mood === 'present';
		if ((!owed && !listed) || tails.includes('view') || tails.includes('speech')) return null;
		if (!listed && !isPublic && !charged && !rules && !instrument) return null;
		// what the news says that a body ought to do is somebody's view
		if (isPublic && !listed && !charged && !rules && !instrument && !item) return null;
		return rules && context.law ? 'in-force' : 'planned';
	},
};
