/**
 * Plants known changes in an article and checks that the comparison reports each as its kind and nothing else.
 * The article's own paragraphs are the ground; sentences of our own with a figure, a deadline, bodies, a modal and a list
 * are sown between them, so that every kind of change can be planted in every article.
 */
import { type Article, type Block, bareMarkup, noElements } from '../../src/article.js';
import type { Comparison, UnitChange } from '../../src/diff/schema.js';

export interface Paragraph {
	readonly text: string;
}

/** What one plant must be reported as: a unit outcome found by the paragraph's text, and the kinds of change in it. */
export interface Expected {
	readonly plant: PlantKind;
	readonly unit: UnitChange['change'];
	readonly moved: boolean;
	/** A stretch that the old side (or, for an addition, the new side) of the unit holds. */
	readonly holds: string;
	readonly changes: readonly string[];
}

export const plantKinds = [
	'move',
	'move-edited',
	'renumber',
	'figure',
	'deadline',
	'date',
	'rename',
	'replace',
	'insert',
	'delete',
	'split',
	'join',
	'reword',
	'modality',
	'scope',
] as const;
export type PlantKind = (typeof plantKinds)[number];

/** A small seeded generator (mulberry32), so that a miss can be planted again. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** An article whose content is exactly these paragraphs. */
export function articleOf(path: string, paragraphs: readonly Paragraph[]): Article {
	const blocks: Block[] = [];
	const offsets: number[] = [];
	let text = '';
	for (const { text: words } of paragraphs) {
		offsets.push(text.length);
		blocks.push({
			start: text.length,
			end: text.length + words.length,
			kind: 'paragraph',
			level: 0,
			line: 1 + 2 * blocks.length,
			markup: bareMarkup,
			element: -1,
			verdict: { kind: 'content', rule: 'planted', why: '' },
		});
		text += `${words}\n\n`;
	}
	return {
		source: { id: 'd-000000000000', path, sha256: '0'.repeat(64), bytes: text.length, format: 'text', encoding: 'utf-8' },
		text,
		lines: { offsets, lines: offsets.map((_, index) => 1 + 2 * index) },
		blocks,
		elements: noElements,
		statements: [],
		metadata: { title: null, publisher: null, author: null, url: null, published: { edtf: '2024-03-05', basis: 'meta', text: '2024-03-05' }, language: 'en' },
		warnings: [],
	};
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

interface Slot {
	readonly en: string;
	readonly zh: string;
}

/** Bodies that no other is the successor of, and pairs of which the second succeeded the first. */
const bodies: readonly Slot[] = [
	{ en: 'Ministry of Finance', zh: '财政部' },
	{ en: 'Ministry of Education', zh: '教育部' },
	{ en: 'National Development and Reform Commission', zh: '国家发展和改革委员会' },
	{ en: 'Ministry of Transport', zh: '交通运输部' },
	{ en: 'Ministry of Commerce', zh: '商务部' },
];
const successions: readonly (readonly [Slot, Slot])[] = [
	[
		{ en: 'National Health and Family Planning Commission', zh: '国家卫生和计划生育委员会' },
		{ en: 'National Health Commission', zh: '国家卫生健康委员会' },
	],
	[
		{ en: 'Ministry of Environmental Protection', zh: '环境保护部' },
		{ en: 'Ministry of Ecology and Environment', zh: '生态环境部' },
	],
	[
		{ en: 'State Administration for Industry and Commerce', zh: '国家工商行政管理总局' },
		{ en: 'State Administration for Market Regulation', zh: '国家市场监督管理总局' },
	],
];
const subjects: readonly Slot[] = [
	{ en: 'rural clinics', zh: '乡村诊所' },
	{ en: 'training schools', zh: '培训学校' },
	{ en: 'river ports', zh: '内河港口' },
	{ en: 'grain depots', zh: '粮食仓库' },
	{ en: 'care homes', zh: '养老机构' },
	{ en: 'wind farms', zh: '风电场' },
];
const topics: readonly Slot[] = [
	{ en: 'inspection of water pipes', zh: '供水管道检查' },
	{ en: 'registration of small traders', zh: '小商户登记' },
	{ en: 'storage of medical oxygen', zh: '医用氧气储存' },
	{ en: 'licensing of ferry crews', zh: '渡船船员发证' },
	{ en: 'repair of village roads', zh: '村道修缮' },
	{ en: 'testing of school kitchens', zh: '学校食堂检测' },
	{ en: 'upkeep of flood walls', zh: '防洪墙维护' },
	{ en: 'training of night nurses', zh: '夜班护士培训' },
];

type Language = 'en' | 'zh';

/** A sentence of our own that holds what a plant changes; old and new version of it. */
function sown(plant: PlantKind, language: Language, random: () => number): { old: string; now: string; changes: string[] } | null {
	const say = (slot: Slot): string => slot[language];
	const topic = say(pick(topics, random));
	const subject = say(pick(subjects, random));
	const body = pick(bodies, random);
	const tag = String(100 + Math.floor(random() * 900));
	const en = language === 'en';
	switch (plant) {
		case 'figure': {
			const a = 120 + Math.floor(random() * 800);
			let b = 120 + Math.floor(random() * 800);
			if (b === a) b += 7;
			const unit = pick(
				[
					[`${a} ${subject}`, `${b} ${subject}`, `${a}家${subject}`, `${b}家${subject}`],
					[`${a / 10} percent of ${subject}`, `${b / 10} percent of ${subject}`, `${a / 10}%的${subject}`, `${b / 10}%的${subject}`],
					[`${a} million yuan for ${subject}`, `${b} million yuan for ${subject}`, `${a}亿元用于${subject}`, `${b}亿元用于${subject}`],
				] as const,
				random,
			);
			return en
				? {
						old: `For the ${topic} the office set aside ${unit[0]} in the northern region.`,
						now: `For the ${topic} the office set aside ${unit[1]} in the northern region.`,
						changes: ['figure-changed'],
					}
				: { old: `为做好${topic}工作，北部地区安排${unit[2]}。`, now: `为做好${topic}工作，北部地区安排${unit[3]}。`, changes: ['figure-changed'] };
		}
		case 'deadline': {
			const a = 2026 + Math.floor(random() * 5);
			const b = a + 1 + Math.floor(random() * 4);
			const month = Math.floor(random() * 12);
			const name = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month];
			const by = pick(
				[
					(year: number) => (en ? `by the end of ${year}` : `${year}年底前`),
					(year: number) => (en ? `by ${name} 15, ${year}` : `${year}年${month + 1}月15日前`),
					(year: number) => (en ? `no later than ${name} ${year}` : `${year}年${month + 1}月底前`),
				],
				random,
			);
			return en
				? {
						old: `The ${topic} in all districts must be finished ${by(a)}.`,
						now: `The ${topic} in all districts must be finished ${by(b)}.`,
						changes: ['deadline-moved'],
					}
				: { old: `${by(a)}，各区完成${topic}任务。`, now: `${by(b)}，各区完成${topic}任务。`, changes: ['deadline-moved'] };
		}
		case 'date': {
			const a = 2012 + Math.floor(random() * 5);
			const b = a + 1 + Math.floor(random() * 4);
			return en
				? {
						old: `The rules on the ${topic} were issued on May 4, ${a} and took a year to draft.`,
						now: `The rules on the ${topic} were issued on May 4, ${b} and took a year to draft.`,
						changes: ['date-changed'],
					}
				: { old: `${topic}规定于${a}年5月4日印发，起草历时较长。`, now: `${topic}规定于${b}年5月4日印发，起草历时较长。`, changes: ['date-changed'] };
		}
		case 'rename':
		case 'replace': {
			let pair: readonly [Slot, Slot];
			if (plant === 'rename') pair = pick(successions, random);
			else {
				let other = pick(bodies, random);
				while (other === body) other = pick(bodies, random);
				pair = [body, other];
			}
			const change = plant === 'rename' ? 'body-renamed' : 'body-replaced';
			return en
				? {
						old: `The ${pair[0].en} is responsible for the ${topic} and keeps the file ${tag}-B up to date.`,
						now: `The ${pair[1].en} is responsible for the ${topic} and keeps the file ${tag}-B up to date.`,
						changes: [change],
					}
				: { old: `${pair[0].zh}负责${topic}工作，并及时更新档案。`, now: `${pair[1].zh}负责${topic}工作，并及时更新档案。`, changes: [change] };
		}
		case 'modality': {
			const weak = en ? pick(['may', 'should'], random) : '可以';
			const strong = en ? pick(['shall', 'must'], random) : pick(['应当', '必须'], random);
			const stronger = random() < 0.5;
			const say2 = (modal: string): string =>
				en
					? `Operators of ${subject} ${modal} report faults found in the ${topic} to the district office.`
					: `${subject}经营者${modal}向区办公室报告${topic}中发现的问题。`;
			return stronger
				? { old: say2(weak), now: say2(strong), changes: ['modality-strengthened'] }
				: { old: say2(strong), now: say2(weak), changes: ['modality-weakened'] };
		}
		case 'scope': {
			const members = [...subjects].sort(() => random() - 0.5).slice(0, 4);
			const names = members.map(say);
			const list = (some: readonly string[]): string =>
				en ? `${some.slice(0, -1).join(', ')} and ${some[some.length - 1]}` : `${some.slice(0, -1).join('、')}和${some[some.length - 1]}`;
			const at = Math.floor(random() * 3);
			const fewer = names.filter((_, index) => index !== at);
			const say2 = (some: readonly string[]): string =>
				en ? `Subsidies for the ${topic} are open to ${list(some)} throughout the province.` : `${topic}补贴适用于全省${list(some)}。`;
			return random() < 0.5
				? { old: say2(fewer), now: say2(names), changes: ['scope-widened'] }
				: { old: say2(names), now: say2(fewer), changes: ['scope-narrowed'] };
		}
		default:
			return null;
	}
}

