/** The page as rules and classifier see it: every block measured once, with its cues, and figures of the whole page. */
import type { Article, Block } from '../article.js';
import { Gap, TokenKind, type Tokens, tokenize } from '../text/tokens.js';
import { type Cue, type CueKind, cuesOf } from './cues.js';
import { opensProvision } from './provisions.js';
import { type Section, sectionsOf } from './sections.js';

/** One block, measured. Words are letters' runs, digits' runs and half of each Chinese character. */
export interface Line {
	readonly index: number;
	readonly block: Block;
	/** Its tokens in {@link Page.tokens}, `last` exclusive. */
	readonly first: number;
	readonly last: number;
	readonly characters: number;
	readonly words: number;
	readonly han: number;
	/** Runs of digits. */
	readonly numbers: number;
	readonly capitals: number;
	readonly letters: number;
	readonly marks: number;
	/** Marks that end a sentence after a word. */
	readonly stops: number;
	/** Commas and semicolons. */
	readonly commas: number;
	/** `|`, `>`, `»`, `/`, `·`, `•`, `_`, `*`: what menus and breadcrumbs are strung with. */
	readonly separators: number;
	/** Words of three letters at most: articles and prepositions, in any language of letters. */
	readonly short: number;
	readonly quotes: number;
	/** Its last mark ends a sentence; is an ellipsis; is a colon. */
	readonly ends: boolean;
	readonly trails: boolean;
	readonly announces: boolean;
	readonly cues: readonly Cue[];
	/** True where it reads as running text: a sentence of some length, not made of links. */
	readonly prose: boolean;
}

export interface Page {
	readonly article: Article;
	readonly tokens: Tokens;
	readonly lines: readonly Line[];
	/** Words of the whole page and of its prose. */
	readonly words: number;
	readonly proseWords: number;
	/** Indices of the first and last line of the densest stretch of prose; -1 where there is none. */
	readonly bodyFirst: number;
	readonly bodyLast: number;
	/** True where the page was HTML, so that paths, classes and links tell something. */
	readonly marked: boolean;
	/** True where most letters of the body are Chinese characters, Latin or other letters respectively. */
	readonly script: 'han' | 'latin' | 'other';
	/** The title's words, folded and without marks; empty where there is none. */
	readonly title: string;
	/** Index of the line that is the headline, -1 where none is known to be. */
	readonly headline: number;
	/** What an element looks like, by line: a number for each pair of path and hints. Empty where the page is not HTML. */
	readonly looks: readonly number[];
	/** Lines that open a numbered provision. */
	readonly provisions: number;
	/** The section each line stands in, by index; null for most. */
	readonly sections: readonly (Section | null)[];
}

const stopMarks = new Set(['.', '!', '?', '。', '…', '؟', '।', '．', '｡']);
const commaMarks = new Set([',', ';', '、', '،']);
const separatorMarks = new Set([
	'|',
	'>',
	'»',
	'/',
	'·',
	'•',
	'_',
	'*',
	'›',
	'→',
	'‹',
	'«',
	'—',
	'\\',
	'∙',
	'■',
	'▪',
	'◆',
	'●',
	'<',
	'~',
	'+',
	'・',
	'┊',
	'│',
	'‖',
	'¦',
	'▸',
	'▶',
	'►',
	'=',
]);
const closing = new Set(['"', "'", ')', ']', '」', '』', '》', '”', '’', '»', '*', '〉', '】']);

/** True where a line holds a cue of a kind, at one of the places given (any where none is). */
export function has(line: Line, kind: CueKind, first?: Cue['place'], second?: Cue['place']): boolean {
	for (const cue of line.cues) if (cue.kind === kind && (first === undefined || cue.place === first || cue.place === second)) return true;
	return false;
}

