/** Decides every block: content, or boilerplate with the rule that says so. */
import type { Article, Verdict } from '../article.js';
import type { Explained } from '../rules.js';
import { type Line, type Page, pageOf } from './page.js';
import type { Opinion, Rule } from './rule.js';
import { rules } from './rules/index.js';
import type { Templates } from './templates.js';

export const explained: readonly Explained[] = rules.map(({ doc }) => doc);

/** The first settled opinion on a line and its rule, or null. */
export function settledBy(line: Line, page: Page): { readonly rule: Rule; readonly opinion: Opinion } | null {
	for (const rule of rules) {
		const opinion = rule.judge(line, page);
		if (opinion?.settled === true) return { rule, opinion };
	}
	return null;
}

/**
 * Returns the article with a verdict on every block.
 * @param templates text that the article's site repeats on its pages, or null where nothing is known of the site
 */
export function markBoilerplate(article: Article, _templates: Templates | null): Article {
	const page = pageOf(article);
	return {
		...article,
		blocks: article.blocks.map((block, index) => {
			const line = page.lines[index] as Line;
			const settled = settledBy(line, page);
			return { ...block, verdict: settled === null ? byPlace(line, page) : verdictOf(settled.rule.doc.id, settled.opinion) };
		}),
	};
}

function verdictOf(rule: string, { drops, why }: Opinion): Verdict {
	return { kind: drops ? 'boilerplate' : 'content', rule, why };
}

function byPlace(line: Line, page: Page): Verdict {
	const inside = page.bodyFirst < 0 || (line.index >= page.bodyFirst - 1 && line.index <= page.bodyLast + 1);
	return inside || line.prose
		? { kind: 'content', rule: 'default', why: 'stands in the body' }
		: { kind: 'boilerplate', rule: 'default', why: 'stands outside the body' };
}
