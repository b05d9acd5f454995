/** The headline of an article: as the page prints it, without the name of its site; null where it has none. */
import type { Article } from '../../article.js';
import { metadataVocabulary } from '../../language/metadata.js';
import { parseHtml } from '../html/index.js';
import { resolved } from '../html/references.js';
import { coarseDateLine } from './coarse-date.js';
import { findCompleteDates } from './dates.js';
import { withKicker, withoutKicker, withoutMarkedKicker } from './kicker.js';
import { foreignness, isForeign, type Line } from './page.js';
import { tight } from './tight.js';

export interface Title {
	readonly title: string | null;
	/** Index into the lines where it stands, or -1. */
	readonly line: number;
}

const none: Title = { title: null, line: -1 };
/** Parts a headline from the name of a site, and one part of that from the next. */
const separator = /\s[-–—|·•»›:：~/\\]{1,2}\s|\s?[|｜»›]\s?|\s?--\s?|(?<=[\u3000-\u9fff”】！？])\s?[-_–—]{1,2}\s?|_|\s[-–—](?=\S)|(?<=\S)[-–—]\s/g;
/** The address of a site behind a headline. */
const siteAddress = /[\s_|–—-]{1,4}(?:<url>|(?:www\.)?[\w-]{2,40}\.(?:com|cn|net|org|gov|co\.uk|com\.cn|gov\.cn|info|eu))\/?$/i;
/** A line this much longer is no headline. */
const CHARACTERS = 300;

/** Reads the title from front matter or a record's field, a heading of the page that its head confirms, the head alone, or the line before the prose. */
export function readTitle(article: Article, lines: readonly Line[]): Title {
	const stated = (pattern: RegExp): string | null => article.statements.find(({ key, value }) => pattern.test(key) && value.trim() !== '')?.value ?? null;
	const given = stated(/^(?:record:title|xml:title|front-matter:(?:post_|page_)?(?:title|headline))$/);
	if (given !== null) {
		const title = withoutAgency(parseHtml(given).text.replace(/\s+/g, ' '));
		return { title, line: lineLike(lines, title) };
	}
	const head = [
		stated(/^json-ld:headline$/),
		stated(/^meta:og:title$/),
		stated(/^meta:(?:twitter:title|dc\.title|dcterms\.title|title|articletitle|headline|parsely-title|sailthru\.title)$/),
		stated(/^html:title$/),
	].flatMap((value) => (value === null ? [] : [resolved(value)]));
	const site = stated(/^meta:og:site_name$/) ?? stated(/^meta:application-name$/) ?? stated(/^json-ld:publisher$/);
	// a page may show nothing but what its scripts draw and name its article all the same; its `<title>` alone is then mostly that of the program
	const drawn = lines.length === 0 && article.statements.some(({ key }) => /^(?:json-ld:headline|meta:og:title)$/.test(key));
	if (drawn || lines.some(({ block }) => block.markup.path.length > 0))
		return headingTitle(article, lines, site === null ? head : head.map((title) => withoutNamed(title, site)));
	return lineTitle(lines);
}

/** A title without the part that names the site, where the page says what its site is called. */
function withoutNamed(title: string, site: string): string {
	const named = tight(site);
	const parts = partsOf(title);
	if (named.length < 4 || parts.length < 2) return title;
	const at = parts.findIndex((part) => tight(part).includes(named));
	if (at < 0) return title;
	// what stands before the name, or behind it where it opens the title
	const others = at > 0 ? parts.slice(0, at) : parts.slice(1);
	const start = title.indexOf(others[0] as string, at > 0 ? 0 : (parts[0] as string).length);
	const last = others[others.length - 1] as string;
	return title.slice(start, title.indexOf(last, start) + last.length);
}

