/** The body in whose name a sentence is spoken. */
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';
import type { BodyMention } from '../../mentions.js';
import type { Predicate } from '../inflected/predicate.js';
import { words } from '../words.js';
import { agentAt, type MentionsAt, privateKinds } from './agents.js';
import type { Referents } from './referents.js';

/** The subject of the verb of saying, or the body named just before or after it (`said Li, spokesperson for the commission`). */
export function speakerIn(predicates: readonly Predicate[], bodies: readonly BodyMention[]): BodyMention | null {
	for (const predicate of predicates) {
		if (predicate.verb?.class !== 'report') continue;
		const before = bodies.filter((body) => body.last <= predicate.first && body.first >= predicate.clause && !body.generic);
		const after = bodies.filter((body) => body.first >= predicate.last && !body.generic);
		const speaker = predicate.subject?.mention ?? before[before.length - 1] ?? after[0] ?? null;
		if (speaker !== null) return speaker;
	}
	return null;
}

/** Those of whom a sentence that names nobody does not go on to tell: a charity or a party that was heard once. */
export const keepsFloor = (speaker: BodyMention | null): BodyMention | null =>
	speaker !== null && (privateKinds.has(speaker.body.kind) || partisan.has(speaker.body.kind)) ? null : speaker;

const partisan = new Set(['party', 'party-organisation', 'legislature']);

/** Words between `according to` and the noun: `the city's | centre`. */
const MODIFIERS = 4;

/** Whoever a sentence has its news from: `according to the | ministry`. */
export function sourceIn(tokens: Tokens, { first, last }: Sentence, bodies: MentionsAt<BodyMention>, referents: Referents): BodyMention | null {
	for (let i = first; i < last; i++) {
		const match = words.sources.longest(tokens, i, last);
		if (match === null) continue;
		for (let at = match.last; at < Math.min(last, match.last + MODIFIERS); at++) {
			const mention = bodies.get(at);
			if (mention !== undefined) return mention.generic ? null : mention;
			const agent = agentAt(tokens, at, last, bodies, false);
			const body = agent === null ? null : referents.of(agent, match.last);
			if (body !== null) return body;
		}
		return null;
	}
	return null;
}
