/** How Chinese is written: in the simplified characters of the mainland or in those of Hong Kong, Macao and Taiwan. */
import { TokenKind, type Tokens } from './tokens.js';

/** In traditional writing one character in three has another form in simplified writing; a quotation or a name holds fewer. */
const TRADITIONAL = 0.1;

/** Whether Chinese is written as in Hong Kong, Macao and Taiwan; false of a text without Chinese. */
export function isTraditional(tokens: Tokens): boolean {
	let han = 0;
	let other = 0;
	for (let i = 0; i < tokens.length; i++) {
		if (tokens.kind[i] !== TokenKind.han) continue;
		han++;
		if (tokens.text.charCodeAt(tokens.start[i] as number) !== (tokens.norm[i] as string).charCodeAt(0)) other++;
	}
	return other > han * TRADITIONAL;
}

/** Characters looked at to see whether kana stand among the Chinese ones, and the least share of them in Japanese. */
const LOOKED_AT = 1200;
const KANA = 0.15;

/** Whether a text is written as Japanese is: with Chinese characters, and never without kana. */
function hasKana({ kind, length }: Tokens): boolean {
	let han = 0;
	let kana = 0;
	for (let at = 0; at < length && han + kana < LOOKED_AT; at++) {
		if (kind[at] === TokenKind.han) han++;
		else if (kind[at] === TokenKind.kana) kana++;
	}
	return kana > 0 && kana >= (han + kana) * KANA;
}

/** Least share of syllables of Hangul among them, words of other letters and Chinese characters in Korean: a syllable is a token and a word is one. */
const HANGUL = 0.7;

/** Whether a text is written as Korean is: in Hangul, with words of other letters here and there. */
function hasHangul({ kind, length }: Tokens): boolean {
	let hangul = 0;
	let other = 0;
	for (let at = 0; at < length && hangul + other < LOOKED_AT; at++) {
		if (kind[at] === TokenKind.hangul) hangul++;
		else if (kind[at] === TokenKind.han || kind[at] === TokenKind.word || kind[at] === TokenKind.kana) other++;
	}
	return hangul > 0 && hangul >= (hangul + other) * HANGUL;
}

/** The languages that their script alone tells, each with how it shows. */
const scripts: readonly (readonly [string, (tokens: Tokens) => boolean])[] = [
	['ja', hasKana],
	['ko', hasHangul],
];

/** BCP 47 code of the language that a text's script tells, or null: Japanese by its kana, Korean by its Hangul. */
export function languageOfScript(tokens: Tokens): string | null {
	return scripts.find(([, shows]) => shows(tokens))?.[0] ?? null;
}

/** Whether a language is told by its script alone. */
export function hasOwnScript(language: string): boolean {
	return scripts.some(([code]) => code === language);
}
