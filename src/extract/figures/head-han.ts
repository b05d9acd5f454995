/**
 * The noun that a number counts, in Chinese: what stands between the measure word and the first word that cannot belong
 * to a noun phrase. There is no word segmentation: stops are looked up at every character, and so are the words that only
 * look like one (在校, 会议).
 */
import type { LexiconMatch } from '../../text/lexicon.js';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.js';
import { endingAt, type Scan } from './scan.js';
import {
	actions,
	actionTails,
	adjectives,
	aspects,
	boundsBefore,
	classifiers,
	countLeads,
	deeds,
	nounJoiners,
	openers,
	passes,
	properties,
	relatives,
	stops,
} from './vocabulary.js';

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

/**
 * The noun that begins at a token, or null.
 * @param clause whether a clause may stand before it: 34家|在科创板上市的|企业
 * @param verb whether a verb may open it: 9个|换乘站, but 5家|签约
 */
export function hanHead(scan: Scan, at: number, clause: boolean, verb = false): HanHead | null {
	const noun = run(scan, at, verb);
	const { tokens } = scan;
	const opening = noun.last === at ? null : (actions.longest(tokens, at, noun.last) ?? openers.longest(tokens, at, noun.last));
	// 12个获得资质的企业, 65名有意参加培训的教师: it was no noun that began with a verb
	const ends = tokens.norm[noun.last] ?? '';
	const acts = opening !== null && tokens.kind[noun.last] === TokenKind.han && actions.longest(tokens, at, noun.last) !== null;
	if (clause && opening !== null && (acts || (opening.last === noun.last ? stops.longest(tokens, noun.last, scan.last) !== null : relatives.has(ends)))) {
		const further = afterClause(scan, at);
		if (further !== null) return further;
	}
	if (noun.last === at) {
		if (clause) return afterClause(scan, at);
		// 上千万的大学毕业生
		const further = relatives.has(scan.tokens.norm[at] ?? '') ? run(scan, at + 1, false).last : at;
		return further > at + 2 ? { last: further, unit: text(scan, at + 1, further) } : null;
	}
	// 5个重要的领域: an adjective stands before 的; the noun of 6个病种的路径 is counted itself
	if (relatives.has(tokens.norm[noun.last] ?? '') && noun.last < scan.last && adjectives.longest(tokens, at, noun.last)?.last === noun.last) {
		const further = run(scan, noun.last + 1, false);
		if (further.last > noun.last + 2) return { last: further.last, unit: text(scan, noun.last + 1, further.last) };
	}
	const owned = beforeProperty(scan, at, noun.last);
	// 6座|年产量过万吨的|矿山
	if (owned === at && clause) {
		const further = afterClause(scan, at);
		// what the property comes to is a figure of its own
		if (further !== null) return { last: noun.last, unit: further.unit };
	}
	const last = owned > at ? owned : noun.last;
	return { last, unit: text(scan, at, last) };
}

/** Where the thing counted ends before what it has, 三种药品|采购额; the end itself where nothing is told of it. */
function beforeProperty(scan: Scan, at: number, end: number): number {
	const property = endingAt(properties, { ...scan, first: at }, end, longestProperty);
	return property === null || (property.first - at < 2 && property.first > at) ? end : property.first;
}

/** Characters of 年采购额 and the like. */
const longestProperty = 4;

/** The noun before a count, unless it is what the things counted have: 拖拉机销量|37万台. */
export function ownerBefore(scan: Scan, at: number): string | null {
	let end = at;
	for (let lead = leadBefore(scan, end); lead !== null && at - lead.first < 12; lead = leadBefore(scan, end)) end = lead.first;
	return endingAt(properties, scan, end, longestProperty) === null ? nounBefore(scan, at) : null;
}

/** The noun without the deed at its end, 35个试验场|建设; the noun itself where that leaves too little. */
export function withoutDeed(scan: Scan, at: number, head: HanHead): HanHead {
	const deed = endingAt(deeds, { ...scan, first: at }, head.last, 2);
	return deed === null || deed.first - at < 2 || !head.unit.endsWith(text(scan, deed.first, head.last))
		? head
		: { last: deed.first, unit: text(scan, at, deed.first) };
}

/** 34家在科创板上市的企业: a clause, then 的, then the noun. */
function afterClause(scan: Scan, at: number): HanHead | null {
	const { tokens } = scan;
	const limit = Math.min(scan.last, at + relative);
	for (let i = at; i < limit; i++) {
		if (tokens.kind[i] === TokenKind.mark && !isBracket(tokens.norm[i] as string)) return null;
		if (!relatives.has(tokens.norm[i] as string)) continue;
		const noun = run(scan, i + 1, false);
		return noun.last > i + 2 && noun.last - i <= longest ? { last: noun.last, unit: text(scan, i + 1, noun.last) } : null;
	}
	return null;
}

/** How much of the noun before a count is taken: the end of it is what matters. */
const beforeReach = 8;

/**
 * 民办幼儿园共有312家: the noun that stands before its count, or null.
 * @param verb whether a verb will do: 转移|212人
 */
