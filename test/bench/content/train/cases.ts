/** The pages that the classifier learns from, in the states in which they arrive. */
import type { Article, Verdict } from '../../../../src/article.js';
import { settle } from '../../../../src/boilerplate/index.js';
import { type Page, pageOf } from '../../../../src/boilerplate/page.js';
import { type Survey, surveyOf } from '../../../../src/boilerplate/survey.js';
import { ingest } from '../../../../src/ingest/index.js';
import { readMetadata } from '../../../../src/ingest/metadata/index.js';
import { flatten, inOneLine } from '../flatten.js';
import { words } from '../scoring.js';
import { type GoldPage, pagesOf, setsIn } from '../sets.js';
import { foldOf, hash, isHeldOut, publisherOf } from '../split.js';
import { type Label, labelsOf } from './labels.js';

/** Parts that the training sites are divided into, for predictions on pages a forest has not seen. */
export const FOLDS = 3;

export type View = 'markup' | 'bare';

export interface Case {
	readonly set: string;
	readonly name: string;
	readonly site: string;
	/** False for a page in a state it was not published in: seen only to learn from. */
	readonly original: boolean;
	readonly page: Page;
	readonly survey: Survey;
	readonly settled: readonly (Verdict | null)[];
	/** By line: 1 where it is content; and its weight, 0 where a rule has settled it. */
	readonly target: Float32Array;
	readonly weight: Float32Array;
	readonly wanted: readonly string[];
}

/** All cases of a view, in the order of sets and names. */
export function casesOf(folder: string, view: View): Case[] {
	const cases: Case[] = [];
	for (const set of setsIn(folder))
		for (const gold of pagesOf(folder, set)) {
			const wanted = words(gold.text);
			if (wanted.length < 20) continue;
			const markup = ingest({ path: `${gold.name}.html`, bytes: gold.bytes() })[0];
			if (markup === undefined) continue;
			statesOf(markup, wanted, gold, view).forEach((article, state) => {
				const one = caseOf(article, wanted, gold, state === 0);
				// a page whose markup does not hold the wanted text teaches nothing
				if (one !== null) cases.push(one);
			});
		}
	return view === 'bare' ? [...cases, ...documents(folder), ...transplanted(cases)] : cases;
}

/** The page as it is, and to learn from some a second time in another state: class names that say nothing, no furniture, a phrase a line, all text in one line. */
function statesOf(markup: Article, wanted: readonly string[], { name, site }: GoldPage, view: View): Article[] {
	const third = hash(name) % 3;
	if (view === 'bare') return [...flatten(markup), ...(third !== 2 && !isHeldOut(site) ? inOneLine(markup) : [])];
	if (isHeldOut(site)) return [markup];
	return [markup, third === 0 ? withoutHints(markup) : third === 1 ? withoutFurniture(markup, wanted) : inPhrases(markup, wanted)];
}

/** A page with its labels; null where it does not hold the text that is wanted. */
export function caseOf(article: Article, wanted: readonly string[], gold: Omit<GoldPage, 'bytes' | 'cjk' | 'url' | 'text'>, original: boolean): Case | null {
	const page = pageOf(readMetadata(article, null));
	const labels = labelsOf(article, wanted);
	const found = labels.reduce((sum, label) => sum + label.share * label.words, 0);
	if (found < wanted.length * 0.5) return null;
	const settled = settle(page, null);
	const title = words(gold.title ?? '').join(' ');
	const headline = page.marked || title === '' ? -1 : lastLike(page, labels, title);
	return {
		set: gold.set,
		name: gold.name,
		site: gold.site,
		original,
		page,
		survey: surveyOf(page),
		settled,
		// without markup nothing but the classifier can tell the headline, which gold texts leave out
		target: Float32Array.from(labels, ({ share }, index) => (share > 0.5 || index === headline ? 1 : 0)),
		// every page weighs the same, but for very short ones; a block by its words, damped
		weight: Float32Array.from(labels, (label, index) => (settled[index] === null ? (60 * (label.words + 1) ** 0.85) / (wanted.length + 200) : 0)),
		wanted,
	};
}

/** Pages that are nothing but their wanted text, and documents as long as six of them: official texts arrive so, without any furniture. */
function documents(folder: string): Case[] {
	const found: Case[] = [];
	for (const set of setsIn(folder)) {
		const pages = pagesOf(folder, set).filter(({ site, text }) => !isHeldOut(site) && text.length >= 200);
		for (const cjk of [true, false]) {
			const own = pages.filter((page) => page.cjk === cjk);
			for (let at = 0; at < own.length; at += 3) {
				// every third page alone, every twelfth with the five after it; the whole goes to the fold of its first site
				const some = own.slice(at, at % 12 === 0 ? at + 6 : at + 1);
				const text = some.map((page) => page.text).join('\n\n');
				const article = ingest({ path: 'page.txt', bytes: new TextEncoder().encode(text) })[0];
				const one = article === undefined ? null : caseOf(article, words(text), { ...(some[0] as GoldPage), title: null }, false);
				if (one !== null) found.push({ ...one, target: one.target.map(() => 1) });
			}
		}
	}
	return found;
}

