/** What each UTF-16 code unit is, in a table that is filled as characters are met: one look-up a character, whatever its script. */

export const CharKind = { unknown: 0, space: 1, invisible: 2, digit: 3, han: 4, letter: 5, mark: 6 } as const;
export type CharKind = (typeof CharKind)[keyof typeof CharKind];

const isDigit = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 0xff10 && c <= 0xff19);
const isHan = (c: number): boolean => (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || c === 0x3007 || (c >= 0xf900 && c <= 0xfaff);
const isSpace = (c: number): boolean =>
	c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x3000 || (c >= 0x2000 && c <= 0x200a) || c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x205f;
/** Soft hyphen, zero-width characters, byte-order marks and direction marks: invisible, inside a word or not. */
const isInvisible = (c: number): boolean => c === 0xad || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || c === 0x2060 || c === 0xfeff;
const letter = /^[\p{L}\p{M}]$/u;

function isLetter(c: number): boolean {
	if (c < 128) return (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
	if (c < 0xaa || (c >= 0x2010 && c <= 0x205e) || (c >= 0x3000 && c <= 0x3020)) return false;
	// half of a character beyond the first plane: letters of rare scripts, and emoji
	return letter.test(String.fromCharCode(c)) || (c >= 0xd800 && c <= 0xdfff);
}

const kinds = new Uint8Array(0x10000);

/** The kind of a code unit. */
export function charKind(c: number): CharKind {
	const known = kinds[c] as CharKind;
	return known === CharKind.unknown ? tell(c) : known;
}

/** Finds the kind of a code unit that is met for the first time. Apart from the look-up, which stands in every loop over characters. */
function tell(c: number): CharKind {
	const kind = isSpace(c)
		? CharKind.space
		: isInvisible(c)
			? CharKind.invisible
			: isDigit(c)
				? CharKind.digit
				: isHan(c)
					? CharKind.han
					: isLetter(c)
						? CharKind.letter
						: CharKind.mark;
	kinds[c] = kind;
	return kind;
}

/** True for the apostrophes that open the second half of a contraction: `'`, `’`, `ʼ`. */
export function isApostrophe(c: number): boolean {
	return c === 0x27 || c === 0x2019 || c === 0x02bc;
}

/** Where a run of digits, or of letters with what is invisible among them, ends that begins at a place; any other character stands alone. */
export function runEnd(text: string, at: number, end: number, kind: CharKind): number {
	let stop = at + 1;
	if (kind === CharKind.digit) while (stop < end && charKind(text.charCodeAt(stop)) === CharKind.digit) stop++;
	else if (kind === CharKind.letter) {
		for (; stop < end; stop++) {
			const next = charKind(text.charCodeAt(stop));
			if (next !== CharKind.letter && next !== CharKind.invisible) break;
		}
	}
	return stop;
}

/** Where a word ends that begins at a place: a run of letters that holds neither kana nor Hangul, or a run of katakana; hiragana and syllables of Hangul stand each alone. */
export function wordEnd(text: string, at: number, end: number): number {
	const first = text.charCodeAt(at);
	if (first >= KANA && isKana(first)) {
		let stop = at + 1;
		if (isKatakana(first)) while (stop < end && isKatakana(text.charCodeAt(stop))) stop++;
		return stop;
	}
	let stop = at + 1;
	if (isHangul(first)) return stop;
	for (; stop < end; stop++) {
		const c = text.charCodeAt(stop);
		const next = charKind(c);
		if ((next !== CharKind.letter && next !== CharKind.invisible) || (c >= KANA && (isKana(c) || isHangul(c)))) break;
	}
	return stop;
}

/** Where the letters end that begin at a place: behind an apostrophe nothing invisible goes with them. */
export function lettersEnd(text: string, at: number, end: number): number {
	let stop = at;
	while (stop < end && charKind(text.charCodeAt(stop)) === CharKind.letter) stop++;
	return stop;
}

/** True for hiragana, katakana with their extensions and half-width forms, and the mark that repeats a character. */
export function isKana(c: number): boolean {
	return (c >= 0x3041 && c <= 0x30ff) || c === 0x3005 || (c >= 0x31f0 && c <= 0x31ff) || (c >= 0xff66 && c <= 0xff9f);
}

/** The first of them. */
const KANA = 0x3041;

/** True for katakana and the mark that lengthens a vowel: words from other languages are written in them. */
export function isKatakana(c: number): boolean {
	return (c >= 0x30a1 && c <= 0x30fa) || (c >= 0x30fc && c <= 0x30ff) || (c >= 0x31f0 && c <= 0x31ff) || (c >= 0xff66 && c <= 0xff9f);
}

/** True for a syllable of Hangul. */
export function isHangul(c: number): boolean {
	return c >= 0xac00 && c <= 0xd7a3;
}
