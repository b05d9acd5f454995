/** Bodies whose decisions a text only follows: 贯彻落实|党中央、国务院|决策部署, `the arrangements of| the State Council`. They answer for nothing there. */
import { between, directions, followed, followers, hanDirections, origins, purposes } from '../../../language/followed.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { BodyMention } from '../../mentions.js';

/** Tokens from a body to the word for what it decided, and back to the verb of following, over the bodies named beside it. */
const REACH = 24;

/** The mentions without such bodies, in their order. Linear: a bounded look around each. */
export function withoutFollowed(tokens: Tokens, mentions: readonly BodyMention[]): readonly BodyMention[] {
	const inNames = new Set<number>();
	for (const { first, last } of mentions) for (let i = first; i < last; i++) inNames.add(i);
	return mentions.filter(
		(mention) =>
			!(tokens.kind[mention.first] === TokenKind.han ? isFollowedInChinese(tokens, mention.first, mention.last) : isFollowed(tokens, mention, inNames)),
	);
}

function isFollowedInChinese(tokens: Tokens, first: number, last: number): boolean {
	// 落实交通运输部|《灯塔规划》: its author only
	let behind = tokens.norm[last] === '《';
	for (let i = last; !behind && i < last + REACH && i < tokens.length && tokens.gap[i] !== Gap.block && !isStop(tokens, i); i++) {
		behind = hanDirections.longest(tokens, i) !== null;
		if (behind) break;
	}
	if (!behind) return false;
	for (let i = first - 1; i >= 0 && i > first - REACH && tokens.gap[i + 1] !== Gap.block && !isStop(tokens, i); i--)
		if (followers.longest(tokens, i, first) !== null) return true;
	return false;
}

/** A mark that ends a clause in Chinese; bodies are strung together by 、. */
const isStop = (tokens: Tokens, at: number): boolean => tokens.kind[at] === TokenKind.mark && tokens.norm[at] !== '、' && tokens.norm[at] !== '"';

/**
 * `the decisions and arrangements of| the Central Committee and| the State Council`; but not those behind the comma that closes the phrase:
 * `In line with the decisions of the cabinet and the council, | the ministry`.
 */
function isFollowed(tokens: Tokens, { first, last }: BodyMention, inNames: ReadonlySet<number>): boolean {
	let comma = false;
	for (let i = first - 1; i > 0 && i > first - REACH && tokens.gap[i + 1] !== Gap.block; i--) {
		const norm = tokens.norm[i] as string;
		if (origins.has(norm) && !tokens.capital[i - 1]) {
			if (!directions.has(tokens.norm[i - 1] as string)) return false;
			const follower = followerBefore(tokens, i - 1);
			return follower >= 0 && !(comma && opensSentence(tokens, follower) && !hasCommaBehind(tokens, last));
		}
		if (comma && norm === 'and' && !inNames.has(i)) return false;
		comma ||= norm === ',';
		if (norm !== ',' && !isListed(tokens, i)) return false;
	}
	return false;
}

/** A token of a name, or between names; letters behind a digit are an ordinal's: `20|th`. */
function isListed(tokens: Tokens, at: number): boolean {
	const ordinal = tokens.kind[at] === TokenKind.digits || (tokens.kind[at - 1] === TokenKind.digits && tokens.gap[at] === Gap.none);
	return tokens.capital[at] === true || ordinal || between.has(tokens.norm[at] as string);
}

/** Where a verb of following stands before what was decided, `implement the decisions and| arrangements`; -1 where none does. */
function followerBefore(tokens: Tokens, at: number): number {
	for (let i = at - 1; i >= 0 && i > at - REACH && tokens.kind[i] === TokenKind.word; i--) if (followed.longest(tokens, i, at) !== null) return i;
	return -1;
}

/** `| In line with`, `In order to | implement`, but not `The city will | implement`. */
function opensSentence(tokens: Tokens, at: number): boolean {
	for (let i = at; i >= Math.max(0, at - OPENING); i--)
		if (i === 0 || tokens.gap[i] === Gap.block || tokens.norm[i - 1] === '.') return i === at || purposes.has(tokens.norm[i] as string);
	return false;
}
const OPENING = 4;

/** The list goes on to a comma. */
function hasCommaBehind(tokens: Tokens, last: number): boolean {
	let at = last;
	while (at < tokens.length && at < last + REACH && tokens.gap[at] !== Gap.block && isListed(tokens, at)) at++;
	return tokens.norm[at] === ',';
}
