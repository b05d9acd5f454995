/** Whoever bears a duty and is in no list of agents: the last part of the noun says that it is somebody. */
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Agent } from '../responsibility/agents.js';
import { clauseWords } from './clause-words.js';

/** Characters of the last part of such a noun. */
const PART = 3;
/** Characters of the noun at the head of a clause. */
const NOUN = 12;

/** The noun that stands directly before the modal: 拍卖场所|应当, 委托人|不得. */
export function holderBefore(tokens: Tokens, first: number, modal: number): Agent | null {
	for (let length = PART; length > 0; length--) {
		const at = modal - length;
		if (at >= first + (length > 1 ? 0 : 1) && clauseWords.holders.longest(tokens, at, modal)?.last === modal) return holder(at, modal);
	}
	return null;
}

/** The noun that opens a clause of condition: 拍卖场所|变更名称的，应当…. */
export function topicOf(
	tokens: Tokens,
	{ first, last, agents }: { readonly first: number; readonly last: number; readonly agents: readonly Agent[] },
): Agent | null {
	if (agents.length > 0) return agents.find(({ oblique, kind }) => !oblique && (kind === 'body' || kind === 'private')) ?? null;
	for (let i = first + 1; i < Math.min(last, first + NOUN) && tokens.kind[i] === TokenKind.han; i++) {
		const part = clauseWords.holders.longest(tokens, i, last);
		if (part !== null && part.last - part.first > 1 && part.last < last) return holder(part.first, part.last);
	}
	return null;
}

const holder = (first: number, last: number): Agent => ({ kind: 'private', first, last, mention: null, oblique: false });
