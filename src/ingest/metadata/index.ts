/** What an article says of itself: title, publisher, author, url, publication date; and, once its content is known, its language. */
import { type Article, CHANGED } from '../../article.js';
import { cardsOf } from './card.js';
import { readOrigin } from './origin.js';
import { linesOf } from './page.js';
import { addressesOf } from './published/address.js';
import { readPublished } from './published/index.js';
import { readTitle } from './title/index.js';

export { detectLanguage } from './language.js';

/**
 * Reads metadata from the statements and the visible text of an article whose blocks are still undecided
 * (byline and source lines are metadata first and boilerplate after).
 * @param published a date given by the user, used only where the article states none (EDTF)
 */
export function readMetadata(read: Article, published: string | null): Article {
	const lines = linesOf(read);
	const cards = cardsOf(lines);
	const article = cards.length === 0 ? read : { ...read, statements: [...read.statements, ...cards] };
	const { title, line } = readTitle(article, lines);
	const urls = addressesOf(article.statements);
	const from = Math.max(0, line);
	const prose = lines.findIndex((candidate, index) => index >= from && candidate.prose);
	const marks = { title: line, prose };
	const { published: stated, changed } = readPublished(article, lines, marks, urls);
	return {
		...article,
		statements: changed === null ? article.statements : [...article.statements, { key: CHANGED, value: changed, at: -1 }],
		metadata: {
			...article.metadata,
			title,
			...readOrigin(article.statements, lines, marks),
			url: urls[0] ?? null,
			published: stated ?? (published === null ? null : { edtf: published, basis: 'meta', text: published }),
		},
	};
}
