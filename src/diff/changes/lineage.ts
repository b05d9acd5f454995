/** Whether two names can be of one body: the register is asked for every body that bears either. */
import type { BodyMention } from '../../extract/mentions.js';
import { type RegisteredBody, shippedRegister } from '../../knowledge/register.js';
import { tokenize } from '../../text/tokens.js';

/** One body for all that succeed one another: the last of the line that the register knows of. */
export const lineage = ({ body }: BodyMention): string => body.successor ?? body.id;

/** Bodies that bear a name, whatever the article is about; the article's own country may have settled on another. */
function bearersOf(name: string): readonly RegisteredBody[] {
	const tokens = tokenize(name);
	const first = tokens.norm[0] === 'the' ? 1 : 0;
	const match = shippedRegister().names.longest(tokens, first);
	return match !== null && match.last === tokens.length ? match.values.map(({ body }) => body) : [];
}

/** True where a body that bears the one name is, or came before or after, a body that bears the other: read together, the two names settle which body is meant. */
export function oneLine(old: string, now: string): boolean {
	const after = bearersOf(now);
	return bearersOf(old).some((a) => after.some((b) => a.id === b.id || a.successors.includes(b.id) || b.successors.includes(a.id)));
}
