/** Chinese companies by their short names: 青山科技|表示, 某某药房; and those that a list calls companies: 青山、蓝湖等多家企业. */
import type { Register } from '../../../knowledge/register.js';
import {
	type Asks,
	hanClassNouns,
	hanCompanyOpeners,
	hanCompanyTails,
	hanGenericModifiers,
	hanGenitive,
	hanGovernVerbs,
	hanJoints,
	hanListed,
	hanNameOpeners,
	hanReportVerbs,
	hanStops,
	hanStopWords,
	hanTrades,
} from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Lexicon } from '../../../text/lexicon.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { Begin } from '../beginnings.js';
import type { Candidate } from '../candidate.js';
import type { Scene } from '../scene.js';

export const explained: Explained = {
	id: 'bodies/chinese-company',
	summary: 'a short name that closes with a trade (科技, 药业, 药房) before what a company does; the members of a list that is said to be of companies',
	why: 'Chinese news names companies by two characters and their trade, without the legal form.',
	languages: ['zh'],
	examples: {
		match: [
			'青岚科技表示，将配合调查。',
			'记者获悉，青岚药业、白鹭制药等多家企业发布公告。',
			'青岚科技：子公司中标。',
			'青岚药房（城南店）的工作人员说没有现货。',
		],
		not: ['发展生物医药产业。', '新能源汽车表示了一种方向。', '粮食、棉花等产品上涨。'],
	},
};

/** Characters of a name before its trade, its place not counted, and of a name in a list. */
const shortestStem = 2;
const longestStem = 6;
const longestItem = 9;
/** Names in a list, and characters between 等 and the word for what they are. */
const longestList = 12;
const classReach = 18;
/** Characters of the words before a name that are looked for. */
const longestOpener = 4;

export function chineseCompany({ reading: { tokens }, beginnings, names }: Scene, register: Register): Candidate[] {
	const found = new Map<number, Candidate>();
	for (const one of names) if (isKnownCompany(one)) for (const name of besides(tokens, one, register)) found.set(name.first, name);
	const told = new Lexicon<true>();
	let before: Candidate[] = [];
	for (let i = beginnings.next(0, Begin.hanCompany); i < tokens.length; i = beginnings.next(i + 1, Begin.hanCompany)) {
		if (tokens.kind[i] !== TokenKind.han) continue;
		if (hanListed.has(tokens.norm[i] as string)) for (const name of listed(tokens, i, register)) found.set(name.first, name);
		const trade = hanTrades.longest(tokens, i);
		if (trade === null) continue;
		const name = traded(tokens, i, trade.last, register);
		i = trade.last - 1;
		if (name === null) continue;
		// 青岚药业、|白鹭制药|均称: what is told of the last is told of those before it
		if (before[before.length - 1]?.last !== name.first - 1) before = [];
		before.push(name);
		if (!isTold(tokens, name)) {
			if (!hanJoints.has(tokens.norm[name.last] ?? '') && tokens.norm[name.last] !== '、') before = [];
			continue;
		}
		for (const one of before.splice(0)) {
			found.set(one.first, one);
			told.add(tokens.text.slice(tokens.start[one.first], tokens.end[one.last - 1]), true);
		}
	}
	if (told.size > 0) again(tokens, told, found);
	return [...found.values()].sort((a, b) => a.first - b.first);
}

/** The other mentions of the names that were told. */
function again(tokens: Tokens, told: Lexicon<true>, found: Map<number, Candidate>): void {
	for (let i = 0; i < tokens.length; i++) {
		const match = told.longest(tokens, i);
		if (match === null) continue;
		found.set(i, candidate(tokens, i, match.last, 'name'));
		i = match.last - 1;
	}
}

/** 青岚|科技: the name before a trade. */
function traded(tokens: Tokens, at: number, last: number, register: Register): Candidate | null {
	const first = leftEdge(tokens, at, longestStem);
	return first === null || !isName(tokens, first, at, register) ? null : candidate(tokens, first, last, 'name');
}

