/** Those in whose name a text says `we`: bodies and countries that its first sentences name, as joint declarations and statements do. */
import type { Reading } from '../../text/reading.js';
import type { BodyRole } from '../../timeline/schema.js';
import type { Mentions } from '../mentions.js';
import { privateKinds } from './agents.js';
import type { Governments } from './governments.js';

/** Sentences that make up the opening: the title and the first of the text. */
const OPENING = 2;

export function authorsOf({ tokens, sentences }: Reading, { bodies }: Mentions, countries: Governments): BodyRole[] {
	const last = sentences[Math.min(OPENING, sentences.length) - 1]?.last ?? 0;
	const roles = new Map<string, BodyRole>();
	for (const { body, text, generic, first } of bodies)
		if (first < last && !generic && !privateKinds.has(body.kind) && !roles.has(body.id)) roles.set(body.id, { id: body.id, role: 'issuer', text, basis: 'inherited' });
	if (roles.size === 0)
		for (const { id, name } of countries.all(0, last)) roles.set(id, { id, role: 'issuer', text: name, basis: 'inherited' });
	return tokens.length === 0 ? [] : [...roles.values()];
}
