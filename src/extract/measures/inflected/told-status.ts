/**
 * What became of what a body is told to have done, where the verb alone does not tell: a request is announced and an order adopted, a draft
 * that is made public is proposed, a fine is imposed for good and a rate holds once it is set.
 */
import type { Tokens } from '../../../text/tokens.js';
import { draftAt } from '../document/draft.js';
import type { Status } from '../vocabulary.js';
import { words } from '../words.js';
import type { VerbGroup } from './verb-phrase.js';

/** Acts that make something public or bring it into being: a draft is proposed by them. */
const publishing = new Set(['announce', 'issue', 'establish', 'report']);
/** Acts by which a rate is set. */
const setting = new Set(['expand', 'limit', 'establish', 'reform']);
/** Words of an object before its noun. */
const OBJECT = 5;
/** Words between a verb and what it imposes: `imposed on the two largest ports | a fine`. */
const IMPOSED = 14;

/** The status of an act told as done, in the past or the perfect; that of its verb where nothing else tells. Looks at a bounded number of tokens. */
export function statusTold(tokens: Tokens, group: VerbGroup): Status | null {
	const { verb, last, aspect } = group;
	if (verb === null) return null;
	if (verb.act === 'require' && verb.class === 'direct') return words.ordering.has(verb.lemma) ? 'adopted' : 'announced';
	if (verb.class === 'decide' && publishing.has(verb.act) && makesDraft(tokens, last)) return 'proposed';
	if (verb.act === 'limit' && (words.penalties.has(verb.lemma) || stands(tokens, last, IMPOSED, words.penalties))) return 'adopted';
	// `has cut rates six times` tells how things stand
	if (aspect === 'simple' && setting.has(verb.act) && setsRate(tokens, last)) return 'adopted';
	return verb.past;
}

/** `published | draft rules`, `put forward | a revised proposal`. */
function makesDraft(tokens: Tokens, at: number): boolean {
	for (let i = at; i < Math.min(tokens.length, at + OBJECT); i++) {
		if (draftAt(tokens, i, i === at) !== null) return true;
		if (words.prepositions.has(tokens.norm[i] as string) || words.conjunctions.has(tokens.norm[i] as string)) return false;
	}
	return false;
}

/** `raised | its key rate`, `set | the toll at`. */
function setsRate(tokens: Tokens, at: number): boolean {
	for (let i = at; i < Math.min(tokens.length, at + OBJECT); i++) {
		if (words.rates.longest(tokens, i) !== null) return true;
		if (words.prepositions.has(tokens.norm[i] as string)) return false;
	}
	return false;
}

function stands(tokens: Tokens, at: number, reach: number, nouns: ReadonlySet<string>): boolean {
	for (let i = at; i < Math.min(tokens.length, at + reach); i++) if (nouns.has(tokens.norm[i] as string)) return true;
	return false;
}
