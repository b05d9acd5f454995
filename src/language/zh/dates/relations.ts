/** How a date bounds what is said of it, and what makes a range of two. */
import type { DateVocabulary } from '../../../extract/dates/vocabulary.js';
import { phrases } from '../../words.js';

export const relations: DateVocabulary['terms'] = [
	[{ class: 'relation', side: 'before', relation: 'by', role: 'as-of' }, ...phrases('截至, 截止, 截止到, 截至到, 截止至, 截止于')],
	[
		{ class: 'relation', side: 'before', relation: 'by', role: 'deadline' },
		...phrases('力争到, 到了, 不迟于, 最迟, 最迟于, 最晚, 至迟, 不晚于, 有效期至, 延续至, 延长至, 延长到, 执行至, 延期至'),
	],
	[{ class: 'relation', side: 'before', relation: 'by', role: 'deadline', notAfter: '得 看 想 遇 提 收 受 接 达 听 感 见' }, '到'],
	[{ class: 'relation', side: 'before', relation: 'by', role: 'deadline', notAfter: '甚 乃 以' }, '至'],
	[{ class: 'relation', side: 'before', relation: 'since', role: 'effective' }, '自从', '于'],
	[{ class: 'relation', side: 'before', relation: 'since', role: 'effective', notAfter: '来 各 亲 独' }, '自'],
	[{ class: 'relation', side: 'before', relation: 'since', role: 'effective', notAfter: '服 遵' }, '从'],
	[{ class: 'relation', side: 'before', relation: 'at', role: null }, '在', '于', '早在'],
	[{ class: 'relation', side: 'after', relation: 'by', role: 'deadline' }, ...phrases('或之前, 或以前, 及之前, 及以前, （含）前, (含)以前')],
	[{ class: 'relation', side: 'after', relation: 'since', role: 'effective' }, ...phrases('或之后, 或以后, 及之后, 及以后, （含）以后')],
	[{ class: 'relation', side: 'after', relation: 'before', role: 'deadline' }, '之前', '以前', '前夕'],
	[
		{ class: 'relation', side: 'after', relation: 'before', role: 'deadline', notBefore: '后 往 沿 列 景 提 台 方 身 哨 三 两 几', notBeforeNumber: true },
		'前',
	],
	[{ class: 'relation', side: 'after', relation: 'after', role: null }, ...phrases('之后, 以后, 過後, 后期起')],
	[{ class: 'relation', side: 'after', relation: 'after', role: null, notBefore: '续 期 勤 台 备 果 方 来 天 年', notBeforeNumber: true }, '后'],
	[
		{ class: 'relation', side: 'after', relation: 'since', role: 'effective' },
		...phrases('起施行, 起实施, 起执行, 起生效, 起正式, 之日起, 起至今, 起始, 起的'),
	],
	[{ class: 'relation', side: 'after', relation: 'since', role: 'effective', notBefore: '草 诉 点 步 到 义 伏' }, '起'],
	[{ class: 'relation', side: 'after', relation: 'since', role: 'period' }, ...phrases('以来, 至今, 以來, 迄今, 到现在, 到今')],
	[{ class: 'relation', side: 'after', relation: 'by', role: 'deadline' }, ...phrases('止, 为止, 截止, 截至')],
	[{ class: 'relation', side: 'after', relation: 'within', role: 'period' }, ...phrases('期间, 以内, 之内, 当中, 全年')],
	[{ class: 'relation', side: 'after', relation: 'within', role: 'period', notBefore: '部 容 地 资 外 涵 需 在 蒙' }, '内'],
	[{ class: 'connector', joins: 'to' }, ...phrases('至, 到, -, —, ——, ~, －, 起至, 起到, 一, ~~, --')],
	[{ class: 'connector', joins: 'and' }, ...phrases('和, 、, 及, 与, 以及')],
	[{ class: 'opener', joins: 'from' }, '从', '自'],
	[{ class: 'amid' }, '间', '之间'],
	[{ class: 'begins' }, '开始', '启动', '起'],
	[{ class: 'ends' }, ...phrases('结束, 截止, 终止, 止, 为止')],
	[{ class: 'chance' }, ...phrases('适逢, 恰逢, 正逢, 如逢, 逢, 适遇, 如遇, 若遇, 遇, 遇到')],
];
