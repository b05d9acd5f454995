/**
 * Text that was encoded twice: UTF-8 which somebody took for windows-1252 and encoded as UTF-8 again, so that an apostrophe reads `â€™` and `é` reads `Ã©`.
 */

/** What windows-1252 shows for the bytes 0x80 to 0x9F, in their order; bytes it leaves open stand for themselves. */
const SHOWN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const bytes: ReadonlyMap<string, number> = new Map([...SHOWN].map((character, at) => [character, 0x80 + at]));
/** A single character that looks like it may be one: an upper-case letter before a closing quotation mark. */
const FEWEST = 2;
/** Of the characters beyond ASCII at least a third must be such sequences: prose that writes `liberté »` has many others. */
const OTHERS = 2;
/** The first bytes of UTF-8 of two, three and four bytes. */
const leads = /[\u00c2-\u00f4]/;

/**
 * Decodes once more what was encoded twice. Text in which that is rare beside other characters beyond ASCII stays as it is.
 * Linear in the text.
 * @returns the text and how many characters were mended
 */
export function mendEncodedTwice(text: string): { readonly text: string; readonly mended: number } {
	if (!leads.test(text)) return { text, mended: 0 };
	const parts: string[] = [];
	let mended = 0;
	let others = 0;
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		if (text.charCodeAt(at) < 0x80) continue;
		const character = characterAt(text, at);
		if (character === null) {
			others++;
			continue;
		}
		parts.push(text.slice(from, at), character.written);
		at += character.bytes - 1;
		from = at + 1;
		mended++;
	}
	if (mended < FEWEST || others > mended * OTHERS) return { text, mended: 0 };
	parts.push(text.slice(from));
	return { text: parts.join(''), mended };
}

/** The character whose bytes in UTF-8 stand at a place as so many characters; null where none does. */
function characterAt(text: string, at: number): { readonly written: string; readonly bytes: number } | null {
	const lead = text.charCodeAt(at);
	if (lead < 0xc2 || lead > 0xf4) return null;
	const count = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
	let point = lead & (0xff >> (count + 1));
	for (let i = 1; i < count; i++) {
		const byte = byteOf(text, at + i);
		if (byte < 0x80 || byte > 0xbf) return null;
		point = (point << 6) | (byte & 0x3f);
	}
	const least = count === 2 ? 0x80 : count === 3 ? 0x800 : 0x10000;
	if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
	return { written: String.fromCodePoint(point), bytes: count };
}

function byteOf(text: string, at: number): number {
	const code = text.charCodeAt(at);
	return code <= 0xff ? code : (bytes.get(text[at] ?? '') ?? -1);
}
