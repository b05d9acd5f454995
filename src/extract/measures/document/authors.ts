/** Those in whose name a text says `we`: bodies and countries that its first sentences name, as joint declarations and statements do. */
import type { Reading } from '../../../text/reading.js';
import type { Tokens } from '../../../text/tokens.js';
import type { Body } from '../../../timeline/schema.js';
import type { BodyMention, Mentions } from '../../mentions.js';
import { privateKinds } from '../responsibility/agents.js';
import type { Governments } from '../responsibility/governments.js';
import { words } from '../words.js';

export interface Author {
	readonly body: Body;
	readonly text: string;
}

/** Sentences that make up the opening: the title and the first of the text. */
const OPENING = 2;

/** @param offices ministries by the token of a title that names them */
export function authorsOf({ sentences, tokens }: Reading, { bodies }: Mentions, offices: ReadonlyMap<number, BodyMention>, countries: Governments): Author[] {
	const last = sentences[Math.min(OPENING, sentences.length) - 1]?.last ?? 0;
	const authors = new Map<string, Author>();
	for (const { body, text, generic, first } of bodies)
		if (first < last && !generic && !privateKinds.has(body.kind) && !authors.has(body.id) && !isAddressed(tokens, first)) authors.set(body.id, { body, text });
	if (authors.size === 0) for (const [at, { body, text }] of offices) if (at < last) authors.set(body.id, { body, text });
	if (authors.size === 0) for (const body of countries.all(0, last)) authors.set(body.id, { body, text: body.name });
	return [...authors.values()];
}

/** Words between a preposition and the audience it names: `to | both Houses of | Parliament`. */
const AUDIENCE = 4;

/** `a statement to | Parliament`, `a speech at the | Trade Forum`: those spoken to are not those who speak. */
function isAddressed(tokens: Tokens, at: number): boolean {
	for (let i = at - 1; i >= Math.max(0, at - AUDIENCE); i--) if (words.addressing.has(tokens.norm[i] as string)) return true;
	return false;
}
