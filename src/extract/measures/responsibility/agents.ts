/** Who may act in a sentence: a body that was recognised, or a word for an office, a country, an instrument, people. */
import { shippedRegister } from '../../../knowledge/register.js';
import { Gap, isUpper, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { BodyMention } from '../../mentions.js';
import { clauseWords } from '../uninflected/clause-words.js';
import type { AgentKind } from '../vocabulary.js';
import { words } from '../words.js';

export interface Agent {
	readonly kind: AgentKind | 'bystander';
	/** Tokens, `last` exclusive. */
	readonly first: number;
	readonly last: number;
	/** The body mention, where it is one. */
	readonly mention: BodyMention | null;
	/** A place below its country, which stands for its government: 益阳. */
	readonly local?: boolean;
	/** Stands behind a preposition, so that it is not the subject: `growth in China`. */
	readonly oblique: boolean;
}

/** Kinds of body that carry out policy or speak of it, but do not make it. */
export const privateKinds: ReadonlySet<string> = new Set([
	'company',
	'association',
	'hospital',
	'university',
	'school',
	'foundation',
	'academy',
	'media',
	'group',
	'bank',
]);

/** Names of so few letters are acronyms. */
const ACRONYM = 3;

/** Body mentions by the token they start at. */
export type MentionsAt<M> = ReadonlyMap<number, M>;

export function startingAt<M extends { readonly first: number; readonly last: number }>(mentions: readonly M[]): Map<number, M> {
	const map = new Map<number, M>();
	for (const mention of mentions) {
		const there = map.get(mention.first);
		if (there === undefined || there.last < mention.last) map.set(mention.first, mention);
	}
	return map;
}

/** The agent that starts at a token, or null. A recognised body wins over a word. */
export function agentAt(tokens: Tokens, at: number, limit: number, bodies: MentionsAt<BodyMention>, oblique: boolean): Agent | null {
	const mention = bodies.get(at);
	if (mention !== undefined && mention.last <= limit) {
		const kind = isPrivate(tokens, mention) ? 'private' : 'body';
		return { kind, first: at, last: mention.last, mention, oblique };
	}
	const bystander = words.bystanders.longest(tokens, at, limit);
	if (bystander !== null && whole(tokens, bystander.last, limit)) return { kind: 'bystander', first: at, last: bystander.last, mention: null, oblique };
	const match = words.agents.longest(tokens, at, limit);
	const place = tokens.kind[at] === TokenKind.han || tokens.capital[at] === true ? shippedRegister().places.longest(tokens, at, limit) : null;
	if (
		place !== null &&
		place.values[0]?.adjective === false &&
		place.last >= (match?.last ?? 0) &&
		whole(tokens, place.last, limit) &&
		!isName(tokens, place.last)
	)
		return { kind: 'country', first: at, last: place.last, mention: null, local: place.values[0].level !== 'country', oblique };
	if (match === null || !whole(tokens, match.last, limit) || isHour(tokens, at) || isTitle(tokens, at)) return null;
	const kinds: readonly AgentKind[] = ['country', 'instrument', 'pronoun', 'relative', 'person', 'body', 'effort', 'private'];
	const kind = kinds.find((each) => match.values.includes(each) && (each !== 'country' || (isWritten(tokens, match) && !isName(tokens, match.last)))) ?? null;
	if (kind === null) return null;
	// 该市: a place named before
	return { kind, first: at, last: match.last, mention: null, local: kind === 'body' && clauseWords.pointing.has(tokens.norm[at] as string), oblique };
}

/** A company, school or hospital, or a class of those who carry out policy: its last word says so (`state-owned enterprises`, 医疗机构). */
export function isPrivate(tokens: Tokens, { first, last, generic, body }: BodyMention): boolean {
	if (privateKinds.has(body.kind)) return true;
	if (!generic) return false;
	for (let i = Math.max(first, last - 4); i < last; i++) {
		const match = words.agents.longest(tokens, i, last);
		if (match !== null && match.last === last) return match.values.includes('private');
	}
	return false;
}

/** `Jordan Smith`, `Paris Agreement`: the place is part of a longer name. */
function isName(tokens: Tokens, at: number): boolean {
	return at < tokens.length && tokens.kind[at] === TokenKind.word && tokens.capital[at] === true && tokens.gap[at] === Gap.space;
}

/** `5 PM` is no prime minister. */
function isHour(tokens: Tokens, at: number): boolean {
	return tokens.norm[at] === 'pm' && at > 0 && tokens.kind[at - 1] === TokenKind.digits;
}

/** `Thank You` is a title, addressed to nobody. */
function isTitle(tokens: Tokens, at: number): boolean {
	return (
		words.addressed.has(tokens.norm[at] as string) &&
		tokens.capital[at] === true &&
		at > 0 &&
		tokens.kind[at - 1] === TokenKind.word &&
		tokens.gap[at] !== Gap.block
	);
}

/** A country is written with a capital, an acronym in capitals: `us` is a pronoun, `US` a country, `who` asks. */
function isWritten(tokens: Tokens, { first, last }: { readonly first: number; readonly last: number }): boolean {
	if (tokens.kind[first] !== TokenKind.word) return true;
	return tokens.capital[first] === true && (last > first + 1 || (tokens.norm[first] as string).length > ACRONYM || isUpper(tokens, first));
}

/** A word is not a part of a hyphenated one: `state-owned` has no state that acts. */
function whole(tokens: Tokens, last: number, limit: number): boolean {
	return !(last < limit && tokens.norm[last] === '-' && tokens.gap[last] === Gap.none && tokens.kind[last] === TokenKind.mark);
}
