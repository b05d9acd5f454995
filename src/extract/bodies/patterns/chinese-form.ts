/** Chinese names understood by their form where the register ends: 杭州市卫生健康委员会, 国家某某局, 某某股份有限公司. */
import type { Place, Register } from '../../../knowledge/register.js';
import {
	type Asks,
	type BodyHead,
	hanAddressing,
	hanAgentMarks,
	hanAllying,
	hanBodyCounters,
	hanClassTails,
	hanCompanyTails,
	hanCompanyTrades,
	hanCounted,
	hanCountyUnits,
	hanDivision,
	hanEntrusts,
	hanFullHeads,
	hanGenericModifiers,
	hanHeads,
	hanInnerUnits,
	hanJoints,
	hanNoBodies,
	hanNumerals,
	hanOpeners,
	hanOrdinal,
	hanOrganWords,
	hanParty,
	hanPerfect,
	hanPlacedHeads,
	hanPosted,
	hanShortNamed,
	hanShortUnits,
	hanStops,
	hanStopWords,
	hanTrades,
	hanUnitWords,
	hanUnnamed,
	headGuards,
	leftGuards,
	localOpeners,
	localPrefixes,
	nationalPrefixes,
	noPlaces,
} from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { Begin } from '../beginnings.js';
import type { Candidate } from '../candidate.js';
import type { Scene } from '../scene.js';

export const explained: Explained = {
	id: 'bodies/chinese-form',
	summary: 'a place or a national prefix, then an organ: 省市县区 with 厅 局 委 办 政府 院; 大学, 医院, 公司 with the name before them',
	why: 'Chinese names stand in running text without spaces or capitals; every county has forty organs.',
	languages: ['zh'],
	examples: {
		match: ['杭州市卫生健康委员会印发通知。', '云南省财政厅安排资金。', '由青山县人民政府负责。', '国家海图测绘局发布公告。'],
		not: [
			'全省部分地区降雨。',
			'这些部门要加强管理。',
			'他在办公室工作。',
			'三家大学合作。',
			'一家渔业公司负责人表示。',
			'館方增設兩個餐廳。',
			'当地工人大伟发言。',
			'約佔公司漁船三成。',
		],
	},
};

/** Longest stretch between a place and its organ's head, and before a company's head: measured on the sample corpus of government texts. */
const reach = 16;
const back = 14;
/** Letters and digits stand at the head of a name behind its place, in tokens. */
const foreign = 2;
const levels = new Set(['省', '市', '区', '县', '州']);

export function chineseForm({ reading: { tokens }, beginnings }: Scene, register: Register): Candidate[] {
	const found: Candidate[] = [];
	for (let i = beginnings.next(0, Begin.hanForm); i < tokens.length; i = beginnings.next(i, Begin.hanForm)) {
		if (tokens.kind[i] !== TokenKind.han) {
			i++;
			continue;
		}
		const made = placed(tokens, i, register) ?? local(tokens, i) ?? headed(tokens, i, found[found.length - 1]?.last ?? 0, register);
		if (made === null) i++;
		else {
			found.push(made);
			i = Math.max(made.last, i + 1);
		}
	}
	return found;
}

/** A school of a company asks what the one asks that asks less. */
const lesser = (a: Asks, b: Asks): Asks => (a === 'nothing' || b === 'nothing' ? 'nothing' : a === 'name' ? a : b);

interface End {
	/** Characters of the head. */
	readonly size: number;
	readonly last: number;
	readonly head: BodyHead;
}

/** 浙江省|财政厅, 国家|海图测绘局, 美国|交通部. */
function placed(tokens: Tokens, at: number, register: Register): Candidate | null {
	// 中共|青湖市委: a committee of the party at its place
	const party = hanParty.longest(tokens, at)?.last ?? at;
	let cursor = party;
	let place: Place | null = null;
	for (let guard = 0; guard < 4; guard++) {
		const match = register.places.longest(tokens, cursor);
		if (match === null || tokens.kind[cursor] !== TokenKind.han) break;
		place ??= match.values[0] ?? null;
		cursor = match.last;
		// 支持香港。|香港特区政府: the next sentence
		if (tokens.kind[cursor] !== TokenKind.han || tokens.gap[cursor] !== Gap.none) break;
		cursor = county(tokens, cursor);
	}
	cursor = postedTo(tokens, cursor, place, register);
	// 中共|青湖县委, a place that no gazetteer holds
	const named = place !== null || (party > at && county(tokens, party) > party);
	if (named && place === null) cursor = county(tokens, party);
	if (!named) {
		cursor = nationalPrefixes.longest(tokens, at)?.last ?? unlisted(tokens, at, register);
		if (cursor === at) return null;
	}
	const end = (named ? null : authority(tokens, cursor)) ?? forward(tokens, cursor, register);
	// 青湖县|委: the committee of the party of a place that no gazetteer holds
	const committee = end !== null && end.last === cursor + 1 && cursor - at >= COMMITTEE && tokens.norm[cursor] === '委';
	if (end === null || (end.last - cursor < 2 && !named && !committee)) return null;
	if (end.head.asks === 'deed' && isNoBody(tokens, cursor, end.last)) return null;
	const made = named ? { ...formed(tokens, party, end, place?.jurisdiction ?? 'CN', false), first: at } : formed(tokens, at, end, 'CN', false);
	return isEntrusted(tokens, at) ? standing(made) : made;
}

