/** Bodies that are called into being: `set up a harbour safety agency`, `establishing Great Lakes Railways`. */
import {
	foundedAdjectives,
	foundedClasses,
	foundedFollowerEndings,
	foundedFollowers,
	foundedHeads,
	foundedOpeners,
	founders,
	foundingVerbs,
	governOpeners,
	launchedHeads,
	launchingVerbs,
	purposeStops,
} from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { Begin } from '../beginnings.js';
import type { Candidate } from '../candidate.js';
import type { Scene } from '../scene.js';

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

export function founded({ reading, beginnings, names }: Scene): Candidate[] {
	const { tokens, sentenceOf, sentences } = reading;
	const found: Candidate[] = [];
	// `the rail regulator`, which was first to be a national rail regulator
	const known: string[] = [];
	for (let i = beginnings.next(0, Begin.founded); i < tokens.length; i = beginnings.next(i + 1, Begin.founded)) {
		if (tokens.kind[i] !== TokenKind.word) continue;
		const verb = foundingVerbs.longest(tokens, i);
		const span = verb === null ? null : bodyBehind(tokens, verb.last, launchingVerbs.has(tokens.norm[i] as string));
		if (span === null) continue;
		const opened = sentences[sentenceOf[i] as number]?.first ?? i;
		if (!isPublic(tokens, opened, i) && !names.some((one) => one.first >= opened && one.last <= i && isState(one))) continue;
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
function bodyBehind(tokens: Tokens, at: number, launched: boolean): { first: number; last: number; type: string } | null {
	if (!foundedOpeners.has(tokens.norm[at] ?? '') || tokens.gap[at] !== Gap.space) return null;
	let first = at + 1;
	while (first < at + adjectives && isAdjective(tokens, first)) first++;
	for (let i = first; i <= first + longestPurpose && i < tokens.length; i++) {
		if (tokens.gap[i] === Gap.block || !isPurpose(tokens, i)) return null;
		const head = foundedHeads.longest(tokens, i);
		if (head === null || (launched && launchedHeads.longest(tokens, i) === null)) continue;
		const next = tokens.norm[head.last] ?? '';
		// `a harbour council| chamber`
		const closes =
			tokens.kind[head.last] !== TokenKind.word ||
			foundedFollowers.has(next) ||
			governOpeners.has(next) ||
			foundedFollowerEndings.some((ending) => next.endsWith(ending));
		if (!closes) continue;
		if (i === first || (i === first + 1 && foundedClasses.has(tokens.norm[first] as string))) return null;
		return { first, last: head.last, type: head.values[0] as string };
	}
	return null;
}

const isAdjective = (tokens: Tokens, at: number): boolean => tokens.kind[at] === TokenKind.digits || foundedAdjectives.has(tokens.norm[at] as string);

const isPurpose = (tokens: Tokens, at: number): boolean =>
	tokens.norm[at] === '-' || (tokens.kind[at] === TokenKind.word && !purposeStops.has(tokens.norm[at] as string));

/** Whether a law, a minister or a government stands before the verb. */
function isPublic(tokens: Tokens, first: number, verb: number): boolean {
	for (let i = first; i < verb; i++) if (founders.has(tokens.norm[i] as string)) return true;
	return false;
}

/** Private bodies set up boards of their own. */
const isState = ({ named }: Candidate): boolean => named.kind === 'registered' && named.bodies.every(({ kind }) => publicKinds.has(kind));
const publicKinds = new Set(['government', 'ministry', 'agency', 'legislature', 'cabinet', 'international', 'regulator']);
