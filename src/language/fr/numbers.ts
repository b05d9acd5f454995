/** Number words of French, folded. Values are plain numbers; scales are powers of ten. */

/** Words that count for themselves; `vingt et un` is `vingt` and `un`. */
export const small: readonly (readonly [string, number])[] = [
	['zéro', 0],
	['un', 1],
	['une', 1],
	['deux', 2],
	['trois', 3],
	['quatre', 4],
	['cinq', 5],
	['six', 6],
	['sept', 7],
	['huit', 8],
	['neuf', 9],
	['dix', 10],
	['onze', 11],
	['douze', 12],
	['treize', 13],
	['quatorze', 14],
	['quinze', 15],
	['seize', 16],
];

export const tens: readonly (readonly [string, number])[] = [
	['vingt', 20],
	['trente', 30],
	['quarante', 40],
	['cinquante', 50],
	['soixante', 60],
];

export const scales: readonly (readonly [string, number])[] = [
	['cent', 2],
	['cents', 2],
	['mille', 3],
];

export const ordinals: readonly (readonly [string, number])[] = [
	['premier', 1],
	['première', 1],
	['deuxième', 2],
	['second', 2],
	['seconde', 2],
	['troisième', 3],
	['quatrième', 4],
	['cinquième', 5],
	['sixième', 6],
	['septième', 7],
	['huitième', 8],
	['neuvième', 9],
	['dixième', 10],
	['dix-huitième', 18],
	['dix-neuvième', 19],
	['vingtième', 20],
];

export const joiners: readonly string[] = ['et'];