/** Characters of a place before its committee: 青湖县|委. */
const COMMITTEE = 3;

/** 中国|驻挪威|大使馆: behind the country where the embassy of a country stands. */
function postedTo(tokens: Tokens, at: number, place: Place | null, register: Register): number {
	if (place?.level !== 'country' || !hanPosted.has(tokens.norm[at] ?? '') || tokens.gap[at] !== Gap.none) return at;
	const seat = register.places.longest(tokens, at + 1);
	return seat !== null && headAt(tokens, seat.last) !== null ? seat.last : at;
}

/** 上海|国际金融中心: what a place is, not a body. */
function isNoBody(tokens: Tokens, first: number, last: number): boolean {
	for (let i = Math.max(first - 2, 0); i < last; i++) if (hanNoBodies.longest(tokens, i, last)?.last === last) return true;
	return false;
}

/** 支持|某某中心建设, 委托|某某协会: the body that is set up, relied upon or charged. */
function isEntrusted(tokens: Tokens, first: number): boolean {
	if (first < 2 || tokens.gap[first] !== Gap.none) return false;
	// 组建了|某某联盟
	const at = tokens.norm[first - 1] === hanPerfect ? first - 1 : first;
	return at >= 2 && hanEntrusts.longest(tokens, at - 2, at)?.last === at;
}

/** A body that counts without doing anything. */
const standing = (made: Candidate): Candidate =>
	made.named.kind === 'formed' && made.named.asks === 'deed' ? { ...made, named: { ...made.named, asks: 'name' } } : made;

/** 国务院|卫生行政部门: an authority that laws name by its duty. */
function authority(tokens: Tokens, at: number): End | null {
	if (tokens.norm[at - 1] === '国') return null;
	for (let i = at + 1; i < at + 10 && i < tokens.length; i++) {
		if (tokens.kind[i] !== TokenKind.han || tokens.gap[i] !== Gap.none || hanStops.has(tokens.norm[i] as string) || hanJoints.has(tokens.norm[i] as string))
			return null;
		const tail = hanClassTails.longest(tokens, i);
		if (tail !== null && tail.last - i >= 4) return { size: tail.last - i, last: tail.last, head: { type: 'ministry', asks: 'nothing' } };
	}
	return null;
}

/** A county or district after its city: 南京市|鼓楼区. */
function county(tokens: Tokens, at: number): number {
	// 海州省|委海州省人民政府: an organ of the place stands behind it
	if (headAt(tokens, at) !== null) return at;
	for (let i = at + 1; i <= at + 4 && i < tokens.length; i++) {
		if (tokens.kind[i] !== TokenKind.han || tokens.gap[i] !== Gap.none || hanStops.has(tokens.norm[i - 1] as string)) return at;
		if (!hanCountyUnits.has(tokens.norm[i] as string)) continue;
		// 海|州|市, not 延边|州|市场
		const longer = hanInnerUnits.has(tokens.norm[i] as string) && hanCountyUnits.has(tokens.norm[i + 1] ?? '') && hanUnitWords.longest(tokens, i + 1) === null;
		return longer && tokens.gap[i + 1] === Gap.none ? i + 2 : i + 1;
	}
	return at;
}

/** Characters of a head that makes of one character before its unit a name: 莘县|人民政府. */
const GOVERNMENT = 4;

/** 莘|县|人民政府: a county whose name is one character. */
const isShort = (tokens: Tokens, at: number, end: number): boolean =>
	end === at + 2 &&
	hanShortUnits.has(tokens.norm[at + 1] as string) &&
	!hanUnnamed.has(tokens.norm[at] as string) &&
	(headAt(tokens, end)?.size ?? 0) >= GOVERNMENT;

