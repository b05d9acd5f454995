/** A page as its metadata is read from it: its blocks' texts, and where its headline and its prose stand. */
import type { Article, Block } from '../../article.js';

/** Longer blocks are looked at by their beginning alone. */
const CHARACTERS = 600;
/** Prose is at least this long (a Chinese character counts three). */
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
	/** Length with a Chinese character counted three. */
	readonly weight: number;
	readonly prose: boolean;
}

const han = /[\u3400-\u9fff]/g;
const loose = /\s\s|[^\S ]|[\u200b\u00ad]/;
const sentence = /[.!?。！？;；,，](?:\s|["'”’)）」]|$)|[。！？；，]/;

/** The blocks of an article as lines, of a book its beginning and its end. Front matter is left out: it is read as statements. Linear. */
export function linesOf(article: Article): Line[] {
	const lines: Line[] = [];
	const end = article.blocks.length - FOOT;
	article.blocks.forEach((block, index) => {
		if (index >= HEAD && index < end) return;
		if (block.markup.path[0] === 'front-matter') return;
		const length = block.end - block.start;
		const raw = article.text.slice(block.start, Math.min(block.end, block.start + CHARACTERS));
		const text = loose.test(raw) ? raw.replace(/[\s\u200b\u00ad]+/g, ' ').trim() : raw;
		const weight = length + 2 * (text.match(han)?.length ?? 0) * (length / Math.max(1, text.length));
		const prose = weight >= PROSE && block.markup.linkDensity < 0.4 && block.kind !== 'heading' && sentence.test(text);
		lines.push({ index, block, text, length, weight, prose });
	});
	return lines;
}

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
	const { path, hints } = markup;
	const near = hints.slice(0, NEAR);
	if (foreign.test(near)) return 1;
	const article = Math.max(path.lastIndexOf('article'), path.lastIndexOf('main'));
	for (const name of ['footer', 'nav', 'aside']) {
		const at = path.lastIndexOf(name);
		if (at >= 0 && at > article && !(name === 'footer' && article >= 0 && at - article <= 3)) return 0.9;
	}
	if (beside.test(near)) return 0.9;
	const far = hints.slice(NEAR - 10);
	return hints.length > NEAR && article < 0 && (foreign.test(far) || beside.test(far)) ? 0.4 : 0;
}

export function isForeign(block: Block): boolean {
	return foreignness(block) >= 0.9;
}