/** A paragraph of our own, new to the article. */
function ownParagraph(language: Language, random: () => number): string {
	const a = pick(topics, random)[language];
	const b = pick(subjects, random)[language];
	const c = pick(topics, random)[language];
	return language === 'en'
		? `Two advisers described how ${b} had changed the ${a} over time. They found that the ${c} had drawn little notice so far.`
		: `两名顾问介绍了${b}如何改变${a}。他们发现${c}至今少有人关注。`;
}

export interface Planted {
	readonly old: readonly Paragraph[];
	readonly now: readonly Paragraph[];
	readonly expected: readonly Expected[];
}

interface Item {
	readonly id: number;
	text: string;
}

/**
 * Plants up to three changes of random kinds, in paragraphs that do not touch one another.
 * @param ground the article's own paragraphs, all different
 */
export function plantChanges(ground: readonly string[], language: Language, kinds: readonly PlantKind[], random: () => number): Planted {
	let serial = 0;
	const old: Item[] = ground.map((text) => ({ id: serial++, text }));
	let now: Item[] = old.map((item) => ({ ...item }));
	const used = new Set<number>();
	const expected: Expected[] = [];
	const free = (accept: (item: Item, index: number) => boolean): number | null => {
		for (let attempt = 0; attempt < 30; attempt++) {
			const index = Math.floor(random() * now.length);
			const item = now[index] as Item;
			const near = [now[index - 1], item, now[index + 1]];
			if (near.every((one) => one === undefined || !used.has(one.id)) && accept(item, index)) return index;
		}
		return null;
	};
	const take = (...ids: number[]): void => {
		for (const id of ids) used.add(id);
	};
	const sameInOld = (id: number): number => old.findIndex((item) => item.id === id);
	for (const plant of kinds) {
		const sentence = sown(plant, language, random);
		if (sentence !== null) {
			const index = free(() => true);
			if (index === null) continue;
			const id = serial++;
			old.splice(sameInOld((now[index] as Item).id), 0, { id, text: sentence.old });
			now.splice(index, 0, { id, text: sentence.now });
			take(id, (now[index + 1] as Item).id);
			expected.push({ plant, unit: 'amended', moved: false, holds: sentence.old, changes: sentence.changes });
		} else if (plant === 'insert') {
			const index = free(() => true);
			if (index === null) continue;
			const id = serial++;
			const text = ownParagraph(language, random);
			now.splice(index, 0, { id, text });
			take(id, (now[index + 1] as Item).id);
			expected.push({ plant, unit: 'added', moved: false, holds: text, changes: [] });
		} else if (plant === 'delete') {
			const index = free(() => now.length > 4);
			if (index === null) continue;
			const [item] = now.splice(index, 1) as [Item];
			take(item.id, now[index]?.id ?? -1, now[index - 1]?.id ?? -1);
			expected.push({ plant, unit: 'removed', moved: false, holds: item.text, changes: [] });
		} else if (plant === 'move' || plant === 'move-edited') {
			// what it jumps must outweigh it, or the others may as well be said to have moved
			const index = free((item) => item.text.length > 40);
			if (index === null) continue;
			const item = now[index] as Item;
			let to = index;
			const weight = (text: string): number => (text.match(/[\u4e00-\u9fff]|[A-Za-z0-9]+/g) ?? []).length;
			let jumped = 0;
			const step = random() < 0.5 ? 1 : -1;
			while (jumped <= weight(item.text) * 2 && now[to + step] !== undefined) {
				to += step;
				jumped += weight((now[to] as Item).text);
			}
			const there = now[to] as Item;
			if (jumped <= weight(item.text) * 2 || used.has(there.id)) continue;
			now.splice(index, 1);
			const text = plant === 'move' ? item.text : rewordOne(item.text, language, random);
			if (text === null) {
				now.splice(index, 0, item);
				continue;
			}
			now.splice(to, 0, { id: item.id, text });
			take(item.id, there.id, now[index]?.id ?? -1, now[to - 1]?.id ?? -1, now[to + 1]?.id ?? -1);
			expected.push({ plant, unit: plant === 'move' ? 'unchanged' : 'amended', moved: true, holds: item.text, changes: plant === 'move' ? [] : ['reworded'] });
		} else if (plant === 'split' || plant === 'join') {
			const index = free((item) => halves(item.text) !== null);
			if (index === null) continue;
			const item = now[index] as Item;
			const [a, b] = halves(item.text) as [string, string];
			const other = serial++;
			const side = plant === 'split' ? now : old;
			const at = plant === 'split' ? index : sameInOld(item.id);
			side.splice(at, 1, { id: item.id, text: a }, { id: other, text: b });
			take(item.id, other);
			expected.push({ plant, unit: plant === 'split' ? 'split' : 'merged', moved: false, holds: a, changes: [] });
		} else if (plant === 'reword') {
			const index = free((item) => item.text.length > 40);
			if (index === null) continue;
			const item = now[index] as Item;
			const text = rewordOne(item.text, language, random);
			if (text === null) continue;
			item.text = text;
			take(item.id);
			expected.push({ plant, unit: 'amended', moved: false, holds: (old[sameInOld(item.id)] as Item).text, changes: ['reworded'] });
		}
	}
	if (kinds.includes('renumber')) {
		// every paragraph gets a number; one more at the front shifts them all
		const text = ownParagraph(language, random);
		now = [{ id: serial++, text }, ...now];
		expected.push({ plant: 'renumber', unit: 'added', moved: false, holds: text, changes: [] });
		const numbered = (items: readonly Item[]): Paragraph[] =>
			items.map(({ text: words }, index) => ({ text: `${language === 'en' ? `Article ${index + 1}. ` : `第${numeral(index + 1)}条 `}${words}` }));
		return { old: numbered(old), now: numbered(now), expected };
	}
	return { old, now, expected };
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
function numeral(n: number): string {
	const tens = Math.floor(n / 10) % 10;
	const hundreds = Math.floor(n / 100);
	return `${hundreds > 0 ? `${digits[hundreds]}百${tens === 0 && n % 10 > 0 ? '零' : ''}` : ''}${tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : digits[tens]}十` : ''}${digits[n % 10]}`;
}

/** The text cut at its middle sentence end, both halves long enough to stand alone; null where there is none. */
function halves(text: string): [string, string] | null {
	const ends = [...text.matchAll(/[.!?]["”]? (?=[A-Z])|[。！？]”?/g)]
		.map((match) => match.index + match[0].length)
		.filter((at) => at > 40 && at < text.length - 40);
	const at = ends[Math.floor(ends.length / 2)];
	return at === undefined ? null : [text.slice(0, at).trim(), text.slice(at).trim()];
}

const swaps: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
	en: [
		[/(?<= )important(?= )/, 'notable'],
		[/(?<= )also(?= )/, 'likewise'],
		[/(?<= )help(?= )/, 'assist'],
		[/(?<= )many(?= )/, 'numerous'],
		[/(?<= )large(?= )/, 'sizeable'],
		[/(?<= )work(?= )/, 'labour'],
		[/(?<= )about the(?= )/, 'concerning the'],
		[/(?<= )because(?= )/, 'since'],
		[/(?<= )people(?= )/, 'folk'],
		[/(?<= )the(?= [a-z]{4,} of )/, 'that same'],
		[/(?<= )with(?= the )/, 'together with'],
	],
	zh: [
		[/进一步/, '更好地'],
		[/加强/, '强化'],
		[/重要/, '关键'],
		[/积极/, '主动'],
		[/有关/, '相关'],
		[/实现/, '达成'],
		[/提高/, '增强'],
		[/同时/, '与此同时'],
	],
};

/** The text with one plain word swapped for another of the same meaning; null where it holds none. */
function rewordOne(text: string, language: Language, random: () => number): string | null {
	const list = swaps[language];
	const from = Math.floor(random() * list.length);
	for (let i = 0; i < list.length; i++) {
		const [what, by] = list[(from + i) % list.length] as readonly [RegExp, string];
		if (what.test(text)) return text.replace(what, by);
	}
	return null;
}

/** What the comparison got wrong: expected outcomes it did not report and reported ones that were not planted. */
export function missesOf(comparison: Comparison, expected: readonly Expected[]): string[] {
	const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
	const misses: string[] = [];
	const open = [...expected];
	comparison.units.forEach((unit, index) => {
		if (unit.change === 'unchanged' && !unit.moved) return;
		const side = unit.old.length > 0 ? unit.old : unit.new;
		const text = fold(side.map(({ quote }) => quote).join(' '));
		const kinds = comparison.changes.filter((change) => change.unit === index && !change.kind.startsWith('measure-')).map(({ kind }) => kind);
		const at = open.findIndex((one) => one.unit === unit.change && one.moved === unit.moved && text.includes(fold(one.holds)));
		if (at < 0) {
			misses.push(`not planted: ${unit.change}${unit.moved ? ' moved' : ''} [${kinds.join(', ')}] «${text.slice(0, 80)}»`);
			return;
		}
		const [one] = open.splice(at, 1) as [Expected];
		const sorted = (list: readonly string[]): string => [...list].sort().join(', ');
		if (sorted(kinds) !== sorted(one.changes)) misses.push(`${one.plant}: named [${sorted(kinds)}], planted [${sorted(one.changes)}] «${text.slice(0, 160)}»`);
	});
	for (const one of open) misses.push(`${one.plant}: not reported «${one.holds.slice(0, 160)}»`);
	return misses;
}
