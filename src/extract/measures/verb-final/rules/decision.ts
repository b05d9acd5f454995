import type { ClosedRule } from '../rule.js';

/** Acts whose object may be a draft: what is issued, sent in or announced of one is proposed. */
const ofDrafts = new Set(['issue', 'announce', 'propose']);
/** Acts that rule nothing where figures or a report are what is published. */
const ofAccounts = new Set(['issue', 'announce', 'report']);
/** Acts that a body is told to have done where nothing but it is the news. */
const told = new Set(['decide', 'do']);

/** 厚生労働省は新たな計画を発表した。 */
export const decision: ClosedRule = {
	explained: {
		id: 'measures/closed-decision',
		summary: 'a public body issued, adopted, launched or did something: 発表した, 閣議決定した, 可決・成立した',
		why: 'a decision is told with its verb in the past at the end',
		languages: ['ja'],
		examples: {
			match: ['厚生労働省は12日、新たな地域医療計画を発表した。', '政府は基本計画を閣議決定した。', '改正港湾法が成立した。', '法案は衆院本会議で可決された。'],
			not: ['会社は新製品を発表した。', '男性は引っ越しを決めた。', '人口は減少した。'],
		},
	},
	decide: ({ closing, tails, mood, public: isPublic, instrument, agent, voted, spaced, draft, account, forecast, courtesy, object, stopped, item }) => {
		const { verb } = closing;
		if (verb === null || courtesy || forecast || tails.some((tail) => tail !== 'report' && tail !== 'still' && tail !== 'join')) return null;
		if (verb.class === 'effect' || verb.class === 'report' || verb.class === 'state') return null;
		// …を発表。 tells it as briefly as an item does
		const noun = mood === 'noun' && object && (!stopped || item || !spaced) && verb.class === 'decide';
		if (mood !== 'past' && !noun) return null;
		if (closing.happens || closing.passive) {
			if (closing.passive ? verb.class !== 'decide' || !(instrument || isPublic || agent || (voted && verb.act === 'adopt')) : !instrument) return null;
			if (closing.passive && draft && ofDrafts.has(verb.act)) return 'proposed';
			return verb.act === 'adopt' || verb.act === 'approve' ? 'adopted' : verb.past;
		}
		if (!isPublic || !told.has(verb.class) || (account && ofAccounts.has(verb.act))) return null;
		// 改善した without an object happened, 이같이 밝혔다 announces nothing
		if (!object && (verb.class === 'do' || verb.act === 'announce')) return null;
		return draft && ofDrafts.has(verb.act) ? 'proposed' : verb.past;
	},
};
