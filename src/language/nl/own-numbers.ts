/** Number words of Dutch that mean other things in other languages. */
export const small: readonly (readonly [string, number])[] = [
	['tien', 10],
	['elf', 11],
];
export const scales: readonly (readonly [string, number])[] = [];
export const articles: readonly string[] = ['een', 'één'];
