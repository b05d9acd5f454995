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

/** A letter of a piece; `bits` are the groups of the pieces that end here. */
interface Letter {
	readonly next: Map<number, Letter>;
	bits: number;
}

const wholeWords = new Map<string, number>();
const pieces: Letter = { next: new Map(), bits: 0 };
[...groups.values()].forEach((own, group) => {
	for (const piece of own)
		if (piece.endsWith('$')) wholeWords.set(piece.slice(0, -1), (wholeWords.get(piece.slice(0, -1)) ?? 0) | (1 << group));
		else {
			let at = pieces;
			for (let index = 0; index < piece.length; index++) {
				const code = piece.charCodeAt(index);
				let below = at.next.get(code);
				if (below === undefined) {
					below = { next: new Map(), bits: 0 };
					at.next.set(code, below);
				}
				at = below;
			}
			at.bits |= 1 << group;
		}
});

/** Groups a word belongs to, as bits. */
const known = new Map<string, number>();

function bitsOf(word: string): number {
	let bits = known.get(word);
	if (bits !== undefined) return bits;
	bits = 0;
	for (const part of word.split(/[-_]/)) bits |= wholeWords.get(part) ?? 0;
	const tight = word.replace(/[-_]/g, '');
	for (let start = 0; start < tight.length; start++) {
		let at: Letter | undefined = pieces;
		for (let index = start; at !== undefined && index <= tight.length; index++) {
			bits |= at.bits;
			at = at.next.get(tight.charCodeAt(index));
		}
	}
	// bounded: generated class names are endless
	if (known.size > 50_000) known.clear();
	known.set(word, bits);
	return bits;
}

/** For each group 0 where no word belongs to it, 1 where one of a far ancestor does, 2 where one of the nearest does. */
export function readHints(hints: string): Uint8Array {
	const found = new Uint8Array(hintGroups.length);
	if (hints === '') return found;
	let near = 0;
	let far = 0;
	hints.split(' ').forEach((word, index) => {
		const bits = bitsOf(word);
		if (index < NEAR) near |= bits;
		else far |= bits;
	});
	for (let group = 0; group < found.length; group++) found[group] = (near >>> group) & 1 ? 2 : (far >>> group) & 1;
	return found;
}
