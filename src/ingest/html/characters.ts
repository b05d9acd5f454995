/** What single characters (UTF-16 code units) are to the layout of a text. */

/** Kinds of code units by how a text is written of them. */
export const Kind = { plain: 0, space: 1, invisible: 2, reference: 3 } as const;

/** The kind of every code unit. */
export const kinds = new Uint8Array(0x10000);

const spaces = [32, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000];
for (let c = 9; c <= 13; c++) spaces.push(c);
for (let c = 0x2000; c <= 0x200a; c++) spaces.push(c);

// controls; soft hyphen, zero-width space, direction marks, byte-order mark; the joiners U+200C and U+200D are spelling and stay
kinds.fill(Kind.invisible, 0, 32);
kinds.fill(Kind.invisible, 0x7f, 0xa0);
kinds.fill(Kind.invisible, 0x202a, 0x202f);
for (const c of [0xad, 0x200b, 0x200e, 0x200f, 0x2060, 0xfeff]) kinds[c] = Kind.invisible;
for (const c of spaces) kinds[c] = Kind.space;
kinds[38] = Kind.reference;

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;
export const isHan = (c: number): boolean => c >= 0x3400 && c <= 0x9fff;
export const isLower = (c: number): boolean => c >= 97 && c <= 122;
export const isUpper = (c: number): boolean => c >= 65 && c <= 90;

/** Punctuation that no space follows: brackets and quotes that open, all wide marks. */
export function opensClose(c: number): boolean {
	return c === 32 || c === 40 || c === 91 || c === 0x22 || c === 0x27 || c === 0x2018 || c === 0x201c || isWideMark(c);
}

/** Punctuation that no space precedes. */
export function closesClose(c: number): boolean {
	return (
		c === 32 ||
		c === 41 ||
		c === 44 ||
		c === 46 ||
		c === 58 ||
		c === 59 ||
		c === 93 ||
		c === 0x22 ||
		c === 0x27 ||
		c === 0x2019 ||
		c === 0x201d ||
		isWideMark(c)
	);
}

function isWideMark(c: number): boolean {
	return (c >= 0x3001 && c <= 0x301f) || (c >= 0xff01 && c <= 0xff0f);
}

/** Ends a sentence or a clause. */
export function isStop(c: number): boolean {
	return c === 46 || c === 33 || c === 63 || c === 58 || c === 59 || c === 0x3002 || c === 0xff01 || c === 0xff1f || c === 0xff1a || c === 0xff1b;
}
