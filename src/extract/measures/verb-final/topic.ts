/** Who or what a clause is about: the noun before は, が or も. */
import type { Lexicon } from '../../../text/lexicon.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { BodyMention } from '../../mentions.js';
import { type Agent, isPrivate } from '../responsibility/agents.js';
import { endingAt, type Grammar } from './grammar.js';

export interface Topic {
	/**
	 * `body` also for those who speak for one; `office` for a title with no body beside it; `private` for whoever is no public body; `instrument` for a law or
	 * plan; `thing` for anything else.
	 */
	readonly kind: 'body' | 'office' | 'private' | 'bystander' | 'instrument' | 'thing';
	readonly agent: Agent | null;
	/** The token of its particle. */
	readonly at: number;
	/** は rather than が: it holds for the clauses that follow, and may be what something is done to. */
	readonly topical: boolean;
	/** A thing that cannot act: somebody does something to it. */
	readonly theme: boolean;
}

const partyKinds = new Set(['party', 'party-organisation']);

/** Tokens of the noun before a particle. */
const NOUN = 24;
/** Tokens of a title or of the kind of person at the end of it. */
const TITLE = 8;

const hiragana = /^[\u3041-\u309f]/;

/** Characters that nouns are written with. */
export const isNominal = ({ kind, norm }: Tokens, at: number): boolean =>
	kind[at] === TokenKind.han ||
	kind[at] === TokenKind.word ||
	kind[at] === TokenKind.digits ||
	kind[at] === TokenKind.hangul ||
	(kind[at] === TokenKind.kana && !hiragana.test(norm[at] as string));

/** Whether a particle stands at a token: behind a noun, a name in quotation marks or brackets. */
function marks(grammar: Grammar, tokens: Tokens, first: number, at: number): boolean {
	if (at <= first) return false;
	if (!grammar.topics.has(tokens.norm[at] as string) && !grammar.subjects.has(tokens.norm[at] as string)) return false;
	if (grammar.spaced && !endsWord(grammar, tokens, first, at)) return false;
	// 又|は
	if (grammar.joiners.longest(tokens, at - 1)?.last === at + 1) return false;
	const closers = new Set(grammar.closingQuote.values());
	return isNominal(tokens, at - 1) || closers.has(tokens.norm[at - 1] as string);
}

/** Tokens of a word that only looks as if it ended in a particle. */
const LOOKALIKE = 5;

/** Whether a particle that is glued to its noun ends a word at a token: 정부|는| 지원을, but not 물|가| 안정. */
export function endsWord(grammar: Grammar, tokens: Tokens, first: number, at: number): boolean {
	if (tokens.gap[at] !== Gap.none || (at + 1 < tokens.length && tokens.gap[at + 1] === Gap.none && tokens.kind[at + 1] !== TokenKind.mark)) return false;
	for (const { first: from, values } of endingAt(grammar.notParticles, tokens, first, at + 1, LOOKALIKE))
		if (values.includes(true) || from === first || tokens.gap[from] !== Gap.none) return false;
	return true;
}

/** Marks that open an aside, and what closes it. */
const asides: ReadonlyMap<string, string> = new Map([
	['(', ')'],
	['（', '）'],
]);
/** Tokens of an aside. */
const ASIDE = 60;

/** The token behind the aside that opens at a token, or the token. */
function asideEnd({ norm }: Tokens, at: number, limit: number): number {
	const closer = asides.get(norm[at] as string);
	for (let i = at + 1; i < Math.min(limit, at + ASIDE); i++) if (norm[i] === closer) return i + 1;
	return at;
}

/** The topics and subjects of a clause before its predicate, in text order. */
export function topicsOf(grammar: Grammar, tokens: Tokens, first: number, limit: number, bodies: readonly BodyMention[]): Topic[] {
	const found: Topic[] = [];
	let from = first;
	for (let at = first + 1; at < limit; at++) {
		// 目標（2031年は3隻）を: an aside has its own
		if (asides.has(tokens.norm[at] as string)) at = asideEnd(tokens, at, limit);
		if (!marks(grammar, tokens, from, at)) continue;
		// 修繕費|も含め
		if (grammar.notClosing.longest(tokens, at) !== null) continue;
		// 輸入|も|禁じる: what is done to it
		if (!grammar.spaced && at === limit - 1 && grammar.carriers.has(tokens.norm[at] as string)) continue;
		const named = nounBefore(grammar, tokens, from, at, bodies);
		const theme = (named.kind === 'thing' || named.kind === 'instrument') && endsIn(grammar.themes, tokens, from, unquoted(grammar, tokens, from, at));
		found.push({ ...named, at, topical: grammar.topics.has(tokens.norm[at] as string), theme });
		from = at + 1;
	}
	return found;
}

