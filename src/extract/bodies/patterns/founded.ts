/** Bodies that are called into being: `set up a harbour safety agency`, `establishing Great Lakes Railways`. */
import { foundedAdjectives, foundedClasses, foundedFollowers, foundedHeads, foundedOpeners, foundingVerbs, governOpeners } from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Candidate, Scene } from '../candidate.js';

export const explained: Explained = {
	id: 'bodies/founded',
	summary: 'a body that is set up, by what it is to do: a harbour safety agency, an independent rail regulator',
	why: 'A body that a law calls into being has no name yet but the duty it is set up for.',
	languages: ['en'],
	examples: {
		match: [
			'Ministers will establish a harbour safety council.',
			'The bill creates a new independent rail regulator.',
			'The law sets up a national tunnel fund.',
		],
		not: ['They set up a board.', 'Ministers will establish an investment fund.', 'They created a committee room.', 'The harbour council met.'],
	},
};

/** Longest purpose before a head, in tokens. */
const longestPurpose = 5;
/** Most words that tell what kind of body it is before its purpose. */
const adjectives = 4;

export function founded({ reading: { tokens } }: Scene): Candidate[] {
	const found: Candidate[] = [];
	// `the rail regulator`, which was first to be a national rail regulator
	const known: string[] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (tokens.kind[i] !== TokenKind.word) continue;
		const verb = foundingVerbs.longest(tokens, i);
		const span = verb === null ? null : bodyBehind(tokens, verb.last);
		if (span === null) continue;
		const { first, last, type } = span;
		const written = tokens.text.slice(tokens.start[first], tokens.end[last - 1]).replace(/\s+/g, ' ');
		const name = known.find((one) => one.toLowerCase().endsWith(` ${written.toLowerCase()}`)) ?? written;
		if (known.length < remembered) known.push(name);
		const named = { kind: 'formed', name, type, jurisdiction: null, asks: 'nothing', local: false } as const;
		found.push({ first, last, rule: explained.id, named, country: null });
		i = last - 1;
	}
	return found;
}

/** So many names are remembered for those that are told again for short. */
const remembered = 20;

/** The name of what is called into being behind a verb. */
function bodyBehind(tokens: Tokens, at: number): { first: number; last: number; type: string } | null {
	if (!foundedOpeners.has(tokens.norm[at] ?? '') || tokens.gap[at] !== Gap.space) return null;
	let first = at + 1;
	while (first < at + adjectives && isAdjective(tokens, first)) first++;
	for (let i = first; i <= first + longestPurpose && i < tokens.length; i++) {
		if (tokens.gap[i] === Gap.block || !isPurpose(tokens, i)) return null;
		const head = foundedHeads.longest(tokens, i);
		if (head === null) continue;
		const next = tokens.norm[head.last] ?? '';
		// `a harbour council| chamber`
		const closes = tokens.kind[head.last] !== TokenKind.word || foundedFollowers.has(next) || governOpeners.has(next) || /(ed|ing)$/.test(next);
		if (!closes) continue;
		if (i === first || (i === first + 1 && foundedClasses.has(tokens.norm[first] as string))) return null;
		return { first, last: head.last, type: head.values[0] as string };
	}
	return null;
}

const isAdjective = (tokens: Tokens, at: number): boolean =>
	tokens.kind[at] === TokenKind.digits ||
	tokens.norm[at] === '£' ||
	tokens.norm[at] === '$' ||
	tokens.norm[at] === '€' ||
	tokens.norm[at] === '.' ||
	tokens.norm[at] === ',' ||
	foundedAdjectives.has(tokens.norm[at] as string);

const isPurpose = (tokens: Tokens, at: number): boolean => tokens.kind[at] === TokenKind.word || tokens.norm[at] === '-';