/** The words of a stretch of tokens joined by spaces, marks left out: for comparing a line with the title. */
export function wordsOf(tokens: Tokens, first: number, last: number): string {
	const words: string[] = [];
	for (let at = first; at < last; at++) if (tokens.kind[at] !== TokenKind.mark) words.push(tokens.norm[at] as string);
	return words.join(' ');
}

function measure(tokens: Tokens, block: Block, index: number, first: number, last: number): Line {
	let han = 0;
	let latin = 0;
	let numbers = 0;
	let capitals = 0;
	let letters = 0;
	let marks = 0;
	let stops = 0;
	let commas = 0;
	let separators = 0;
	let short = 0;
	let quotes = 0;
	for (let at = first; at < last; at++) {
		const kind = tokens.kind[at];
		if (kind === TokenKind.han) han++;
		else if (kind === TokenKind.word) {
			latin++;
			letters += (tokens.end[at] as number) - (tokens.start[at] as number);
			if (tokens.capital[at]) capitals++;
			else if ((tokens.end[at] as number) - (tokens.start[at] as number) <= 3) short++;
		} else if (kind === TokenKind.digits) numbers++;
		else {
			marks++;
			const mark = tokens.norm[at] as string;
			if (commaMarks.has(mark)) commas++;
			else if (mark === '"' || mark === '「' || mark === '«' || mark === '„') quotes++;
			else if (separatorMarks.has(mark)) separators++;
			else if (
				stopMarks.has(mark) &&
				at > first &&
				(mark === '。' || at + 1 === last || tokens.gap[at + 1] !== Gap.none || closing.has(tokens.norm[at + 1] as string))
			)
				stops++;
		}
	}
	let tail = last - 1;
	while (tail > first && closing.has(tokens.norm[tail] as string)) tail--;
	const ends = tail >= first && stopMarks.has(tokens.norm[tail] as string);
	const words = latin + numbers + han / 2;
	const { linkDensity } = block.markup;
	// measured on pages of a dozen countries: below 10 words a line with a full stop is as often a teaser as a sentence
	const prose =
		linkDensity < 0.5 &&
		separators * 8 < words &&
		((words >= 10 && (stops > 0 || commas > 0) && words < 40 * (stops + commas + 1)) || (words >= 22 && words < 60 * (stops + commas + 1)));
	return {
		index,
		block,
		first,
		last,
		characters: block.end - block.start,
		words,
		han,
		numbers,
		capitals,
		letters,
		marks,
		stops,
		commas,
		separators,
		short,
		quotes,
		ends,
		trails:
			tail >= first &&
			(tokens.norm[tail] === '…' || (tokens.norm[tail] === '.' && tail - 2 >= first && tokens.norm[tail - 1] === '.' && tokens.norm[tail - 2] === '.')),
		announces: tail >= first && tokens.norm[tail] === ':',
		cues: words <= 160 ? cuesOf(tokens, first, last) : [],
		prose,
	};
}

/** Measures an article. Linear in its text. */
export function pageOf(article: Article): Page {
	const { blocks } = article;
	const tokens = tokenize(article.text, blocks);
	const lines: Line[] = [];
	let first = 0;
	blocks.forEach((block, index) => {
		let last = first;
		while (last < tokens.length && (tokens.start[last] as number) < block.end) last++;
		lines.push(measure(tokens, block, index, first, last));
		first = last;
	});
	const [bodyFirst, bodyLast] = densest(lines);
	const marked = article.source.format === 'html' && blocks.some((block) => block.markup.path.length > 0);
	const body = bodyFirst < 0 ? lines : lines.slice(bodyFirst, bodyLast + 1);
	const sum = (of: readonly Line[], value: (line: Line) => number): number => of.reduce((total, line) => total + value(line), 0);
	const han = sum(body, (line) => line.han);
	const latin = sum(body, (line) => latinLetters(tokens, line));
	const letters = sum(body, (line) => line.letters);
	const titleTokens = tokenize(article.metadata.title ?? '');
	const title = wordsOf(titleTokens, 0, titleTokens.length);
	return {
		article,
		tokens,
		lines,
		words: sum(lines, (line) => line.words),
		proseWords: sum(lines, (line) => (line.prose ? line.words : 0)),
		bodyFirst,
		bodyLast,
		marked,
		script: han * 3 >= letters ? 'han' : latin * 2 >= letters ? 'latin' : 'other',
		title,
		headline: headlineOf(tokens, lines, title, bodyFirst),
		looks: marked ? looksOf(blocks) : [],
		provisions: lines.filter(({ block }) => opensProvision(article.text.slice(block.start, Math.min(block.end, block.start + 40)))).length,
		sections: sectionsOf(lines),
	};
}

