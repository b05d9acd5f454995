/** Those who head a state, where they do what only they do: `President Hall signed`, `the King has approved`. */
import type { Register } from '../../../knowledge/register.js';
import { betweenVerbs, days, headsElsewhere, headsOfState, modals, ofCountryNamed, otherHeads, spacedHeads, stateActs } from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Candidate, Scene } from '../candidate.js';
import { countryBefore } from '../country.js';

export const explained: Explained = {
	id: 'bodies/head-of-state',
	summary: 'the president, the king or the prime minister of a country, where they sign, decree, order or appoint',
	why: 'The signature of a head of state is an act of an organ of the state; what the person says elsewhere is not.',
	languages: ['en'],
	examples: {
		match: ["Kenya's President Jane Hall signed the bill.", 'Norway is small. The King has approved the decree.'],
		not: [
			'In Norway, President Jane Hall said so.',
			'In Norway, the company president signed the letter.',
			'In Norway, Vice President Hall signed the letter.',
			'In Norway, the President of the chess club signed the letter.',
		],
	},
};

/** Longest name of a person behind a title, in tokens. */
const longestPerson = 6;
/** Most words between whoever acts and the verb: `on Tuesday also`. */
const adverbs = 4;

export function headOfState({ reading: { tokens }, jurisdictions }: Scene, register: Register): Candidate[] {
	const found: Candidate[] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (tokens.kind[i] !== TokenKind.word || !tokens.capital[i]) continue;
		const title = headsOfState.longest(tokens, i);
		if (title === null || !tokens.capital[title.last - 1]) continue;
		const before = countryBefore(tokens, i, register);
		const country = before?.code ?? jurisdictions.main;
		const last = personEnd(tokens, title.last);
		if (country === null || country === 'EU' || !heads(tokens, i, title.last) || !signs(tokens, last)) continue;
		const name = `${title.values[0]} ${ofCountryNamed(register.countries.get(country) ?? country)}`;
		const named = { kind: 'formed', name, type: 'office', jurisdiction: country, asks: 'nothing', local: false } as const;
		found.push({ first: i, last, rule: explained.id, named, country });
		i = last - 1;
	}
	return found;
}

/** Where the name behind a title ends: `President| Donald J. Hall|`. */
function personEnd(tokens: Tokens, title: number): number {
	let last = title;
	for (let i = title; i < title + longestPerson && tokens.gap[i] !== Gap.block; i++) {
		if (tokens.kind[i] === TokenKind.word && tokens.capital[i]) last = i + 1;
		// `J|.`, `al|-Hall`
		else if (!((tokens.norm[i] === '.' && i === last && (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) === 1) || tokens.norm[i] === '-'))
			break;
	}
	return last;
}

/** Not the head of something else: `company| President`, `President| of Clearwater University`. */
function heads(tokens: Tokens, first: number, last: number): boolean {
	const before = tokens.norm[first - 1] ?? '';
	if (tokens.gap[first] !== Gap.block) {
		// `Jane Hall, |President|`, but not `In Kenya, |President Jane Hall|`
		if (otherHeads.has(before) || before === '-' || (before === ',' && !tokens.capital[last])) return false;
		// `Harbour Works| President Hall`
		if (spacedHeads.has(before) || (before === "'s" && spacedHeads.has(tokens.norm[first - 2] ?? ''))) return false;
	}
	if (headsElsewhere.has(tokens.norm[last] ?? '')) return false;
	return tokens.norm[last] !== 'of' && tokens.norm[last] !== ',';
}

/** `signed`, `has also approved`, `on Tuesday ordered`. */
function signs(tokens: Tokens, at: number): boolean {
	for (let i = at; i < at + adverbs && i < tokens.length; i++) {
		const norm = tokens.norm[i] as string;
		if (tokens.gap[i] === Gap.block || tokens.kind[i] !== TokenKind.word) return false;
		if (stateActs.has(norm)) return true;
		if (!modals.has(norm) && !betweenVerbs.has(norm) && !norm.endsWith('ly') && norm !== 'on' && !days.has(norm)) return false;
	}
	return false;
}
