/** Headings that stand inside a paragraph of an official text: 三、完善服务体系。加强… */
import { sectionVocabulary } from '../../language/sections.js';
import type { Sentence } from '../../text/sentences.js';
import { TokenKind, type Tokens } from '../../text/tokens.js';

const { numerals } = sectionVocabulary;

/** A short numbered sentence without a comma, that text of the same block or nothing follows. */
export function isSectionHeading(tokens: Tokens, sentence: Sentence, next: Sentence | undefined): boolean {
	if (sentence.last - sentence.first > 45) return false;
	let i = sentence.first;
	while (i < sentence.last && (tokens.norm[i] === '(' || tokens.norm[i] === '*' || tokens.norm[i] === '#' || tokens.norm[i] === '（')) i++;
	const start = i;
	while (i < sentence.last && (numerals.has(tokens.norm[i] as string) || tokens.kind[i] === TokenKind.digits)) i++;
	const marked = i > start && (tokens.norm[i] === '、' || tokens.norm[i] === ')' || tokens.norm[i] === '.' || tokens.norm[i] === '）');
	if (!marked) return false;
	for (let k = i + 1; k < sentence.last; k++)
		if (tokens.norm[k] === ',' || tokens.norm[k] === '，' || tokens.norm[k] === ';' || tokens.norm[k] === '；') return false;
	const stops = tokens.norm[sentence.last - 1] === '。';
	return !stops || (next !== undefined && next.block === sentence.block);
}