/** Whether what stands before or behind a name says that it is a company's. */
const isTold = (tokens: Tokens, { first, last }: Candidate): boolean =>
	hanCompanyTails.longest(tokens, behindShop(tokens, last)) !== null ||
	isHeadline(tokens, first, last) ||
	(ends(tokens, last) && endsBefore(hanCompanyOpeners, tokens, first));

/** Longest name of a shop in a bracket, in tokens. */
const shop = 14;

/** 青岚药房|（城南店）的|工作人员: over the name of the shop and 的. */
function behindShop(tokens: Tokens, at: number): number {
	let i = at;
	if (tokens.norm[i] === '(') {
		while (i < at + shop && i < tokens.length && tokens.norm[i] !== ')') i++;
		if (tokens.norm[i++] !== ')') return at;
	}
	return tokens.norm[i] === hanGenitive ? i + 1 : i;
}

/** Characters behind a colon among which a company does something or has a figure. */
const newsReach = 14;

/** |青岚科技：子公司中标: what news of the exchange puts before what a company did. */
function isHeadline(tokens: Tokens, first: number, last: number): boolean {
	if (tokens.norm[last] !== ':' || !(first === 0 || tokens.gap[first] === Gap.block || sentenceEnds.has(tokens.norm[first - 1] as string))) return false;
	for (let i = last + 1; i < last + newsReach && i < tokens.length && tokens.gap[i] !== Gap.block; i++)
		if (tokens.kind[i] === TokenKind.digits || hanCompanyTails.longest(tokens, i) !== null) return true;
	return false;
}

const sentenceEnds = new Set(['。', '.', '!', '?', '】', ']', ',']);

/** Longest name of a company that may be a common word as well: 苹果. */
const shortName = 2;

/** Whether a name of the register is a company's, in Chinese and no common word. */
const isKnownCompany = ({ named, first, last, country }: Candidate): boolean =>
	last - first > shortName && country === null && named.kind === 'registered' && named.bodies.some(({ kind }) => kind === 'company');

/** 中国移动、|青岚、白鹭|等: the other members of a list in which a company of the register stands. */
function besides(tokens: Tokens, { first, last }: Candidate, register: Register): Candidate[] {
	if (tokens.kind[first] !== TokenKind.han) return [];
	const members: Candidate[] = [];
	for (let end = first - 1; tokens.norm[end] === '、' && members.length < longestList; ) {
		const start = leftEdge(tokens, end, longestItem);
		if (start === null || !isMember(tokens, start, end, register)) break;
		members.push(candidate(tokens, start, end, 'deed'));
		end = start - 1;
	}
	for (let start = last + 1; tokens.norm[start - 1] === '、' && members.length < longestList; ) {
		const end = rightEdge(tokens, start);
		if (end === null || !isMember(tokens, start, end, register)) break;
		members.push(candidate(tokens, start, end, 'deed'));
		start = end + 1;
	}
	return members;
}

function isMember(tokens: Tokens, first: number, last: number, register: Register): boolean {
	for (let i = first; i < last; i++) if (verbAt(tokens, i) && hanTrades.longest(tokens, i, last) === null) return false;
	return isName(tokens, first, last, register);
}

/** Whether a verb begins at a token, or what only a company has. */
const verbAt = (tokens: Tokens, at: number): boolean =>
	hanCompanyTails.longest(tokens, at) !== null || hanStopWords.longest(tokens, at) !== null || hanGovernVerbs.longest(tokens, at) !== null;

/** Where a member of a list ends: before a mark, a small word or a verb. */
function rightEdge(tokens: Tokens, first: number): number | null {
	for (let i = first; i <= first + longestItem; i++) {
		if (tokens.kind[i] === TokenKind.digits) return null;
		if (i > first && (ends(tokens, i) || (i > first + 1 && verbAt(tokens, i)))) return i;
	}
	return null;
}

