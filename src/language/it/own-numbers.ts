/** Number words of Italian that mean other things in other languages. */
export const small: readonly (readonly [string, number])[] = [
	['due', 2],
	['tre', 3],
	['sei', 6],
	['otto', 8],
	['nove', 9],
	['venti', 20],
	['cento', 100],
	['mille', 1000],
];
export const scales: readonly (readonly [string, number])[] = [['mila', 3]];
export const articles: readonly string[] = ['un'];
