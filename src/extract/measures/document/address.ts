/** The line of a document that says whom it is sent to: 各省、自治区、直辖市交通运输厅（局）： */
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';
import { clauseWords } from '../uninflected/clause-words.js';

/** Sentences of the head of a document among which it stands. */
const ADDRESS = 6;

/** Whether a sentence, by its index, is that line: it opens with 各 and ends in a colon. */
export const isAddress = ({ norm }: Tokens, { first, last }: Sentence, index: number): boolean =>
	index < ADDRESS && clauseWords.every.has(norm[first] as string) && ':：'.includes(norm[last - 1] as string);
