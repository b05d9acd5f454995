/** The body that the subject of a clause stands for without naming it: 我市, `the regulator`, `Finance Minister Jane Hall`. */
import type { Tokens } from '../../../text/tokens.js';
import type { BodyMention } from '../../mentions.js';
import type { Context } from '../document/context.js';
import { clauseWords } from '../uninflected/clause-words.js';
import type { Agent } from './agents.js';
import type { Referents } from './referents.js';

/** Tokens from the comma before a name back to the title of its office. */
const APPOSED = 12;

/**
 * The body, or null where the subject stands for none.
 * @param opening first token in which the words before the subject are looked for
 */
export function bodyOfSubject(tokens: Tokens, subject: Agent | null, opening: number, referents: Referents, context: Context): BodyMention | null {
	return ownPlace(tokens, subject, context) ?? referents.of(subject, opening) ?? officeOf(tokens, subject, context);
}

/** 我市: the government of the place in whose name the text speaks. */
function ownPlace(tokens: Tokens, subject: Agent | null, { home }: Context): BodyMention | null {
	return subject !== null && clauseWords.own.longest(tokens, subject.first, subject.last) !== null ? home : null;
}

/** `Finance Minister Jane Hall`: the ministry of whoever is the subject. */
function officeOf(tokens: Tokens, subject: Agent | null, { offices }: Context): BodyMention | null {
	if (subject === null || subject.kind !== 'person' || subject.mention !== null) return null;
	return offices.get(subject.last - 1) ?? officeBefore(tokens, subject.first - 1, offices);
}

/** `The Minister for Ports|, Senator Jane Hall`: the office that ends at the comma before a name. */
function officeBefore(tokens: Tokens, comma: number, offices: Context['offices']): BodyMention | null {
	if (tokens.norm[comma] !== ',') return null;
	for (let at = comma - 1; at > comma - APPOSED; at--) {
		const office = offices.get(at);
		if (office !== undefined) return office.last === comma ? office : null;
	}
	return null;
}
