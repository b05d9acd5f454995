/** Those who head a state, where they do what only they do: `French President Hall signed`, `the King has approved`. */
import { hasOffice } from '../../../knowledge/offices-of-state.js';
import type { Register } from '../../../knowledge/register.js';
import {
	bodyLeaders,
	headedElsewhere,
	headOfLinks,
	headsElsewhere,
	headsOfState,
	locatives,
	ofCountryNamed,
	otherHeads,
	spacedHeads,
} from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { Begin } from '../beginnings.js';
import type { Candidate } from '../candidate.js';
import { countryAfter, countryBefore } from '../country.js';
import { personEnd, signs } from '../in-office.js';
import { namesOtherCountry } from '../jurisdictions.js';
import type { Scene } from '../scene.js';

export const explained: Explained = {
	id: 'bodies/head-of-state',
	summary: 'the president, the king or the prime minister of a country, where they sign, decree, order or appoint',
	why: 'The signature of a head of state is an act of an organ of the state; what the person says elsewhere is not. A person named is of the country that the article gives to them.',
	languages: ['en'],
	examples: {
		match: ["Kenya's President Jane Hall signed the bill.", 'Norway is small. The King has approved the decree.'],
		not: [
			'In Norway, King Hall said so.',
			'Kenya is hot. President Jane Hall signed the bill.',
			'In Kenya, the company president signed the letter.',
			'In Kenya, Vice President Hall signed the letter.',
			'In Kenya, the President of the chess club signed the letter.',
		],
	},
};

export function headOfState(scene: Scene, register: Register): Candidate[] {
	const { tokens } = scene.reading;
	const found: Candidate[] = [];
	// the country that the article gives to a person, by their last name
	const people = new Map<string, string>();
	for (let i = scene.beginnings.next(0, Begin.headOfState); i < tokens.length; i = scene.beginnings.next(i + 1, Begin.headOfState)) {
		if (tokens.kind[i] !== TokenKind.word || !tokens.capital[i]) continue;
		const title = headsOfState.longest(tokens, i);
		if (title === null || !tokens.capital[title.last - 1]) continue;
		const office = title.values[0] as string;
		const last = personEnd(tokens, title.last);
		const named = last > title.last;
		const beside = besideTitle(tokens, i, last, register) ?? placeBefore(tokens, i, register);
		if (beside !== null && named && !people.has(tokens.norm[last - 1] as string)) people.set(tokens.norm[last - 1] as string, beside);
		const country = beside ?? (named ? people.get(tokens.norm[last - 1] as string) : ownOffice(scene, i));
		if (country == null || !hasOffice(country, office) || !heads(tokens, i, title.last, register) || !signs(tokens, last)) continue;
		const name = `${office} ${ofCountryNamed(register.countries.get(country) ?? country)}`;
		const body = { kind: 'formed', name, type: 'office', jurisdiction: country, asks: 'nothing', local: false } as const;
		found.push({ first: i, last, rule: explained.id, named: body, country });
		i = last - 1;
	}
	return found;
}

/** `Kenya's| President`, `President Jane Hall| of Kenya`. */
function besideTitle(tokens: Tokens, first: number, last: number, register: Register): string | null {
	const code = countryBefore(tokens, first, register)?.code ?? countryAfter(tokens, last, register)?.code ?? null;
	return code === 'EU' ? null : code;
}

/** `In Kenya,| President Jane Hall`. */
function placeBefore(tokens: Tokens, first: number, register: Register): string | null {
	const placed = tokens.norm[first - 1] === ',' && tokens.gap[first] !== Gap.block ? countryBefore(tokens, first - 1, register) : null;
	return placed !== null && placed.code !== 'EU' && locatives.has(tokens.norm[placed.first - 1] ?? '') ? placed.code : null;
}

/** How far back another institution that has a president is looked for, in tokens. */
const institutionReach = 60;

/** The country that the article speaks of, for a title without a name: not where another country or institution stands nearer. */
function ownOffice({ reading: { tokens, sentenceOf, sentences }, jurisdictions }: Scene, first: number): string | null {
	const { main } = jurisdictions;
	if (main === null || main === 'EU') return null;
	const sentence = sentences[sentenceOf[first] as number];
	if (sentence === undefined || namesOtherCountry(jurisdictions, sentence.first, sentence.last)) return null;
	for (let i = first - 1; i >= Math.max(0, first - institutionReach); i--) if (headedElsewhere.has(tokens.norm[i] as string)) return null;
	return main;
}

/** Not the head of something else: `company| President`, `President| of Clearwater University`. */
function heads(tokens: Tokens, first: number, last: number, register: Register): boolean {
	const before = tokens.norm[first - 1] ?? '';
	if (tokens.gap[first] !== Gap.block) {
		// `Jane Hall, |President|`, but not `In Kenya, |President Jane Hall|`
		if (otherHeads.has(before) || before === '-' || (before === ',' && !tokens.capital[last])) return false;
		// `Harbour Works| President Hall`
		if (spacedHeads.has(before) || (before === "'s" && spacedHeads.has(tokens.norm[first - 2] ?? ''))) return false;
	}
	// `Jane| King`, `Clearwater| President`
	if (first > 0 && tokens.gap[first] === Gap.space && tokens.kind[first - 1] === TokenKind.word && tokens.capital[first - 1]) {
		if (!bodyLeaders.has(before) && countryBefore(tokens, first, register) === null) return false;
	}
	if (headsElsewhere.has(tokens.norm[last] ?? '')) return false;
	return !headOfLinks.has(tokens.norm[last] ?? '') && tokens.norm[last] !== ',';
}
