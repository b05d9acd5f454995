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
export function hasKana({ kind, length }: Tokens): boolean {
	let han = 0;
	let kana = 0;
	for (let at = 0; at < length && han + kana < LOOKED_AT; at++) {
		if (kind[at] === TokenKind.han) han++;
		else if (kind[at] === TokenKind.kana) kana++;
	}
	return kana > 0 && kana >= (han + kana) * KANA;
}
