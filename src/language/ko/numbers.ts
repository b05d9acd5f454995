/** How Korean writes numbers: 3조 5천억, 1만 2000, 3만여. */

/** Syllables behind digits, by the power of ten that they are. */
export const scales: readonly (readonly [string, number])[] = [
	['조', 12],
	['억', 8],
	['만', 4],
	['천', 3],
	['백', 2],
	['십', 1],
];

/** Behind a number it says that there is more: 3만|여. */
export const excess: readonly string[] = ['여'];

/** Scales that are other words behind a number, with what must follow them: 3조|원, but 제3조|의. */
export const scaleTails: readonly (readonly [string, readonly string[]])[] = [['조', ['원', '달', '유', '엔', '위', '여']]];
