/** Decides every block: content, or boilerplate with the rule or the features that say so. */
import type { Article, Verdict } from '../article.js';
import type { Explained } from '../rules.js';
import { bridged, completed } from './bridges.js';
import { classify } from './classifier.js';
import { type Line, type Page, pageOf } from './page.js';
import type { Opinion, Rule } from './rule.js';
import { rules } from './rules/index.js';
import { siteOf } from './template-keys.js';
import { type Templates, templateShare } from './templates.js';

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
 * Returns the article with a verdict on every block: a rule's where one is settled, else the classifier's.
 * @param templates text that the article's site repeats on its pages, or null where nothing is known of the site
 */
export function markBoilerplate(article: Article, templates: Templates | null): Article {
	const page = pageOf(article);
	const template = templateLines(page, templates?.get(siteOf(article)) ?? null);
	const settled = page.lines.map((line): Verdict | null => {
		if (template.has(line.index)) return templateVerdict;
		const found = settledBy(line, page);
		return found === null ? null : verdictOf(found.rule.doc.id, found.opinion);
	});
	const decided = settled.includes(null) ? byGuess(page, settled) : settled;
	return { ...article, blocks: article.blocks.map((block, index) => ({ ...block, verdict: decided[index] as Verdict })) };
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
		if (line.index === page.headline || templateShare(page.tokens, line, template) < RECURS) continue;
		found.add(line.index);
		if (line.prose) prose += line.words;
	}
	if (prose > page.proseWords * REPRINT) for (const line of page.lines) if (line.prose) found.delete(line.index);
	return found;
}

function verdictOf(rule: string, { drops, why }: Opinion): Verdict {
	return { kind: drops ? 'boilerplate' : 'content', rule, why };
}

/** Content from this probability on; measured where the means of F1 over learnt and held-out pages are flat. */
const CONTENT = 0.4;
/** The same for a text on which no rule finds furniture of a site and of which the classifier would keep most: a law, a report, a record that was stripped already. */
const UNFURNISHED = 0.05;
const MOST = 0.75;
/** The same for Markdown, XML and records, which hold documents and seldom pages. */
const WRITTEN = 0.015;
/** A page of which less than this many words would stay is asked for its likeliest lines instead. */
const LITTLE = 12;
/** Rules that see a site at work; bylines, stamps and numbers stand on documents as well. */
const furniture: ReadonlySet<string> = new Set(
	[
		'navigation',
		'breadcrumb',
		'share-bar',
		'comment-form',
		'cookie-notice',
		'newsletter',
		'advertisement',
		'related-stories',
		'pagination',
		'language-menu',
		'copyright',
		'licence-number',
		'link-list',
		'script-leftover',
		'spam',
		'after-the-end',
		'template',
	].map((name) => `boilerplate/${name}`),
);

/** Of these, what Markdown, XML and records hold for reasons of their own: fields, rows of links, code. */
const common: ReadonlySet<string> = new Set(
	['link-list', 'comment-form', 'pagination', 'advertisement', 'script-leftover'].map((name) => `boilerplate/${name}`),
);

/** Verdicts for the lines that no rule has settled. */
function byGuess(page: Page, settled: readonly (Verdict | null)[]): Verdict[] {
	// with markup the verdict on a settled line asks nothing of the classifier
	const { content, why } = classify(page, page.marked ? Uint8Array.from(settled, (verdict) => (verdict === null ? 1 : 0)) : null);
	const written = page.article.source.format !== 'html' && page.article.source.format !== 'text';
	const furnished =
		page.marked || settled.some((verdict) => verdict?.kind === 'boilerplate' && furniture.has(verdict.rule) && !(written && common.has(verdict.rule)));
	const likely = page.lines.reduce(
		(sum, line) => sum + ((content[line.index] as number) >= CONTENT || settled[line.index]?.kind === 'content' ? line.words : 0),
		0,
	);
	const usual = furnished || (!written && likely < page.words * MOST) ? CONTENT : written ? WRITTEN : UNFURNISHED;
	let words = 0;
	let most = 0;
	settled.forEach((verdict, index) => {
		const kept = verdict === null ? (content[index] as number) >= usual : verdict.kind === 'content';
		if (kept) words += (page.lines[index] as Line).words;
		if (verdict === null) most = Math.max(most, content[index] as number);
	});
	const least = words >= LITTLE ? usual : Math.min(usual, most / 2);
	const kept = settled.map((verdict, index) => (verdict === null ? (content[index] as number) >= least : verdict.kind === 'content'));
	const isSettled = settled.map((verdict) => verdict !== null);
	const whole = completed(page, kept, isSettled);
	const standing = kept.map((keeps, index) => keeps || whole.has(index));
	const bridges = bridged(page, content, standing, isSettled);
	return settled.map((verdict, index) => {
		if (verdict !== null) return verdict;
		const share = `${Math.round((content[index] as number) * 100)} % content`;
		if (whole.has(index)) return { kind: 'content', rule: 'boilerplate/bridge', why: `most of its table or list is content, ${share}` };
		if (bridges.has(index)) return { kind: 'content', rule: 'boilerplate/bridge', why: `stands between content, ${share}` };
		return { kind: kept[index] === true ? 'content' : 'boilerplate', rule: 'boilerplate/classifier', why: `${share}: ${why(index)}` };
	});
}