/** Numbers for looks, in the order in which they are met. */
function looksOf(blocks: readonly Block[]): number[] {
	const paths = new Map<string, number>();
	const hints = new Map<string, number>();
	const numberOf = (known: Map<string, number>, key: string): number => {
		let number = known.get(key);
		if (number === undefined) {
			number = known.size;
			known.set(key, number);
		}
		return number;
	};
	let before: readonly string[] | null = null;
	let path = 0;
	return blocks.map(({ markup }) => {
		// blocks of one container share their path
		if (markup.path !== before) path = numberOf(paths, markup.path.join('>'));
		before = markup.path;
		return path * (blocks.length + 1) + numberOf(hints, markup.hints);
	});
}

function latinLetters(tokens: Tokens, line: Line): number {
	let count = 0;
	for (let at = line.first; at < line.last; at++)
		if (tokens.kind[at] === TokenKind.word && tokens.text.charCodeAt(tokens.start[at] as number) < 0x250)
			count += (tokens.end[at] as number) - (tokens.start[at] as number);
	return count;
}

/**
 * The stretch of lines whose sum of prose words, less a toll for every line that is none, is greatest.
 * Maximum subarray, after Pasternack and Roth, Extracting article text from the web with maximum subsequence segmentation (2009).
 */
function densest(lines: readonly Line[]): readonly [number, number] {
	let best = 0;
	let found: readonly [number, number] = [-1, -1];
	let sum = 0;
	let from = 0;
	lines.forEach((line, index) => {
		if (sum <= 0) {
			sum = 0;
			from = index;
		}
		// a heading or a caption costs little, a block of links much
		sum += line.prose ? line.words : -(3 + Math.min(line.words, 30) * (0.2 + line.block.markup.linkDensity));
		if (line.prose && sum > best) {
			best = sum;
			found = [from, index];
		}
	});
	return found;
}

/**
 * The line that is the headline: of those above the body that hold the title and hardly more, the last heading, else the last.
 * Without a title, the last first-level heading above the body.
 */
function headlineOf(tokens: Tokens, lines: readonly Line[], title: string, bodyFirst: number): number {
	const limit = bodyFirst < 0 ? lines.length : Math.min(lines.length, bodyFirst + 2);
	let found = -1;
	let heading = -1;
	for (const line of lines.slice(0, limit)) {
		if (line.words < 2 || line.words > 60) continue;
		if (title === '') {
			if (line.block.kind === 'heading' && line.block.level === 1) heading = line.index;
			continue;
		}
		const words = wordsOf(tokens, line.first, line.last);
		if (words !== title && !(words.length >= title.length * 0.9 && words.length <= title.length * 1.1 && (words.startsWith(title) || title.startsWith(words))))
			continue;
		if (line.block.kind === 'heading') heading = line.index;
		found = line.index;
	}
	if (heading >= 0 || found >= 0) return heading >= 0 ? heading : found;
	// prose of the site may stand above the headline; a first-level heading that is the title is believed there too
	return lines.findIndex(
		({ block, first, last, words }) => title !== '' && block.kind === 'heading' && block.level === 1 && words <= 60 && wordsOf(tokens, first, last) === title,
	);
}
