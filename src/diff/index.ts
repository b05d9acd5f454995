/** The library's door to the comparison. */
import type { Article } from '../article.js';
import { clean, defaults, extractFrom, type Options } from '../pipeline.js';
import { compare } from './compare.js';
import { reconcile } from './reconcile.js';
import type { Comparison } from './schema.js';

/**
 * What changed between two versions of an article, in policy terms. Articles as {@link ingest} gives them are cleaned
 * first; those that are already clean are taken as they are.
 */
export function diff(oldArticle: Article, newArticle: Article, options: Options = defaults): Comparison {
	const ready = (article: Article): Article => (article.blocks.some(({ verdict }) => verdict.kind === 'undecided') ? clean(article, options) : article);
	const [old, now] = reconcile(ready(oldArticle), ready(newArticle));
	return compare(extractFrom(old, options), extractFrom(now, options));
}
