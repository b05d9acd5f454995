/** A page as its metadata is read from it: its blocks' texts, and where its headline and its prose stand. */
import { type Article, type Block, isRunning } from '../../article.js';

/** Longer blocks are looked at by their beginning alone. */
export const BEGINNING = 600;
/** Prose is at least this long (a Chinese character or a syllable of Hangul counts three, of kana two). */
const PROSE = 110;

/** What a document says of itself stands among its first blocks or its last. */
const HEAD = 15_000;
const FOOT = 5000;

export interface Line {
	readonly index: number;
	readonly block: Block;
	/** The block's text, its beginning if it is long, white space folded. */
	readonly text: string;
	readonly length: number;
	/** Length with a Chinese character or a syllable of Hangul counted three, of kana two. */
	readonly weight: number;
	readonly prose: boolean;
	/** Holds a digit, or 年 behind Chinese numerals: where neither stands there is no date. */
	readonly figures: boolean;
}

const sentence = /[.!?。！？;；,，](?:\s|["'”’)）」]|$)|[。！？；，]/;

/** The blocks of an article as lines, of a book its beginning and its end. Front matter is left out: it is read as statements; so is what stands on every page. Linear. */
export function linesOf(article: Article): Line[] {
	const lines: Line[] = [];
	const end = article.blocks.length - FOOT;
	article.blocks.forEach((block, index) => {
		if (index >= HEAD && index < end) return;
		if (block.markup.path[0] === 'front-matter' || isRunning(block)) return;
		const length = block.end - block.start;
		const raw = article.text.slice(block.start, Math.min(block.end, block.start + BEGINNING));
		const { loose, dense, kana, figures } = lookThrough(raw);
		const text = loose ? raw.replace(/[\s\u200b\u00ad]+/g, ' ').trim() : raw;
		const weight = length + (2 * dense + kana) * (length / Math.max(1, text.length));
		const prose = weight >= PROSE && block.markup.linkDensity < 0.4 && block.kind !== 'heading' && sentence.test(text);
		lines.push({ index, block, text, length, weight, prose, figures });
	});
	return lines;
}

/** What a text is made of, in one pass: white space that is to be folded, Chinese characters and syllables of Hangul, kana, digits (see {@link Line}). */
function lookThrough(text: string): { readonly loose: boolean; readonly dense: number; readonly kana: number; readonly figures: boolean } {
	let loose = false;
	let dense = 0;
	let kana = 0;
	let figures = false;
	let before = 0;
	for (let at = 0; at < text.length; at++) {
		const c = text.charCodeAt(at);
		if (c <= 57) {
			if (c >= 48) figures = true;
			else if (c < 32 || (c === 32 && before === 32)) loose = true;
		} else if (c >= 0x3400 && c <= 0x9fff) {
			dense++;
			if (c === YEAR) figures = true;
		} else if (c >= 0xac00 && c <= 0xd7a3) dense++;
		else if (c >= 0x3041 && c <= 0x30ff) kana++;
		else if (c >= 0xa0) {
			loose ||= isWhite(c);
			figures ||= isDigit(c);
		}
		before = c;
	}
	return { loose, dense, kana, figures };
}

const YEAR = '年'.charCodeAt(0);

/** White space beyond ASCII, the soft hyphen and the space of no width. */
const isWhite = (c: number): boolean =>
	c === 0xa0 ||
	c === 0xad ||
	c === 0x1680 ||
	(c >= 0x2000 && c <= 0x200b) ||
	c === 0x2028 ||
	c === 0x2029 ||
	c === 0x202f ||
	c === 0x205f ||
	c === 0x3000 ||
	c === 0xfeff;

/** Digits of other scripts that dates are written with: Arabic, Devanagari, Bengali, full width. */
const isDigit = (c: number): boolean => (c >= 0x660 && c <= 0x669) || (c >= 0x966 && c <= 0x96f) || (c >= 0x9e6 && c <= 0x9ef) || (c >= 0xff10 && c <= 0xff19);

/** Parts of a page whose dates and headlines are those of other articles or of readers. */
const foreign =
	/(?:^|[\s_-])(?:comments?(?!-(?:date|links?|count|number|off|open|closed))|commentlist|comentarios|kommentare?|respond|reply|replies|related|verwandt|recent|latest|popular|trending|archives?|promo|recommend(?:ed|ations)?|more-?(?:news|stories|articles|posts)|newsletter|cookies?|carousel|ticker|most-?read|weather|subscribe|upcoming|events?-list|outbrain|taboola)(?=$|[\s_-])/;
/** Parts that are mostly foreign, but hold the article's own date line often enough that it counts near the headline. */
const beside =
	/(?:^|[\s_-])(?:sidebar|side-bar|widget|footer|foot|copyright|calendar|teasers?|also|rail|aside|menu|nav(?:bar|igation)?|breadcrumbs?|next|prev(?:ious)?|linked)(?=$|[\s_-])/;

/** Hints of the block's own element and of those next to it stand within this many characters. */
const NEAR = 110;

/**
 * How surely a block is no part of the article by what its element and those around it are called: 1 where a near one says so outright, 0.9
 * where it is likely, 0.4 where only a far one does (a body that "has a sidebar" is not one), else 0.
 */
export function foreignness({ markup }: Block): number {
	let known = judged.get(markup);
	if (known === undefined) {
		known = foreignnessOf(markup);
		judged.set(markup, known);
	}
	return known;
}

/** What was found for a block is asked again for its title, its dates and its source. */
const judged = new WeakMap<Block['markup'], number>();

function foreignnessOf({ path, hints }: Block['markup']): number {
	// whole words: `node--promoted` is not `node--promo`
	const space = hints.indexOf(' ', NEAR);
	const cut = space < 0 ? hints.length : space;
	const near = withoutTopics(hints.slice(0, cut));
	if (foreign.test(near)) return 1;
	const article = Math.max(path.lastIndexOf('article'), path.lastIndexOf('main'));
	for (const name of ['footer', 'nav', 'aside']) {
		const at = path.lastIndexOf(name);
		if (at >= 0 && at > article && !(name === 'footer' && article >= 0 && at - article <= 3)) return 0.9;
	}
	if (beside.test(near)) return 0.9;
	const far = hints.slice(cut);
	return far !== '' && article < 0 && (foreign.test(far) || beside.test(far)) ? 0.4 : 0;
}

/** `category-popular tag-weather`: what a blog files an article under says nothing of the element. */
const topics = /(?:^|\s)(?:category|tag)-[\w-]+/g;

function withoutTopics(hints: string): string {
	return hints.includes('category-') || hints.includes('tag-') ? hints.replace(topics, '') : hints;
}

export function isForeign(block: Block): boolean {
	return foreignness(block) >= 0.9;
}
