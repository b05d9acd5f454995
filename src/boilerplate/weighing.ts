/** Decides what no rule has settled: from the classifier's probabilities to verdicts. */
import type { Article, Verdict } from '../article.js';
import { bridged, completed } from './bridges.js';
import { classify, type Looks } from './classifier.js';
import type { Line } from './line.js';
import { type Page, pageOf } from './page.js';
import { photoCredit } from './rules/photo-credit.js';

/** Content from this probability on where the classifier is sure of a page. */
const CONTENT = 0.5;
/** And no line below this one, however unsure it is. Over folds .03 keeps more of the pages unlike all that were learnt from than .12 did, and .01 no more. */
const UNSURE = 0.03;
/** The same for a text on which no rule finds furniture of a site and of which the classifier would keep most: a law, a report, a record that was stripped already. */
const UNFURNISHED = 0.05;
const MOST = 0.75;
/** Words of a text so short that the classifier has never seen its like: a page has a frame, a note of a few sentences has none. */
const NOTE = 100;
/** The same for such a note, and for Markdown, XML and records, which hold documents and seldom pages. */
const WRITTEN = 0.015;
/** A page of which less than this many words would stay is asked for its likeliest lines instead. */
const LITTLE = 12;
/** Rules that see a site at work; bylines, stamps and numbers stand on documents as well. */
const furniture: ReadonlySet<string> = new Set(
	[
		'navigation',
		'breadcrumb',
		'share-bar',
		'invitation',
		'teaser',
		'comment-form',
		'cookie-notice',
		'newsletter',
		'advertisement',
		'related-stories',
		'pagination',
		'language-menu',
		'copyright',
		'licence-number',
		'link-list',
		'script-leftover',
		'spam',
		'after-the-end',
		'template',
	].map((name) => `boilerplate/${name}`),
);

/** Of these, what Markdown, XML and records hold for reasons of their own: fields, rows of links, code. */
const common: ReadonlySet<string> = new Set(
	['link-list', 'comment-form', 'pagination', 'advertisement', 'script-leftover'].map((name) => `boilerplate/${name}`),
);

/**
 * The probability from which on lines are kept so that F1 in words can be expected to be highest: half of that F1
 * (Lipton, Elkan, Naryanaswamy, Optimal thresholding of classifiers to maximize F1 measure, 2014). On a page unlike all that were learnt from
 * every probability is low, and the likeliest part of it is kept all the same.
 */
function bestCut(page: Page, content: Float64Array, settled: readonly (Verdict | null)[]): number {
	const { lines } = page;
	const order = new Int32Array(lines.length);
	let count = 0;
	for (let index = 0; index < lines.length; index++) if (settled[index] === null && (lines[index] as Line).words > 0) order[count++] = index;
	const likeliest = order.subarray(0, count).sort((a, b) => (content[b] as number) - (content[a] as number) || a - b);
	let expected = 0;
	for (const index of likeliest) expected += (lines[index] as Line).words * (content[index] as number);
	let hits = 0;
	let kept = 0;
	let best = 0;
	for (const index of likeliest) {
		const { words } = lines[index] as Line;
		hits += words * (content[index] as number);
		kept += words;
		best = Math.max(best, (2 * hits) / (kept + expected));
	}
	return Math.max(UNSURE, Math.min(CONTENT, best / 2));
}

/** Why the classifier thinks what it does of an article's lines: asked of few, and worked out anew from the article, so that verdicts keep no page in memory. */
class Reasons {
	private why: ((index: number) => string) | null = null;
	/** By line, its share of content in hundredths. */
	readonly shares: Uint8Array;

	constructor(
		private readonly article: Article,
		private readonly settled: readonly (Verdict | null)[],
		private readonly looks: Looks | undefined,
		content: Float64Array,
	) {
		this.shares = Uint8Array.from(content, inHundredths);
	}

	of(index: number): string {
		this.why ??= classify(pageOf(this.article), this.settled, this.looks).why;
		return `${shareOf(this.shares[index] as number)}: ${this.why(index)}`;
	}
}

const inHundredths = (share: number): number => Math.round(share * 100);

const shareOf = (hundredths: number): string => `${hundredths} % content`;

/** The classifier's verdict on a line. Nothing is put in words before it is asked for: of a long list every line has one. */
class Weighed {
	constructor(
		readonly kind: 'content' | 'boilerplate',
		private readonly index: number,
		private readonly reasons: Reasons,
	) {}

	get rule(): string {
		return 'boilerplate/classifier';
	}

	get why(): string {
		return this.reasons.of(this.index);
	}
}

/**
 * Verdicts for the lines that no rule has settled, by the classifier.
 * @param settled what templates and rules have decided, null for the lines asked about
 */
export function weigh(page: Page, settled: readonly (Verdict | null)[], looks?: Looks): Verdict[] {
	const { content } = classify(page, settled, looks);
	const reasons = new Reasons(page.article, settled, looks, content);
	const written = page.article.source.format !== 'html' && page.article.source.format !== 'text';
	const furnished =
		page.marked || settled.some((verdict) => verdict?.kind === 'boilerplate' && furniture.has(verdict.rule) && !(written && common.has(verdict.rule)));
	const cut = bestCut(page, content, settled);
	const likely = page.lines.reduce(
		(sum, line) => sum + ((content[line.index] as number) >= cut || settled[line.index]?.kind === 'content' ? line.words : 0),
		0,
	);
	const bare = page.words < NOTE && page.article.source.format === 'text';
	const usual = furnished || (!written && !bare && likely < page.words * MOST) ? cut : written || bare ? WRITTEN : UNFURNISHED;
	let words = 0;
	let most = 0;
	settled.forEach((verdict, index) => {
		const kept = verdict === null ? (content[index] as number) >= usual : verdict.kind === 'content';
		if (kept) words += (page.lines[index] as Line).words;
		if (verdict === null) most = Math.max(most, content[index] as number);
	});
	const least = words >= LITTLE ? usual : Math.min(usual, most / 2);
	const kept = new Uint8Array(settled.length);
	const isSettled = new Uint8Array(settled.length);
	settled.forEach((verdict, index) => {
		if (verdict === null ? (content[index] as number) >= least : verdict.kind === 'content') kept[index] = 1;
		if (verdict !== null) isSettled[index] = 1;
	});
	const whole = completed(page, kept, isSettled);
	const standing = kept.map((keeps, index) => keeps | (whole[index] as number));
	const credits = Uint8Array.from(settled, (verdict) => (verdict !== null && verdict.kind !== 'undecided' && verdict.rule === photoCredit.doc.id ? 1 : 0));
	const bridges = bridged(page, content, standing, isSettled, credits);
	return settled.map((verdict, index) => {
		if (verdict !== null) return verdict;
		const own = reasons.shares[index] as number;
		if (whole[index] === 1) return { kind: 'content', rule: 'boilerplate/bridge', why: `most of its table or list is content, ${shareOf(own)}` };
		if (bridges[index] === 1) return { kind: 'content', rule: 'boilerplate/bridge', why: `stands between content, ${shareOf(own)}` };
		return new Weighed(kept[index] === 1 ? 'content' : 'boilerplate', index, reasons);
	});
}
