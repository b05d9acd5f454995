/** Bodies that share their head: `the Health, Transport and Defence ministries`, `the Scottish and Welsh governments`. */
import type { Place, Register } from '../../../knowledge/register.js';
import { bodyLeaders, lastJoint, listJoints, ministryFields, ownerLinks, ownerOpeners, type SharedPlural, sharedPlurals } from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import type { LexiconMatch } from '../../../text/lexicon.js';
import { Gap, TokenKind, type Tokens, tokenize } from '../../../text/tokens.js';
import { Begin } from '../beginnings.js';
import type { Candidate } from '../candidate.js';
import { governmentOf } from '../governing.js';
import type { Scene } from '../scene.js';

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

export function sharedHead({ reading: { tokens }, beginnings, jurisdictions }: Scene, register: Register): Candidate[] {
	const found: Candidate[] = [];
	for (let i = beginnings.next(2, Begin.sharedHead); i < tokens.length; i = beginnings.next(i + 1, Begin.sharedHead)) {
		const head = sharedPlurals.get(tokens.norm[i] as string);
		if (head === undefined || tokens.gap[i] !== Gap.space) continue;
		const spans = membersBefore(tokens, i);
		if (spans.length < 2 || (head.type === 'ministry' && isOwned(tokens, (spans[0] as [number, number])[0], i + 1, register))) continue;
		const seats = spans.every(([first, last]) => isState(register.places.longest(tokens, first, last)));
		const named = spans.map(([first, last]) => memberOf(tokens, first, last, head, jurisdictions.main, register, seats));
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
		if (tokens.gap[first] === Gap.block || !listJoints.has(joint ?? '')) return spans;
		last = joint === lastJoint && tokens.norm[first - 2] === ',' ? first - 2 : first - 1;
		// `said Hall, the| Health …`: the list has begun
		if (!isName(tokens, last - 1)) return spans.length > 1 ? spans : [];
	}
	return [];
}

const isName = (tokens: Tokens, at: number): boolean =>
	at >= 0 && tokens.kind[at] === TokenKind.word && tokens.capital[at] === true && !bodyLeaders.has(tokens.norm[at] as string);

/** Places that stand for their state: countries and capitals, `the Paris and Berlin| governments`. */
const isState = (match: LexiconMatch<Place> | null): boolean => match?.values[0]?.level === 'country' || match?.values[0]?.capital === true;

/** How far before a list its owner is looked for, in tokens. */
const ownerReach = 6;

/** `departments| of Brightwell`, `At Harvard, the| Physics …`: of a firm, a city or a university; not `ministries of Kenya`. */
function isOwned(tokens: Tokens, first: number, last: number, register: Register): boolean {
	if (ownerLinks.has(tokens.norm[last] ?? '') && tokens.gap[last] !== Gap.block) {
		const at = bodyLeaders.has(tokens.norm[last + 1] ?? '') ? last + 2 : last + 1;
		if (register.places.longest(tokens, at)?.values[0]?.level !== 'country') return true;
	}
	for (let i = first - 1; i >= 0 && i > first - ownerReach && tokens.gap[i + 1] !== Gap.block; i--)
		if (tokens.norm[i] === '.' || ownerOpeners.has(tokens.norm[i] as string)) return tokens.norm[i] !== '.';
	return false;
}

/** What a member is: the ministry of its field, in the register or by its form; the government of its place. */
function memberOf(
	tokens: Tokens,
	first: number,
	last: number,
	{ singular, type }: SharedPlural,
	country: string | null,
	register: Register,
	seats: boolean,
): Candidate['named'] | null {
	if (type === 'government' || type === 'legislature') {
		const match = register.places.longest(tokens, first, last);
		const place = match?.values[0];
		if (match === null || place === undefined || match.last !== last) return null;
		if (type === 'government') return governmentOf(register, place.jurisdiction, seats && place.level !== 'country' ? null : place);
		return { kind: 'formed', name: `${singular} of ${place.name}`, type, jurisdiction: place.jurisdiction, asks: 'nothing', local: false };
	}
	const member = tokens.text.slice(tokens.start[first], tokens.end[last - 1]).replace(/\s+/g, ' ');
	const name = `${member} ${singular}`;
	// `the Treasury and Home Office| departments`
	for (const written of [name, member]) {
		const alone = tokenize(written);
		const known = register.names.longest(alone, 0);
		const bodies = known?.last === alone.length ? known.values.map(({ body }) => body).filter(({ jurisdiction }) => jurisdiction === country) : [];
		if (bodies.length > 0) return { kind: 'registered', bodies, bare: false };
	}
	for (let i = first; i < last; i++) if (!ministryFields.has(tokens.norm[i] as string)) return null;
	return { kind: 'formed', name, type, jurisdiction: country, asks: 'nothing', local: false };
}
