/** Number words of French that mean other things in other languages: `in 2031 millions of people` is no number of millions in English. */
export const small: readonly (readonly [string, number])[] = [
	['six', 6],
	['sept', 7],
];
export const scales: readonly (readonly [string, number])[] = [
	['cent', 2],
	['cents', 2],
	['mille', 3],
	['millions', 6],
	['md', 9],
	['mds', 9],
];
export const articles: readonly string[] = ['un'];
