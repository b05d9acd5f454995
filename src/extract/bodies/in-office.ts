/** A person behind the title of an office, and whether the words behind act as only an office does. */
import { adverbEnding, betweenVerbs, dayLinks, days, modals, stateActs } from '../../language/bodies.js';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.js';

/** Longest name of a person behind a title, in tokens. */
const longestPerson = 6;
/** Most words between whoever acts and the verb: `on Tuesday also`. */
const adverbs = 4;

/** Where the name behind a title ends: `President| Donald J. Hall|`. */
export function personEnd(tokens: Tokens, title: number): number {
	let last = title;
	for (let i = title; i < title + longestPerson && tokens.gap[i] !== Gap.block; i++) {
		if (tokens.kind[i] === TokenKind.word && tokens.capital[i]) last = i + 1;
		// `J|.`, `al|-Hall`
		else if (!((tokens.norm[i] === '.' && i === last && (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) === 1) || tokens.norm[i] === '-'))
			break;
	}
	return last;
}

/**
 * `signed`, `has also approved`, `on Tuesday ordered`.
 * @param acts what is done in the office
 */
export function signs(tokens: Tokens, at: number, acts: ReadonlySet<string> = stateActs): boolean {
	for (let i = at; i < at + adverbs && i < tokens.length; i++) {
		const norm = tokens.norm[i] as string;
		if (tokens.gap[i] === Gap.block || tokens.kind[i] !== TokenKind.word) return false;
		if (acts.has(norm)) return true;
		if (!modals.has(norm) && !betweenVerbs.has(norm) && !norm.endsWith(adverbEnding) && !dayLinks.has(norm) && !days.has(norm)) return false;
	}
	return false;
}
