/** How a text parts its thousands, which its language decides: `1.500` is one and a half in English, fifteen hundred in German. */
import { stopGroups } from '../../../language/thousands.js';
import type { Tokens } from '../../../text/tokens.js';
import { writtenIn } from '../../dates/written-in.js';

const known = new WeakMap<Tokens, boolean>();

/** Whether a lone group of three digits after a full stop is one of thousands. The language of a text is told once. */
export function groupsByStop(tokens: Tokens): boolean {
	let groups = known.get(tokens);
	if (groups === undefined) {
		groups = stopGroups.has(writtenIn(tokens, null));
		known.set(tokens, groups);
	}
	return groups;
}
