import type { Pattern } from '../pattern.js';
import { tails } from '../tails.js';

export const deictic: Pattern = {
	doc: {
		id: 'dates/deictic',
		summary: 'Relative dates in a word: today, yesterday, 去年, 本月, 次日, 年内; with what narrows them: 明年上半年, 去年12月下旬.',
		why: 'News speaks from its own day.',
		languages: ['en', 'zh'],
		examples: {
			match: ['The council said today that it agrees.', '去年数量翻倍。', '明年上半年启动。', '年内将出台办法。', '去年12月下旬获批。'],
			not: ['todays', '每年内容更新', '这个项目'],
		},
	},
	starts: ['deictic'],
	read(view, at) {
		const term = view.term(at, 'deictic');
		if (term === null) return null;
		const { unit, by, base } = term.value;
		// a paper called Beijing Today
		if (view.capital(at) && unit === 'day' && view.isWord(at - 1) && view.capital(at - 1) && !view.onNewLine(at)) return null;
		return tails(view, { kind: 'shift', unit, by, base }, term.last);
	},
};