/** A place that no gazetteer holds, where a name may begin: 由|青山县|人民政府. */
function unlisted(tokens: Tokens, at: number, register: Register): number {
	const before = tokens.norm[at - 1] ?? '';
	const opens = at === 0 || tokens.gap[at] !== Gap.none || tokens.kind[at - 1] !== TokenKind.han || hanStops.has(before) || hanAgentMarks.has(before);
	if (!opens || hanStops.has(tokens.norm[at] as string) || hanAgentMarks.has(tokens.norm[at] as string)) return at;
	const end = county(tokens, at);
	// 业经|市人民政府: the organ of the article's own place
	if (opensLocal(tokens, end - 1) && !hanJoints.has(tokens.norm[end - 2] as string)) return at;
	for (let i = at; i < end; i++)
		if (
			hanStopWords.longest(tokens, i) !== null ||
			// 区域|…, 检查|全市
			((i <= at + 1 || i === end - 2) && noPlaces.longest(tokens, i) !== null) ||
			(i > at && register.places.longest(tokens, i) !== null)
		)
			return at;
	return end - at >= 3 || isShort(tokens, at, end) ? end : at;
}

/** 市|科委, 省|教育厅: an organ of the place the article is about. */
function local(tokens: Tokens, at: number): Candidate | null {
	const prefix = localPrefixes.longest(tokens, at);
	if (prefix === null) return null;
	// 市场部, 区域委员会: one word
	if (tokens.norm[prefix.last] === '场' || (noPlaces.longest(tokens, at)?.last ?? 0) > prefix.last) return null;
	const before = tokens.norm[at - 1] as string;
	if (tokens.gap[at] === Gap.none && at > 0 && (before === '各' || (tokens.kind[at - 1] === TokenKind.han && !hanStops.has(before) && !opensLocal(tokens, at))))
		return null;
	// 省市县三级: an enumeration of levels
	if (localPrefixes.longest(tokens, prefix.last) !== null && !(tokens.norm[prefix.last] === '市' && tokens.norm[prefix.last + 1] === '场')) return null;
	const end = forward(tokens, prefix.last, null);
	if (end !== null && end.head.asks !== 'nothing' && end.head.type !== 'association') return null;
	return end === null || end.last - prefix.last > (end.head.type === 'coordination' ? longestGroup : longestOrgan) ? null : formed(tokens, at, end, 'CN', true);
}

/** Characters of an organ behind the word for its place, and of one that is named by its task: 市|行政审批制度改革工作领导小组办公室. */
const longestOrgan = 10;
const longestGroup = 20;

/** Levels that a verb opens: 组织|市监察局; 合作|区 is a word of its own. */
const verbOpened = new Set(['市', '省', '县']);

/** Whether an organ of the article's own place may begin at a token: 经|市政府, 组织|市监察局. */
const opensLocal = (tokens: Tokens, at: number): boolean =>
	localOpeners.has(tokens.norm[at - 1] ?? '') ||
	(at >= 2 && hanAllying.longest(tokens, at - 2, at)?.last === at) ||
	(verbOpened.has(tokens.norm[at] as string) && at >= 2 && hanStopWords.longest(tokens, at - 2, at)?.last === at);

/** The first head after a place, and the heads that follow it at once: 人民政府|办公厅. */
function forward(tokens: Tokens, at: number, register: Register | null): End | null {
	const first = tokens.norm[at];
	if (first === '和' || first === '与' || first === '及' || first === '、') return null;
	let end: End | null = null;
	let limit = at + reach;
	for (let i = at; i < limit && i < tokens.length; i++) {
		if (i > at && tokens.gap[i] !== Gap.none) break;
		// 长三角|G60|科创走廊…
		if (end === null && i < at + foreign && tokens.kind[i] !== TokenKind.mark && tokens.kind[i] !== TokenKind.han) continue;
		if (tokens.kind[i] !== TokenKind.han) break;
		const head = headAt(tokens, i);
		// 某某局|医疗器械处: the bureau answers for its divisions
		if (head !== null && end !== null && end.head.type === 'agency' && tokens.norm[i] === hanDivision && head.size === 1) break;
		// 学会|协办: one character after a full head is a word of the sentence
		if (head !== null && end !== null && head.size === 1 && i === end.last) break;
		// 河南省|委, the party's committee of a place
		// 长三角|CCC|免办 is none
		if (head !== null && head.size === 1 && tokens.kind[at] !== TokenKind.han) return null;
		const committee = head !== null && i === at && tokens.norm[i] === '委' && levels.has(tokens.norm[i - 1] ?? '');
		if (head !== null && (committee || i > at || (head.head.asks === 'nothing' && head.last - i >= 2))) {
			end = end === null ? head : { ...head, head: { ...head.head, asks: lesser(head.head.asks, end.head.asks) } };
			i = head.last - 1;
			limit = Math.min(limit, head.last + 8);
			continue;
		}
		// 医学会|和南方大学: another body; 师范大学|地理与旅游学院: a school of the first
		if (end !== null && i === end.last && (hanJoints.has(tokens.norm[i] as string) || allies(tokens, i))) break;
		if (stops(tokens, i) || isStopWord(tokens, i, at)) break;
		if (register !== null && i > at && register.places.longest(tokens, i) !== null) break;
	}
	return end;
}

