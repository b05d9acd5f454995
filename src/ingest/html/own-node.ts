/** Of the things that a page describes in JSON-LD, the article that stands on it: others are related stories, reviews, comments. */
import type { Statement } from '../../article.js';
import type { LinkedNode } from './json-ld.js';

/** Types that are an article of themselves; a `Review`, a `CreativeWork` is as often part of a page. */
const wholeArticle = /(?:Article|BlogPosting|NewsStory|LiveBlogPosting|Report|Legislation)$/;
const addressKeys = /^(?:html:canonical|meta:og:url)$/;
const titleKeys = /^(?:html:title|meta:og:title|meta:twitter:title)$/;
/** Letters from which a headline is told from a label. */
const HEADLINE = 8;

/**
 * The nodes with those first that bear the page's address or its title, then articles before lesser things, else as they stand: facts that
 * are stated first count most.
 * @param statements what the page states outside of JSON-LD
 */
export function ownNodesFirst(nodes: readonly LinkedNode[], statements: readonly Statement[]): readonly LinkedNode[] {
	if (nodes.length < 2) return nodes;
	const addresses = new Set(statements.filter(({ key }) => addressKeys.test(key)).map(({ value }) => withoutQuery(value)));
	const titles = statements.filter(({ key }) => titleKeys.test(key)).map(({ value }) => lettersOf(value));
	const rank = (node: LinkedNode): number => {
		const headline = lettersOf(node.headline);
		const titled = headline.length >= HEADLINE && titles.some((title) => title.includes(headline) || (title.length >= HEADLINE && headline.includes(title)));
		return (titled ? 4 : 0) + (node.addresses.some((address) => addresses.has(withoutQuery(address))) ? 2 : 0) + (wholeArticle.test(node.type) ? 1 : 0);
	};
	return nodes
		.map((node) => ({ node, rank: rank(node) }))
		.sort((a, b) => b.rank - a.rank)
		.map(({ node }) => node);
}

/** An address by which pages are told apart: no scheme, no query, no mark inside the page. */
function withoutQuery(address: string): string {
	return address
		.replace(/^https?:\/\/(?:www\.)?/, '')
		.replace(/[?#].*$/s, '')
		.replace(/\/$/, '');
}

function lettersOf(text: string): string {
	return text
		.replace(/&#?\w{1,8};/g, ' ')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}
