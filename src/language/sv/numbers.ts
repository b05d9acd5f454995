/** Number words of Swedish, folded. Values are plain numbers; scales are powers of ten. */

/** Words that count for themselves; compounds from 21 to 39 are one word. */
export const small: readonly (readonly [string, number])[] = [
	['noll', 0],
	['en', 1],
	['ett', 1],
	['två', 2],
	['tre', 3],
	['fyra', 4],
	['fem', 5],
	['sex', 6],
	['sju', 7],
	['åtta', 8],
	['nio', 9],
	['tio', 10],
	['elva', 11],
	['tolv', 12],
	['tretton', 13],
	['fjorton', 14],
	['femton', 15],
	['sexton', 16],
	['sjutton', 17],
	['arton', 18],
	['nitton', 19],
	['tjugoen', 21],
	['tjugoett', 21],
	['tjugotvå', 22],
	['tjugotre', 23],
	['tjugofyra', 24],
	['tjugofem', 25],
	['tjugosex', 26],
	['tjugosju', 27],
	['tjugoåtta', 28],
	['tjugonio', 29],
	['trettioen', 31],
	['trettiofem', 35],
];

export const tens: readonly (readonly [string, number])[] = [
	['tjugo', 20],
	['trettio', 30],
	['fyrtio', 40],
	['femtio', 50],
	['sextio', 60],
	['sjuttio', 70],
	['åttio', 80],
	['nittio', 90],
];

export const scales: readonly (readonly [string, number])[] = [
	['hundra', 2],
	['tusen', 3],
];

export const ordinals: readonly (readonly [string, number])[] = [
	['första', 1],
	['andra', 2],
	['tredje', 3],
	['fjärde', 4],
	['femte', 5],
	['sjätte', 6],
	['sjunde', 7],
	['åttonde', 8],
	['nionde', 9],
	['tionde', 10],
	['elfte', 11],
	['tolfte', 12],
	['artonde', 18],
	['nittonde', 19],
	['tjugonde', 20],
	['trettionde', 30],
];

export const joiners: readonly string[] = ['och'];
