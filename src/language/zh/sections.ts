/** A section number stands between 第 and one of these: 第十二条, 第三章. */
export const sectionWords: readonly string[] = [];
export const enumerators: readonly string[] = ['一是', '二是', '三是', '四是', '五是', '六是', '七是', '八是', '九是', '十是'];
/** Characters of section numbers: 三、, （二）. */
export const sectionNumerals: readonly string[] = [...'一二三四五六七八九十'];
export const sectionPrefixes: readonly string[] = ['第'];
export const sectionSuffixes: readonly string[] = ['条', '章', '节', '款', '项', '编', '部分', '篇'];

export const modals: ReadonlyMap<string, number> = new Map([
	['可以', 1],
	['可', 1],
	['允许', 1],
	['鼓励', 1],
	['宜', 2],
	['原则上', 2],
	['建议', 2],
	['将', 3],
	['应当', 4],
	['应', 4],
	['必须', 4],
	['须', 4],
	['务必', 4],
	['需要', 4],
	['不得', 5],
	['禁止', 5],
	['严禁', 5],
	['不准', 5],
]);

export const listMarks: readonly string[] = ['、', '和', '及', '以及', '或者', '或', '与'];

/** Words that open a subordinate phrase: what they open is not a member of a list. */
export const subordinators: readonly string[] = ['如', '如果', '若', '其中', '但', '但是', '除外'];

/** Words before and after a length of time that make it a deadline: 30日内, 最长不得超过90日. */
export const limitsBefore: readonly string[] = [
	'最迟',
	'至迟',
	'最迟不得超过',
	'最迟不超过',
	'最长不得超过',
	'最长不超过',
	'期限不得超过',
	'期限不超过',
	'时限不得超过',
	'时限不超过',
	'不得迟于',
	'不得晚于',
	'不迟于',
	'不晚于',
];
export const limitsAfter: readonly string[] = ['内', '以内', '之内'];
/** Words before a length of time that is looked back on, and binds nobody: 近三年内. */
export const lookBacks: readonly string[] = ['近', '最近', '过去', '前', '此前', '连续'];