/** A headline from a feed without the name of the paper behind it: a short name in capitals after a dash. */
function withoutAgency(title: string): string {
	const found = /^(.{25,}?)\s[-–—|]\s((?:[A-Z][\w.'’&]*\s?){1,4}(?:\(blog\))?)$/u.exec(title);
	return found?.[1] !== undefined && found[1].split(' ').length >= 5 ? found[1] : title;
}

function lineLike(lines: readonly Line[], title: string): number {
	const wanted = tight(title);
	return lines.findIndex(({ text, length }) => length < CHARACTERS && tight(text) === wanted);
}

/** What the head of a page gives for its title, folded so that it can be compared. */
interface Head {
	/** The titles, and the same without the names of sites. */
	readonly whole: ReadonlySet<string>;
	readonly wanted: readonly string[];
	/** The parts left out: names of the site. */
	readonly sites: ReadonlySet<string>;
	/** All titles as they are written, lower case. */
	readonly written: string;
}

function headOf(titles: readonly string[], { main, all }: Headings): Head {
	const own = (title: string): string =>
		(all.has(tight(withoutSite(title, null) ?? title)) ? null : repeatedPart(title, main)) ?? withoutSite(title, null) ?? title;
	const wanted = [...new Set(titles.map((title) => tight(own(title))))].filter((title) => title !== '');
	const sites = titles
		.flatMap(partsOf)
		.map(tight)
		.filter((part) => !wanted.includes(part));
	return { whole: new Set(titles.map(tight)), wanted, sites: new Set(sites), written: titles.join('\n').toLowerCase() };
}

/** The longest of a title's parts that a heading repeats, unless it is short and stands last, where sites are named; null where no heading repeats one. */
function repeatedPart(title: string, headings: ReadonlySet<string>): string | null {
	const parts = partsOf(title);
	const [longest] = parts.filter((part) => headings.has(tight(part))).sort((a, b) => b.length - a.length);
	return longest !== undefined && (longest === parts[0] || parts.every(({ length }) => length <= longest.length)) ? longest : null;
}

/** What the headings of a page say, folded, those outside of menus and their like. */
interface Headings {
	/** Of the first level: the part of a title that one repeats is the headline, be it the shorter part, unless a heading repeats the longer one. */
	readonly main: ReadonlySet<string>;
	readonly all: ReadonlySet<string>;
}

function headingsOf(lines: readonly Line[]): Headings {
	const headings = lines.filter(({ block, length }) => block.kind === 'heading' && length < CHARACTERS && !isForeign(block));
	const folded = (some: readonly Line[]): ReadonlySet<string> => new Set(some.map(({ text }) => tight(text)));
	return { main: folded(headings.filter(({ block }) => block.level === 1)), all: folded(headings) };
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
function fitOf(line: Line, { whole, wanted, sites }: Head, hinted: boolean, fromProse: number | null): number | null {
	const heading = line.block.kind === 'heading';
	const text = tight(line.text);
	const named = text !== '' && wanted.some((title) => title.includes(text) || (text.startsWith(title) && title.length > text.length / 2));
	const exact = wanted.includes(text) || whole.has(text);
	if (!heading && !(named && text.length >= 12) && !hinted) return null;
	if (metadataVocabulary.sections.has(line.text.toLowerCase())) return null;
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

/** The heading of a page that fits its head best. */
function headingTitle(article: Article, lines: readonly Line[], head: readonly string[]): Title {
	const best = bestFit(lines, headOf(head, headingsOf(lines)));
	const fromHead = headTitle(head, best?.line.text ?? null);
	if (best !== null && best.score >= 0.75) {
		const text = best.line.text;
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
	if (best !== null && best.score >= 0.45) return { title: stripMarks(best.line.text), line: best.at };
	return lineTitle(lines);
}

/** The headline that a heading holds: with the kicker above it where the head of the page says both, without the one inside it. */
function printedHeadline(article: Article, lines: readonly Line[], at: number, head: readonly string[]): string {
	const { block, text } = lines[at] as Line;
	const titles = head.flatMap((title) => withoutSite(title, text) ?? []);
	const marked = withKicker(lines, at, titles) ?? withoutMarkedKicker(article, block, head);
	if (marked !== null) return marked;
	return head.some((title) => tight(title).includes(tight(text))) ? stripMarks(text) : withoutKicker(stripMarks(text), titles);
}

function headTitle(head: readonly string[], heading: string | null): string | null {
	for (const title of head) {
		const stripped = withoutSite(title, heading);
		if (stripped !== null && !metadataVocabulary.sections.has(stripped.toLowerCase())) return stripped;
	}
	return null;
}

/** A headline without white space that is doubled, references that were written as text, marks without words before them, a label (`Title: …`), and a link's site. */
function stripMarks(text: string): string {
	const plain = resolved(text).replace(/\s+/g, ' ').replace(loneMarks, '').replace(linkedSite, '').trim();
	const colon = plain.search(/[:：]/);
	return colon > 0 && colon <= LABEL && metadataVocabulary.titleLabels.has(plain.slice(0, colon).trim().toLowerCase()) ? plain.slice(colon + 1).trim() : plain;
}

/** `: Council votes`, `| Council votes` */
const loneMarks = /^\s*(?:[:：|·•]\s{0,2}|[»›/]\s)+/;
/** `Council votes (harbour.example) 87`: the site a headline links to, and how many like it. */
const linkedSite =
	/\s[([](?:www\.)?[\w-]{1,40}(?:\.[\w-]{1,20}){0,3}(?:\.[a-z]{2,12}(?:\/[\w/-]{0,40})?[)\]]\s\d{1,6}|\.(?:com|org|net|gov|edu|io|info|eu)(?:\/[\w/-]{0,40})?[)\]])$/;
/** Characters of such a label. */
const LABEL = 20;

function partsOf(title: string): string[] {
	return title
		.replace(siteAddress, '')
		.replace(separator, '\u0000')
		.split('\u0000')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

/** A title without the site's name behind or before it: the part that is like the heading, else the longest of its parts, earlier ones first. */
function withoutSite(title: string, heading: string | null): string | null {
	const parts = partsOf(title);
	if (parts.length === 0) return null;
	if (parts.length === 1) return parts[0] ?? null;
	if (heading !== null) {
		const like = parts.find((part) => tight(part) === tight(heading));
		if (like !== undefined) return like;
	}
	// the site's name stands at an end and is shorter; what stands between is put back as it was
	let first = 0;
	let last = parts.length;
	const longest = parts.reduce((a, b) => (b.length > a.length ? b : a));
	const at = parts.indexOf(longest);
	while (last > at + 1) last--;
	while (first < at && (parts[first] as string).length < longest.length * 0.6) first++;
	const start = title.indexOf(parts[first] as string);
	const end = title.indexOf(parts[last - 1] as string, start) + (parts[last - 1] as string).length;
	return title.slice(start, end).trim();
}

/** Opens the title of a Chinese official document. */
const about = '关于';
/** Characters of the name of an organ above it. */
const ISSUER = 30;
/** The name of a site that ingest has parted from the headline before it. */
const siteName = /^[-–—|_｜]/;
const dateline = /^.{2,16}\d{1,2}月\d{1,2}日(?:电|讯|消息)/;

/** The headline of bare text: the line that is repeated as one, or the last line before the prose that is neither a date, a source, a label nor a menu. */
function lineTitle(lines: readonly Line[]): Title {
	if (lines.some(({ block }) => block.kind === 'run')) return runTitle(lines);
	const long = isLongHeadline(lines);
	const prose = lines.findIndex(
		(line, at) => !(long && at === 0) && (dateline.test(line.text) || (line.prose && !isLabelled(line.text) && !isPath(line.text) && !isList(line.text))),
	);
	const limit = prose < 0 ? Math.min(lines.length, 12) : prose;
	// a line that the page prints twice near its top, alone or at the end of a path: a headline
	// the first line with the name of the site that ingest has parted from it
	const printed = lines.slice(0, limit + 3).map(({ text }, at) => (at === 0 && siteName.test(lines[1]?.text ?? '') ? `${text} ${lines[1]?.text}` : text));
	for (let at = 0; at < limit; at++) {
		const text = (lines[at] as Line).text;
		if (!isHeadline(lines[at] as Line)) continue;
		const wanted = tight(text);
		for (let other = 0; other < Math.min(limit + 3, lines.length); other++) {
			const there = tight(printed[other] as string);
			if (other !== at && wanted.length >= 12 && there.length > wanted.length && (there.includes(wanted) || isNearly(text, printed[other] as string)))
				return { title: withoutSite(text, null), line: at };
		}
	}
	// where no prose says how far a head may reach, the first line that can be a headline is one
	const order = prose < 0 ? lines.slice(0, limit).map((_, at) => at) : [0, 1, 2, 3, 4, 5, 6, 7].map((back) => limit - 1 - back).filter((at) => at >= 0);
	for (const at of order) {
		const line = lines[at] as Line;
		if (isHeadline(line) && !isIssuer(line, lines[at + 1]))
			return { title: at === 0 || at < 3 ? withoutSite(line.text, null) : stripMarks(line.text), line: at };
		if (line.weight > 40 && !isMeta(line.text)) break;
	}
	// `新华社海口3月9日电 题：…`: the wire names the headline after its dateline
	for (let at = 0; at < Math.min(lines.length, 6); at++) {
		const named = /^.{2,20}\d{1,2}月\d{1,2}日电\s?题[：:]\s?(.{4,80})$/.exec((lines[at] as Line).text)?.[1];
		if (named !== undefined) return { title: named.trim(), line: at };
	}
	// a story that is printed a sentence a line: its headline is the first line, which no stop ends
	const [first, second] = lines.slice(0, 3).filter(({ text }) => !siteName.test(text));
	if (first !== undefined && first === lines[0] && second !== undefined && isHeadline(first) && /[.。！？!?：:]["”'’)）]?$/.test(second.text))
		return { title: withoutSite(first.text, null), line: 0 };
	return none;
}

/** True where the first line is as long as prose, but is a headline: no stop ends it, and a line of its date or its source follows. */
function isLongHeadline([first, second]: readonly Line[]): boolean {
	return first !== undefined && second !== undefined && isHeadline(first) && !/[!?！？…]["”’]?$/.test(first.text) && isMeta(second.text);
}

/** The headline of a page in one line: what stands at its beginning before the name of the site and again, alone, before the prose. */
function runTitle(lines: readonly Line[]): Title {
	const first = (lines[0] as Line).text;
	const parts = first.split(separator);
	let prefix = parts[0] ?? '';
	for (const part of parts.slice(1)) {
		const wanted = tight(prefix);
		const again =
			wanted.length < 12
				? -1
				: lines.findIndex(({ text }, index) => index > 0 && index < 30 && tight(text).startsWith(wanted) && tight(text).length <= wanted.length + 25);
		if (again > 0) return { title: prefix.trim(), line: again };
		prefix = first.slice(0, first.indexOf(part, prefix.length) + part.length);
	}
	for (let at = 1; at < Math.min(lines.length, 12); at++) {
		const { text } = lines[at] as Line;
		if (tight(text).length >= 12 && tight(first).startsWith(tight(text))) return { title: text, line: at };
	}
	const whole = withoutSite(first, null);
	return first.length < CHARACTERS && whole !== null && parts.length > 1 ? { title: whole, line: 0 } : none;
}

/** True where one line holds nearly all words of the other and little else: a headline and its copy with the name of the site. */
function isNearly(a: string, b: string): boolean {
	const words = new Set(a.toLowerCase().split(/\s+/));
	const others = b.toLowerCase().split(/\s+/);
	if (words.size < 5 || others.length <= a.split(/\s+/).length || others.length > words.size + 4) return false;
	return others.filter((word) => words.has(word)).length >= words.size * 0.85;
}

/** `Home » News » Wells` */
function isPath(text: string): boolean {
	return /(?:^|\s)(?:>|»|›|>>|&gt;&gt;|&gt;)\s/.test(text);
}

function isList(text: string): boolean {
	return (text.match(/[|｜·]/g)?.length ?? 0) >= 4;
}

function isLabelled(text: string): boolean {
	const label = /^[(（【[]?\s?([\p{L} ]{1,30}?)\s?[:：]/u.exec(text)?.[1]?.toLowerCase();
	if (label === undefined) return false;
	const { notTitles, sources, authors, published, updated, otherDates, credits } = metadataVocabulary;
	return [notTitles, sources, authors, published, updated, otherDates, credits].some((list) => list.has(label));
}

/** A byline, a source line, a date line, a credit. */
function isMeta(text: string): boolean {
	const lower = text.toLowerCase();
	if (
		isLabelled(text) ||
		coarseDateLine(text) !== null ||
		findCompleteDates(text).some(({ start, end }) => end - start > text.length * 0.15 || (start < 3 && text.length < 140))
	)
		return true;
	// `[This text was first printed elsewhere]`
	if (/^\[[^\]]{20,}\]$/.test(text)) return true;
	if (/^[(（][^)）]{0,40}(?:供图|摄|图|photo|photos)\s?[)）]$/i.test(text)) return true;
	for (const byline of metadataVocabulary.bylines)
		if (lower.startsWith(byline) && (/[\u3400-\u9fff]$/.test(byline) ? lower.length < 20 : /^\s/.test(lower.slice(byline.length)) && lower.length < 60))
			return true;
	if (lower.length < 40 && /(?:本报|本网|记者|通讯员)/.test(lower) && !/[，。！？：]/.test(lower)) return true;
	// `… Network Reporter Jane Roe`
	const reporter = lower
		.split(/\s+/)
		.slice(-4, -1)
		.some((word) => word === 'reporter' || word === 'correspondent');
	if (reporter && lower.length < 100) return true;
	const bracket = /[(（]\s?([\p{L} ]{1,20}?)\s?(?:[:：]|by\b)[^)）]{0,60}[)）]\.?$/u.exec(lower)?.[1]?.trim();
	return bracket !== undefined && metadataVocabulary.credits.has(bracket.split(' ').pop() ?? '');
}

/** 某市人民政府办公室 above 关于…的通知: who issues a document is no headline where the next line is. */
function isIssuer({ text, length }: Line, next: Line | undefined): boolean {
	return length <= ISSUER && !text.includes(about) && (next?.text.startsWith(about) ?? false);
}

/** Long enough, not a menu's entry, not a sentence, not a line of metadata. */
function isHeadline({ text, length, weight, block }: Line): boolean {
	if (length > CHARACTERS || weight < (/[\u3400-\u9fff]/.test(text) ? 20 : 15) || block.kind === 'list-item' || isMeta(text) || isPath(text) || isList(text))
		return false;
	if (metadataVocabulary.sections.has(text.toLowerCase())) return false;
	const words = text.split(/\s+/).length;
	if (!/[\u3040-\u9fff\uac00-\ud7a3]/.test(text) && words < 4) return false;
	// the name of a site, parted from the headline before it
	if (siteName.test(text)) return false;
	// `新华社海口3月9日电`, `ALTAN, July 26 (Agency)`: a dateline opens a story, not its headline
	if (dateline.test(text)) return false;
	return !/[.。;；,，:：]$/.test(text);
}
