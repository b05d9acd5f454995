/** Those who head the government of a place below its country and act for it: `Utah Gov. Jane Hall`, `the mayor of Springfield`. */
import { type Place, shippedRegister } from '../../../knowledge/register.js';
import { offices as en } from '../../../language/en/offices.js';
import { Lexicon } from '../../../text/lexicon.js';
import { Gap, TokenKind, type Tokens, textOf } from '../../../text/tokens.js';
import { unregistered } from '../../bodies/body.js';
import type { BodyMention } from '../../mentions.js';
import { words } from '../words.js';
import type { MentionsAt } from './agents.js';
import type { LocalHead } from './office-vocabulary.js';

const heads: Lexicon<LocalHead> = Lexicon.of(en.localHeads.flatMap((head) => head.titles.map((title) => [title, head] as const)));
const links = new Set(en.links);

/** Tokens between the place and the title before which it stands: `New York City's Democratic | mayor`. */
const NEAR = 4;
/** Words of a place that the gazetteer does not hold. */
const NAME = 3;

/** The governments that titles stand for, by the last token of the title. Linear. */
export function localHeadsOf(tokens: Tokens, sentenceOf: readonly number[], bodies: MentionsAt<BodyMention>): ReadonlyMap<number, BodyMention> {
	const found = new Map<number, BodyMention>();
	const places = placesOf(tokens);
	for (let at = 0; at < tokens.length; at++) {
		const match = tokens.kind[at] === TokenKind.word ? heads.longest(tokens, at) : null;
		const [head] = match?.values ?? [];
		if (match === null || head === undefined) continue;
		// `central bank governor` is none of these
		if (holdsBank(tokens, at, bodies)) continue;
		const place = placeBehind(tokens, match.last, bodies) ?? placeBefore(tokens, at, head, places) ?? (head.national ? null : mostNamed(places, head));
		if (place === null) continue;
		found.set(match.last - 1, {
			first: at,
			last: match.last,
			start: tokens.start[at] as number,
			end: tokens.end[match.last - 1] as number,
			sentence: sentenceOf[at] as number,
			text: textOf(tokens, at, match.last),
			rule: 'bodies/government',
			body: unregistered(`Government of ${place.name}`, 'subnational', place.jurisdiction),
			generic: false,
		});
	}
	return found;
}

interface Named {
	readonly name: string;
	readonly jurisdiction: string | null;
}

/** Places of an article below their countries by the token they end before, and how often each is named. */
interface Places {
	readonly endingAt: ReadonlyMap<number, Place>;
	readonly counts: ReadonlyMap<string, { readonly place: Place; readonly count: number }>;
}

function placesOf(tokens: Tokens): Places {
	const endingAt = new Map<number, Place>();
	const counts = new Map<string, { place: Place; count: number }>();
	for (let i = 0; i < tokens.length; i++) {
		if (tokens.kind[i] !== TokenKind.word || tokens.capital[i] !== true) continue;
		const match = shippedRegister().places.longest(tokens, i);
		const place = match?.values.find(({ level, capital, adjective }) => !adjective && (capital || level !== 'country'));
		if (match === null || match === undefined || place === undefined) continue;
		endingAt.set(match.last, place);
		const seen = counts.get(place.name);
		if (seen === undefined) counts.set(place.name, { place, count: 1 });
		else seen.count++;
		i = match.last - 1;
	}
	return { endingAt, counts };
}

/** `the governor of the Reserve Bank`, `Bank of Utland governor`, `the board of | governors`. */
function holdsBank(tokens: Tokens, at: number, bodies: MentionsAt<BodyMention>): boolean {
	if (tokens.norm[at - 1] === 'bank' || links.has(tokens.norm[at - 1] ?? '')) return true;
	for (let i = Math.max(0, at - NEAR * 2); i < at; i++)
		if (bodies.get(i)?.last === at || (bodies.get(i)?.last === at - 1 && tokens.norm[at - 1] === "'s")) return true;
	return false;
}

/** `of Utah`, `of Springfield`. */
function placeBehind(tokens: Tokens, at: number, bodies: MentionsAt<BodyMention>): Named | null {
	if (!links.has(tokens.norm[at] ?? '') || bodies.has(at + 1) || tokens.capital[at + 1] !== true) return null;
	const match = shippedRegister().places.longest(tokens, at + 1);
	const place = match?.values.find(({ adjective }) => !adjective);
	if (place !== undefined) return named(place);
	let last = at + 1;
	while (
		last < Math.min(tokens.length, at + 1 + NAME) &&
		tokens.kind[last] === TokenKind.word &&
		tokens.capital[last] === true &&
		tokens.gap[last] === Gap.space
	)
		last++;
	return last > at + 1 ? { name: textOf(tokens, at + 1, last), jurisdiction: null } : null;
}

function placeBefore(tokens: Tokens, title: number, { levels }: LocalHead, { endingAt }: Places): Named | null {
	for (let end = title; end > title - NEAR && end > 0; end--) {
		const place = endingAt.get(end);
		if (place !== undefined) return place.capital ? (levels.includes('city') ? named(place) : null) : levels.includes(place.level) ? named(place) : null;
		if (tokens.kind[end - 1] === TokenKind.mark && tokens.norm[end - 1] !== "'s") return null;
		if (words.prepositions.has(tokens.norm[end - 1] as string)) return null;
	}
	return null;
}

/** The place of that level which the article names most, first come first. */
function mostNamed({ counts }: Places, { levels }: LocalHead): Named | null {
	let most: { readonly place: Place; readonly count: number } | null = null;
	for (const each of counts.values()) if (!each.place.capital && levels.includes(each.place.level) && (most === null || each.count > most.count)) most = each;
	return most === null ? null : named(most.place);
}

/** A place as the gazetteer calls it; a seat of government by its own name. */
function named({ name, names, capital, capitals, jurisdiction }: Place): Named {
	return { name: capital ? (capitals?.[0] ?? name) : (name ?? names[0] ?? ''), jurisdiction };
}