function nounBefore(grammar: Grammar, tokens: Tokens, first: number, at: number, bodies: readonly BodyMention[]): Pick<Topic, 'kind' | 'agent'> {
	const from = Math.max(first, at - NOUN);
	const mention = bodies.filter((body) => body.first >= from && body.last <= at).at(-1) ?? null;
	const ends = (lexicon: Lexicon<true>): boolean => endsIn(lexicon, tokens, from, at);
	if (mention !== null && mention.last === at) return bodyTopic(tokens, mention);
	const official = ends(grammar.officials);
	if (mention !== null && official) return bodyTopic(tokens, mention);
	// 港湾庁|北部事務所は
	if (mention !== null && ends(grammar.bureaus) && isRun(tokens, mention.last, at) && tokens.gap[mention.last] === Gap.none) return bodyTopic(tokens, mention);
	// 政府|・与党は
	if (mention !== null && mention.last < at && grammar.together.has(tokens.norm[mention.last] as string) && isRun(tokens, mention.last + 1, at))
		return bodyTopic(tokens, mention);
	// 항만청| 등 관계 부처는
	if (mention !== null && grammar.examples.has(tokens.norm[mention.last] ?? '') && isNouns(tokens, mention.last + 1, at)) return bodyTopic(tokens, mention);
	// 港湾庁|（東京）は: nothing but brackets stands between
	if (mention !== null && isAside(tokens, mention.last, at)) return bodyTopic(tokens, mention);
	// 県|は, 定例県議会|は: no name tells which
	if (isUnnamed(grammar, tokens, from, at) || ends(grammar.assemblies)) return { kind: 'body', agent: null };
	if (ends(grammar.bystanders)) return { kind: 'bystander', agent: null };
	if (isInstrument(grammar, tokens, from, at) || isDraft(grammar, tokens, from, at))
		return { kind: 'instrument', agent: { kind: 'instrument', first: nounStart(tokens, from, at), last: at, mention: null, oblique: false } };
	return { kind: official ? 'office' : 'thing', agent: null };
}

/** A body called by its kind and by no more: 第3条| 市|は. */
function isUnnamed({ unnamed }: Grammar, tokens: Tokens, from: number, at: number): boolean {
	for (const { first } of endingAt(unnamed, tokens, from, at, TITLE))
		if (first === from || tokens.gap[first] !== Gap.none || !isNominal(tokens, first - 1)) return true;
	return false;
}

function bodyTopic(tokens: Tokens, mention: BodyMention): Pick<Topic, 'kind' | 'agent'> {
	// what a party promises is no policy yet
	if (partyKinds.has(mention.body.kind)) return { kind: 'bystander', agent: null };
	const kind = isPrivate(tokens, mention) ? 'private' : 'body';
	return { kind, agent: { kind, first: mention.first, last: mention.last, mention, oblique: false } };
}

/** 改正法の原案|が; 案 alone ends other words. */
export function isDraft({ drafts }: Grammar, tokens: Tokens, first: number, at: number): boolean {
	for (const { first: from } of endingAt(drafts, tokens, first, at, TITLE)) return at - from > 1;
	return false;
}

/** Nothing but a noun. */
function isRun(tokens: Tokens, first: number, at: number): boolean {
	for (let i = first; i < at; i++) if (!isNominal(tokens, i) || (i > first && isNewWord(tokens, i))) return false;
	return at > first;
}

/** Words of nouns in which a class may be named. */
const CLASS = 3;

/** Nothing but a few nouns. */
function isNouns(tokens: Tokens, first: number, at: number): boolean {
	let words = 0;
	for (let i = first; i < at; i++) {
		if (!isNominal(tokens, i)) return false;
		if (isNewWord(tokens, i)) words++;
	}
	return words <= CLASS;
}

/** Where Hangul begins a word. */
const isNewWord = ({ kind, gap }: Tokens, at: number): boolean => kind[at] === TokenKind.hangul && gap[at] !== Gap.none;

/** What stands in brackets, and nothing else. */
const isAside = ({ norm }: Tokens, first: number, at: number): boolean =>
	(norm[first] === '(' || norm[first] === '（') && (norm[at - 1] === ')' || norm[at - 1] === '）');

/** A noun ends in the name of an instrument: 改正法, 地域医療計画. */
export function isInstrument(grammar: Grammar, tokens: Tokens, first: number, at: number): boolean {
	const end = unquoted(grammar, tokens, first, at);
	return !endsIn(grammar.notInstruments, tokens, first, end) && endsIn(grammar.instruments, tokens, first, end);
}

/** The token behind a noun before the mark that closes its quotation. */
function unquoted({ closingQuote }: Grammar, { norm }: Tokens, first: number, at: number): number {
	return at > first && new Set(closingQuote.values()).has(norm[at - 1] as string) ? at - 1 : at;
}

function endsIn<V>(lexicon: Lexicon<V>, tokens: Tokens, first: number, at: number): boolean {
	return endingAt(lexicon, tokens, first, at, TITLE).next().done === false;
}

/** The first token of the run of characters that ends before a token. */
function nounStart(tokens: Tokens, first: number, at: number): number {
	let start = at;
	while (start > first && isNominal(tokens, start - 1) && !(start < at && isNewWord(tokens, start))) start--;
	return start === at ? Math.max(first, at - 1) : start;
}
