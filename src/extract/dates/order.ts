/** Day or month first in `4/5/2017`: the dates of the document that can be read in one way only decide. */
import { TokenKind, type Tokens } from '../../text/tokens.js';

/** True where the document's unambiguous dates put the day first, or show nothing in a language that does. */
export function settleDayFirst(tokens: Tokens, usual: boolean): boolean {
	let dayFirst = 0;
	let monthFirst = 0;
	for (let i = 2; i + 2 < tokens.length; i++) {
		if (tokens.kind[i] !== TokenKind.mark || tokens.norm[i] !== '/' || tokens.norm[i - 2] === '/' || tokens.norm[i + 2] !== '/') continue;
		if (tokens.kind[i - 1] !== TokenKind.digits || tokens.kind[i + 1] !== TokenKind.digits) continue;
		const a = Number(tokens.norm[i - 1]);
		const b = Number(tokens.norm[i + 1]);
		if (a > 12 && a <= 31 && b <= 12) dayFirst++;
		else if (b > 12 && b <= 31 && a <= 12) monthFirst++;
	}
	return dayFirst === monthFirst ? usual : dayFirst > monthFirst;
}
