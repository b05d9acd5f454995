/** The headline of a page: the heading that its head confirms, or the head alone. */
import type { Article, Block } from '../../../article.js';
import { metadataVocabulary } from '../../../language/metadata.js';
import { foreignness, isForeign, type Line } from '../page.js';
import { withKicker, withoutKicker, withoutMarkedKicker } from './kicker.js';
import { stripMarks } from './marks.js';
import { partsOf, withoutSite } from './parts.js';
import { lineTitle } from './text.js';
import { tight } from './tight.js';
import { CHARACTERS, lineLike, type Title } from './title.js';
import { unfinished } from './unfinished.js';

/** What the head of a page gives for its title, folded so that it can be compared. */
interface Head {
	/** The titles, and the same without the names of sites. */
	readonly whole: ReadonlySet<string>;
	readonly wanted: readonly string[];
	/** The parts left out: names of the site. */
	readonly sites: ReadonlySet<string>;
	/** What the page states its site to be called; empty where it states nothing. */
	readonly site: string;
	/** All titles as they are written, lower case. */
	readonly written: string;
	/** The one heading of the first level, where a title opens with it or, in Markdown, the page does: it is the headline even if pages mostly have such a heading over a part. */
	readonly sole: string | null;
}

/** @param site the name of the site as the page states it, or null */
function headOf(titles: readonly string[], site: string | null, lines: readonly Line[], markdown: boolean): Head {
	const parted = titles.map((title) => ({ title, parts: partsOf(title), longest: withoutSite(title, null) ?? title }));
	const written = titles.join('\n').toLowerCase();
	const asked = new Set(parted.flatMap(({ parts, longest }) => (parts.length > 1 ? [longest, ...parts].map(tight) : [])));
	const { main, all } = printedParts(lines, asked, written);
	if (site !== null) main.delete(tight(site));
	const own = ({ parts, longest }: (typeof parted)[number]): string => (all.has(tight(longest)) ? longest : (repeatedPart(parts, main) ?? longest));
	const wanted = [...new Set(parted.map((title) => tight(own(title))))].filter((title) => title !== '');
	const sites = parted
		.flatMap(({ parts }) => parts)
		.map(tight)
		.filter((part) => !wanted.includes(part));
	return {
		whole: new Set(titles.map(tight)),
		wanted,
		sites: new Set(sites),
		site: tight(site ?? ''),
		written,
		sole: soleHeading(
			lines,
			parted.map(({ parts, title }) => parts[0] ?? title),
			markdown,
		),
	};
}

/** The only heading of the first level, folded, where a title opens with it or, in Markdown, the page does; else null. */
function soleHeading(lines: readonly Line[], opening: readonly string[], markdown: boolean): string | null {
	const headings = lines.filter(({ block }) => block.kind === 'heading' && block.level === 1);
	const [only] = headings;
	if (only === undefined || headings.length > 1) return null;
	const folded = tight(only.text);
	return (markdown && only === lines[0]) || opening.some((part) => tight(part) === folded) ? folded : null;
}

/** The longest of a title's parts that a heading repeats, unless it is short and stands last, where sites are named; null where no heading repeats one. */
function repeatedPart(parts: readonly string[], headings: ReadonlySet<string>): string | null {
	const [longest] = parts.filter((part) => headings.has(tight(part))).sort((a, b) => b.length - a.length);
	return longest !== undefined && (longest === parts[0] || parts.every(({ length }) => length <= longest.length)) ? longest : null;
}

/** Those of some folded texts that a page prints, outside of menus and their like. */
interface Printed {
	/** As headings of the first level: the part of a title that one repeats is the headline, be it the shorter part, unless the page prints the longer one. */
	readonly main: Set<string>;
	/** As headings of any level, or in lines below one of the first level. */
	readonly all: ReadonlySet<string>;
}

/** What elements are called that hold the name of a site. */
const named = /(?:^|[\s_-])(?:logo|brand(?:ing)?|masthead|site-?(?:name|title|header|branding))(?=$|[\s_-])/;

