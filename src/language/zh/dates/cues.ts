/** Words around a date that tell its tense and what it is the date of. */
import type { DateVocabulary } from '../../../extract/dates/vocabulary.js';
import { phrases } from '../../words.js';

export const cues: DateVocabulary['terms'] = [
	[{ class: 'tense', tense: 'future' }, ...phrases('将, 拟, 计划, 力争, 争取, 预计, 确保, 有望, 即将, 将于, 定于')],
	[{ class: 'tense', tense: 'past', dropped: true }, ...phrases('原定, 原计划, 原拟, 原本')],
	[{ class: 'tense', tense: 'past' }, ...phrases('了, 已, 已经, 曾, 累计, 完工并, 受到')],
	[{ class: 'role', role: 'effective', side: 'any' }, ...phrases('施行, 实施, 生效, 执行, 实行, 启动, 启用')],
	[
		{ class: 'role', role: 'issued', side: 'any' },
		...phrases('印发, 发布, 下发, 出台, 公布, 颁布, 公告, 签发, 印发日期, 成文日期, 发布日期, 发布时间, 发文日期'),
	],
	[{ class: 'role', role: 'adopted', side: 'any' }, ...phrases('通过, 审议通过, 批准, 批复')],
	[{ class: 'role', role: 'announced', side: 'any' }, ...phrases('宣布, 表示, 获悉, 介绍, 透露, 记者')],
	[{ class: 'role', role: 'held', side: 'any' }, ...phrases('召开, 举行, 举办, 开幕, 会议')],
	[{ class: 'role', role: 'deadline', side: 'any' }, '截止', '力争'],
	[{ class: 'against' }, ...phrases('较, 比, 相比, 高于, 低于, 多于, 少于, 相较于, 相比于, 较之, 与')],
	[{ class: 'of-the-age' }, ...phrases('中国, 世界, 社会, 时代, 我们, 人类, 青年, 青少年, 年轻人, 孩子, 生活, 成就, 局面, 欧洲, 美国, 农村, 城市')],
	[{ class: 'nowadays' }, ...phrases('时至, 直到, 直至, 没有, 赢得, 成就')],
	[
		{ class: 'days-before', means: 'ago' },
		...phrases('了, 已, 已经, 曾, 曾经, 刚刚, 宣布, 印发, 发布, 公布, 下发, 颁布, 透露, 表示, 签署, 完成了, 提交了, 发生, 爆发, 抵达, 去世'),
	],
	[{ class: 'days-before', means: 'ago', notAfter: '超 通 经 不 越 透 渡', notBefore: '去 程 渡 剩 节 年 半 度' }, '过'],
	[
		{ class: 'days-before', means: 'deadline' },
		...phrases('必须, 须, 务必, 力争, 争取, 确保, 将, 拟, 要求, 完成, 报送, 上报, 提交, 申报, 缴纳, 缴清, 办理, 报名, 反馈, 整改到位'),
	],
	[{ class: 'days-before', means: 'deadline', notAfter: '供 反 响 相 适 效 感 对', notBefore: '急 对 用 邀 届' }, '应'],
	[{ class: 'days-before', means: 'deadline', notAfter: '必 急 所 供', notBefore: '求' }, '需'],
	[{ class: 'days-before', means: 'deadline', notAfter: '申 邀 聘 报 提', notBefore: '求 示 假' }, '请'],
	[{ class: 'dateline-mark' }, '电', '讯', '電'],
];
