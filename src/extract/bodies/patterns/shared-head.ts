/** Bodies that share their head: `the Health, Transport and Defence ministries`, `the Scottish and Welsh governments`. */
import type { Register } from '../../../knowledge/register.js';
import { bodyLeaders, type SharedPlural, sharedPlurals } from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, TokenKind, type Tokens, tokenize } from '../../../text/tokens.js';
import type { Candidate, Scene } from '../candidate.js';
import { governmentOf } from '../governing.js';

export const explained: Explained = {
	id: 'bodies/shared-head',
	summary: 'ministries, departments or governments in a list that share their head in the plural: the Health, Transport and Defence ministries',
	why: 'Each of them is a body of its own, and only the last stands beside the word for what it is.',
	languages: ['en'],
	examples: {
		match: ['In Kenya, the Health and Water ministries submitted a plan.', 'The Norwegian and Swedish governments signed it.'],
		not: ['All ministries and departments met.', 'Local and regional governments met.', 'Harbours and ministries grew.'],
	},
};

/** Most members of a list, and most words of a member. */
const members = 8;
const longestMember = 4;

export function sharedHead({ reading: { tokens }, jurisdictions }: Scene, register: Register): Candidate[] {
	const found: Candidate[] = [];
	for (let i = 2; i < tokens.length; i++) {
		const head = sharedPlurals.get(tokens.norm[i] as string);
		if (head === undefined || tokens.gap[i] !== Gap.space) continue;
		const spans = membersBefore(tokens, i);
		if (spans.length < 2) continue;
		const named = spans.map(([first, last]) => memberOf(tokens, first, last, head, jurisdictions.main, register));
		if (named.some((one) => one === null)) continue;
		spans.forEach(([first, last], k) => {
			const own = named[k] as Candidate['named'];
			found.push({
				first,
				last: k === spans.length - 1 ? i + 1 : last,
				rule: explained.id,
				named: own,
				country: own.kind === 'generic' ? null : countryOf(own),
			});
		});
	}
	return found;
}

/** Of a list of governments each has its own country. */
const countryOf = (named: Exclude<Candidate['named'], { kind: 'generic' }>): string | null =>
	named.kind === 'registered' ? (named.bodies[0]?.jurisdiction ?? null) : named.jurisdiction;

/** The members of the list that ends before a token, in text order: `|Health|, |Transport| and |Defence| ministries`. */
function membersBefore(tokens: Tokens, at: number): [number, number][] {
	const spans: [number, number][] = [];
	let last = at;
	while (spans.length < members) {
		let first = last;
		while (first > 0 && last - first < longestMember && isName(tokens, first - 1) && (first === last || tokens.gap[first] === Gap.space)) first--;
		if (first === last) return [];
		spans.unshift([first, last]);
		const joint = tokens.norm[first - 1];
		if (tokens.gap[first] === Gap.block || (joint !== 'and' && joint !== ',' && joint !== '&')) return spans;
		last = joint === 'and' && tokens.norm[first - 2] === ',' ? first - 2 : first - 1;
		// `said Hall, the| Health …`: the list has begun
		if (!isName(tokens, last - 1)) return spans.length > 1 ? spans : [];
	}
	return [];
}

const isName = (tokens: Tokens, at: number): boolean =>
	at >= 0 && tokens.kind[at] === TokenKind.word && tokens.capital[at] === true && !bodyLeaders.has(tokens.norm[at] as string);

/** What a member is: the ministry of its field, in the register or by its form; the government of its place. */
function memberOf(
	tokens: Tokens,
	first: number,
	last: number,
	{ singular, type }: SharedPlural,
	country: string | null,
	register: Register,
): Candidate['named'] | null {
	if (type === 'government' || type === 'legislature') {
		const match = register.places.longest(tokens, first, last);
		const place = match?.values[0];
		if (match === null || place === undefined || match.last !== last) return null;
		if (type === 'government') return governmentOf(register, place.jurisdiction, place);
		return { kind: 'formed', name: `${singular} of ${place.name}`, type, jurisdiction: place.jurisdiction, asks: 'nothing', local: false };
	}
	const name = `${tokens.text.slice(tokens.start[first], tokens.end[last - 1]).replace(/\s+/g, ' ')} ${singular}`;
	const alone = tokenize(name);
	const known = register.names.longest(alone, 0);
	const bodies = known?.last === alone.length ? known.values.map(({ body }) => body).filter(({ jurisdiction }) => jurisdiction === country) : [];
	if (bodies.length > 0) return { kind: 'registered', bodies, bare: false };
	return { kind: 'formed', name, type, jurisdiction: country, asks: 'nothing', local: false };
}
