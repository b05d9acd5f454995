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
