/**
 * An act in a European language: a title with who passed it and when, a preamble of reasons, the words that enact, numbered
 * articles (`Artikel 4`, `§ 12`, `3 §`). The order is that of EU acts (Joint Practical Guide of the Parliament, the Council
 * and the Commission for drafting legislation, guideline 7) and of the laws of their members.
 */
import { statuteVocabularies } from '../../../language/statutes.js';
import { Lexicon } from '../../../text/lexicon.js';
import type { Reading } from '../../../text/reading.js';
import type { Sentence } from '../../../text/sentences.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { BodyMention, DateMention } from '../../mentions.js';
import { agentAt, startingAt } from '../responsibility/agents.js';
import { classBody } from '../responsibility/class-body.js';
import { words } from '../words.js';

export interface Statute {
	/** The day in the act's title. */
	readonly date: DateMention | null;
	/** Those who passed it. */
	readonly enactors: readonly BodyMention[];
	/** The line that enacts, by its sentence; -1 where there is none. */
	readonly enacting: number;
	/** Sentences that rule nothing: the preamble but for the line that enacts, and definitions. */
	readonly silent: ReadonlySet<number>;
}

const vocabulary = {
	articles: new Set(statuteVocabularies.flatMap(({ articles }) => articles)),
	references: new Set(statuteVocabularies.flatMap(({ references }) => references)),
	firsts: new Set(statuteVocabularies.flatMap(({ firsts }) => firsts)),
	enacting: new Set(statuteVocabularies.flatMap(({ enacting }) => enacting)),
	definitions: Lexicon.of(statuteVocabularies.flatMap(({ definitions }) => definitions).map((word) => [word, true] as const)),
};

/** So many numbered articles make an act. */
const ARTICLES = 3;
/** Sentences before the first article in which the line that enacts stands: a table of contents may lie between. */
const ENACTING = 120;
/** Tokens of that line, or of its end before a colon: `HAVE ADOPTED THIS DIRECTIVE:` */
const LINE = 12;
/** Sentences of the title behind its first line: number, date, subject. */
const TITLE = 3;
/** Sentences in which the title is looked for. */
const HEAD = 40;
/** Tokens of a heading of definitions. */
const HEADING = 8;
const SECTION = '§';
/** º, as tokens are folded. */
const ORDINAL = 'o';

/** What of the text is an act, or null where it has no numbered articles. Linear. */
export function statuteOf(
	{ tokens, sentences }: Reading,
	bodiesOf: ReadonlyMap<number, readonly BodyMention[]>,
	datesOf: ReadonlyMap<number, readonly DateMention[]>,
): Statute | null {
	const starts = new Map<number, string>();
	sentences.forEach((sentence, index) => {
		const number = sentences[index - 1]?.block === sentence.block && tokens.gap[sentence.first] !== Gap.line ? null : articleNumber(tokens, sentence);
		if (number !== null) starts.set(index, number);
	});
	if (new Set(starts.values()).size < ARTICLES) return null;
	const [first = 0] = starts.keys();
	const title = titleOf(tokens, sentences, first);
	const enacting = enactingLine(tokens, sentences, first);
	const silent = new Set<number>();
	for (let index = 0; index < first; index++) if (index !== enacting) silent.add(index);
	sentences.forEach((sentence, index) => {
		if (tokens.gap[sentence.first] === Gap.block && (continues(tokens, sentence) || defines(tokens, sentence))) silent.add(index);
	});
	for (const index of definitions(tokens, sentences, starts)) silent.add(index);
	const named = [title, enacting].map((index) => (index < 0 ? [] : enactorsOf(tokens, sentences[index] as Sentence, index, bodiesOf)));
	return {
		date: title < 0 ? null : dateOf(title, first, datesOf),
		enactors: named.find(({ length }) => length > 0) ?? [],
		enacting,
		silent,
	};
}

/** The number by which an article opens: `Article 3`, `Art. 3 –`, `§ 3 Die Behörde …`, `3 § Myndigheten …`; `Article 3 applies` refers to one. */
function articleNumber(tokens: Tokens, { first, last }: Sentence): string | null {
	const norm = (at: number): string => (at < last ? (tokens.norm[at] as string) : '');
	if (norm(first) === SECTION) return tokens.kind[first + 1] === TokenKind.digits && tokens.kind[first + 3] !== TokenKind.digits ? norm(first + 1) : null;
	if (tokens.kind[first] === TokenKind.digits && norm(first + 1) === SECTION) return norm(first);
	if (!vocabulary.articles.has(norm(first)) || tokens.capital[first] !== true) return null;
	const at = norm(first + 1) === '.' ? first + 2 : first + 1;
	const counted = at < last && (tokens.kind[at] === TokenKind.digits || vocabulary.firsts.has(norm(at)));
	// `Art. 1º Fica criado`: text follows the sign of an ordinal
	const ordinal = norm(at + 1) === ORDINAL && tokens.gap[at + 1] === Gap.none;
	const next = ordinal ? at + 2 : at + 1;
	const marked = tokens.kind[next] === TokenKind.mark && norm(next) !== '(' && norm(next) !== ',';
	const alone = next >= last || tokens.gap[next] === Gap.line || marked || (ordinal && tokens.capital[next] === true);
	return counted && alone ? norm(at) : null;
}

