/** Names that stand where nothing can act: in the title of somebody who has left office, in the code of a share. */
import { bodyHolders, exchangeWords, formerWords, leaderRoles } from '../../language/bodies.js';
import { Gap, isUpper, TokenKind, type Tokens } from '../../text/tokens.js';
import type { Candidate } from './candidate.js';

/** Whether a candidate names nobody who could do anything. */
export const isNoActor = (tokens: Tokens, candidate: Candidate): boolean =>
	isLeft(tokens, candidate.first, candidate.last) || (isExchange(candidate) && isTicker(tokens, candidate.first, candidate.last));

/** `New York Stock Exchange`, by whatever name. */
const isExchange = ({ named }: Candidate): boolean =>
	named.kind === 'registered' && named.bodies.some(({ name }) => name.split(' ').some((word) => exchangeWords.has(word)));

/** `former U.S.| Treasury| Secretary Jane Hall`, `ex-|Harbour Board| chairman`: what its holder says now is a private person's. */
function isLeft(tokens: Tokens, first: number, last: number): boolean {
	const role = tokens.norm[last] ?? '';
	if (tokens.gap[last] !== Gap.space || !(bodyHolders.has(role) || leaderRoles.has(role))) return false;
	const at = tokens.norm[first - 1] === '-' ? first - 2 : first - 1;
	return at >= 0 && tokens.gap[first] !== Gap.block && formerWords.has(tokens.norm[at] as string);
}

/** Tokens between the name of an exchange and the code: `NYSE| Arca: |HBR`. */
const CODE = 3;

/** `(|NYSE|: HBR)`. */
function isTicker(tokens: Tokens, first: number, last: number): boolean {
	if (tokens.norm[first - 1] !== '(') return false;
	for (let i = last; i < last + CODE; i++)
		if (tokens.norm[i] === ':') return tokens.kind[i + 1] === TokenKind.digits || (tokens.kind[i + 1] === TokenKind.word && isUpper(tokens, i + 1));
	return false;
}