/** @param written the titles that the asked texts are parts of, lower case */
function printedParts(lines: readonly Line[], asked: ReadonlySet<string>, written: string): Printed {
	const main = new Set<string>();
	const all = new Set<string>();
	const most = Math.max(0, ...[...asked].map((text) => text.length)) * 2;
	let heading = Number.NEGATIVE_INFINITY;
	for (const [at, { text, length, block }] of lines.entries()) {
		if (length > Math.min(most, CHARACTERS)) continue;
		if (block.kind !== 'heading') {
			// folding every line of a page is dear
			if (at - heading > BELOW || length < HEADLINE || !written.includes(text.slice(0, 8).toLowerCase()) || isForeign(block)) continue;
			const folded = tight(text);
			for (const part of asked) if (resembles(folded, part)) all.add(part);
			continue;
		}
		const folded = tight(text);
		if (!asked.has(folded) || isForeign(block)) continue;
		all.add(folded);
		if (block.level !== 1) continue;
		heading = at;
		if (!namesSite(block)) main.add(folded);
	}
	return { main, all };
}
/** Lines below a heading that names the site in which the headline stands. */
const BELOW = 12;
/** A shorter line is no headline but for a heading. */
const HEADLINE = 12;
/** So much of a part of the title opens a line that prints it shortened. */
const OPENED = 0.6;

function resembles(line: string, part: string): boolean {
	return part.length >= HEADLINE && (line.startsWith(part) || (part.startsWith(line) && line.length >= part.length * OPENED));
}

/** True where a heading is the name of the site: in its logo, or linked in the header of the page. */
function namesSite({ markup: { hints, path, linkDensity } }: Block): boolean {
	return named.test(hints.slice(0, 80)) || (linkDensity > 0.8 && path.includes('header') && !path.includes('article') && !path.includes('main'));
}

/** A line that could be the headline, and how well it fits. */
interface Fit {
	readonly line: Line;
	readonly at: number;
	readonly score: number;
}

/** Names of elements that hold headlines. */
const titled = /title|headline|hed\b|biaoti|article-head/;

/** The line that fits the head of its page best; null where no line could be a headline. */
function bestFit(lines: readonly Line[], head: Head): Fit | null {
	const prose = lines.findIndex((line) => line.prose && !isForeign(line.block));
	let best: Fit | null = null;
	let hints = '';
	let hinted = false;
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] as Line;
		if (line.length > CHARACTERS || line.length < 2) continue;
		const { kind, markup } = line.block;
		// neighbours mostly stand in elements called the same
		if (markup.hints !== hints) {
			hints = markup.hints;
			hinted = titled.test(hints.slice(0, 80));
		}
		// most lines of a page are neither, and folding them is dear
		if (kind !== 'heading' && !hinted && (line.length < 12 || !head.written.includes(line.text.slice(0, 8).toLowerCase()))) continue;
		const score = fitOf(line, head, hinted, prose < 0 ? null : at - prose);
		if (score === null) continue;
		const placed = score - at / Math.max(400, lines.length * 2);
		if (best === null || placed > best.score + 1e-9) best = { line, at, score: placed };
	}
	return best;
}

/** How well a line fits the head of its page; null where it is no headline. @param fromProse lines from the first of prose to it, null where there is none */
function fitOf(line: Line, { whole, wanted, sites, site, sole }: Head, hinted: boolean, fromProse: number | null): number | null {
	const heading = line.block.kind === 'heading';
	const text = tight(line.text);
	const named = text !== '' && wanted.some((title) => title.includes(text) || (text.startsWith(title) && title.length > text.length / 2));
	const exact = wanted.includes(text) || whole.has(text);
	if (!heading && !(named && text.length >= 12) && !hinted) return null;
	if (text !== sole && metadataVocabulary.sections.has(line.text.toLowerCase())) return null;
	// the name of the site, where the head names the article
	if (wanted.length > 0 && !exact && (text === site || (sites.has(text) && namesSite(line.block)))) return null;
	let score = heading ? 0.5 + (line.block.level === 1 ? 0.6 : line.block.level === 2 ? 0.25 : 0) : 0;
	if (hinted) score += 0.3;
	if (exact) score += 1.2;
	else if (named) score += Math.min(1, text.length / 15) * (0.6 + 0.4 * coverage(text, wanted));
	if (sites.has(text) && !exact) score -= 0.7;
	const foreign = foreignness(line.block);
	score -= foreign === 1 ? 0.8 : foreign * 0.5;
	if (line.block.markup.linkDensity > 0.8) score -= exact ? 0.1 : 0.7;
	if (fromProse !== null && fromProse < 0 && fromProse > -10) score += 0.3;
	else if (fromProse !== null && fromProse > 3) score -= 0.4;
	if (text.length < 8 && !exact) score -= 0.3;
	return score;
}

