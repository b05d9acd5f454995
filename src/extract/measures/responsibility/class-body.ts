/** A class of those who have a duty, named by a clause alone, as a body: `mortgage lenders`, 申请人. */
import { type Tokens, textOf } from '../../../text/tokens.js';
import { unregistered } from '../../bodies/body.js';
import type { BodyMention } from '../../mentions.js';

/** @param last the token after the last of its name */
export function classBody(tokens: Tokens, sentence: number, first: number, last: number): BodyMention {
	const text = textOf(tokens, first, last).replace(/\s+/g, ' ');
	return {
		first,
		last,
		start: tokens.start[first] as number,
		end: tokens.end[last - 1] as number,
		sentence,
		text,
		rule: 'bodies/generic',
		body: unregistered(text, 'generic', null),
		generic: true,
	};
}
