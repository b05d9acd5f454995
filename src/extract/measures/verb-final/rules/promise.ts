import { type ClosedRule, telling } from '../rule.js';

/** 政府は3500億円を投じる方針だ。 */
export const promise: ClosedRule = {
	explained: {
		id: 'measures/closed-promise',
		summary: 'a public body will do something: する方針だ, する予定だ, することを決めた, the plain present of a plan',
		why: 'the verb in its plain form tells the future, and a noun behind it whose plan it is',
		languages: ['ja'],
		examples: {
			match: ['政府は2031年度までに3500億円を投じる方針だ。', '港湾庁は来年度から新制度を導入すると発表した。', '国土交通省は桟橋を整備する。'],
			not: ['専門家は制度を見直すべきだと述べた。', '会社は新工場を建設する方針だ。', '景気は回復する見通しだ。'],
		},
	},
	decide: ({
		closing,
		tails,
		mood,
		public: isPublic,
		unsaid,
		enacted,
		charged,
		instrument,
		headline,
		item,
		stopped,
		object,
		dated,
		counted,
		courtesy,
		draft,
		context,
		policy,
		rules,
		nounsPlan,
	}) => {
		if (mood === 'deny' || mood === 'if' || mood === 'request' || closing.verb?.class === 'report' || (courtesy && !tails.includes('plan'))) return null;
		const planned = tails.includes('plan') || tails.includes('decided');
		const told = tails.some((tail) => telling.has(tail));
		// what a body says is to be done: と発表した, と述べた
		const present = mood === 'present' || (mood === 'wish' && told && closing.verb !== null) || (mood === 'progress' && closing.verb?.act === 'target');
		if (headline) return isPublic && !stopped && object ? 'planned' : null;
		// 배출량 60%| 감축, in a plan
		if (nounsPlan && mood === 'noun' && item && !stopped && closing.verb !== null)
			return isPublic && (dated || counted || object) && (closing.verb.class === 'do' || closing.verb.class === 'decide') ? 'planned' : null;
		if (mood === 'noun' && item && object && closing.verb !== null && !stopped) return closing.verb.class === 'do' && isPublic ? 'planned' : null;
		if (!present && !(planned && mood === 'past')) return null;
		// この条例を制定する
		if (enacted && closing.verb?.act === 'issue' && tails.length === 0) return 'adopted';
		if (closing.verb?.class === 'direct' && !planned && !told) return null;
		// 施設は改修される: by whoever the text speaks of, on a day or by plan
		if (closing.passive || closing.happens) return planned || (dated && policy) ? 'planned' : null;
		if (tails.includes('target') || closing.verb?.act === 'target') return isPublic || instrument ? (dated || counted ? 'target' : 'planned') : null;
		// 手数料を徴収する, in a law
		if (unsaid && context.law && object && closing.verb !== null && closing.verb.class !== 'conduct' && !planned && !told && mood === 'present')
			return 'in-force';
		// 管理者は点検を完了する, in a plan
		if (!isPublic) return charged && (rules || item || !context.reportage) && object && dated ? 'planned' : null;
		if (tails.includes('decided') && mood === 'present') return 'adopted';
		if (mood === 'past') return null;
		if (rules && context.law && !planned && !told) return 'in-force';
		// 개정안을 입법예고한다고 밝혔다
		if (draft && closing.verb?.act === 'propose' && !planned && told) return 'proposed';
		// a noun of action of no row counts where it is planned or told
		if (closing.verb === null) return planned || told || (object && dated) ? 'planned' : null;
		return planned || told || object || dated ? 'planned' : null;
	},
};
