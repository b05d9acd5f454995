/** How the number of an article of a law opens and ends where it is written with marks before and behind it: 第十二条, 제12조. */
import { articleEnds as koEnds, articleOpens as koOpens } from './ko/articles.js';
import { clauses as zh } from './zh/clauses.js';

export const articleMarks = {
	opens: new Set([...zh.articleOpens, ...koOpens]) as ReadonlySet<string>,
	ends: new Set([...zh.articleEnds, ...koEnds]) as ReadonlySet<string>,
} as const;
