/** Number words of Spanish that mean other things in other languages. */
export const small: readonly (readonly [string, number])[] = [
	['dos', 2],
	['seis', 6],
	['once', 11],
	['doce', 12],
	['quince', 15],
];
export const scales: readonly (readonly [string, number])[] = [['mil', 3]];
export const articles: readonly string[] = ['un'];
