/**
 * How a text parts its thousands, which its language decides: `1.500` is one and a half in English, fifteen hundred in German. In a language whose
 * countries differ the numbers of the text do that can be read in one way alone: `1,234.5` is written in Mexico, `1.234,5` in Spain.
 */
import { stopGroups, unsettledGroups } from '../../../language/thousands.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { languageOf } from '../../language.js';

const known = new WeakMap<Tokens, boolean>();

/** Whether a lone group of three digits after a full stop is one of thousands. Told once a text. */
export function groupsByStop(tokens: Tokens): boolean {
	let groups = known.get(tokens);
	if (groups === undefined) {
		const language = languageOf(tokens);
		groups = stopGroups.has(language) && !(unsettledGroups.has(language) && groupsByComma(tokens));
		known.set(tokens, groups);
	}
	return groups;
}

/** Whether more numbers of a text part thousands by the comma or decimals by the stop than the other way about. */
function groupsByComma(tokens: Tokens): boolean {
	const isPart = (at: number): boolean => tokens.kind[at] === TokenKind.digits && tokens.gap[at] === Gap.none;
	let balance = 0;
	for (let at = 1; at + 1 < tokens.length; at++) {
		const mark = tokens.norm[at] as string;
		if ((mark !== ',' && mark !== '.') || tokens.gap[at] !== Gap.none || tokens.kind[at - 1] !== TokenKind.digits || !isPart(at + 1)) continue;
		// a date, the number of a section
		const isChain = (side: number, digits: number): boolean => tokens.norm[side] === '.' && isPart(digits) && mark === '.';
		const { length } = tokens.norm[at + 1] as string;
		if (length > 3 || (length < 3 && (isChain(at + 2, at + 3) || (isChain(at - 2, at - 1) && tokens.gap[at - 2] === Gap.none)))) continue;
		balance += (mark === ',') === (length === 3) ? 1 : -1;
	}
	return balance > 0;
}
