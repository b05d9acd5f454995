/** What a measure does: the act of its verb, told more closely by what it is done to. */
import { actRows } from '../../../language/acts.js';
import { Lexicon } from '../../../text/lexicon.js';
import type { Tokens } from '../../../text/tokens.js';
import type { FigureMention } from '../../mentions.js';
import type { Found } from '../found.js';
import { words } from '../words.js';

/** A row with its words compiled. */
interface Row {
	readonly act: string | null;
	readonly type: string | null;
	readonly free: Lexicon<true> | null;
	readonly behind: Lexicon<true> | null;
	readonly ahead: Lexicon<true> | null;
}

const lexicon = (list: readonly string[] | undefined): Lexicon<true> | null =>
	list === undefined ? null : Lexicon.of(list.map((word) => [word, true as const]));

/** The rows of a verb, in their order. */
const rowsOf = new Map<string, Row[]>();
for (const { verbs, behind, ahead, free, act, type } of actRows) {
	const row: Row = { behind: lexicon(behind), ahead: lexicon(ahead), free: lexicon(free), act: act ?? null, type: type ?? null };
	for (const verb of verbs) {
		const rows = rowsOf.get(verb);
		if (rows === undefined) rowsOf.set(verb, [row]);
		else rows.push(row);
	}
}

/** Tokens of the clause in which the words around a verb are looked for. */
const REACH = 16;

/** The act of a measure, and its type where what it is done to tells it. */
export interface Act {
	readonly act: string | null;
	readonly type: string | null;
}

/**
 * The act of a measure.
 * @param figures those of its clause
 */
export function actOf(tokens: Tokens, { first, last, head, verb }: Found, figures: readonly FigureMention[]): Act {
	if (verb === null) return { act: null, type: null };
	const to = Math.min(last, head + REACH);
	for (const { behind, ahead, free, act, type } of rowsOf.get(verb.lemma) ?? []) {
		if (behind !== null && !holds(tokens, head + 1, to, behind)) continue;
		if (ahead !== null && !holds(tokens, Math.max(first, head - REACH), head, ahead)) continue;
		if (free !== null && (isPaid(tokens, head + 1, to, figures) || holds(tokens, head + 1, to, free))) continue;
		return { act: act ?? verb.act, type };
	}
	return { act: verb.act, type: null };
}

function holds(tokens: Tokens, from: number, to: number, list: Lexicon<true>): boolean {
	for (let i = from; i < to; i++) if (list.longest(tokens, i, to) !== null) return true;
	return false;
}

function isPaid(tokens: Tokens, from: number, to: number, figures: readonly FigureMention[]): boolean {
	if (figures.some(({ value }) => value.kind === 'money')) return true;
	for (let i = from; i < to; i++) if (words.types.longest(tokens, i, to)?.values.includes('funding') === true) return true;
	return false;
}
