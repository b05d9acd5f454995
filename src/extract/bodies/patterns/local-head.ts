/** Governments below a country that act through their heads: `Ohio's governor has ordered`, `Ohio Governor Jane Hall signed`. */
import type { Place, Register } from '../../../knowledge/register.js';
import { headAdjectives, localActs, localHeads } from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, type Tokens } from '../../../text/tokens.js';
import { Begin } from '../beginnings.js';
import type { Candidate } from '../candidate.js';
import { behindApposition, governmentOf } from '../governing.js';
import { personEnd, signs } from '../in-office.js';
import type { Scene } from '../scene.js';

export const explained: Explained = {
	id: 'bodies/local-head',
	summary: 'a state, province or city whose governor, premier or mayor signs, orders, bans or appoints',
	why: 'Whoever heads the government of a place acts for it; what the person only says is no act of the government.',
	languages: ['en'],
	examples: {
		match: ['Ohio’s governor has ordered new wells.', 'Ohio Governor Jane Hall signed the bill.', 'The governor of Ohio vetoed the bill.'],
		not: [
			'Ohio Governor Jane Hall smiled.',
			'Ohio Governor Jane Hall dismissed the claim.',
			'Former governor Jane Hall signed the letter in Ohio.',
			'The Ohio company signed.',
		],
	},
};

/** Most adjectives between a place and the title. */
const adjectives = 2;

export function localHead({ reading: { tokens }, beginnings }: Scene, register: Register): Candidate[] {
	const found: Candidate[] = [];
	for (let i = beginnings.next(0, Begin.place); i < tokens.length; i = beginnings.next(i + 1, Begin.place)) {
		if (!tokens.capital[i]) continue;
		const match = register.places.longest(tokens, i);
		if (match === null) continue;
		const places = match.values.filter(({ adjective, level, capital }) => !adjective && (capital || level !== 'country'));
		const { last } = match;
		const place = places.find((each) => heldBefore(tokens, i, last, each) || heldBehind(tokens, last, each));
		if (place !== undefined)
			found.push({ first: i, last, rule: explained.id, named: governmentOf(register, place.jurisdiction, place), country: place.jurisdiction });
		i = last - 1;
	}
	return found;
}

/** `Ohio|'s Republican governor, Jane Hall, signed`. */
function heldBehind(tokens: Tokens, at: number, place: Place): boolean {
	let i = tokens.norm[at] === "'s" ? at + 1 : at;
	for (let steps = 0; steps < adjectives && headAdjectives.has(tokens.norm[i] ?? ''); steps++) i++;
	if (tokens.gap[i] === Gap.block) return false;
	const title = localHeads.longest(tokens, i);
	if (title === null || !title.values.some((levels) => holds(levels, place))) return false;
	const stop = tokens.norm[title.last] === '.' ? title.last + 1 : title.last;
	return signs(tokens, behindApposition(tokens, personEnd(tokens, stop)), localActs);
}

/** `the governor of |Ohio| signed`. */
function heldBefore(tokens: Tokens, at: number, last: number, place: Place): boolean {
	if (tokens.norm[at - 1] !== 'of' || tokens.gap[at] === Gap.block) return false;
	const title = localHeads.longest(tokens, at - 2);
	if (title?.last !== at - 1 || !title.values.some((levels) => holds(levels, place))) return false;
	return signs(tokens, behindApposition(tokens, last), localActs);
}

const holds = (levels: readonly string[], { level, capital }: Place): boolean => levels.includes(capital ? 'city' : level);
