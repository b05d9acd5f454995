/** Number words of Portuguese that mean other things in other languages. */
export const small: readonly (readonly [string, number])[] = [
	['seis', 6],
	['sete', 7],
	['doze', 12],
];
export const scales: readonly (readonly [string, number])[] = [['mil', 3]];
export const articles: readonly string[] = ['um'];
