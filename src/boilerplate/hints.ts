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

/** Pieces in a trie of the letters a to z: `next[node * 26 + letter]`, 0 where no piece goes on so; `bits[node]` are the groups of the pieces that end there. */
function compile(): { readonly whole: ReadonlyMap<string, number>; readonly next: Uint16Array; readonly bits: Int32Array } {
	const whole = new Map<string, number>();
	const next: number[] = new Array(LETTERS).fill(0);
	const bits = [0];
	[...groups.values()].forEach((own, group) => {
		for (const piece of own) {
			if (piece.endsWith('$')) {
				const word = piece.slice(0, -1);
				whole.set(word, (whole.get(word) ?? 0) | (1 << group));
				continue;
			}
			let node = 0;
			for (const char of piece.replace(/[^a-z]/g, '')) {
				const cell = node * LETTERS + char.charCodeAt(0) - codeOfA;
				if (next[cell] === 0) {
					next[cell] = bits.length;
					bits.push(0);
					for (let letter = 0; letter < LETTERS; letter++) next.push(0);
				}
				node = next[cell] as number;
			}
			bits[node] = (bits[node] as number) | (1 << group);
		}
	});
	return { whole, next: Uint16Array.from(next), bits: Int32Array.from(bits) };
}

const pieces = compile();

/**
 * The groups of words that were met, by a hash of them: class names come back on every page of a site, and a string for each of them would cost more
 * than to look. Bounded, since generated names are endless: a word takes the place of another of the same slot.
 */
const SLOTS = 1 << 15;
const words: string[] = new Array(SLOTS).fill('');
const groupsOfWord = new Int32Array(SLOTS);

/** The groups of the word between two offsets, as bits. @param hash of its characters */
function groupsAt(text: string, from: number, to: number, hash: number): number {
	const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
	const known = words[slot] as string;
	if (known.length === to - from && text.startsWith(known, from)) return groupsOfWord[slot] as number;
	const word = text.slice(from, to);
	const found = bitsOf(word);
	words[slot] = word;
	groupsOfWord[slot] = found;
	return found;
}

function bitsOf(word: string): number {
	let found = 0;
	let from = 0;
	for (let at = 0; at <= word.length; at++) {
		const c = at < word.length ? word.charCodeAt(at) : 45;
		if (c !== 45 && c !== 95) continue;
		if (at - from > 1 && at - from < 12) found |= pieces.whole.get(word.slice(from, at)) ?? 0;
		from = at + 1;
	}
	for (let start = 0; start < word.length; start++) {
		let node = 0;
		for (let at = start; at < word.length; at++) {
			const c = word.charCodeAt(at);
			// `article-body` holds `articlebody`, but no piece begins with a stroke
			if ((c === 45 || c === 95) && at > start) continue;
			if (c < codeOfA || c > 122) break;
			node = pieces.next[node * LETTERS + c - codeOfA] as number;
			if (node === 0) break;
			found |= pieces.bits[node] as number;
		}
	}
	return found;
}

/**
 * The groups that words of class names belong to, as bits.
 * @param near receives the groups of the nearest words, then those of the others
 */
export function readHints(hints: string, near: Int32Array): void {
	near[0] = 0;
	near[1] = 0;
	let from = 0;
	let index = 0;
	let hash = 0;
	for (let at = 0; at <= hints.length; at++) {
		const c = at < hints.length ? hints.charCodeAt(at) : 32;
		if (c !== 32) {
			hash = (Math.imul(hash, 31) + c) | 0;
			continue;
		}
		if (at > from) {
			const group = index < NEAR ? 0 : 1;
			near[group] = (near[group] as number) | groupsAt(hints, from, at, hash);
		}
		index++;
		from = at + 1;
		hash = 0;
	}
}