/** How much of the title that holds it a text is, 0 to 1: a heading of a section opens with the same words. */
function coverage(text: string, titles: readonly string[]): number {
	return Math.min(1, Math.max(...titles.map((title) => (title.includes(text) ? text.length / title.length : text.startsWith(title) ? 1 : 0))));
}

/**
 * The heading of a page that fits its head best.
 * @param head titles in the head of the page
 * @param site the name of the site as the page states it, or null
 */
export function headingTitle(article: Article, lines: readonly Line[], head: readonly string[], site: string | null): Title {
	const best = bestFit(lines, headOf(head, site, lines, article.source.format === 'markdown'));
	const fromHead = headTitle(head, best?.line.text ?? null);
	if (best !== null && best.score >= 0.75) {
		const text = best.line.text;
		const lined = linesOfTitle(lines, best.at, head);
		if (lined !== null) return { title: lined, line: best.at };
		// a heading cut by dots, or one that opens what the head gives whole
		if (/(?:…|\.\.\.)$/.test(text)) {
			const whole = head.find((title) => tight(title).startsWith(tight(text)) && title.length > text.length);
			if (whole !== undefined) return { title: withoutSite(whole, null), line: best.at };
		}
		return { title: printedHeadline(article, lines, best.at, head), line: best.at };
	}
	if (fromHead !== null) {
		const line = lineLike(lines, fromHead);
		// a head that names the site alone, above a heading that stands before the prose
		const siteOnly =
			line < 0 &&
			best !== null &&
			best.score >= 0.6 &&
			best.line.weight >= 15 &&
			!lines.some(({ text }) => tight(text).includes(tight(fromHead)) && text.length > fromHead.length);
		if (!siteOnly) return { title: fromHead, line };
	}
	if (best !== null && best.score >= 0.45) return { title: stripMarks(best.line.text, head), line: best.at };
	return lineTitle(lines);
}

/** Lines that a headline is printed on, at most. */
const PRINTED = 5;

/** A headline that is printed line by line, which a part of a title in the head says in one: 关于修缮水闸|工作的通知. Null where no line below goes on with it. */
function linesOfTitle(lines: readonly Line[], at: number, head: readonly string[]): string | null {
	const opening = lines[at]?.text ?? '';
	let said = tight(opening);
	if (said === '') return null;
	const parts = head.flatMap((title) => partsOf(title).map(tight)).filter((part) => part.startsWith(said) && part.length > said.length);
	if (parts.length === 0) return head.length === 0 && lines[at]?.block.kind === 'heading' ? unfinished(lines, at) : null;
	let printed = opening;
	for (const { text, length } of lines.slice(at + 1, at + PRINTED)) {
		const next = length > CHARACTERS ? '' : tight(text);
		if (next === '' || !parts.some((part) => part.startsWith(said + next))) break;
		said += next;
		printed += (unspaced.test(printed.at(-1) ?? '') && unspaced.test(text) ? '' : ' ') + text;
	}
	return printed === opening ? null : printed;
}

/** A character of a script that is written without spaces. */
const unspaced = /^[\u3000-\u30ff\u3400-\u9fff\uff00-\uff60“”‘’]/;

/** The headline that a heading holds: with the kicker above it where the head of the page says both, without the one inside it. */
function printedHeadline(article: Article, lines: readonly Line[], at: number, head: readonly string[]): string {
	const { block, text } = lines[at] as Line;
	const titles = head.flatMap((title) => withoutSite(title, text) ?? []);
	const marked = withKicker(lines, at, titles) ?? withoutMarkedKicker(article, block, head);
	if (marked !== null) return marked;
	return head.some((title) => tight(title).includes(tight(text))) ? stripMarks(text, titles) : withoutKicker(stripMarks(text, titles), titles);
}

function headTitle(head: readonly string[], heading: string | null): string | null {
	for (const title of head) {
		const stripped = withoutSite(title, heading);
		if (stripped !== null && !metadataVocabulary.sections.has(stripped.toLowerCase())) return stripped;
	}
	return null;
}
