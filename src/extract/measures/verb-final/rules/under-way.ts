import { type ClosedRule, telling } from '../rule.js';

/** Acts that are over when they are done. */
const settled = new Set(['issue', 'adopt', 'approve', 'announce', 'amend']);

/** 港湾庁は補助金を支給している。 */
export const underWay: ClosedRule = {
	explained: {
		id: 'measures/closed-under-way',
		summary: 'a public body is doing something: している',
		why: 'what goes on holds when the text is written',
		languages: ['ja'],
		examples: { match: ['港湾庁は離島の航路に補助金を支給している。'], not: ['会社は新製品を開発している。', '人口は減少している。'] },
	},
	decide: ({ closing, tails, mood, stated, account, object }) => {
		const { verb, passive, happens } = closing;
		// 점검을 시행하고 있다|고 밝혔다
		const told = tails.every((tail) => telling.has(tail));
		if (verb === null || mood !== 'progress' || passive || happens || !stated || !object || !told) return null;
		// 閣議決定している: done by now
		if (settled.has(verb.act)) return account ? null : verb.past;
		return verb.class === 'do' || verb.class === 'decide' || verb.class === 'effect' ? 'in-force' : null;
	},
};
