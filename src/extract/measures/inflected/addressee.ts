/** Verbs that make somebody do something: `ordered | the port | to close`, `are pushing | ministers (all of them) | to act`. */
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Verb } from '../vocabulary.js';
import { words } from '../words.js';
import { skipAdverbs } from './verb-group.js';
import type { VerbGroup } from './verb-phrase.js';

/** Words of whoever is to do it. */
const ADDRESSEE = 14;
/** Words of a good that is ordered: `500 low-floor electric | buses`. */
const GOOD = 8;

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

/** `told | schools | to close`, `pushed | the council | to act`: what else only tells, or only strengthens, asks somebody for something; `denied | requests`: what else only contradicts, refuses. */
export function asking(tokens: Tokens, group: VerbGroup, limit: number): VerbGroup {
	const { verb, voice } = group;
	if (verb !== null && voice === 'active' && words.buying.has(verb.lemma) && buys(tokens, group.last, limit))
		return { ...group, verb: { ...verb, act: 'procure', class: 'decide', past: 'completed', noun: false } };
	if (verb !== null && voice === 'active' && words.denials.has(verb.lemma) && turnsDown(tokens, group.last, limit))
		return { ...group, verb: { ...verb, act: 'reject', class: 'decide', past: 'announced', noun: false } };
	if (verb === null || voice !== 'active' || verb.class === 'direct' || !words.commanding.has(verb.lemma)) return group;
	if (infinitiveBehind(tokens, group.last, limit) < 0) return group;
	const asked: Verb = { ...verb, act: 'require', class: 'direct', past: 'announced', noun: false };
	return { ...group, verb: asked };
}

/** `denied | all of the mine's requests`, `denied | the port's last appeal`, while `denied | the claim` says that it is not so. */
function turnsDown(tokens: Tokens, at: number, limit: number): boolean {
	for (let i = at; i < Math.min(limit, at + GOOD) && tokens.kind[i] !== TokenKind.mark; i++) {
		const word = tokens.norm[i] as string;
		if (words.requests.has(word)) return true;
		if ((words.prepositions.has(word) && !words.ofYear.has(word)) || words.infinitives.has(word) || words.relatives.has(word)) return false;
	}
	return false;
}

/** `ordered | six frigates`, `ordered | masks from Hanko`: a purchase, where nobody is to do anything: `ordered | six ports to close`, `ordered | two audits`. */
function buys(tokens: Tokens, at: number, limit: number): boolean {
	if (infinitiveBehind(tokens, at, limit) >= 0) return false;
	const counted = tokens.kind[at] === TokenKind.digits || words.counts.has(tokens.norm[at] as string);
	let last = at;
	while (last < Math.min(limit, at + GOOD) && isInPhrase(tokens, last)) last++;
	if (last === at || isDeed(tokens, last - 1)) return false;
	const from = words.suppliedBy.has(tokens.norm[last] ?? '') && tokens.capital[last + 1] === true;
	return from || (counted && !isPassive(tokens, last));
}

/** Words of a noun phrase without its complements. */
function isInPhrase(tokens: Tokens, at: number): boolean {
	const word = tokens.norm[at] as string;
	if (tokens.kind[at] === TokenKind.mark) return word === ',' && tokens.kind[at + 1] === TokenKind.digits && tokens.gap[at + 1] === Gap.none;
	return !(words.prepositions.has(word) || words.conjunctions.has(word) || words.relatives.has(word) || words.be.has(word) || isPassive(tokens, at));
}

/** `ordered six ports | closed`. */
function isPassive(tokens: Tokens, at: number): boolean {
	return words.verbs.longest(tokens, at)?.values.some(({ form }) => form === 'participle') === true;
}

/** A noun of what is done, or of how long: `audits`, `evacuation`, `days`. */
function isDeed(tokens: Tokens, at: number): boolean {
	const word = tokens.norm[at] as string;
	return words.deeds.has(word) || words.deedEndings.some((ending) => word.endsWith(ending));
}