/** The sentence that opens with the kind of act, before the first article; -1 where none does. */
function titleOf(tokens: Tokens, sentences: readonly Sentence[], first: number): number {
	for (let index = 0; index < Math.min(first, HEAD); index++) {
		const sentence = sentences[index] as Sentence;
		for (let i = sentence.first; i < Math.min(sentence.last, sentence.first + 2); i++)
			if (tokens.capital[i] === true && words.instruments.longest(tokens, i, sentence.last) !== null) return index;
	}
	return -1;
}

function dateOf(title: number, first: number, datesOf: ReadonlyMap<number, readonly DateMention[]>): DateMention | null {
	for (let index = title; index < Math.min(first, title + TITLE + 1); index++) {
		const date = datesOf.get(index)?.find(({ value }) => value.grain === 'day');
		if (date !== undefined) return date;
	}
	return null;
}

/** `of the European Parliament and of the Council`, up to the date or the subject. */
function enactorsOf(tokens: Tokens, { first, last }: Sentence, index: number, bodiesOf: ReadonlyMap<number, readonly BodyMention[]>): readonly BodyMention[] {
	const bodies = startingAt(bodiesOf.get(index) ?? []);
	const found: BodyMention[] = [];
	for (let i = first; i < last; i++) {
		if (i > first && tokens.gap[i] === Gap.line) break;
		const agent = agentAt(tokens, i, last, bodies, false);
		if (agent?.kind !== 'body') continue;
		found.push(agent.mention ?? classBody(tokens, index, i, agent.last));
		i = agent.last - 1;
	}
	return found;
}

/** The last sentence before the articles that enacts: `HAVE ADOPTED THIS DIRECTIVE:`; -1 where none does. */
function enactingLine(tokens: Tokens, sentences: readonly Sentence[], first: number): number {
	for (let index = first - 1; index >= Math.max(0, first - ENACTING); index--) {
		const sentence = sentences[index] as Sentence;
		const long = sentence.last - sentence.first > LINE;
		if (long && tokens.norm[sentence.last - 1] !== ':') continue;
		for (let i = long ? sentence.last - LINE : sentence.first; i < sentence.last; i++) if (vocabulary.enacting.has(tokens.norm[i] as string)) return index;
	}
	return -1;
}

/** Tokens of an enumerator: `(iv)`. */
const ENUMERATOR = 3;

/** Behind an enumerator: `(a) | the port`. */
function behindEnumerator(tokens: Tokens, { first, last }: Sentence): number {
	for (let i = first + 1; i < Math.min(last, first + ENUMERATOR); i++) if (tokens.norm[i] === ')') return i + 1;
	return first;
}

/** An item of a list, in small letters, goes on with the sentence it stands in. */
function continues(tokens: Tokens, sentence: Sentence): boolean {
	const at = behindEnumerator(tokens, sentence);
	return at < sentence.last && tokens.kind[at] === TokenKind.word && tokens.capital[at] === false;
}

/** `(b) 'operator' means`: an item that opens with a quotation mark says what a word means, or words an article that it amends. */
function defines(tokens: Tokens, sentence: Sentence): boolean {
	return quotes.has(tokens.norm[behindEnumerator(tokens, sentence)] ?? '');
}

const quotes: ReadonlySet<string> = new Set(['"', "'", '„', '«', '»', '‚']);

/** `Articles 3 and 7 apply from …`: the sentence names an article by its number behind its own. */
export function namesArticle(tokens: Tokens, { first, last }: Sentence): boolean {
	for (let i = first; i + 1 < last; i++) {
		const word = tokens.norm[i] as string;
		const named = vocabulary.articles.has(word) || vocabulary.references.has(word);
		if (named && tokens.kind[i + 1] === TokenKind.digits && !(i === first && tokens.gap[i + 2] === Gap.line)) return true;
	}
	return false;
}

/** Sentences of the articles whose heading says that they define. */
function definitions(tokens: Tokens, sentences: readonly Sentence[], starts: ReadonlyMap<number, string>): number[] {
	const found: number[] = [];
	let defining = false;
	sentences.forEach(({ first, last }, index) => {
		if (starts.has(index)) defining = false;
		const near = starts.has(index) || starts.has(index - 1);
		for (let i = first; near && last - first < HEADING && i < last; i++) defining ||= vocabulary.definitions.longest(tokens, i, last) !== null;
		if (defining) found.push(index);
	});
	return found;
}
