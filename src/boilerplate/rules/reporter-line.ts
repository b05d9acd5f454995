import { deeds, duties, notNames, trades } from '../../language/zh/reporters.js';
import { surnames } from '../../language/zh/surnames.js';
import { drop, type Rule } from '../rule.js';

/** Longest line that is nothing but an outlet and the names of its reporters. */
const LONGEST = 80;
/** Letters of the outlet before the trade: 综合本报, 经济日报·中国经济网. */
const OUTLET = 16;
const NAME = /^[\u3400-\u9fff\u3007]{2,4}$/;
const brackets = /^[\s（(【[▲△◎●■*]+|[\s）)】\].。]+$/g;
const parting = /[\s、，,/／;；·&]+/;

const roles = [...trades, ...duties];

/** The names behind a trade, each opened by a surname; the deed behind them may be there. */
function areNames(text: string): boolean {
	let rest = text.replace(/^[：:|丨\s]+/, '');
	const deed = deeds.find((one) => rest.endsWith(one));
	if (deed !== undefined) rest = rest.slice(0, rest.length - deed.length).trimEnd();
	if (rest === '' || notNames.some((one) => rest.startsWith(one))) return false;
	return rest
		.split(parting)
		.filter((part) => part !== '' && !roles.includes(part))
		.map((part) => roles.reduce((name, trade) => (name.startsWith(trade) ? name.slice(trade.length) : name), part))
		.every((name) => NAME.test(name) && surnames.has(name.charAt(0)));
}

export const reporterLine: Rule = {
	doc: {
		id: 'boilerplate/reporter-line',
		summary: 'A Chinese line of an outlet and the names of its reporters.',
		why: 'The outlet and the names would be read as bodies and persons of the policy.',
		languages: ['zh'],
		examples: {
			match: [
				'（综合本报记者王小明、李华、张伟报道）',
				'海港日报记者王小明、李华',
				'（海港电视台记者 王小明 李华）',
				'▲海港日报全媒体记者张伟、李华摄',
				'本报记者 王小明 通讯员 李华',
				'海港日报记者 王小明 李华 编辑 张伟 校对 刘洋',
			],
			not: ['记者调查', '记者王小明从省政府获悉，今年将新建一百所学校。', '新闻发言人答记者问', '海港日报记者手记'],
		},
	},
	asks: 0,
	judge: (line, { article }) => {
		const { start, end } = line.block;
		if (line.han < 4 || end - start > LONGEST || line.numbers > 0 || line.stops > 1) return null;
		const text = article.text.slice(start, end).replace(brackets, '');
		const found = trades.map((trade) => ({ trade, at: text.indexOf(trade) })).filter(({ at }) => at >= 0 && at <= OUTLET);
		const first = found.sort((a, b) => a.at - b.at || b.trade.length - a.trade.length)[0];
		if (first === undefined || /[，。；：,;:]/.test(text.slice(0, first.at))) return null;
		return areNames(text.slice(first.at + first.trade.length)) ? drop('an outlet and names of reporters') : null;
	},
};
