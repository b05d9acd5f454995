/** Verbs that make somebody do something: `ordered | the port | to close`, `are pushing | ministers (all of them) | to act`. */
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Verb } from '../vocabulary.js';
import { words } from '../words.js';
import { skipAdverbs } from './verb-group.js';
import type { VerbGroup } from './verb-phrase.js';

/** Words of whoever is to do it. */
const ADDRESSEE = 14;

/**
 * The word before what somebody is told to do, or -1: it stands behind its addressee, past what brackets hold. A clause
 * (`told parliament | it plans to`), a thing (`told residents | a plan to`) and a preposition (`warned | of a plan to`) are no addressee.
 */
export function infinitiveBehind(tokens: Tokens, at: number, limit: number): number {
	let depth = 0;
	for (let i = at; i < Math.min(limit, at + ADDRESSEE); i++) {
		const word = tokens.norm[i] as string;
		if (word === '(') depth++;
		else if (word === ')') depth--;
		else if (depth > 0) continue;
		else if (tokens.kind[i] === TokenKind.mark || words.relatives.has(word) || words.be.has(word)) return -1;
		else if (i === at ? words.prepositions.has(word) : endsAddressee(tokens, i, limit)) return -1;
		else if (i > at && words.infinitives.has(word) && isBase(tokens, i + 1, limit)) return i;
	}
	return -1;
}

/** A verb or another noun phrase begins there, or what stands there is for something itself: `the | deadline for companies to`. */
function endsAddressee(tokens: Tokens, at: number, limit: number): boolean {
	const word = tokens.norm[at] as string;
	const before = tokens.norm[at - 1] as string;
	if (words.modals.longest(tokens, at, limit) !== null || words.controls.longest(tokens, at, limit) !== null || words.have.has(word)) return true;
	const next = tokens.norm[at + 1] ?? '';
	if (words.purposeful.has(word) && (words.infinitives.has(next) || words.prepositions.has(next))) return true;
	const article = words.determiners.has(word) && !words.possessives.has(word) && !words.pointing.has(word);
	return article && !words.determiners.has(before) && !words.prepositions.has(before) && !words.conjunctions.has(before);
}

function isBase(tokens: Tokens, at: number, limit: number): boolean {
	const { next } = skipAdverbs(tokens, at, limit);
	const word = tokens.norm[next] ?? '';
	if (tokens.kind[next] !== TokenKind.word || tokens.capital[next] === true || words.determiners.has(word)) return false;
	return words.be.has(word) || words.verbs.longest(tokens, next, limit)?.values.some(({ form }) => form === 'base') === true;
}

/** `told | schools | to close`, `pushed | the council | to act`: what else only tells, or only strengthens, asks somebody for something. */
export function asking(tokens: Tokens, group: VerbGroup, limit: number): VerbGroup {
	const { verb, voice } = group;
	if (verb === null || voice !== 'active' || verb.class === 'direct' || !words.commanding.has(verb.lemma)) return group;
	if (infinitiveBehind(tokens, group.last, limit) < 0) return group;
	const asked: Verb = { ...verb, act: 'require', class: 'direct', past: 'announced', noun: false };
	return { ...group, verb: asked };
}
