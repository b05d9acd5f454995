/** An article's content made ready for extraction: tokens and sentences of the blocks that were kept, cut once. */
import type { Article, Block } from '../article.js';
import { sentenceVocabulary } from '../language/index.js';
import { type Sentence, sentences } from './sentences.js';
import { TokenKind, type Tokens, tokenize } from './tokens.js';
import { hasOwnScript, languageOfScript } from './writing.js';

export interface Reading {
	readonly article: Article;
	/** Tokens of the content blocks, in text order; offsets are into `article.text`. */
	readonly tokens: Tokens;
	readonly sentences: readonly Sentence[];
	/** Index of the sentence that holds a token. */
	readonly sentenceOf: readonly number[];
}

/** Reads the content of an article; blocks marked boilerplate or repeat are not read. Linear. */
export function read(article: Article): Reading {
	const kept = article.blocks.map((block, index) => ({ block, index })).filter(({ block }) => block.verdict.kind === 'content');
	const tokens = tokenize(
		article.text,
		kept.map(({ block }) => block),
	);
	let current = 0;
	const blockOf = (token: number): number => {
		const at = tokens.start[token] as number;
		while (current + 1 < kept.length && (kept[current + 1] as { block: Block }).block.start <= at) current++;
		return kept[current]?.index ?? 0;
	};
	const cut = sentences(tokens, blockOf, sentenceVocabulary);
	const sentenceOf: number[] = new Array(tokens.length).fill(0);
	cut.forEach((sentence, index) => {
		sentenceOf.fill(index, sentence.first, sentence.last);
	});
	return { article, tokens, sentences: cut, sentenceOf };
}

/** True where most of a sentence's letters are Chinese characters or syllables of Hangul. */
export function isHan(tokens: Tokens, sentence: { readonly first: number; readonly last: number }): boolean {
	let han = 0;
	let words = 0;
	for (let i = sentence.first; i < sentence.last; i++) {
		if (tokens.kind[i] === TokenKind.han || tokens.kind[i] === TokenKind.hangul) han++;
		else if (tokens.kind[i] === TokenKind.word) words++;
	}
	return han > words * 2;
}

/** BCP 47 code of the language that an article is in where a script of its own tells it, by what its text was told to be or by its characters; else null. */
export function scriptLanguage({ article, tokens }: Reading): string | null {
	const { language } = article.metadata;
	return hasOwnScript(language) ? language : languageOfScript(tokens);
}