/** What a page made of two weighs beside one that was published. */
const TRANSPLANTED = 0.5;
/** The frames that an article is put in, by their distance in the order of pages. */
const FRAMES = [1, 5];

/**
 * Articles in the frames of other sites: bare text tells pages apart by their own figures, so that a forest learns pages by heart; an article is
 * no other one in another frame. Both publishers are of one fold, and both pages Chinese or Japanese or neither.
 */
function transplanted(cases: readonly Case[]): Case[] {
	const groups = new Map<string, { readonly one: Case; readonly body: Body }[]>();
	for (const one of cases) {
		const body = one.original && !isHeldOut(one.site) ? bodyOf(one) : null;
		if (body === null) continue;
		const key = `${foldOf(one.site, FOLDS)} ${one.page.script}`;
		const group = groups.get(key) ?? [];
		group.push({ one, body });
		groups.set(key, group);
	}
	return [...groups.values()].flatMap((group) => {
		const order = [...group].sort((a, b) => hash(a.one.name) - hash(b.one.name));
		const pairs = order.flatMap((own, index) =>
			FRAMES.map((step) => ({ ...own, index, frame: order[(index + step) % order.length] as (typeof order)[number] })),
		);
		return pairs.flatMap(({ one, body, index, frame }) => {
			if (publisherOf(frame.one.site) === publisherOf(one.site)) return [];
			const text = [...frame.body.above, ...body.own, ...frame.body.below].join('\n');
			// in one line as well, as often as the pages themselves, or articles in one line would lose what those in lines keep
			const states = frame === order[(index + 1) % order.length] && hash(one.name) % 3 !== 2 ? [text, text.replace(/\s+/g, ' ')] : [text];
			return states.flatMap((state) => {
				const article = ingest({ path: 'page.txt', bytes: new TextEncoder().encode(state) })[0];
				const gold = { set: one.set, name: one.name, site: one.site, title: body.title };
				const made = article === undefined ? null : caseOf(article, one.wanted, gold, false);
				return made === null ? [] : [{ ...made, weight: made.weight.map((weight) => weight * TRANSPLANTED) }];
			});
		});
	});
}

/** The lines of a page from its headline to the end of its content, and those around. */
interface Body {
	readonly title: string | null;
	readonly above: readonly string[];
	readonly own: readonly string[];
	readonly below: readonly string[];
}

/** Null where a page holds no line of content. */
function bodyOf({ page, target }: Case): Body | null {
	const { text, blocks } = page.article;
	const lines = blocks.map(({ start, end }) => text.slice(start, end));
	const first = target.indexOf(1);
	if (first < 0) return null;
	const last = target.lastIndexOf(1) + 1;
	return {
		title: page.headline === first ? (lines[first] as string) : null,
		above: lines.slice(0, first),
		own: lines.slice(first, last),
		below: lines.slice(last),
	};
}

/** The page as if it had been published bare: only the blocks that are wanted. */
function withoutFurniture(article: Article, wanted: readonly string[]): Article {
	const labels = labelsOf(article, wanted);
	return { ...article, blocks: article.blocks.filter((_, index) => (labels[index] as Label).share > 0.5) };
}

const withoutHints = (article: Article): Article => ({
	...article,
	blocks: article.blocks.map((block) => ({ ...block, markup: { ...block.markup, hints: '' } })),
});

/** Up to twelve Chinese characters or kana, up to six words. */
const phrase = { han: /[^\s，。、！？；：…,.;:!?]{1,12}/gu, other: /(?:[^\s,.;:!?]+ ?){1,6}/gu } as const;

/** The page as if its paragraphs had been written a phrase a line, without stops: posts from telephones are, and few pages with gold hold one. */
function inPhrases(article: Article, wanted: readonly string[]): Article {
	const labels = labelsOf(article, wanted);
	return {
		...article,
		blocks: article.blocks.flatMap((block, index) => {
			if ((labels[index] as Label).share <= 0.5 || block.kind !== 'paragraph') return [block];
			const text = article.text.slice(block.start, block.end);
			const han = (text.match(/[\u3040-\u9fff]/g)?.length ?? 0) * 3 > text.length;
			return [...text.matchAll(phrase[han ? 'han' : 'other'])].map((match) => ({
				...block,
				start: block.start + match.index,
				end: block.start + match.index + match[0].trimEnd().length,
			}));
		}),
	};
}

/** The line that is the title, the last before the content begins; -1 where there is none. */
function lastLike({ article }: Page, labels: readonly Label[], title: string): number {
	let found = -1;
	for (let index = 0; index < labels.length; index++) {
		const { start, end } = article.blocks[index] as Article['blocks'][number];
		if (end - start < 400 && words(article.text.slice(start, end)).join(' ') === title) found = index;
		const { share, words: count } = labels[index] as Label;
		if (share > 0.5 && count > 20) break;
	}
	return found;
}
