/**
 * What became of what a body is told to have done, where the verb alone does not tell: a request is announced and an order adopted, a draft
 * that is made public is proposed, a fine is imposed for good and a rate holds once it is set.
 */
import type { Tokens } from '../../../text/tokens.js';
import { draftAt, headsAnother } from '../document/draft.js';
import type { Agent } from '../responsibility/agents.js';
import type { Status } from '../vocabulary.js';
import { words } from '../words.js';
import type { Predicate } from './predicate.js';

/** Acts that make something public or bring it into being: a draft is proposed by them. */
const publishing = new Set(['announce', 'issue', 'establish', 'report']);
/** Acts by which a rate is set. */
const setting = new Set(['expand', 'limit', 'establish', 'reform']);
/** Acts by which rules and decisions are undone. */
const undoing = new Set(['repeal', 'ban', 'abolish', 'reject']);
/** Words of an object before its noun. */
const OBJECT = 5;
/** Words between a verb and what it imposes: `imposed on the two largest ports | a fine`. */
const IMPOSED = 14;

/** The status of an act told as done, in the past or the perfect; that of its verb where nothing else tells. Looks at a bounded number of tokens. */
export function statusTold(tokens: Tokens, { verb, last, aspect, voice, subject }: Predicate): Status | null {
	if (verb === null) return null;
	if (verb.act === 'require' && verb.class === 'direct') return words.ordering.has(verb.lemma) ? 'adopted' : 'announced';
	if (verb.class === 'decide' && publishing.has(verb.act) && makesDraft(tokens, last)) return 'proposed';
	if (verb.act === 'limit' && (words.penalties.has(verb.lemma) || imposesPenalty(tokens, last))) return 'adopted';
	// `has cut rates six times` tells how things stand, `banks raised mortgage rates` how the market moves
	if (aspect === 'simple' && setting.has(verb.act) && isPublic(subject) && setsRate(tokens, last)) return 'adopted';
	if (aspect !== 'progressive' && undoing.has(verb.act) && voice === 'active' && isChamber(tokens, subject)) return 'adopted';
	return verb.past;
}

/** `the lower house`, `a federal judge`, `the Supreme Court of Malta`. */
function isChamber(tokens: Tokens, subject: Agent | null): boolean {
	for (let i = subject?.first ?? 0; i < (subject?.last ?? 0); i++) if (words.chambers.has(tokens.norm[i] as string)) return true;
	return false;
}

function isPublic(subject: Agent | null): boolean {
	return subject === null || !(subject.kind === 'private' || subject.kind === 'bystander');
}

/** `published | draft rules`, `put forward | a revised proposal`. */
function makesDraft(tokens: Tokens, at: number): boolean {
	for (let i = at; i < Math.min(tokens.length, at + OBJECT); i++) {
		if (draftAt(tokens, i, i === at) !== null) return true;
		if (words.prepositions.has(tokens.norm[i] as string) || words.conjunctions.has(tokens.norm[i] as string)) return false;
	}
	return false;
}

/** `raised | its key rate`, `set | the toll at`, while `established | a rate board` sets none. */
function setsRate(tokens: Tokens, at: number): boolean {
	for (let i = at; i < Math.min(tokens.length, at + OBJECT); i++) {
		const rate = words.rates.longest(tokens, i);
		if (rate !== null && !headsAnother(tokens, rate.last)) return true;
		if (words.prepositions.has(tokens.norm[i] as string)) return false;
	}
	return false;
}

/** `imposed | a fine`, `imposed on three ports | a fine`, while `restricted exports to tighten | sanctions` imposes none. */
function imposesPenalty(tokens: Tokens, at: number): boolean {
	for (let i = at; i < Math.min(tokens.length, at + IMPOSED); i++) {
		const word = tokens.norm[i] as string;
		if (words.penalties.has(word)) return !headsAnother(tokens, i + 1);
		const ends = words.infinitives.has(word) || words.relatives.has(word) || words.subordinators.longest(tokens, i) !== null;
		if (ends || (i > at && (words.prepositions.has(word) || words.byAgent.has(word)))) return false;
	}
	return false;
}
