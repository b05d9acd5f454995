/** 1500所民营医院, 10多个病人, 五省市, 600余人, 8次会议. */
import { Gap, TokenKind } from '../../../text/tokens.js';
import { type HanHead, hanHead, leadBefore, nounBefore, ownerBefore, withoutDeed } from '../head-han.js';
import { type Found, found, type Pattern } from '../pattern.js';
import { type Quantity, scaled } from '../quantity.js';
import { endingAt, isGlued, isHan, type Scan } from '../scan.js';
import {
	actors,
	afterEvents,
	boundsAfter,
	classifiers,
	collectiveMoney,
	countable,
	countedTails,
	decrease,
	deedMeasures,
	eventMeasures,
	eventNouns,
	increase,
	kindsOfThing,
	measureTails,
	moneyNouns,
	moneyWords,
	ownCurrency,
	pointUnits,
	relatives,
	selfCounting,
	sortMeasures,
	stops,
} from '../vocabulary.js';

export const countHan: Pattern = {
	id: 'figures/count-han',
	summary: 'A number of things in Chinese: a measure word and its noun, or a noun that needs none.',
	why: 'The noun, not the measure word, says what is counted; without a measure word most numbers in Chinese text count nothing.',
	languages: ['zh'],
	examples: {
		match: [
			'全国有1500所民营医院。',
			'10多个病人已出院。',
			'五省市开展试点。',
			'共有600余人参加。',
			'两项政策出台。',
			'举办20场专题报告。',
			'设立2个开放性论坛。',
			'三大指数收涨。',
			'座位在60个以上的剧院适用。',
			'指数报3217.53点。',
			'早盘一度升16点。',
			'登记的外来务工者415人，新增病例8例。',
		],
		not: ['一带一路建设。', '三是加强管理。', '一些企业反映困难。', '5G网络。'],
	},
	read,
};

function read(scan: Scan, quantity: Quantity): Found | null {
	const { tokens, last } = scan;
	const at = quantity.last;
	if (at >= last || !isHan(tokens, at) || tokens.gap[at] === Gap.block || tokens.gap[at] === Gap.line) return null;
	const word = classifiers.longest(tokens, at, last);
	const bare = countable.longest(tokens, at, last);
	// 上证指数报3217.53点: a time of day has no decimals, and 升16点 is none
	if (
		quantity.script === 'digits' &&
		pointUnits.has(tokens.norm[at] as string) &&
		isGlued(tokens, at) &&
		(!Number.isInteger(quantity.value) || quantity.value > 24 || isStepped(scan, quantity.first))
	)
		return found(quantity, at + 1, 'count', tokens.norm[at] as string);
	const [own] = ownCurrency;
	// 620亿|造船金额, 270亿|的造船投入
	const priced = quantity.power >= 8 && own !== undefined ? hanHead(scan, at, false) : null;
	if (priced !== null && isMoney(scan, priced)) return found(quantity, quantity.last, 'money', scan.shared ?? (own as string));
	if (word === null && bare === null) {
		// 30万移民, 上千万大学毕业生: large round numbers need no measure word
		const large = quantity.power >= 4 || quantity.comparator !== null || (quantity.script === 'han' && quantity.value >= 10_000);
		const head = large ? hanHead(scan, at, false) : null;
		return head === null || head.unit.length < 2 ? null : found(quantity, head.last, 'count', head.unit);
	}
	// the longer match decides: 户 is a measure word, 户籍 no
	if (bare !== null && (word === null || bare.last > word.last)) {
		return found(quantity, bare.last, 'count', textBetween(scan, at, bare.last));
	}
	if (word === null) return null;
	// 7|个亿|: a colloquial unit of money
	const million = collectiveMoney.longest(tokens, at, last);
	if (million !== null && own !== undefined) return found(scaled(quantity, million.values[0] as number), million.last, 'money', scan.shared ?? own);
	const measure = textBetween(scan, at, word.last);
	// 三大指数, but 八大 is a congress and 大于 none
	if (kindsOfThing.has(measure)) {
		const head = hanHead(scan, word.last, false);
		return head === null || head.unit.length < 2 || quantity.value < 2 || quantity.value > 30 ? null : found(quantity, head.last, 'count', head.unit);
	}
	// 5家以上上市企业: the bound stands between measure word and noun
	const past = boundAfter(scan, word.last);
	// 35万人|的借书记录, 三次|以上的投资: what is counted is told
	if (relatives.has(tokens.norm[past] ?? '') && past < last && isTold(measure)) return found(quantity, word.last, 'count', measure);
	// 座位在60个以上的剧院: the noun that the measure word belongs to stands before
	const owner = relatives.has(tokens.norm[past] ?? '') && past < last && leadBefore(scan, quantity.first) !== null ? nounBefore(scan, quantity.first) : null;
	if (owner !== null) return found(quantity, word.last, 'count', owner);
	const head = hanHead(scan, past, true, !actors.has(measure) && !isTold(measure));
	if (head === null && sortMeasures.has(measure)) return found(quantity, word.last, 'count', measure);
	if (head !== null && !isToldOf(scan, measure, head, past)) {
		const { last: end, unit } = deedMeasures.has(measure) ? head : withoutDeed(scan, past, head);
		return found(quantity, end, 'count', unit);
	}
	if (selfCounting.has(measure)) return found(quantity, word.last, 'count', (closes(scan, word.last) ? countedBefore(scan, quantity.first) : null) ?? measure);
	return found(quantity, word.last, 'count', ownerBefore(scan, quantity.first) ?? (scan.countedAt >= scan.first ? scan.counted : null) ?? measure);
}

