/** Headings: those of official texts and laws, those that stand inside a paragraph (三、完善服务体系。加强…), and what they say of the text below them. */
import { sectionVocabulary } from '../../../language/sections.js';
import type { Sentence } from '../../../text/sentences.js';
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import type { BodyMention } from '../../mentions.js';
import { isNumbered } from '../reading/numbered-item.js';
import { articleEnd, clauseMarks } from '../uninflected/clause-neighbours.js';
import { words } from '../words.js';

const { numerals } = sectionVocabulary;

/** A short numbered sentence without a comma, that text of the same block or nothing follows. */
export function isSectionHeading(tokens: Tokens, sentence: Sentence, next: Sentence | undefined): boolean {
	if (sentence.last - sentence.first > 45) return false;
	let i = sentence.first;
	while (i < sentence.last && (tokens.norm[i] === '(' || tokens.norm[i] === '*' || tokens.norm[i] === '#' || tokens.norm[i] === '（')) i++;
	const start = i;
	while (i < sentence.last && (numerals.has(tokens.norm[i] as string) || tokens.kind[i] === TokenKind.digits)) i++;
	const numbered = i > start && (tokens.norm[i] === '、' || tokens.norm[i] === ')' || tokens.norm[i] === '.' || tokens.norm[i] === '）');
	// 一、原则同意《港区规划》。: what a reply decides
	if (!numbered || decides(tokens, i + 1, sentence.last)) return false;
	for (let k = i + 1; k < sentence.last; k++)
		if (tokens.norm[k] === ',' || tokens.norm[k] === '，' || tokens.norm[k] === ';' || tokens.norm[k] === '；') return false;
	const stops = tokens.norm[sentence.last - 1] === '。';
	return !stops || (next !== undefined && next.block === sentence.block);
}

/** Whether the words from a token on approve something, an adverb before them or not. */
function decides(tokens: Tokens, from: number, last: number): boolean {
	const at = words.adverbs.longest(tokens, from, last)?.last ?? from;
	return words.verbs.longest(tokens, at, last)?.values.some(({ verb }) => verb.act === 'approve') === true;
}

/** A line of a law that neither opens an article or an item nor ends as a sentence: its title, the title of a chapter. */
export function isTitle(tokens: Tokens, sentence: Sentence): boolean {
	const { first, last } = sentence;
	return tokens.kind[last - 1] === TokenKind.han && articleEnd(tokens, first, last) === first && !isNumbered(tokens, sentence) && !marked(tokens, first, last);
}

function marked(tokens: Tokens, first: number, last: number): boolean {
	for (let i = first; i < last; i++) if (clauseMarks.has(tokens.norm[i] as string)) return true;
	return false;
}

/** A heading that names a formality: `B. Paperwork Reduction Act`. */
export function isFormality(tokens: Tokens, { first, last }: Sentence): boolean {
	for (let i = first; i < last; i++) if (words.formalities.longest(tokens, i, last) !== null) return true;
	return false;
}

/** Words of a heading behind the body that it names. */
const HEADING = 3;

/** `WHO advice`: the body that a heading opens with, whose the text below is; null where it opens with none. */
export function bodyOfHeading(tokens: Tokens, { first, last }: Sentence, [body]: readonly BodyMention[]): BodyMention | null {
	if (body === undefined || body.generic || body.first !== first || last - body.last > HEADING || tokens.kind[last - 1] === TokenKind.mark) return null;
	return last === body.last ? null : body;
}
