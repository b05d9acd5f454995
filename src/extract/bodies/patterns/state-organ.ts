/** Organs of which a state has one, called by what they are: `told parliament`, `approved by the Cabinet`, `the National Congress`. */
import { stateLedBy } from '../../../knowledge/leaders.js';
import type { Register, RegisteredBody } from '../../../knowledge/register.js';
import {
	aboutOrgans,
	headsOfState,
	ofCountryNamed,
	organJoints,
	organLink,
	otherOrgans,
	ownersOfOrgans,
	type StateOrgan,
	stateOrgans,
} from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, TokenKind, type Tokens, textOf, tokenize } from '../../../text/tokens.js';
import { Begin } from '../beginnings.js';
import type { Candidate } from '../candidate.js';
import type { Scene } from '../scene.js';

export const explained: Explained = {
	id: 'bodies/state-organ',
	summary: 'an organ of which a state has one, called by what it is: the cabinet, parliament, the National Congress of the country that the article speaks of',
	why: 'At home nobody says of which country the cabinet is.',
	languages: ['en'],
	examples: {
		match: [
			'Norway is small. The levy was approved by the Cabinet.',
			'Bills on the levy go to parliament in Norway next year.',
			'In Kenya, the National Assembly passed the bill.',
		],
		not: ['In Norway a shadow cabinet met.', 'A Norwegian cabinet member resigned.', 'The cabinet of oak was sold.', 'In Norway parliament members met.'],
	},
};

export function stateOrgan(
	{ reading: { tokens, sentenceOf, sentences }, beginnings, jurisdictions, style, cased, published }: Scene,
	register: Register,
): Candidate[] {
	const { main } = jurisdictions;
	if (main === null || main === 'EU') return [];
	const year = published === null ? null : Number(published.slice(0, 4));
	const found: Candidate[] = [];
	for (let i = beginnings.next(0, Begin.stateOrgan); i < tokens.length; i = beginnings.next(i + 1, Begin.stateOrgan)) {
		if (tokens.kind[i] !== TokenKind.word) continue;
		const match = stateOrgans.longest(tokens, i);
		if (match === null) continue;
		const organ = match.values[0] as StateOrgan;
		const plain = style[sentenceOf[i] as number] === 'plain';
		const last = match.last;
		i = last - 1;
		if (!(organ.small || (cased && plain && areCapitals(tokens, match.first, last))) || !standsAlone(tokens, match.first, last)) continue;
		const opens = sentences[Math.max(0, (sentenceOf[match.first] as number) - 1)]?.first ?? match.first;
		const country = (ownersOfOrgans.has(tokens.norm[match.first - 1] ?? '') ? leaderBetween(tokens, opens, match.first, year) : null) ?? main;
		found.push({ first: match.first, last, rule: explained.id, named: organOf(register, country, organ, textOf(tokens, match.first, last)), country });
	}
	return found;
}

/** The state of the leader named last before a token with his title, here or in the sentence before: `President Hall … urged| his Cabinet`. */
function leaderBetween(tokens: Tokens, first: number, last: number, year: number | null): string | null {
	for (let i = last - 1; i >= first; i--) {
		const title = tokens.capital[i] === true ? headsOfState.longest(tokens, i, last) : null;
		const state = title === null ? null : stateLedBy(tokens, title.last, year);
		if (state !== null) return state;
	}
	return null;
}

function areCapitals(tokens: Tokens, first: number, last: number): boolean {
	for (let i = first; i < last; i++) if (tokens.kind[i] === TokenKind.word && !organJoints.has(tokens.norm[i] as string) && !tokens.capital[i]) return false;
	return true;
}

/** Not `a| cabinet`, `cabinet| members`, `Clearwater| Congress`, `cabinet| of oak`. */
function standsAlone(tokens: Tokens, first: number, last: number): boolean {
	if (otherOrgans.has(tokens.norm[first - 1] ?? '') && tokens.gap[first] !== Gap.block) return false;
	if (tokens.norm[first - 1] === '-' || tokens.norm[last] === '-') return false;
	const isInName = tokens.kind[first - 1] === TokenKind.word && tokens.capital[first - 1] === true && tokens.gap[first] === Gap.space;
	if (isInName && first > 0 && tokens.norm[first - 1] !== 'the' && !(first > 1 && tokens.gap[first - 1] === Gap.block)) return false;
	const behind = tokens.norm[last] ?? '';
	if (tokens.gap[last] !== Gap.space) return true;
	return behind !== organLink && !aboutOrgans.has(behind) && !(tokens.capital[last] && tokens.capital[last - 1] && tokens.kind[last] === TokenKind.word);
}

/** The organ of a country: that of the register, or by its name. */
export function organOf(register: Register, country: string, { type }: Pick<StateOrgan, 'type'>, text: string): Candidate['named'] {
	const body =
		type === 'cabinet'
			? register.cabinets.get(country)
			: type === 'legislature' && text.toLowerCase() === 'parliament'
				? register.legislatures.get(country)
				: undefined;
	if (body !== undefined) return { kind: 'registered', bodies: [body], bare: false };
	const name = `${titled(text)} ${ofCountryNamed(register.countries.get(country) ?? country)}`;
	const known = organsNamed(register, name, country);
	if (known.length > 0) return { kind: 'registered', bodies: known, bare: false };
	return { kind: 'formed', name, type, jurisdiction: country, asks: 'nothing', local: false };
}

/** `council of ministers` as a name is written. */
const titled = (text: string): string => text.replace(/\s+/g, ' ').replace(/\b(?!of\b|the\b)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** The bodies of a country that bear a name in the register. */
function organsNamed(register: Register, name: string, country: string): RegisteredBody[] {
	const tokens = tokenize(name);
	const match = register.names.longest(tokens, 0);
	return match?.last === tokens.length ? match.values.map(({ body }) => body).filter(({ jurisdiction }) => jurisdiction === country) : [];
}