/** 市教育局|联合市财政局: another body of a place follows; 某局|联合办公室 is one. */
function allies(tokens: Tokens, at: number): boolean {
	const word = hanAllying.longest(tokens, at);
	return word !== null && (localPrefixes.longest(tokens, word.last) !== null || nationalPrefixes.longest(tokens, word.last) !== null);
}

/** A character that no name runs across; 第 in 青山市|第二人民医院 is part of one, in 第二批企业 not. */
function stops(tokens: Tokens, at: number): boolean {
	if (isCounter(tokens, at) || isCounter(tokens, at + 1)) return true;
	if (!hanStops.has(tokens.norm[at] as string)) return false;
	if (tokens.norm[at] !== hanOrdinal) return true;
	let end = at + 1;
	while (hanNumerals.has(tokens.norm[end] ?? '')) end++;
	return end === at + 1 || hanCounted.has(tokens.norm[end] ?? '');
}

/** 两地|六|所|大学: some bodies, not the name of one. */
const isCounter = (tokens: Tokens, at: number): boolean => hanBodyCounters.has(tokens.norm[at] ?? '') && hanNumerals.has(tokens.norm[at - 1] ?? '');

/** A verb that no name runs across, save those that stand inside the names of organs: 市|人力资源社会|保障|局. */
function isStopWord(tokens: Tokens, at: number, first: number): boolean {
	const word = hanStopWords.longest(tokens, at);
	if (word === null) return false;
	const organ = hanOrganWords.longest(tokens, at);
	return organ === null || organ.last < word.last || (at === first && headAt(tokens, organ.last) === null && joinedVerb(tokens, organ.last));
}

/** 浙江省|组织各|…: the verb of a sentence takes its object at once. */
const joinedVerb = (tokens: Tokens, at: number): boolean => hanStops.has(tokens.norm[at] as string) || hanStopWords.longest(tokens, at) !== null;

function headAt(tokens: Tokens, at: number): End | null {
	const all = hanHeads.all(tokens, at);
	for (let k = all.length - 1; k >= 0; k--) {
		const match = all[k];
		if (match === undefined) continue;
		const word = tokens.norm.slice(match.first, match.last).join('');
		const next = tokens.norm[match.last];
		if (leftGuards.get(word)?.has(tokens.norm[at - 1] ?? '')) continue;
		const guarded =
			next !== undefined && tokens.gap[match.last] === Gap.none && (headGuards.get(word)?.has(next) || headGuards.get(word.charAt(word.length - 1))?.has(next));
		const head = match.values[0];
		if (!guarded && head !== undefined) return { last: match.last, head, size: match.last - match.first };
	}
	return null;
}

/** 民营|医院, 大型|国有|企业集团: words that make no name. */
function genericOnly(tokens: Tokens, first: number, last: number): boolean {
	for (let i = first; i < last; ) {
		const match = hanGenericModifiers.longest(tokens, i, last);
		if (match === null) return false;
		i = match.last;
	}
	return true;
}

