/**
 * The government in whose name a text speaks: `my government` is that of the country, 本市, 我省 that of the place of that level which
 * the text names most.
 */
import { shippedRegister } from '../../../knowledge/register.js';
import type { LexiconMatch } from '../../../text/lexicon.js';
import { TokenKind, type Tokens, textOf } from '../../../text/tokens.js';
import { unregistered } from '../../bodies/body.js';
import type { BodyMention } from '../../mentions.js';
import type { Governments } from '../responsibility/governments.js';
import { isGovernment, ownWords } from '../responsibility/referents.js';
import { clauseWords } from '../uninflected/clause-words.js';

/** So often a text says so that speaks for its place. */
const OFTEN = 2;

/** The local government; null where the text does not say so, or names no such place. Linear. */
export function homeOf(tokens: Tokens, sentenceOf: readonly number[]): BodyMention | null {
	let own: LexiconMatch<string> | null = null;
	let times = 0;
	const counts = new Map<string, { count: number; readonly level: string; readonly jurisdiction: string }>();
	for (let i = 0; i < tokens.length; i++) {
		if (tokens.kind[i] !== TokenKind.han) continue;
		const other = clauseWords.notOwn.longest(tokens, i);
		if (other !== null) {
			i = other.last - 1;
			continue;
		}
		const said: LexiconMatch<string> | null = clauseWords.own.longest(tokens, i);
		if (said !== null) times++;
		own ??= said;
		const place = shippedRegister().places.longest(tokens, i);
		const value = place?.values.find(({ level, capital }) => level !== 'country' && !capital);
		if (place === null || value === undefined) continue;
		const seen = counts.get(value.name);
		if (seen === undefined) counts.set(value.name, { count: 1, level: value.level, jurisdiction: value.jurisdiction });
		else seen.count++;
		i = place.last - 1;
	}
	if (own === null || times < OFTEN) return null;
	const { first, last, values } = own;
	const levels = new Set(values);
	const [most] = [...counts].filter(([, { level }]) => levels.has(level)).sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
	if (most === undefined) return null;
	const [name, { jurisdiction }] = most;
	return {
		first,
		last,
		start: tokens.start[first] as number,
		end: tokens.end[last - 1] as number,
		sentence: sentenceOf[first] as number,
		text: textOf(tokens, first, last),
		rule: 'bodies/government',
		body: unregistered(`Government of ${name}`, 'subnational', jurisdiction),
		generic: false,
	};
}

/** The government of the country where a text says `my government` time and again; null where it does not. Linear. */
export function ownGovernment(tokens: Tokens, sentenceOf: readonly number[], countries: Governments): BodyMention | null {
	let at = -1;
	let times = 0;
	for (let i = 1; i < tokens.length; i++) {
		if (!ownWords.has(tokens.norm[i - 1] as string) || !isGovernment(tokens, i)) continue;
		times++;
		if (at < 0) at = i;
	}
	const body = times < OFTEN ? null : countries.of(countries.main);
	return body === null
		? null
		: {
				first: at,
				last: at + 1,
				start: tokens.start[at] as number,
				end: tokens.end[at] as number,
				sentence: sentenceOf[at] as number,
				text: textOf(tokens, at, at + 1),
				rule: 'bodies/government',
				body,
				generic: false,
			};
}