/** 升|16点, 跌|9点: right behind a verb of change. */
const isStepped = (scan: Scan, at: number): boolean => (endingAt(increase, scan, at, 3) ?? endingAt(decrease, scan, at, 3)) !== null;

/** 5家|以上|企业: behind the bound; 14名|来自外地的患者 has none. */
function boundAfter({ tokens, last }: Scan, at: number): number {
	const bound = boundsAfter.longest(tokens, at, last)?.last ?? at;
	return (stops.longest(tokens, at, last)?.last ?? 0) > bound ? at : bound;
}

/** Whether the noun behind a large number, or what follows it, is told in money. */
const isMoney = ({ tokens, last }: Scan, head: HanHead): boolean =>
	moneyNouns.some((noun) => head.unit.endsWith(noun)) || (tokens.gap[head.last] === Gap.none && moneyWords.longest(tokens, head.last, last) !== null);

/** 26人|受伤, 18例|海州7例, 5次|赴外地考察: what follows the measure word is told of what it counts, and is not counted itself. */
function isToldOf({ tokens, last }: Scan, measure: string, head: HanHead, from: number): boolean {
	const tails = measureTails.get(measure);
	if (tails !== undefined && !tails.some((tail) => head.unit.endsWith(tail))) return true;
	if (!selfCounting.has(measure)) return false;
	if (tokens.kind[head.last] === TokenKind.digits) return true;
	if (!eventMeasures.has(measure)) return false;
	const ends = head.last >= last || tokens.kind[head.last] === TokenKind.mark || afterEvents.longest(tokens, head.last, last) !== null;
	// a long run is a verb with its object
	if (eventNouns.some((noun) => head.unit.endsWith(noun))) return false;
	return !ends || head.last - from > 6;
}

const isTold = (measure: string): boolean => sortMeasures.has(measure) || selfCounting.has(measure);

/** 外来务工者|415人: a noun before the count that is counted in persons and cases, or null. */
function countedBefore(scan: Scan, at: number): string | null {
	return endingAt(countedTails, scan, at, 4) === null ? null : nounBefore(scan, at, true);
}

/** 外来务工者415人|，: nothing follows that could be what is counted, so it stands before. */
const closes = ({ tokens, last }: Scan, at: number): boolean => at >= last || tokens.kind[at] === TokenKind.mark || tokens.gap[at] === Gap.block;

function textBetween({ tokens }: Scan, first: number, last: number): string {
	return tokens.norm.slice(first, last).join('');
}
