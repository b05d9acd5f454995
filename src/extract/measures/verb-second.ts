/** Subjects that stand behind their verb, in languages where the verb comes second: `I maj presenterade | regeringen …`. */
import { type Agent, agentAt } from './agents.js';
import type { Surroundings } from './predicate.js';
import type { VerbGroup } from './verb-group.js';
import { words } from './vocabulary.js';

/** Determiners before the noun, in tokens. */
const REACH = 3;
/** What an object may be as well is not taken for a subject. */
const acting: ReadonlySet<Agent['kind']> = new Set(['body', 'person', 'country', 'pronoun', 'private']);

/** The agent directly behind a verb whose subject may follow it, or null. */
export function subjectBehind({ inverted }: VerbGroup, { tokens, bodies }: Surroundings, limit: number): Agent | null {
	if (inverted < 0) return null;
	for (let at = inverted; at < Math.min(limit, inverted + REACH); at++) {
		const agent = agentAt(tokens, at, limit, bodies, false);
		if (agent !== null) return acting.has(agent.kind) ? agent : null;
		if (!words.determiners.has(tokens.norm[at] as string)) return null;
	}
	return null;
}
