/** What a measure does: the act of its verb, told more closely by what it is done to. */
import { actRows, bounds, objectLinks } from '../../../language/acts.js';
import { Lexicon } from '../../../text/lexicon.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { FigureMention } from '../../mentions.js';
import type { Found } from '../found.js';
import { words } from '../words.js';

/** A row with its words compiled. */
interface Row {
	readonly act: string | null;
	readonly type: string | null;
	readonly free: Lexicon<true> | null;
	readonly behind: Lexicon<true> | null;
	readonly closing: boolean;
	readonly ahead: Lexicon<true> | null;
}

const lexicon = (list: readonly string[] | undefined): Lexicon<true> | null =>
	list === undefined ? null : Lexicon.of(list.map((word) => [word, true as const]));

/** The rows of a verb, in their order. */
const rowsOf = new Map<string, Row[]>();
for (const { verbs, behind, closing, ahead, free, act, type } of actRows) {
	const row: Row = { behind: lexicon(behind), closing: closing ?? false, ahead: lexicon(ahead), free: lexicon(free), act: act ?? null, type: type ?? null };
	for (const verb of verbs) {
		const rows = rowsOf.get(verb);
		if (rows === undefined) rowsOf.set(verb, [row]);
		else rows.push(row);
	}
}

/** Rules whose clauses deny that something may be done. */
const prohibitions = new Set(['measures/prohibition', 'measures/clause-prohibition', 'measures/closed-prohibition']);
const bounding = Lexicon.of(bounds.map((word) => [word, true as const]));

/** Tokens of the clause in which the words around a verb are looked for. */
const REACH = 16;

/** Whether a rule finds what is forbidden. Who is named there bears the ban. */
export const forbids = (rule: string): boolean => prohibitions.has(rule);

/** The act of a measure, and its type where what it is done to tells it. */
export interface Act {
	readonly act: string | null;
	readonly type: string | null;
}

/**
 * The act of a measure.
 * @param figures those of its clause
 */
export function actOf(tokens: Tokens, { first, last, head, verb, passive, rule }: Found, figures: readonly FigureMention[]): Act {
	// 不得开展 launches nothing
	if (forbids(rule)) return { act: holds(tokens, first, last, bounding) ? 'limit' : 'ban', type: null };
	if (verb === null) return { act: null, type: null };
	const to = objectEnd(tokens, head + 1, Math.min(last, head + REACH));
	const from = objectStart(tokens, head, Math.max(first, head - REACH));
	for (const { behind, closing, ahead, free, act, type } of rowsOf.get(verb.lemma) ?? []) {
		// `a committee | was set up`: in the passive the object stands before the verb
		if (behind !== null && !(passive ? holds(tokens, from, head, behind) : holds(tokens, head + 1, to, behind, closing))) continue;
		if (ahead !== null && !holds(tokens, from, head, ahead)) continue;
		if (free !== null && (isPaid(tokens, head + 1, Math.min(last, head + REACH), figures) || holds(tokens, head + 1, Math.min(last, head + REACH), free)))
			continue;
		return { act: act ?? verb.act, type };
	}
	return { act: verb.act, type: null };
}

/** Where the object of a verb ends: at a mark, or at a word that opens what is only beside it (`set up | standards | for every office`). */
function objectEnd(tokens: Tokens, from: number, limit: number): number {
	for (let i = from; i < limit; i++) {
		const word = tokens.norm[i] as string;
		if (isClauseMark(tokens, i) || words.relatives.has(word) || (i > from && !objectLinks.has(word) && words.prepositions.has(word))) return i;
	}
	return limit;
}

/** Where the clause before a verb begins: behind the last mark. */
function objectStart(tokens: Tokens, head: number, limit: number): number {
	for (let i = head - 1; i >= limit; i--) if (isClauseMark(tokens, i)) return i + 1;
	return limit;
}

/** A mark that is no part of a word or a number. */
const isClauseMark = ({ kind, gap }: Tokens, at: number): boolean =>
	kind[at] === TokenKind.mark && !(gap[at] === Gap.none && gap[at + 1] === Gap.none && kind[at + 1] !== TokenKind.han);

function holds(tokens: Tokens, from: number, to: number, list: Lexicon<true>, closing = false): boolean {
	for (let i = from; i < to; i++) {
		const match = list.longest(tokens, i, to);
		if (match !== null && (!closing || match.last >= to)) return true;
	}
	return false;
}

function isPaid(tokens: Tokens, from: number, to: number, figures: readonly FigureMention[]): boolean {
	if (figures.some(({ value }) => value.kind === 'money')) return true;
	for (let i = from; i < to; i++) if (words.types.longest(tokens, i, to)?.values.includes('funding') === true) return true;
	return false;
}
