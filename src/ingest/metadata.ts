/** What an article says of itself: title, publisher, author, url, publication date, language. */
import type { Article } from '../article.js';

/**
 * Reads metadata from the statements and the visible text of an article whose blocks are still undecided
 * (byline and source lines are metadata first and boilerplate after).
 * @param published a date given by the user, used only where the article states none (EDTF)
 */
export function readMetadata(article: Article, _published: string | null): Article {
	return article;
}
