/** Names that stand where nothing can act: in the title of somebody who has left office, in the code of a share. */
import { bodyHolders, exchangeWords, formerWords, leaderRoles } from '../../language/bodies.js';
import { behindDateline } from '../../text/dateline.js';
import { Gap, isUpper, TokenKind, type Tokens } from '../../text/tokens.js';
import type { Candidate } from './candidate.js';

/** Whether a candidate names nobody who could do anything. */
export const isNoActor = (tokens: Tokens, candidate: Candidate): boolean =>
	isLeft(tokens, candidate.first, candidate.last) ||
	isNewsAgency(tokens, candidate.first, candidate.last) ||
	(isParty(candidate) && isMembership(tokens, candidate.first, candidate.last)) ||
	(isExchange(candidate) && isTicker(tokens, candidate.first, candidate.last));

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

/** Words of the place that opens a report. */
const PLACE = 4;

/** `HARBOUR CITY (|HPA|) - `: initials between the place and the dash that open a report are those of whoever sent it. */
function isNewsAgency(tokens: Tokens, first: number, last: number): boolean {
	if (tokens.norm[first - 1] !== '(' || tokens.norm[last] !== ')') return false;
	let at = first - 1;
	while (at > 0 && at > first - 1 - PLACE && tokens.gap[at] !== Gap.block) at--;
	return behindDateline(tokens, at) === last + 2;
}

const isParty = ({ named }: Candidate): boolean =>
	named.kind === 'registered' && named.bodies.every(({ kind }) => kind === 'party-organisation' || kind === 'party');

/** Words of a name that stands before its initials. */
const NAME = 6;

/** `Minister Jane Hall (|GLP|)`, `Jane Hall (Transport, |GLP|)`: the party of somebody, who does not act for it; not `Green Lake Party (|GLP|)`. */
function isMembership(tokens: Tokens, first: number, last: number): boolean {
	if (tokens.norm[last] !== ')') return false;
	let open = first - 1;
	while (open > first - NAME && open > 0 && tokens.norm[open] !== '(' && tokens.gap[open] !== Gap.block) open--;
	if (tokens.norm[open] !== '(' || tokens.kind[open - 1] !== TokenKind.word || tokens.capital[open - 1] !== true || isUpper(tokens, open - 1)) return false;
	const letters = tokens.norm[first] as string;
	let before = open - 1;
	while (before > 0 && open - before < NAME && tokens.gap[before] === Gap.space && tokens.capital[before - 1] === true) before--;
	const named = (tokens.norm[before] as string).charAt(0) === letters.charAt(0) && (tokens.norm[open - 1] as string).charAt(0) === letters.slice(-1);
	return !named;
}
