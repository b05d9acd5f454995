/** Decides every block: content, or boilerplate with the rule or the features that say so. */
import { type Article, type Verdict, withVerdict } from '../article.js';
import type { Explained } from '../rules.js';
import type { Words } from '../text/words.js';
import type { Looks } from './classifier.js';
import type { Line } from './line.js';
import { type Page, pageOf } from './page.js';
import type { Opinion, Rule } from './rule.js';
import { rules } from './rules/index.js';
import { siteOf } from './template-keys.js';
import { templateShare } from './template-sketch.js';
import type { Templates } from './templates.js';
import { weigh } from './weighing.js';

export const explained: readonly Explained[] = rules.map(({ doc }) => doc);

/** The first opinion on a line and its rule, or null where no rule settles it. */
function settledBy(line: Line, page: Page): { readonly rule: Rule; readonly opinion: Opinion } | null {
	const cues = line.whole | line.opens | line.within;
	for (const rule of rules) {
		if (rule.asks !== 0 && (rule.asks & cues) === 0) continue;
		const opinion = rule.judge(line, page);
		if (opinion !== null) return { rule, opinion };
	}
	return null;
}

/**
 * Returns the article with a verdict on every block: a rule's where one is settled, else the classifier's.
 * @param templates text that the article's site repeats on its pages, or null where nothing is known of the site
 * @param words the words of its blocks, where they were cut already
 */
export function markBoilerplate(article: Article, templates: Templates | null, words?: Words): Article {
	const page = pageOf(article, words);
	const verdicts = decide(page, templates?.get(siteOf(article)) ?? null);
	return { ...article, blocks: article.blocks.map((block, index) => withVerdict(block, verdicts[index] as Verdict)) };
}

/**
 * The verdicts on a page's lines.
 * @param template keys of the lines that its site repeats, or null
 * @param looks other forests than the shipped ones, for measuring
 */
export function decide(page: Page, template: ReadonlySet<string> | null, looks?: Looks): Verdict[] {
	const settled = settle(page, template);
	return settled.some((verdict) => verdict === null) ? weigh(page, settled, looks) : (settled as Verdict[]);
}

/** What templates and rules settle; null for the lines left to the classifier. */
export function settle(page: Page, template: ReadonlySet<string> | null): (Verdict | null)[] {
	const recurring = templateLines(page, template);
	return page.lines.map((line): Verdict | null => {
		if (recurring.has(line.index)) return templateVerdict;
		const found = settledBy(line, page);
		return found === null ? null : { kind: found.opinion.drops ? 'boilerplate' : 'content', rule: found.rule.doc.id, why: found.opinion.why };
	});
}

const templateVerdict: Verdict = { kind: 'boilerplate', rule: 'boilerplate/template', why: 'recurs on other pages of the site' };
/** Share of a line's runs of words that recur, from which the line is template. */
const RECURS = 0.7;
/** Prose that recurs is left alone where it makes up more than this share of the page's prose: the page is a reprint. */
const REPRINT = 0.6;

/** Indices of the lines that are template of the site. The headline never is. */
function templateLines(page: Page, template: ReadonlySet<string> | null): ReadonlySet<number> {
	const found = new Set<number>();
	if (template === null) return found;
	let prose = 0;
	for (const line of page.lines) {
		if (line.index === page.headline || templateShare(page.text, line, template) < RECURS) continue;
		found.add(line.index);
		if (line.prose) prose += line.words;
	}
	if (prose > page.proseWords * REPRINT) for (const line of page.lines) if (line.prose) found.delete(line.index);
	return found;
}
