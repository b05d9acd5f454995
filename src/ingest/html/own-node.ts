/** Of the things that a page describes in JSON-LD, the article that stands on it: others are related stories, reviews, comments. */
import type { Statement } from '../../article.js';
import { partsOf } from '../metadata/title/parts.js';
import { tight } from '../metadata/title/tight.js';
import type { LinkedNode } from './json-ld.js';
import { resolved } from './references.js';

/** Types that are an article of themselves; the law or the report an article is about is described beside it, and a `Review` is as often part of a page. */
const wholeArticle = /(?:Article|BlogPosting|NewsStory|LiveBlogPosting)$/;
const wholeDocument = /(?:Report|Legislation)$/;
const addressKeys = /^(?:html:canonical|meta:og:url)$/;
const titleKeys = /^(?:html:title|meta:og:title|meta:twitter:title)$/;
/** Letters from which a headline is told from a label. */
const HEADLINE = 8;
/** So much of the longer of two titles must be in the other for them to be the same; a page that tells of a law holds the law's whole name. */
const SHARE = 0.6;

/**
 * The nodes with those first that bear the page's title or address, both before one, then articles before documents before lesser things, else
 * as they stand: facts that are stated first count most.
 * @param statements what the page states outside of JSON-LD
 * @param heading its first heading of the first level; empty where it has none
 */
export function ownNodesFirst(nodes: readonly LinkedNode[], statements: readonly Statement[], heading: string): readonly LinkedNode[] {
	if (nodes.length < 2) return nodes;
	const addresses = new Set(statements.filter(({ key }) => addressKeys.test(key)).map(({ value }) => withoutQuery(value)));
	const titles = [...statements.filter(({ key }) => titleKeys.test(key)).map(({ value }) => value), heading].flatMap(titleForms);
	const rank = (node: LinkedNode): number => {
		const titled = isTitled(lettersOf(node.headline), titles);
		const addressed = node.addresses.some((address) => addresses.has(withoutQuery(address)));
		return (titled ? 4 : 0) + (addressed ? 4 : 0) + (wholeArticle.test(node.type) ? 2 : wholeDocument.test(node.type) ? 1 : 0);
	};
	return nodes
		.map((node) => ({ node, rank: rank(node) }))
		.sort((a, b) => b.rank - a.rank)
		.map(({ node }) => node);
}

/** True where a headline is one of the titles, or they share most of their letters. */
function isTitled(headline: string, titles: readonly string[]): boolean {
	if (headline.length < HEADLINE) return false;
	return titles.some((title) => {
		const [shorter, longer] = title.length < headline.length ? [title, headline] : [headline, title];
		return shorter.length >= longer.length * SHARE && longer.includes(shorter);
	});
}

/** The letters of a title, and of its longest part where others name the site. */
function titleForms(title: string): string[] {
	const longest = partsOf(title).reduce((a, b) => (b.length > a.length ? b : a), '');
	return [...new Set([title, longest].map(lettersOf))].filter(({ length }) => length >= HEADLINE);
}

/** An address by which pages are told apart: no scheme, no query, no mark inside the page. */
function withoutQuery(address: string): string {
	return address
		.replace(/^https?:\/\/(?:www\.)?/, '')
		.replace(/[?#].*$/s, '')
		.replace(/\/$/, '');
}

const lettersOf = (text: string): string => tight(resolved(text));