/** Whether a name may end here: before a mark, a small word, or what a company has or does. */
const ends = (tokens: Tokens, at: number): boolean =>
	at >= tokens.length ||
	tokens.kind[at] !== TokenKind.han ||
	tokens.gap[at] !== Gap.none ||
	hanJoints.has(tokens.norm[at] as string) ||
	hanStops.has(tokens.norm[at] as string) ||
	hanListed.has(tokens.norm[at] as string);

/** Where a name of at most `reach` characters that ends at a token begins, or null where nothing says so. */
function leftEdge(tokens: Tokens, at: number, reach: number): number | null {
	for (let first = at; first > 0 && at - first <= reach; first--) {
		const before = tokens.norm[first - 1] as string;
		if (tokens.gap[first] !== Gap.none || tokens.kind[first - 1] === TokenKind.mark) return first;
		if (tokens.kind[first - 1] === TokenKind.digits) return null;
		if (hanStops.has(before) || hanJoints.has(before) || opened(tokens, first)) return first;
	}
	return at <= reach ? 0 : null;
}

/** Whether a word that opens a name, or one that no name holds, ends at a token. */
const opened = (tokens: Tokens, at: number): boolean => endsBefore(hanNameOpeners, tokens, at) || endsBefore(hanStopWords, tokens, at);

function endsBefore(words: Lexicon<true>, tokens: Tokens, at: number): boolean {
	for (let size = 1; size <= longestOpener && size <= at; size++) if (words.longest(tokens, at - size, at)?.last === at) return true;
	return false;
}

/** Neither a place alone nor words that make no name: 上海|汽车, 绿色|能源. */
function isName(tokens: Tokens, first: number, last: number, register: Register): boolean {
	if (last - first < shortestStem) return false;
	const place = register.places.longest(tokens, first, last);
	for (let i = place?.last ?? first; i < last; ) {
		const match = hanGenericModifiers.longest(tokens, i, last) ?? hanTrades.longest(tokens, i, last);
		if (match === null) return last - (place?.last ?? first) >= shortestStem;
		i = match.last;
	}
	return false;
}

/** 青岚、白鹭、南湖|等|多家公司: the members before 等, where a word for companies follows. */
function listed(tokens: Tokens, at: number, register: Register): Candidate[] {
	if (!isOfCompanies(tokens, at + 1)) return [];
	const names: Candidate[] = [];
	let end = at;
	for (let members = 0; members < longestList && end > 0; members++) {
		const first = leftEdge(tokens, end, longestItem);
		if (first === null || first === end) break;
		if (hanStopWords.longest(tokens, first, end) === null && isName(tokens, first, end, register)) names.push(candidate(tokens, first, end, 'deed'));
		const before = tokens.norm[first - 1] ?? '';
		if (before !== '、' && before !== ',' && !hanJoints.has(before)) break;
		if (before === ',' || tokens.gap[first] === Gap.block) break;
		end = first - 1;
	}
	return names;
}

/** Whether 公司, 企业, 药企 or the like closes the phrase behind 等: 等|四家规模较小的自行车企业. */
function isOfCompanies(tokens: Tokens, at: number): boolean {
	for (let i = at; i < at + classReach && i < tokens.length; i++) {
		if ((tokens.gap[i] !== Gap.none && i > at) || tokens.kind[i] === TokenKind.mark) return false;
		if (hanClassNouns.longest(tokens, i) !== null) return true;
		if (hanGovernVerbs.longest(tokens, i) !== null || hanReportVerbs.longest(tokens, i) !== null) return false;
	}
	return false;
}

function candidate(tokens: Tokens, first: number, last: number, asks: Asks): Candidate {
	const name = tokens.text.slice(tokens.start[first], tokens.end[last - 1]).replace(/\s+/g, ' ');
	return { first, last, rule: explained.id, named: { kind: 'formed', name, type: 'company', jurisdiction: null, asks, local: false }, country: null };
}
