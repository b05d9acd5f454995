/** Pieces that, over and over, make a text on which a careless step costs more than its length or loses its place: tests read them, `npm run bench:linear` times them. */

/** What it is like, and the piece. */
type Pieces = readonly (readonly [name: string, piece: string])[];

export const hostileDates: readonly string[] = [
	'on ',
	'the end of the ',
	'last ',
	'7',
	'20 ',
	'2020-01-01-',
	'年',
	'一',
	'今年年底前',
	'first half of ',
	'(',
	'from 1 to ',
	"'s ",
	'year ago ',
	'le 1er ',
	'i ',
	'1540-',
	'the 12th and ',
	'1540 BC to ',
	'\n ',
];

export const hostileBodies: Pieces = [
	['capitals without end', 'Ministry of '],
	['open brackets', 'Harbour Board ('],
	['Chinese heads', '局部委办'],
	['Chinese companies', '公司和集团'],
	['places', '上海市南京市'],
	['one endless sentence of bodies', 'the Ministry of Finance, '],
	['abbreviations', 'WHO EU '],
	['classes', 'local and local '],
	['commas in a name', 'Ministry of Housing, '],
	['possessives', "China's "],
	['names of companies in a row', '青岚科技、'],
	['places in a row', '沙特、伊朗、'],
	['what is its own', 'Brightwell raised its '],
	['capitals that head nothing', 'Brightwell '],
	['one word', 'harbour '],
	['brackets', '((('],
	['districts', '、青湖区'],
	['exemptions', 'other than the Ministry of Finance '],
];

export const hostileMeasures: Pieces = [
	['Chinese clauses without a verb', '，中国'],
	['Chinese definitions', '，是指'],
	['Chinese duties', '，企业应当'],
	['clauses in English', ', the council will'],
];
