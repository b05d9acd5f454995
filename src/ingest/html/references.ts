/** Character references (`&eacute;`, `&#233;`, `&amp`) as browsers read them. */
import { Tokenizer } from 'htmlparser2';

/** A reference and what it stands for. */
export interface Reference {
	/** Characters that the reference takes in the source, the ampersand included. */
	readonly length: number;
	readonly text: string;
}

/** What a number between 128 and 159 means: the characters of windows-1252, as the HTML standard says. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** The longest name has 31 letters. */
const NAME = 32;
/** Names that are remembered: a page of made-up names must not fill the memory. */
const REMEMBERED = 4000;

const known = new Map<string, Reference | null>();

/** The reference that begins with the ampersand at `at`, or null where that stands for itself. */
export function referenceAt(source: string, at: number, end: number): Reference | null {
	if (source.charCodeAt(at + 1) === 35) return numeric(source, at, end);
	let stop = at + 1;
	const limit = Math.min(end, at + NAME + 1);
	while (stop < limit && isAlphanumeric(source.charCodeAt(stop))) stop++;
	if (stop === at + 1) return null;
	if (stop < end && source.charCodeAt(stop) === 59) stop++;
	const raw = source.slice(at, stop);
	let found = known.get(raw);
	if (found === undefined) {
		if (known.size >= REMEMBERED) known.clear();
		found = named(raw);
		known.set(raw, found);
	}
	return found;
}

/** A text with its references resolved. */
export function resolved(text: string): string {
	let at = text.indexOf('&');
	if (at < 0) return text;
	const pieces: string[] = [];
	let from = 0;
	for (; at >= 0; at = text.indexOf('&', at)) {
		const found = referenceAt(text, at, text.length);
		if (found === null) {
			at++;
			continue;
		}
		pieces.push(text.slice(from, at), found.text);
		at += found.length;
		from = at;
	}
	pieces.push(text.slice(from));
	return pieces.join('');
}

function isAlphanumeric(c: number): boolean {
	return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57);
}

function numeric(source: string, at: number, end: number): Reference | null {
	let stop = at + 2;
	const hexadecimal = (source.charCodeAt(stop) | 32) === 120;
	if (hexadecimal) stop++;
	const first = stop;
	let code = 0;
	for (; stop < end; stop++) {
		const digit = digitOf(source.charCodeAt(stop), hexadecimal);
		if (digit < 0) break;
		code = Math.min(0x110000, code * (hexadecimal ? 16 : 10) + digit);
	}
	if (stop === first) return null;
	if (stop < end && source.charCodeAt(stop) === 59) stop++;
	const text =
		code >= 128 && code < 160
			? windows.charAt(code - 128)
			: code === 0 || code >= 0x110000 || (code >= 0xd800 && code < 0xe000)
				? '\ufffd'
				: String.fromCodePoint(code);
	return { length: stop - at, text };
}

function digitOf(c: number, hexadecimal: boolean): number {
	if (c >= 48 && c <= 57) return c - 48;
	const letter = c | 32;
	return hexadecimal && letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** Asks the parser's table of names; `&notit` is `¬it`. */
function named(raw: string): Reference | null {
	const pieces: string[] = [];
	let resolves = false;
	const nothing = (): void => undefined;
	const tokenizer = new Tokenizer(
		{ xmlMode: false, decodeEntities: true },
		{
			ontext: (start, end) => void pieces.push(raw.slice(start, end)),
			ontextentity(codepoint) {
				resolves = true;
				pieces.push(String.fromCodePoint(codepoint));
			},
			onattribdata: nothing,
			onattribentity: nothing,
			onattribend: nothing,
			onattribname: nothing,
			oncdata: nothing,
			onclosetag: nothing,
			oncomment: nothing,
			ondeclaration: nothing,
			onend: nothing,
			onopentagend: nothing,
			onopentagname: nothing,
			onprocessinginstruction: nothing,
			onselfclosingtag: nothing,
		},
	);
	tokenizer.write(raw);
	tokenizer.end();
	return resolves ? { length: raw.length, text: pieces.join('') } : null;
}
