/** Parts of a page that are told by what sites and their tools call them, in any language. */
import type { Line } from './line.js';

/** Where readers write. A class name that only begins so may be the article's (`commentable`). */
const thread =
	/(?:^| )(?:comments?|comments?[-_]{0,2}(?:list|lists|body|content|contents|text|thread|area|section|wrap|wrapper|container|block|box|entry|item|items|respond|form|author|meta|footer|template|holder|module|feed)|commentary[-_]?list|disqus(?:[-_]thread|[-_]container)?|fb-comments|respond|reply-list|user-comments|reader-comments|spot-im[\w-]{0,40}|livefyre[\w-]{0,40}|coral[-_]?talk[\w-]{0,40})(?= |$)/;
/** What the tools that ask for consent call their elements: class names and ids begin so. */
const dialog =
	/(?:^| )(?:onetrust|ot-sdk|ot-pc|otpc|didomi|usercentrics|cybot|cookiebot|qc-cmp|truste|sp_message|cmplz|cky-|moove_gdpr|moove-gdpr|cookielaw|cookie-law|wt-cli|osano|iubenda-cs|klaro|tarteaucitron|cc-window|cc-banner|borlabs|cookieconsent|cookie-consent|cookie-notice|cookie-banner|cookiebanner|cookie_notice|fc-consent|gdpr-|gdpr_)/;

/** Most of a page's prose that may lie in its comments: where more does, the name is that of the page itself. */
const COMMENTS = 0.7;
/** A dialogue may be longer than the article, but it is not the page: tools name the outermost element as well (`gdpr-applies`). */
const DIALOG = 0.95;

/** By line, 1 where it stands in a part called so. @param looks lines of one look have their class names in common */
function called(name: RegExp, lines: readonly Line[], looks: Int32Array): Uint8Array {
	const told = new Int8Array(lines.length).fill(-1);
	return Uint8Array.from(lines, ({ block }, index) => {
		const look = looks[index] as number;
		if (told[look] === -1) told[look] = name.test(block.markup.hints) ? 1 : 0;
		return told[look] as number;
	});
}

/** By line, 1 where it stands among comments of readers. Linear. */
export function threadsOf(lines: readonly Line[], looks: Int32Array, proseWords: number): Uint8Array {
	const marks = called(thread, lines, looks);
	const prose = lines.reduce((sum, line) => sum + (marks[line.index] === 1 && line.prose ? line.words : 0), 0);
	return prose <= proseWords * COMMENTS ? marks : new Uint8Array(lines.length);
}

/** By line, 1 where it stands in a dialogue that asks for consent. Linear. @param headline index of the line that is the headline, or -1 */
export function dialogsOf(lines: readonly Line[], looks: Int32Array, pageWords: number, headline: number): Uint8Array {
	const marks = called(dialog, lines, looks);
	const words = lines.reduce((sum, line) => sum + (marks[line.index] === 1 ? line.words : 0), 0);
	return words <= pageWords * DIALOG && marks[headline] !== 1 ? marks : new Uint8Array(lines.length);
}
