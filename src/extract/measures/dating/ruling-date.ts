/** The date of the instrument that a sentence reports: 2031年5月1日起施行的《条例》规定，…: what it rules is as old as it is. */
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import type { DateMention } from '../../mentions.js';
import { rules, titleEnd } from '../reading/recollection.js';
import { words } from '../words.js';

/** Characters of the verb and its 的 between a date and the instrument that it dates. */
const MODIFIER = 8;

/** The date that modifies an instrument by which the measure at `head` is ruled, or null. */
export function rulingDate(tokens: Tokens, dates: readonly DateMention[], head: number, limit: number): DateMention | null {
	return dates.find((date) => date.last < head && ruledFrom(tokens, date.last, limit) <= head) ?? null;
}

/** The token from which an instrument rules that the date before `at` modifies; infinite where none does. */
function ruledFrom(tokens: Tokens, at: number, limit: number): number {
	const none = Number.POSITIVE_INFINITY;
	if (tokens.kind[at] !== TokenKind.han) return none;
	let verb = false;
	for (let i = at; i < Math.min(limit, at + MODIFIER); i++) {
		if (tokens.norm[i] === '的' && verb) return instrumentAt(tokens, i + 1, limit) ?? none;
		if (tokens.kind[i] !== TokenKind.han) return none;
		verb ||= words.verbs.longest(tokens, i, limit)?.values.some(({ verb: { act } }) => making.has(act)) === true;
	}
	return none;
}

const making = new Set(['issue', 'adopt', 'approve', 'announce', 'enter-into-force', 'implement', 'launch', 'amend']);

/** Where a title or the name of an instrument ends that a verb of ruling follows. */
function instrumentAt(tokens: Tokens, at: number, limit: number): number | null {
	const end = tokens.norm[at] === '《' ? titleEnd(tokens, at, limit) : (words.instruments.longest(tokens, at, limit)?.last ?? -1);
	return end > 0 && rules(tokens, end, limit) ? end : null;
}
