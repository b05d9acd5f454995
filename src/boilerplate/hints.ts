/** What the classes, ids and roles of a block and its ancestors say of it. */

/** Groups of words, and the pieces of class names that belong to them. A piece matches anywhere in a word (`articlebody` holds `body`), one ending in `$` only a whole word. */
const groups: ReadonlyMap<string, readonly string[]> = new Map([
	['nav', ['nav', 'menu', 'skip', 'megamenu', 'toolbar', 'search', 'dropdown']],
	['crumb', ['crumb', 'position$', 'location$', 'path$']],
	['footer', ['footer', 'foot$', 'bottom', 'colophon', 'copyright', 'legal', 'disclaimer', 'contentinfo']],
	['header', ['header', 'masthead', 'top$', 'topbar', 'hd$', 'branding', 'logo']],
	['side', ['side', 'aside', 'rail', 'widget', 'secondary', 'complementary', 'right$', 'left$', 'column', 'col$']],
	['comment', ['comment', 'disqus', 'reply', 'respond', 'discuss', 'review', 'rating']],
	[
		'related',
		[
			'relat',
			'recommend',
			'recirc',
			'more$',
			'popular',
			'trend',
			'latest',
			'teas',
			'card',
			'carousel',
			'slide',
			'swiper',
			'mostread',
			'next',
			'prev$',
			'also$',
			'readmore',
			'suggest',
			'feed',
			'tile',
			'recent',
			'similar',
			'promo',
			'hot$',
			'rank',
			'linkcard',
			'featured',
			'xref',
			'readalso',
			'seealso',
		],
	],
	['share', ['share', 'social', 'facebook', 'twitter', 'follow', 'addthis', 'sns', 'bdshare', 'whatsapp', 'bookmark', 'print$', 'tool$', 'tools$', 'actions$']],
	[
		'ad',
		[
			'ad$',
			'ads$',
			'advert',
			'sponsor',
			'dfp',
			'outbrain',
			'taboola',
			'affiliate',
			'commercial',
			'adv$',
			'mpu',
			'gpt$',
			'adsbygoogle',
			'deal',
			'buy$',
			'product',
			'price',
			'shop',
		],
	],
	[
		'subscribe',
		['newsletter', 'subscri', 'signup', 'paywall', 'regist', 'login', 'premium', 'donat', 'piano', 'membership', 'abo$', 'form', 'input', 'optin', 'cta'],
	],
	[
		'consent',
		['cookie', 'consent', 'gdpr', 'modal', 'popup', 'overlay', 'dialog', 'banner', 'notice', 'alert', 'message', 'tooltip', 'toast', 'onetrust', 'lightbox'],
	],
	[
		'meta',
		['meta', 'byline', 'date', 'time', 'publish', 'credit', 'kicker', 'eyebrow', 'label', 'info', 'stamp', 'source', 'reading', 'views', 'count', 'badge'],
	],
	['author', ['author', 'bio$', 'contributor', 'profile', 'writer', 'user', 'avatar']],
	['tag', ['tag$', 'tags$', 'topic', 'categor', 'keyword', 'taglist', 'labels$', 'term']],
	['caption', ['caption', 'figure', 'image', 'photo', 'img$', 'picture', 'wp-caption', 'legend']],
	['media', ['gallery', 'media', 'video', 'player', 'embed', 'audio', 'podcast', 'slideshow', 'tweet', 'instagram']],
	[
		'body',
		[
			'body',
			'content',
			'entry',
			'text',
			'main',
			'story',
			'prose',
			'article',
			'post$',
			'posts$',
			'richtext',
			'paragraph',
			'copy$',
			'detail',
			'maincontent',
			'trs$',
			'editor',
		],
	],
	[
		'corpus',
		[
			'articlebody',
			'articletext',
			'articlecontent',
			'entrycontent',
			'entrybody',
			'entrytext',
			'artibody',
			'artbody',
			'artcontent',
			'detailcontent',
			'detailtext',
			'maintext',
			'contenttext',
			'blogcontent',
			'blogbody',
			'postcontent',
			'postbody',
			'storybody',
			'storytext',
			'bodytext',
			'bodycopy',
			'newscontent',
			'contentbody',
			'articlep',
			'textblock',
			'paragraph',
			'richtext',
			'prose',
			'trs',
		],
	],
	['lead', ['lead', 'intro', 'summary', 'deck$', 'standfirst', 'dek$', 'excerpt', 'subtitle', 'abstract', 'subhead', 'description', 'synopsis', 'teaser']],
	['title', ['title', 'headline', 'heading', 'hed$']],
	['hidden', ['hidden', 'sr$', 'visually', 'screenreader', 'offscreen', 'noprint', 'accessib', 'noscript']],
	['list', ['list', 'items', 'item', 'grid', 'row$', 'archive', 'index']],
	['contents', ['toc', 'tableofcontents', 'jump', 'anchor', 'accordion', 'tab$', 'tabs$', 'faq']],
	['box', ['box', 'callout', 'pullquote', 'quote', 'sidebar', 'fact', 'highlight', 'keypoint', 'takeaway', 'note$', 'aside', 'correction']],
	['event', ['event', 'calendar', 'weather', 'stock', 'ticker', 'market', 'score', 'poll', 'quiz', 'game', 'live$', 'breaking']],
	['person', ['contact', 'address', 'phone', 'map$', 'partner', 'team', 'job']],
]);