/** 金山药业股份有限公司, 青山大学: the name is read backwards from its head, over at most {@link back} characters. */
function headed(tokens: Tokens, at: number, floor: number, register: Register): Candidate | null {
	const end = headAt(tokens, at);
	// 青湖科技园区|管理委员会 needs no place before it
	const full = hanFullHeads.longest(tokens, at)?.last === end?.last;
	if (end === null || (end.head.asks === 'nothing' && !full)) return null;
	let first = at;
	while (first > floor && at - first < back) {
		const place = end.head.type === 'company' ? beforeBracket(tokens, first, floor, register) : first;
		// 青山|企业管理|有限公司: verbs that are the trade of a company
		const trade = place === first && end.head.type === 'company' && end.size >= legalForm && isTrade(tokens, first, at) ? first - 2 : place;
		if (trade === first && !belongs(tokens, first, floor)) break;
		first = trade === first ? first - 1 : trade;
	}
	// 年|度海港会商会: half of a word
	if (tokens.norm[first] === '度' && tokens.norm[first - 1] === '年') return null;
	if (at - first < 2 || isCounter(tokens, first - 1) || genericOnly(tokens, first, at) || isNoBody(tokens, first, end.last)) return null;
	// 并督办青湖|海关: what stands before so short a name is no part of it
	if (at - first > SHORT && hanShortNamed.longest(tokens, at)?.last === end.last && register.places.longest(tokens, first) === null) return null;
	// 支线|机场 is any, 青山|机场 is one
	if (hanPlacedHeads.longest(tokens, at) !== null && register.places.longest(tokens, first) === null) return null;
	// 先锋|产业基金 is any, 海州先锋|产业基金 is one
	if (tokens.norm[end.last - 1] === '金' && register.places.longest(tokens, first) === null) return null;
	// 脑机接口|公司 is any; a name without a legal form is believed behind its place, 上海青山公司, or before who speaks for it
	if (tokens.norm[at] === '公' && end.size === 2 && register.places.longest(tokens, first) === null && hanCompanyTails.longest(tokens, end.last) === null)
		return null;
	let final = end;
	const more = forward(tokens, end.last, null);
	// 西南某大学|地理科学学院 is a body, 某大学|金桂厅 a room
	if (more !== null && more.last - end.last <= 12 && more.size > 1) final = { ...more, head: end.head };
	const made = formed(tokens, first, final, 'CN', false);
	return isEntrusted(tokens, first) ? standing(made) : made;
}

/** Characters of a name that is short where no place opens it: 福田|海关. */
const SHORT = 2;

/** Whether the character before a token is part of the name that goes on there. */
function belongs(tokens: Tokens, first: number, floor: number): boolean {
	if (tokens.gap[first] !== Gap.none || tokens.kind[first - 1] !== TokenKind.han || stops(tokens, first - 1)) return false;
	const before = tokens.norm[first - 1] as string;
	if (hanJoints.has(before) || hanAddressing.has(before) || hanOpeners.has(before)) return false;
	for (let size = 2; size <= longestStop && first - size >= floor; size++) if (hanStopWords.longest(tokens, first - size, first)?.last === first) return false;
	return true;
}

/** Characters of the longest word that no name runs across: 标志着. */
const longestStop = 4;

/** Characters of 有限公司: a name that closes so is a company's whatever it does. */
const legalForm = 4;

/** Whether a verb that is the trade of a company ends at a token, with nothing but trades from there to its legal form. */
function isTrade(tokens: Tokens, first: number, at: number): boolean {
	if (first < 3 || hanCompanyTrades.longest(tokens, first - 2, first)?.last !== first) return false;
	for (let i = first; i < at; ) {
		const match = hanCompanyTrades.longest(tokens, i, at) ?? hanTrades.longest(tokens, i, at) ?? hanGenericModifiers.longest(tokens, i, at);
		if (match === null) return false;
		i = match.last;
	}
	return true;
}

/** Longest name of a place in brackets inside the name of a company. */
const bracketed = 5;

/** 青山纸业|（中国）|投资有限公司: before the bracket with a place that closes here, or the token itself. */
function beforeBracket(tokens: Tokens, at: number, floor: number, register: Register): number {
	if (tokens.norm[at - 1] !== ')' || tokens.gap[at] !== Gap.none) return at;
	for (let open = at - 3; open > floor && open >= at - 2 - bracketed; open--)
		if (tokens.norm[open] === '(') return register.places.longest(tokens, open + 1)?.last === at - 1 && tokens.gap[open] === Gap.none ? open : at;
	return at;
}

function formed(tokens: Tokens, first: number, { last, head }: End, jurisdiction: string, isLocal: boolean): Candidate {
	return {
		first,
		last,
		rule: explained.id,
		named: {
			kind: 'formed',
			name: tokens.text.slice(tokens.start[first], tokens.end[last - 1]),
			type: head.type,
			jurisdiction,
			asks: head.asks,
			local: isLocal,
		},
		country: null,
	};
}
