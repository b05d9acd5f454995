/** The headline of bare text: a line before the prose. */
import { nameLeads, nameParticles } from '../../../language/bylines.js';
import { citedOf } from '../../../language/date-lines.js';
import { functionWords } from '../../../language/function-words.js';
import { addressLines, letterheads, printedNotes } from '../../../language/headings.js';
import { metadataVocabulary } from '../../../language/metadata.js';
import { about, degrees, kinds, neighbours, neighbourUnits, openers } from '../../../language/zh/headlines.js';
import { simplified } from '../../../text/tokens.js';
import { endsInFunctionWord } from '../../ending.js';
import { barredCoarseDate, labelledCoarseDate } from '../coarse-date.js';
import { findCompleteDates } from '../dates.js';
import type { Line } from '../page.js';
import { stripMarks } from './marks.js';
import { separator, withoutSite, withoutSiteOfText } from './parts.js';
import { isPeriodical } from './periodical.js';
import { printedTitle } from './printed.js';
import { tight } from './tight.js';
import { CHARACTERS, type Title } from './title.js';
import { unfinished } from './unfinished.js';

const none: Title = { title: null, line: -1 };

/** The number of a document, alone on its line. */
const documentNumber = /^[\u4e00-\u9fff]{0,16}[〔[［【(（]\d{4}[〕\]］】)）]\s{0,2}第?\s{0,2}\d{1,5}\s{0,2}[号號]$|^第\s{0,2}\d{1,5}\s{0,2}[号號]$/;
/** Characters of the name of an organ above the title of its document. */
const ISSUER = 30;
/** The name of a site that ingest has parted from the headline before it. */
const siteName = /^[-–—|_｜]/;
/** `ALTAN, 26 Jul. (AGENCY) -` in a line of its own. */
const agencyLine = /^\p{Lu}{2}.{0,60}\([\p{L} .'’/-]{2,30}\)\.?\s?[-–—]{1,2}$/u;
const dateline = /^.{2,16}\d{1,2}月\d{1,2}日(?:电|讯|消息)/;

/**
 * The headline of bare text: the line that is repeated as one, or the last line before the prose that is neither a date, a source, a label nor a menu.
 * @param running what stands on every page of a document that was printed
 * @param opens whether the text opens with it
 */
export function lineTitle(lines: readonly Line[], running: readonly string[] = [], opens = false): Title {
	const printed = printedTitle(lines, running, opens, isLetterhead);
	if (printed !== null) return printed;
	if (lines.some(({ block }) => block.kind === 'run')) return runTitle(lines);
	const official = documentTitle(lines);
	if (official !== null) return official;
	const long = isLongHeadline(lines);
	const prose = lines.findIndex(
		(line, at) => !(long && at === 0) && (dateline.test(line.text) || (line.prose && !isLabelled(line.text) && !isPath(line.text) && !isList(line.text))),
	);
	const limit = prose < 0 ? Math.min(lines.length, 12) : prose;
	const repeated = repeatedLine(lines, limit);
	if (repeated >= 0) return { title: withoutSiteOfText((lines[repeated] as Line).text), line: repeated };
	// where no prose says how far a head may reach, the first line that can be a headline is one
	const order = prose < 0 ? lines.slice(0, limit).map((_, at) => at) : [0, 1, 2, 3, 4, 5, 6, 7].map((back) => limit - 1 - back).filter((at) => at >= 0);
	for (const at of order) {
		const line = lines[at] as Line;
		if (isHeadline(line) && !isIssuer(line, lines[at + 1]))
			return { title: inCapitals(lines, at) ?? unfinished(lines, at) ?? (at < 3 ? withoutSiteOfText(line.text) : stripMarks(line.text)), line: at };
		// a first paragraph of one short sentence under the date line is no end of the head
		const opensBody = /[.!?。！？]$/.test(line.text) && at > 0 && isMeta((lines[at - 1] as Line).text);
		// `- …`, `▣ …`: a line below the headline that says more of it
		if (line.weight > 40 && !isMeta(line.text) && !siteName.test(line.text) && line.block.kind !== 'list-item' && !opensBody) break;
	}
	// `新华社海口3月9日电 题：…`: the wire names the headline after its dateline
	for (let at = 0; at < Math.min(lines.length, 6); at++) {
		const named = /^.{2,20}\d{1,2}月\d{1,2}日电\s?题[：:]\s?(.{4,80})$/.exec((lines[at] as Line).text)?.[1];
		if (named !== undefined) return { title: named.trim(), line: at };
	}
	// a story that is printed a sentence a line: its headline is the first line, which no stop ends
	const [first, ...below] = lines.slice(0, HEAD).filter(({ text }) => !siteName.test(text));
	const second = below.find(({ text }) => !isMeta(text));
	if (first !== undefined && first === lines[0] && second !== undefined && isHeadline(first) && /[.。！？!?：:]["”'’)）]?$/.test(second.text))
		return { title: withoutSiteOfText(first.text), line: 0 };
	// `Home > News > Board Opens Five Wells`: the path ends in the page itself
	for (let at = 0; at < Math.min(lines.length, 3); at++) {
		const { text } = lines[at] as Line;
		const own = isPath(text) ? (text.split(path).pop() ?? '').trim() : '';
		if (own.split(/\s+/).length >= PAGE && own.length < CHARACTERS) return { title: own, line: at };
	}
	return datedTitle(lines);
}

/** Lines at the head of a text among which a headline is looked for that ends in a date, and its words before that. */
const DATED = 3;
const BEFORE_DATE = 3;

/** `Conseil des ports du 3 mai 2031`: where nothing else is a headline, the line that names its day. Its date still dates the text, so it is given as no line. */
function datedTitle(lines: readonly Line[]): Title {
	for (const { text, length, block, prose } of lines.slice(0, DATED)) {
		if (length > CHARACTERS || prose || block.kind === 'list-item' || isLabelled(text) || /[.。;；,，:：]$/.test(text)) continue;
		const [date, ...more] = findCompleteDates(text);
		if (date === undefined || more.length > 0 || date.end < text.trimEnd().length) continue;
		const words = text.slice(0, date.start).trim().toLowerCase().split(/\s+/);
		// `du 3 mai`, `du mercredi 3 mai`
		if (words.length > BEFORE_DATE && words.slice(-2).some((word) => citedOf.has(word)) && /^\p{Lu}/u.test(text)) return { title: text.trim(), line: -1 };
	}
	return none;
}

/** Lines of the head of a story that is printed a sentence a line. */
const HEAD = 4;
/** Words of the last part of a path that is a headline and no section. */
const PAGE = 4;
/** The head of an official document has at most so many lines before its title. */
const DOCUMENT_HEAD = 6;
/** 某市人民政府关于…的通知, 关于印发《…》的通知: a document that says what it is. */
const officialTitle = new RegExp(`(?:${openers.join('|')}).{2,200}的(?:${degrees.join('|')})?(?:${kinds.join('|')})(?:[（(][^）)]{1,24}[）)])?$`);

/** A title that is broken over lines begins with its first word: 关于|…, 某市人民政府关于|… */
const opensTitle = new RegExp(`^[^：:，,]{0,40}(?:${openers.join('|')})`);

/** `相关链接：…`, `附件1：…`, `上一篇 …`: the title is that of another document, whatever the label says. */
const linkLabel = new RegExp(`^[(（【[]?[^:：《]{1,12}[:：]|^(?:${neighbours.join('|')})[${neighbourUnits}]`);

/** Lines over which a printed title is broken at most. */
const TITLE_LINES = 3;

/** The title of a Chinese official document, which may be as long as a paragraph or broken over lines; null where the head of the text has none. */
function documentTitle(lines: readonly Line[]): Title | null {
	for (let at = 0; at < Math.min(lines.length, DOCUMENT_HEAD); at++) {
		let title = '';
		for (let next = at; next < Math.min(lines.length, at + TITLE_LINES); next++) {
			const { text, block } = lines[next] as Line;
			const isBelow = next === at || block.start - (lines[next - 1] as Line).block.end <= 1;
			title += text;
			if (!isBelow || title.length >= CHARACTERS || /[。！？；]/.test(text) || isPath(text)) break;
			if (next === at ? linkLabel.test(simplified(text)) : !opensTitle.test(simplified(lines[at]?.text ?? ''))) break;
			if (officialTitle.test(simplified(title))) return { title, line: at };
		}
	}
	return null;
}

/** Index of a headline that a text prints twice near its top, alone or at the end of a path; -1 where none is. A line of prose repeats what it opens with. */
function repeatedLine(lines: readonly Line[], limit: number): number {
	// the first line with the name of the site that ingest has parted from it
	const printed = lines.slice(0, limit + 3).map(({ text }, at) => (at === 0 && siteName.test(lines[1]?.text ?? '') ? `${text} ${lines[1]?.text}` : text));
	const folded = printed.map(tight);
	return lines.slice(0, limit).findIndex((line, at) => {
		const wanted = tight(line.text);
		if (wanted.length < 12 || !isHeadline(line)) return false;
		return folded.some((there, other) => {
			if (other === at || there.length < wanted.length) return false;
			// the same twice: the headline and its copy, where they stand together
			if (there === wanted) return Math.abs(other - at) === 1;
			if (there.length === wanted.length) return false;
			const inProse = other >= limit && lines[other]?.prose === true;
			return (inProse ? there.startsWith(wanted) : there.includes(wanted)) || isNearly(line.text, printed[other] as string);
		});
	});
}

/** Lines of a headline in capitals that is broken into several. */
const CAPITAL_LINES = 4;

/** A line in capitals that fills its page, so that its headline goes on below. */
const FULL = 40;

/** A headline in capitals with the lines in capitals directly above and below it that belong to the same sentence; null where there are none. */
function inCapitals(lines: readonly Line[], at: number): string | null {
	const goesOn = (line: Line | undefined, next: Line | undefined): boolean =>
		line !== undefined &&
		next !== undefined &&
		next.block.start - line.block.end <= 1 &&
		isCapitals(line.text) &&
		isCapitals(next.text) &&
		(/[,，–—-]$/.test(line.text) ||
			endsInFunctionWord(line.text) ||
			((line.length >= FULL || functionWords.has(firstWord(next.text))) && !isLetterhead(line.text) && !isLetterhead(next.text)));
	let first = at;
	let last = at;
	while (last - first < CAPITAL_LINES && goesOn(lines[last], lines[last + 1])) last++;
	while (last - first < CAPITAL_LINES && goesOn(lines[first - 1], lines[first])) first--;
	return first === last
		? null
		: lines
				.slice(first, last + 1)
				.map(({ text }) => text)
				.join(' ');
}

const firstWord = (text: string): string => /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';

/** `THE MINISTRY OF HARBOURS`, `PRESS RELEASE`, `ORDER NO. 12`: above a headline, and no part of it. */
function isLetterhead(text: string): boolean {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	return /(?:^|\s)N(?:O|R|º|°)\.?\s?\d/.test(text) || words.slice(0, 2).some((word) => letterheads.has(word)) || letterheads.has(words[words.length - 1] ?? '');
}

/** `VISAS EXTENDED`, two words or more without a small letter; a label or a number is none. */
function isCapitals(text: string): boolean {
	return !/\p{Ll}/u.test(text) && /\p{Lu}{2}.*\s.*\p{Lu}{2}/u.test(text) && !isMeta(text);
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

const path = /(?:^|\s)(?:>|»|›|>>|&gt;&gt;|&gt;)\s/;

/** `Home » News » Wells` */
function isPath(text: string): boolean {
	return path.test(text.replace(/«[^«»]{1,200}»/g, ''));
}

function isList(text: string): boolean {
	return (text.match(/[|｜·]/g)?.length ?? 0) >= 4;
}

function isLabelled(text: string): boolean {
	const label = /^[(（【[]?\s?([\p{L} ]{1,30}?)\s?[:：]/u.exec(text)?.[1]?.toLowerCase();
	if (label === undefined) return false;
	const { notTitles, sources, authors, published, updated, otherDates, credits } = metadataVocabulary;
	return [notTitles, sources, authors, published, updated, otherDates, credits].some((list) => list.has(label) || list.has(simplified(label)));
}

/** A byline, a source line, a date line, a credit. */
function isMeta(text: string): boolean {
	const lower = text.toLowerCase();
	if (
		isLabelled(text) ||
		labelledCoarseDate(text) !== null ||
		barredCoarseDate(text) !== null ||
		findCompleteDates(text).some(({ start, end }) => end - start > text.length * 0.15 || (start < 3 && text.length < 140))
	)
		return true;
	if (addressLines.some((opening) => lower.startsWith(opening))) return true;
	const plain = simplified(text);
	if (linkLabel.test(plain) && officialTitle.test(plain)) return true;
	if (fileSize.test(text) || isPrintedNote(lower) || pictureCredit.test(text)) return true;
	for (const byline of metadataVocabulary.bylines)
		if (lower.startsWith(byline) && (/[\u3400-\u9fff]$/.test(byline) ? lower.length < 20 : /^\s/.test(lower.slice(byline.length)) && lower.length < 60))
			return true;
	return isReporterLine(lower) || isCredited(lower) || byNames.test(text);
}

/** `Par Jeanne Martin`, `Por María del Valle`: a preposition and names, which a headline may open with as well but does not end with. */
const byNames = new RegExp(`^(?:${nameLeads.join('|')})(?: (?:\\p{Lu}[\\p{L}’'.-]*|${nameParticles.join('|')})){2,6}$`, 'u');

/** `PDF Version [PDF 368KB]`, `The plan (1.2 MB)`: a file; `5 GB for all` is none. */
const fileSize = /[([][^()[\]]{0,30}\d\s?[kKMG]B[)\]]\s?$|\b(?:PDF|DOCX?|XLSX?|ODT|ZIP|Version)\b[^.]{0,40}\d\s?[kKMG]B\b/;
/** `（张三摄）`, `(Photo)` */
const pictureCredit = new RegExp(`^[(（][^)）]{0,40}(?:${metadataVocabulary.pictureCredits.join('|')})\\s?[)）]$`, 'i');

/** `[This text was first printed elsewhere]`; `[Analysis: what the new law means]` is a headline. */
function isPrintedNote(lower: string): boolean {
	return /^\[[^\]]{20,}\]$/.test(lower) && printedNotes.some((note) => lower.includes(note));
}

/** `… Network Reporter Jane Roe`, 本报记者 张三 */
function isReporterLine(lower: string): boolean {
	const { reporters, hanReporters } = metadataVocabulary;
	if (lower.length < 40 && hanReporters.some((word) => simplified(lower).includes(word)) && !/[，。！？：]/.test(lower)) return true;
	const words = lower.split(/\s+/).slice(-4, -1);
	return lower.length < 100 && words.some((word) => reporters.has(word));
}

/** `… (Photo by Jane Roe)`, `…（编辑：张三）` */
function isCredited(lower: string): boolean {
	const bracket = /[(（]\s?([\p{L} ]{1,20}?)\s?(?:[:：]|by\b)[^)）]{0,60}[)）]\.?$/u.exec(lower)?.[1]?.trim();
	return bracket !== undefined && metadataVocabulary.credits.has(bracket.split(' ').pop() ?? '');
}

/** 某市人民政府办公室 above 关于…的通知: who issues a document is no headline where the next line is. */
function isIssuer({ text, length }: Line, next: Line | undefined): boolean {
	return length <= ISSUER && !simplified(text).includes(about) && simplified(next?.text ?? '').startsWith(about);
}

/** Long enough, not a menu's entry, not a sentence, not a line of metadata. */
function isHeadline({ text, length, weight, block }: Line): boolean {
	if (length > CHARACTERS || weight < (/[\u3400-\u9fff]/.test(text) ? 20 : 15) || block.kind === 'list-item' || isMeta(text) || isPath(text) || isList(text))
		return false;
	if (isPeriodical(text)) return false;
	if (metadataVocabulary.sections.has(text.toLowerCase())) return false;
	const words = text.split(/\s+/).length;
	if (!/[\u3040-\u9fff\uac00-\ud7a3]/.test(text) && words < 4) return false;
	// 제1장 총칙, 第1章 総則
	if (/^[제第]\s?[\d一二三四五六七八九十]{1,4}\s?[장절편章節編]/.test(text)) return false;
	// [For members only]
	if (/^[[［【(（][^[\]［］【】()（）]{1,20}[\]］】)）]$/.test(text)) return false;
	// 青政发〔2031〕5号, 第12号
	if (documentNumber.test(text)) return false;
	// the name of a site, parted from the headline before it
	if (siteName.test(text)) return false;
	// `新华社海口3月9日电`, `ALTAN, July 26 (Agency) -`: a dateline opens a story, not its headline
	if (dateline.test(text) || agencyLine.test(text)) return false;
	return !/[.。;；,，:：]$/.test(text);
}
