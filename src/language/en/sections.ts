/** Words that number a section: `Article 12`, `Section 3(a)`, `Annex II`. */
export const sectionWords: readonly string[] = [
	'article',
	'section',
	'chapter',
	'part',
	'title',
	'annex',
	'appendix',
	'schedule',
	'clause',
	'paragraph',
	'rule',
	'regulation',
	'recital',
	'item',
	'step',
	'phase',
	'task',
];

/** Openers of the members of an enumeration in prose. */
export const enumerators: readonly string[] = [
	'first',
	'firstly',
	'second',
	'secondly',
	'third',
	'thirdly',
	'fourth',
	'fourthly',
	'fifth',
	'sixth',
	'seventh',
	'eighth',
	'ninth',
	'tenth',
];

/** A section number stands between a prefix and a suffix in languages that write it so; English does not. */
export const sectionPrefixes: readonly string[] = [];
export const sectionSuffixes: readonly string[] = [];

/** Modal words by strength: what is forbidden or required most binds most. */
export const modals: ReadonlyMap<string, number> = new Map([
	['may', 1],
	['can', 1],
	['could', 1],
	['might', 1],
	['is encouraged to', 1],
	['are encouraged to', 1],
	['is allowed to', 1],
	['are allowed to', 1],
	['is permitted to', 1],
	['are permitted to', 1],
	['optionally', 1],
	['should', 2],
	['ought to', 2],
	['is expected to', 2],
	['are expected to', 2],
	['is recommended to', 2],
	['are recommended to', 2],
	['will', 3],
	['is to', 3],
	['are to', 3],
	['shall', 4],
	['must', 4],
	['is required to', 4],
	['are required to', 4],
	['is obliged to', 4],
	['are obliged to', 4],
	['has to', 4],
	['have to', 4],
	['may not', 5],
	['shall not', 5],
	['must not', 5],
	['is prohibited from', 5],
	['are prohibited from', 5],
	['cannot', 5],
	['can not', 5],
	["can't", 5],
	["mustn't", 5],
	['is not allowed to', 5],
	['are not allowed to', 5],
	['is not permitted to', 5],
	['are not permitted to', 5],
]);

/** Words that join the members of a list. */
export const listMarks: readonly string[] = [',', 'and', 'or'];

/** Words that open a subordinate phrase: what they open is not a member of a list. */
export const subordinators: readonly string[] = [
	'if',
	'when',
	'where',
	'which',
	'who',
	'that',
	'unless',
	'while',
	'although',
	'as',
	'because',
	'but',
	'however',
	'for',
	'in',
	'to',
	'with',
	'by',
	'on',
	'at',
	'from',
	'under',
	'subject',
	'after',
	'before',
	'until',
	'since',
	'during',
	'without',
	'not',
];

/** Words before and after a length of time that make it a deadline: `within 30 days`, `14 days at the latest`. */
export const limitsBefore: readonly string[] = [
	'within',
	'within a',
	'within the next',
	'within a period of',
	'within a maximum of',
	'within not more than',
	'within no more than',
	'no later than',
	'not later than',
	'in no more than',
	'in not more than',
];
export const limitsAfter: readonly string[] = ['at the latest'];
/** Words before a length of time that is looked back on, and binds nobody. */
export const lookBacks: readonly string[] = [];
