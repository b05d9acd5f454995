/** How Chinese lines name who reported: the trades, what may follow the names, and what follows `记者` where it is no name. */

export const trades = ['记者', '記者', '通讯员', '通訊員', '特约记者', '评论员', '摄影', '攝影', '实习生', '實習生', '编译', '撰稿人', '特派员'];

/** Other trades that may stand among them, each before its own names. */
export const duties = ['编辑', '編輯', '校对', '校對', '责编', '责任编辑', '主编', '审核', '监制', '美编', '值班编辑', '制图', '设计', '视频', '剪辑'];

/** Behind the last name. */
export const deeds = [
	'摄影报道',
	'综合报道',
	'综合報導',
	'报道',
	'報導',
	'報道',
	'摄影',
	'攝影',
	'整理',
	'采写',
	'综合',
	'供图',
	'供稿',
	'文',
	'图',
	'摄',
	'攝',
	'文图',
	'图文',
];

/** `记者调查`, `记者手记`: headings and sentences, though the first letter is a surname's. */
export const notNames =
	'调查 調查 手记 手記 观察 觀察 走访 走訪 获悉 獲悉 了解 节 会 招待会 问 問 从 從 在 日前 今 昨 看到 注意 发现 發現 提问 站 证 协会 团 连线 见闻 视角 點評 点评'.split(
		' ',
	);
