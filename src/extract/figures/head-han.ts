/**
 * The noun that a number counts, in Chinese: what stands between the measure word and the first word that cannot belong
 * to a noun phrase. There is no word segmentation: stops are looked up at every character, and so are the words that only
 * look like one (在校, 会议).
 */
import type { LexiconMatch } from '../../text/lexicon.js';
import { Gap, TokenKind } from '../../text/tokens.js';
import { endingAt, type Scan } from './scan.js';
import { adjectives, countLeads, nounJoiners, openers, passes, relatives, stops } from './vocabulary.js';

export interface HanHead {
	/** The token after the noun. */
	readonly last: number;
	readonly unit: string;
}

/** A noun of more characters is none: the longest that were seen in newspaper text are names of kinds of company. */
const longest = 16;
/** How far a relative clause before 的 may reach. */
const relative = 24;

const isBracket = (mark: string): boolean => mark === '"' || mark === '“' || mark === '”' || mark === '「' || mark === '」' || mark === '《' || mark === '》';

const closing = new Set(['”', '」', '』', '》', '’']);

/** The noun that begins at a token, or null. */
export function hanHead(scan: Scan, at: number, clause: boolean): HanHead | null {
	const noun = run(scan, at);
	const { tokens } = scan;
	if (noun.last === at) {
		if (clause) return afterClause(scan, at);
		// 上千万的大学毕业生
		const further = relatives.has(scan.tokens.norm[at] ?? '') ? run(scan, at + 1).last : at;
		return further > at + 2 ? { last: further, unit: text(scan, at + 1, further) } : null;
	}
	// 5个重要的领域: an adjective stands before 的; the noun of 6个病种的路径 is counted itself
	if (relatives.has(tokens.norm[noun.last] ?? '') && noun.last < scan.last && adjectives.longest(tokens, at, noun.last)?.last === noun.last) {
		const further = run(scan, noun.last + 1);
		if (further.last > noun.last + 2) return { last: further.last, unit: text(scan, noun.last + 1, further.last) };
	}
	return { last: noun.last, unit: text(scan, at, noun.last) };
}

/** 34家在科创板上市的企业: a clause, then 的, then the noun. */
function afterClause(scan: Scan, at: number): HanHead | null {
	const { tokens } = scan;
	const limit = Math.min(scan.last, at + relative);
	for (let i = at; i < limit; i++) {
		if (tokens.kind[i] === TokenKind.mark && !isBracket(tokens.norm[i] as string)) return null;
		if (!relatives.has(tokens.norm[i] as string)) continue;
		const noun = run(scan, i + 1);
		return noun.last > i + 2 && noun.last - i <= 9 ? { last: noun.last, unit: text(scan, i + 1, noun.last) } : null;
	}
	return null;
}

/** How much of the noun before a count is taken: the end of it is what matters. */
const beforeReach = 8;

/** 国有企业共有1708家: the noun that stands before its count, or null. */
export function nounBefore(scan: Scan, at: number): string | null {
	const { tokens } = scan;
	let end = at;
	for (let lead = endingAt(countLeads, scan, end, 4); lead !== null && at - lead.first < 12; lead = endingAt(countLeads, scan, end, 4)) end = lead.first;
	// 学术论文（含摘要）300余篇
	if (end > scan.first && tokens.norm[end - 1] === ')') {
		for (let i = end - 2; i >= scan.first && i > end - 14; i--) {
			if (tokens.norm[i] !== '(') continue;
			end = i;
			break;
		}
	}
	let first = end;
	while (
		first > scan.first &&
		end - first < beforeReach &&
		(tokens.kind[first - 1] === TokenKind.han || tokens.kind[first - 1] === TokenKind.word) &&
		!relatives.has(tokens.norm[first - 1] as string)
	)
		first--;
	// 甲、乙、丙三家: the last of a list that the number sums up
	if (first > scan.first && tokens.norm[first - 1] === '、' && !isCounted(scan, first - 1)) return null;
	return end - first < 2 ? null : text(scan, first, end);
}

/** Tokens before a mark in which a count of its own stands: 工厂|185家|、园区13个. */
const itemCount = 4;

function isCounted({ tokens, first }: Scan, at: number): boolean {
	for (let i = at - 1; i >= first && i >= at - itemCount; i--) if (tokens.kind[i] === TokenKind.digits) return true;
	return false;
}

function run(scan: Scan, at: number): { last: number } {
	const { tokens } = scan;
	const limit = Math.min(scan.last, at + longest);
	let i = at;
	while (i < limit) {
		if (i > at && tokens.gap[i] === Gap.block) break;
		if (tokens.gap[i] === Gap.line || (i > at && tokens.gap[i] === Gap.space && tokens.kind[i] === TokenKind.han)) break;
		const kind = tokens.kind[i];
		if (kind === TokenKind.mark) {
			// “动物系”|平台: a name in quotes opens the noun
			const sign = tokens.text.charAt(tokens.start[i] as number);
			const quoted = isBracket(tokens.norm[i] as string) && (i === at ? !closing.has(sign) : closing.has(sign) && tokens.kind[i + 1] === TokenKind.han);
			// 小Ⅱ型
			const roman = i > at && isRoman(sign.charCodeAt(0));
			if (!quoted && !roman) break;
			i++;
			continue;
		}
		if (kind === TokenKind.digits) break;
		if (kind === TokenKind.word) {
			i++;
			continue;
		}
		if (relatives.has(tokens.norm[i] as string)) break;
		const pass = passes.longest(tokens, i, limit) ?? nominal(scan, openers.longest(tokens, i, limit), i === at);
		if (pass !== null) {
			i = pass.last;
			continue;
		}
		if (stops.longest(tokens, i, scan.last) !== null) break;
		i++;
	}
	return { last: i };
}

/** Ⅰ to ⅿ, one sign each. */
const isRoman = (code: number): boolean => code >= 0x2160 && code <= 0x217f;

/** A verb is part of the noun where it opens the phrase or ends it: 检查组, 专题报告|和对话. */
function nominal({ tokens, last }: Scan, verb: LexiconMatch<true> | null, opens: boolean): LexiconMatch<true> | null {
	if (verb === null || opens) return verb;
	return verb.last >= last || tokens.kind[verb.last] === TokenKind.mark || nounJoiners.has(tokens.norm[verb.last] as string) ? verb : null;
}

function text({ tokens }: Scan, first: number, last: number): string {
	let out = '';
	for (let i = first; i < last; i++) {
		const sign = tokens.text.charAt(tokens.start[i] as number);
		if (isRoman(sign.charCodeAt(0))) out += sign;
		else if (tokens.kind[i] !== TokenKind.mark) out += tokens.norm[i];
	}
	return out;
}
