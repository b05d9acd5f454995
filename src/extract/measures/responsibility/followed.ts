/** Bodies whose decisions a text only follows: 贯彻落实|党中央、国务院|决策部署, `the arrangements of| the State Council`. They answer for nothing there. */
import { directions, followed, followers, hanDirections } from '../../../language/followed.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { BodyMention } from '../../mentions.js';

/** Tokens from a body to the word for what it decided, and back to the verb of following, over the bodies named beside it. */
const REACH = 24;

/** The mentions without such bodies, in their order. Linear: a bounded look around each. */
export const withoutFollowed = (tokens: Tokens, mentions: readonly BodyMention[]): readonly BodyMention[] =>
	mentions.filter(({ first, last }) => !(tokens.kind[first] === TokenKind.han ? isFollowedInChinese(tokens, first, last) : isFollowed(tokens, first)));

function isFollowedInChinese(tokens: Tokens, first: number, last: number): boolean {
	let behind = false;
	for (let i = last; i < last + REACH && i < tokens.length && tokens.gap[i] !== Gap.block && !isStop(tokens, i); i++) {
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

/** `the decisions and arrangements of| the Central Committee and| the State Council`. */
function isFollowed(tokens: Tokens, first: number): boolean {
	for (let i = first - 1; i > 0 && i > first - REACH && tokens.gap[i + 1] !== Gap.block; i--) {
		const norm = tokens.norm[i] as string;
		if (norm === 'of') return directions.has(tokens.norm[i - 1] as string) && isToFollow(tokens, i - 1);
		if (!tokens.capital[i] && norm !== 'the' && norm !== 'and' && norm !== ',') return false;
	}
	return false;
}

/** `implement the decisions and| arrangements`: a verb of following stands before what was decided. */
function isToFollow(tokens: Tokens, at: number): boolean {
	for (let i = at - 1; i >= 0 && i > at - REACH && tokens.kind[i] === TokenKind.word; i--) if (followed.longest(tokens, i, at) !== null) return true;
	return false;
}
