/** Whether an article is itself an official text: a notice, a law, a directive, not a report about one. */
import type { Reading } from '../../../text/reading.js';
import type { Sentence } from '../../../text/sentences.js';
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import { isRecentYear } from '../../../text/years.js';
import { isNumbered } from '../reading/numbered-item.js';
import { articleEnd } from '../uninflected/clause-neighbours.js';
import { clauseWords } from '../uninflected/clause-words.js';
import { words } from '../words.js';

/** Titles end in the name of an instrument, or the head of the text carries a document number; looked for in this many tokens. */
const HEAD = 400;

/** Characters of a noun such as 应对措施. */
const EXPEDIENT = 4;

const stops = new Set(['。', '；', '，']);

/** Types whose name at the end of a title makes a document of it. */
const documentary = new Set([
	'law',
	'regulation',
	'rules-measures',
	'decision',
	'order',
	'opinions',
	'notice',
	'announcement',
	'plan',
	'action-plan',
	'work-plan',
	'key-tasks',
	'reply',
	'standard',
]);

/** A document number that stands on its own line, or a title that ends in the name of an instrument where nothing is reported: `超市接到涨价通知` is a headline. */
export function isOfficial(reading: Reading, reportage: boolean): boolean {
	const { article, tokens, sentences } = reading;
	const title = reportage ? '' : (article.metadata.title ?? '');
	for (const sentence of sentences) {
		if (sentence.first > HEAD) break;
		// 印发了《…》（某发〔2025〕5号）。 reports the number
		const told = tokens.kind[sentence.first] === TokenKind.han && stops.has(tokens.norm[sentence.last - 1] as string);
		if (!told && numbered(tokens.norm, sentence.first, Math.min(sentence.last, sentence.first + HEAD))) return true;
		if (title === '' || sentence.end - sentence.start < 6 || !title.includes(article.text.slice(sentence.start, sentence.end).trim())) continue;
		if (tokens.kind[sentence.last - 1] !== TokenKind.han || endsInExpedient(tokens, sentence)) continue;
		for (let i = Math.max(sentence.first, sentence.last - 6); i < sentence.last; i++) {
			const match = words.instruments.longest(tokens, i, sentence.last);
			if (match !== null && match.last === sentence.last && match.values.some((type) => documentary.has(type))) return true;
		}
	}
	return itemised(reading);
}

/** 渗水的由来和|防范措施: an essay, not an instrument. */
function endsInExpedient(tokens: Tokens, { first, last }: Sentence): boolean {
	const at = last - EXPEDIENT;
	return at > first && clauseWords.expedients.longest(tokens, at, last)?.last === last;
}

/** So many paragraphs open with a number in brackets. */
const ITEMS = 3;

/** （一）…，（二）…，（三）…: provisions, whoever explains them. */
function itemised({ sentences, tokens }: Reading): boolean {
	let items = 0;
	let block = -1;
	for (const sentence of sentences) {
		if (sentence.block !== block && isNumbered(tokens, sentence)) items++;
		block = sentence.block;
	}
	return items >= ITEMS;
}

/** Titles of laws and regulations end so; an issue (修订) may stand in brackets after it. */
const lawTitle = /(?:法|条例|规定|规则)(?:[（(][^（()）]{1,12}[）)])?$/;

/** Marks that part a headline (水井加盖，各村遵守规定) and stand in no title of a law. */
const headlineMarks = /[，：；！？“”,:;!?"]/;

/** Whether the title is the name of a law or regulation, or the text is cut into numbered articles (第三条). */
export function isLaw(reading: Reading): boolean {
	const title = (reading.article.metadata.title ?? '').trim();
	return (lawTitle.test(title.slice(-40)) && !headlineMarks.test(title)) || hasArticles(reading);
}

/** So many sentences open with 第…条. */
const ARTICLES = 3;

function hasArticles({ tokens, sentences }: Reading): boolean {
	let articles = 0;
	for (const { first, last } of sentences) if (articleEnd(tokens, first, last) > first) articles++;
	return articles >= ARTICLES;
}

/** 〔2025〕5号: a document number, in any of its brackets. */
function numbered(norm: readonly string[], first: number, last: number): boolean {
	for (let i = first; i + 4 < last; i++) {
		const open = norm[i];
		if (
			(open === '〔' || open === '[' || open === '(') &&
			isRecentYear(norm[i + 1] ?? '') &&
			(norm[i + 2] === '〕' || norm[i + 2] === ']' || norm[i + 2] === ')') &&
			(norm[i + 4] === '号' || norm[i + 5] === '号')
		)
			return true;
	}
	return false;
}
