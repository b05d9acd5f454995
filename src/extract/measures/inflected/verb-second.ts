/** Subjects that stand behind their verb, in languages where the verb comes second: `I maj presenterade | regeringen …`. */

import { ownSmallWords } from '../../../language/own-small-words.js';
import { TokenKind } from '../../../text/tokens.js';
import { languageOf } from '../../language.js';
import { type Agent, agentAt } from '../responsibility/agents.js';
import { words } from '../words.js';
import type { Surroundings } from './predicate.js';
import type { VerbGroup } from './verb-phrase.js';

/** Tokens behind a verb of saying in which the speaker is named with the office held: `said Ana Lima, who heads the agency`. */
const OFFICE = 12;
/** Determiners before the noun, in tokens. */
const REACH = 3;
/** What an object may be as well is not taken for a subject. */
const acting: ReadonlySet<Agent['kind']> = new Set(['body', 'person', 'country', 'pronoun', 'private']);
/** What takes effect, and what something is done to: with such verbs it is no object. */
const undergoing: ReadonlySet<Agent['kind']> = new Set(['instrument', 'effort']);

/** The agent directly behind a verb whose subject may follow it, or null. */
export function subjectBehind({ inverted, verb, voice }: VerbGroup, { tokens, bodies }: Surroundings, limit: number): Agent | null {
	if (inverted < 0) return null;
	// `treedt |de wet| in werking`: who acts by the article and the noun together
	const articled = (words.agents.longest(tokens, inverted - 1, limit)?.last ?? 0) > inverted;
	for (let at = articled ? inverted - 1 : inverted; at < Math.min(limit, inverted + REACH); at++) {
		const agent = agentAt(tokens, at, limit, bodies, false);
		if (agent !== null) return acting.has(agent.kind) || ((verb?.class === 'effect' || voice === 'passive') && undergoing.has(agent.kind)) ? agent : null;
		const norm = tokens.norm[at] as string;
		if (!words.determiners.has(norm) && ownSmallWords.get(languageOf(tokens))?.get(norm) !== 'article') return null;
	}
	return null;
}

/** Who speaks where a verb of saying follows what was said: an office, a body or a bystander, after a name or before it. */
export function speakerBehind({ tokens, bodies, officials, bystanders }: Surroundings, from: number, limit: number): Agent | null {
	let named: Agent | null = null;
	for (let at = from; at < Math.min(limit, from + OFFICE); at++) {
		if (tokens.kind[at] === TokenKind.mark && tokens.norm[at] !== ',' && tokens.norm[at] !== '.' && tokens.norm[at] !== '-') break;
		const agent = agentAt(tokens, at, limit, bodies, false);
		// `said Lima, an economist at the central bank`
		if (agent?.kind === 'bystander') return agent;
		if (agent === null) {
			if (named === null && tokens.capital[at] === true && bystanders.has(tokens.norm[at] as string))
				return { kind: 'bystander', first: at, last: at + 1, mention: null, oblique: false };
			if (named === null && tokens.capital[at] === true && officials.has(tokens.norm[at] as string))
				named = { kind: 'person', first: at, last: at + 1, mention: officials.get(tokens.norm[at] as string) ?? null, oblique: false };
			continue;
		}
		if (agent.kind === 'pronoun' && at === from) return agent;
		if (named === null && (agent.kind === 'person' || agent.kind === 'body' || agent.kind === 'private')) named = agent;
	}
	return named;
}