export function nounBefore(scan: Scan, at: number, verb = false): string | null {
	const { tokens } = scan;
	let end = at;
	for (let lead = leadBefore(scan, end); lead !== null && at - lead.first < 12; lead = leadBefore(scan, end)) end = lead.first;
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
	// 从3所增加到20所: counted before in the same words
	if (first > scan.first && tokens.kind[first - 1] === TokenKind.digits && classifiers.longest(tokens, first, end) !== null) return null;
	// 甲、乙、丙三家: the last of a list that the number sums up
	if (first > scan.first && tokens.norm[first - 1] === '、' && !isCounted(scan, first - 1)) return null;
	const noun = nounAtEnd(scan, first, end);
	if (noun === null) return verb && end - first >= 2 ? text(scan, first, end) : null;
	return noun.last - noun.first < 2 ? null : text(scan, noun.first, noun.last);
}

/** What leads from a noun to its count: 医院|共有|12家, 座位|不满|60个. */
export const leadBefore = (scan: Scan, end: number): LexiconMatch<unknown> | null => endingAt(countLeads, scan, end, 4) ?? endingAt(boundsBefore, scan, end, 4);

/** 全县已检修|水井|3万口, 登记|商户|已经超过2万家: the noun that ends a stretch of text, but for particles and adverbs behind it; null where it ends in a verb. */
function nounAtEnd({ tokens }: Scan, from: number, end: number): { first: number; last: number } | null {
	let first = from;
	let last = from;
	let acts = false;
	for (let i = from; i < end; ) {
		const pass = passAt(tokens, i, end) ?? openers.longest(tokens, i, end);
		const action = pass === null ? actions.longest(tokens, i, end) : null;
		const stop = action ?? (pass === null ? stops.longest(tokens, i, end) : null);
		// 参保|人: one character is no noun without the verb before it
		if (stop === null || actionTails.longest(tokens, stop.last, end) !== null || (action !== null && end - stop.last === 1)) {
			if (stop === null && last < i) first = i;
			i = pass?.last ?? stop?.last ?? i + 1;
			last = i;
			acts = false;
			continue;
		}
		acts ||= action !== null;
		i = stop.last;
	}
	return acts || last === from ? null : { first, last };
}

/** A word that only looks as if it held a stop; 库存 is none in 水库|存在. */
function passAt(tokens: Tokens, at: number, limit: number): LexiconMatch<true> | null {
	const pass = passes.longest(tokens, at, limit);
	return pass !== null && (actions.longest(tokens, pass.last - 1)?.last ?? 0) > pass.last ? null : pass;
}

/** Tokens before a mark in which a count of its own stands: 码头|62座|、灯塔9个. */
const itemCount = 4;

function isCounted({ tokens, first }: Scan, at: number): boolean {
	for (let i = at - 1; i >= first && i >= at - itemCount; i--) if (tokens.kind[i] === TokenKind.digits) return true;
	return false;
}

function run(scan: Scan, at: number, verb: boolean): { last: number } {
	const { tokens } = scan;
	const limit = Math.min(scan.last, at + longest);
	let i = at;
	let open = 0;
	while (i < limit) {
		if (i > at && tokens.gap[i] === Gap.block) break;
		if (tokens.gap[i] === Gap.line || (i > at && tokens.gap[i] === Gap.space && tokens.kind[i] === TokenKind.han)) break;
		const kind = tokens.kind[i];
		if (kind === TokenKind.mark) {
			// “动物系”|平台: a name in quotes opens the noun
			const sign = tokens.text.charAt(tokens.start[i] as number);
			const closes = closing.has(sign) || (open > 0 && sign === '"');
			const quoted = isBracket(tokens.norm[i] as string) && (i === at ? !closing.has(sign) : closes && open > 0 && tokens.kind[i + 1] === TokenKind.han);
			open += closes ? -1 : 1;
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
		const pass = passAt(tokens, i, limit) ?? nominal(scan, openers.longest(tokens, i, limit), i === at);
		if (pass !== null) {
			i = pass.last;
			continue;
		}
		const action = actions.longest(tokens, i, limit);
		const end = action === null ? -1 : i === at && verb ? (goesOn(scan, action.last) ? action.last : -1) : tailEnd(scan, action.last);
		if (end !== -1) {
			i = end;
			continue;
		}
		if (action !== null || stops.longest(tokens, i, scan.last) !== null) break;
		i++;
	}
	return { last: beforeAspect(scan, at, i) };
}

/** A noun follows the verb that opens the phrase. */
function goesOn({ tokens, last }: Scan, at: number): boolean {
	return (
		at + 1 < last &&
		tokens.kind[at] === TokenKind.han &&
		!relatives.has(tokens.norm[at] as string) &&
		stops.longest(tokens, at, last) === null &&
		actions.longest(tokens, at, last) === null
	);
}

/** Behind the ending that makes a kind of thing of a verb: 支付|方式|; -1 where there is none. */
function tailEnd({ tokens, last }: Scan, at: number): number {
	const tail = actionTails.longest(tokens, at, last);
	return tail === null || passes.longest(tokens, at, last) !== null ? -1 : tail.last;
}

/** 两艘渔船|驶入了: what stands before the particle is a verb, most often of two characters. */
function beforeAspect({ tokens }: Scan, at: number, end: number): number {
	if (!aspects.has(tokens.norm[end] ?? '') || end - at < 3) return end;
	return end - at > 3 ? end - 2 : end - 1;
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