export const hintGroups: readonly string[] = [...groups.keys()];

/** Words of a class name that are near: the element's own and its parent's, mostly. */
const NEAR = 6;

const LETTERS = 26;
const codeOfA = 97;
const SPACE = 32;

/** Words as an automaton over the letters a to z: from `node` on by a letter to `next[node * 26 + letter]`; `bits[node]` are the groups of what ends there. */
interface Automaton {
	readonly next: Uint16Array;
	readonly bits: Int32Array;
}

interface Tree {
	readonly next: number[];
	readonly bits: number[];
}

/** A tree of words from node 0 on; node 1 is where no word goes on. */
function treeOf(words: readonly (readonly [word: string, group: number])[]): Tree {
	const next: number[] = new Array(2 * LETTERS).fill(1);
	const bits = [0, 0];
	for (const [word, group] of words) {
		let node = 0;
		for (const char of word.replace(/[^a-z]/g, '')) {
			const cell = node * LETTERS + char.charCodeAt(0) - codeOfA;
			if (next[cell] === 1) {
				next[cell] = bits.length;
				bits.push(0);
				for (let letter = 0; letter < LETTERS; letter++) next.push(1);
			}
			node = next[cell] as number;
		}
		bits[node] = (bits[node] as number) | (1 << group);
	}
	return { next, bits };
}

/** The tree with its failure links followed (Aho and Corasick 1975): finds words anywhere, in one pass. */
function anywhere({ next, bits }: Tree): Automaton {
	const fail: number[] = new Array(bits.length).fill(0);
	const queue = [0];
	for (let at = 0; at < queue.length; at++) {
		const node = queue[at] as number;
		bits[node] = (bits[node] as number) | (bits[fail[node] as number] as number);
		for (let letter = 0; letter < LETTERS; letter++) {
			const cell = node * LETTERS + letter;
			const below = next[cell] as number;
			// the root's own failures are the root
			const other = node === 0 ? 0 : (next[(fail[node] as number) * LETTERS + letter] as number);
			if (below === 1) next[cell] = other;
			else {
				fail[below] = other;
				queue.push(below);
			}
		}
	}
	return { next: Uint16Array.from(next), bits: Int32Array.from(bits) };
}

/** The tree as it is: finds words from their beginning alone. */
function alone({ next, bits }: Tree): Automaton {
	return { next: Uint16Array.from(next), bits: Int32Array.from(bits) };
}

const all = [...groups.values()].flatMap((own, group) => own.map((piece) => [piece, group] as const));
const pieces = anywhere(treeOf(all.filter(([piece]) => !piece.endsWith('$'))));
const wholes = alone(treeOf(all.filter(([piece]) => piece.endsWith('$'))));

/**
 * The groups that words of class names belong to, as bits.
 * @param near receives the groups of the nearest words, then those of the others
 */
export function readHints(hints: string, near: Int32Array): void {
	let nearest = 0;
	let others = 0;
	let index = 0;
	let piece = 0;
	let whole = 0;
	for (let at = 0; at <= hints.length; at++) {
		const c = at < hints.length ? hints.charCodeAt(at) : SPACE;
		let found = 0;
		if (c >= codeOfA && c <= 122) {
			piece = pieces.next[piece * LETTERS + c - codeOfA] as number;
			whole = wholes.next[whole * LETTERS + c - codeOfA] as number;
			found = pieces.bits[piece] as number;
		} else if (c === 45 || c === 95 || c === SPACE) {
			// `article-body` holds `articlebody`, and the whole words `article` and `body`
			found = wholes.bits[whole] as number;
			whole = 0;
			if (c === SPACE) piece = 0;
		} else {
			piece = 0;
			whole = 1;
		}
		if (index < NEAR) nearest |= found;
		else others |= found;
		if (c === SPACE) index++;
	}
	near[0] = nearest;
	near[1] = others;
}
