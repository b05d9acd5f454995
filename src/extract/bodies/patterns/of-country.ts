/** Organs told in small letters by the place they are of: `Kenya's high court`, `the Greek parliament`, `Vietnam's trade ministry`. */
import type { Register } from '../../../knowledge/register.js';
import { describedAlone, describedHeads, describedTopics, levelHeads, organLevels, sectorWords } from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { Begin } from '../beginnings.js';
import type { Candidate } from '../candidate.js';
import type { Scene } from '../scene.js';
import { organOf } from './state-organ.js';

export const explained: Explained = {
	id: 'bodies/of-country',
	summary: 'an organ described by its place and its field: Vietnam’s trade ministry, the Greek parliament, Chile’s environment regulator',
	why: 'Agencies write of foreign organs by what they are, not by their names.',
	languages: ['en'],
	examples: {
		match: [
			"Vietnam's trade ministry raised the tariff.",
			'The Greek parliament adopted the bill.',
			"Kenya's high court suspended the levy.",
			'The Dutch data protection authority opened an inquiry.',
			"Italy's hotel federation said bookings fell.",
			'The state legislature passed the bill, and the state health department will carry it out.',
			'Freight rose, said the trade and tourism office of Shandong.',
		],
		not: ["China's trade with Vietnam grew.", 'Greek islands are dry.', 'A Kenyan court sat.', 'Chilean agencies met.', 'He left the trade fair of Chongqing.'],
	},
};

/** Longest field in tokens: `data protection`, `food and drug safety`. */
const longestField = 5;

export function ofCountry({ reading: { tokens }, beginnings, names, jurisdictions }: Scene, register: Register): Candidate[] {
	const found: Candidate[] = [];
	const regulated = new Set(
		names.flatMap(({ named }) =>
			named.kind === 'registered' ? named.bodies.filter(({ kind }) => kind === 'regulator').map(({ jurisdiction }) => jurisdiction) : [],
		),
	);
	for (let i = beginnings.next(0, Begin.ofCountry | Begin.place); i < tokens.length; i = beginnings.next(i + 1, Begin.ofCountry | Begin.place)) {
		if (tokens.kind[i] !== TokenKind.word) continue;
		const organ = ofPlace(tokens, i, register) ?? ofLevel(tokens, i, jurisdictions.main);
		if (organ !== null) {
			found.push(organ);
			i = organ.last - 1;
			continue;
		}
		if (!tokens.capital[i]) continue;
		const place = register.places.longest(tokens, i);
		const value = place?.values[0];
		if (place === null || value === undefined || value.jurisdiction === 'EU') continue;
		const start = tokens.norm[place.last] === "'s" ? place.last + 1 : place.last;
		const head = headAt(tokens, start);
		// `India's markets regulator` is the one that the article names
		if (head === null || (head.type === 'regulator' && regulated.has(value.jurisdiction))) {
			i = place.last - 1;
			continue;
		}
		const name = tokens.text.slice(tokens.start[i], tokens.end[head.last - 1]).replace(/\s+/g, ' ');
		// `Kenya's| parliament`, which the article goes on to call parliament
		const isOrgan = value.level === 'country' && head.last === start + 1 && (head.type === 'legislature' || head.type === 'cabinet');
		const named = isOrgan
			? organOf(register, value.jurisdiction, head, tokens.norm[start] as string)
			: ({ kind: 'formed', name, type: head.type, jurisdiction: value.jurisdiction, asks: head.asks, local: false } as const);
		found.push({ first: i, last: head.last, rule: explained.id, named, country: value.level === 'country' ? value.jurisdiction : null });
		i = head.last - 1;
	}
	return found;
}

/** `the |trade and tourism office of Shandong|`: an organ in small letters before its place. */
function ofPlace(tokens: Tokens, at: number, register: Register): Candidate | null {
	if (tokens.norm[at - 1] !== 'the' || tokens.capital[at] || !describedTopics.has(tokens.norm[at] as string)) return null;
	const head = headAt(tokens, at);
	if (head === null || head.asks !== 'nothing' || tokens.norm[head.last] !== 'of' || !tokens.capital[head.last + 1]) return null;
	const match = register.places.longest(tokens, head.last + 1);
	const place = match?.values[0];
	if (match === null || place === undefined || place.jurisdiction === 'EU' || tokens.gap[match.first] !== Gap.space) return null;
	const name = tokens.text.slice(tokens.start[at], tokens.end[match.last - 1]).replace(/\s+/g, ' ');
	const named = { kind: 'formed', name, type: head.type, jurisdiction: place.jurisdiction, asks: head.asks, local: false } as const;
	return { first: at, last: match.last, rule: explained.id, named, country: place.level === 'country' ? place.jurisdiction : null };
}

/** `the| state health department|`, `the| city council|`: the organ of a level of the place that the article speaks of. */
function ofLevel(tokens: Tokens, at: number, country: string | null): Candidate | null {
	if (tokens.norm[at - 1] !== 'the' || tokens.capital[at] || !organLevels.has(tokens.norm[at] as string)) return null;
	const head = headAt(tokens, at + 1) ?? councilAt(tokens, at + 1);
	if (head === null || head.asks !== 'nothing') return null;
	const name = tokens.text.slice(tokens.start[at], tokens.end[head.last - 1]).replace(/\s+/g, ' ');
	const named = { kind: 'formed', name, type: head.type, jurisdiction: country, asks: head.asks, local: false } as const;
	return { first: at, last: head.last, rule: explained.id, named, country: null };
}

/** `city| council|`: of a level there is one. */
function councilAt(tokens: Tokens, at: number): { last: number; type: string; asks: 'nothing' } | null {
	const closes = tokens.gap[at + 1] !== Gap.space || !(sectorWords.has(tokens.norm[at + 1] ?? '') || describedHeads.has(tokens.norm[at + 1] ?? ''));
	return levelHeads.has(tokens.norm[at] ?? '') && closes ? { last: at + 1, type: 'legislature', asks: 'nothing' } : null;
}

/** The head behind words for its field; a head alone must be one of which a place has one: `parliament`. */
function headAt(tokens: Tokens, start: number): { last: number; type: string; asks: 'nothing' | 'name' } | null {
	for (let i = start; i <= start + longestField && i < tokens.length; i++) {
		if (tokens.gap[i] !== Gap.space && !(tokens.norm[i] === '-' || tokens.norm[i - 1] === '-')) return null;
		const norm = tokens.norm[i] as string;
		const type = describedHeads.get(norm);
		const next = tokens.norm[i + 1] ?? '.';
		const closes = type !== undefined && !describedTopics.has(next) && !describedHeads.has(next) && !sectorWords.has(next) && next !== '-' && next !== "'";
		if (closes && (i > start || describedAlone.has(norm)))
			return { last: i + 1, type, asks: type === 'institution' || type === 'association' ? 'name' : 'nothing' };
		if (!describedTopics.has(norm) && norm !== '-' && !(i > start && (norm === 'and' || norm === '&'))) return null;
	}
	return null;
}
