/** Tables of acts: `Rule | Citation | Date approved by the board`, whose rows are each a measure with its day. */
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';
import type { BodyMention, DateMention } from '../../mentions.js';
import { type Found, untold } from '../found.js';
import type { Verb } from '../vocabulary.js';
import { words } from '../words.js';

/** What the head of a table says of its rows. */
export interface TableHead {
	readonly verb: Verb;
	readonly bodies: readonly BodyMention[];
}

/** The head of a table of acts: cells without a date, one of which says what was done (`approved`, `Date issued`). */
export function tableHead(tokens: Tokens, { first, last }: Sentence, bodies: readonly BodyMention[], dates: readonly DateMention[]): TableHead | null {
	if (dates.length > 0) return null;
	let cells = 1;
	let verb: Verb | null = null;
	for (let i = first; i < last; i++) {
		if (tokens.norm[i] === '|') cells++;
		const past = words.verbs.longest(tokens, i, last)?.values.find((value) => value.form === 'past' && value.verb.class === 'decide');
		if (past !== undefined) verb ??= past.verb;
	}
	return cells > 1 && verb !== null ? { verb, bodies: bodies.filter(({ generic }) => !generic) } : null;
}

/** The measure of a row, which needs a day. */
export function rowMeasure(head: TableHead, sentence: Sentence, index: number, dates: readonly DateMention[]): Found | null {
	// `| Monday |`: a day of the week is one of any week
	if (!dates.some(({ value, text }) => value.grain === 'day' && /[\p{N}\p{Script=Han}]/u.test(text))) return null;
	return {
		sentence: index,
		first: sentence.first,
		last: sentence.last,
		head: sentence.first,
		reach: sentence.last,
		verb: head.verb,
		status: head.verb.past,
		rule: 'measures/table-row',
		passive: true,
		framed: false,
		task: false,
		...untold,
	};
}
