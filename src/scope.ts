/** What a project leaves out of the extraction: rules switched off, and articles in languages it does not ask for. */
import { type Article, type Block, withVerdict } from './article.js';
import { measureLanguages } from './language/measures.js';

export interface Scope {
	/** Ids of rules that are not to be used. */
	readonly rulesOff: readonly string[];
	/** Languages of the articles to extract from, without region (`en`); null for all. */
	readonly languages: readonly string[] | null;
}

export const everything: Scope = { rulesOff: [], languages: null };

/** True where a rule may be used. Verdicts and mentions name rules with or without their room. */
export function isOn({ rulesOff }: Scope, rule: string): boolean {
	return !rulesOff.some((off) => off === rule || off.endsWith(`/${rule}`));
}

/** The article with what switched-off rules dropped kept as content. */
export function withoutRules(article: Article, scope: Scope): Article {
	if (scope.rulesOff.length === 0) return article;
	const kept = (block: Block): Block =>
		block.verdict.kind === 'boilerplate' && !isOn(scope, block.verdict.rule)
			? withVerdict(block, { kind: 'content', rule: block.verdict.rule, why: 'the rule that drops it is switched off' })
			: block;
	return { ...article, blocks: article.blocks.map(kept) };
}

/** True where the article's language is asked for; one whose language is not known is read. */
export function isAskedFor(article: Article, { languages }: Scope): boolean {
	const language = primaryOf(article);
	return languages === null || language === 'und' || languages.includes(language);
}

function primaryOf({ metadata: { language } }: Article): string {
	return language.split('-', 1)[0] ?? '';
}

/** The article, with a warning where measures are not read in its language: that none were found says nothing of it. */
export function withLimits(article: Article): Article {
	const language = primaryOf(article);
	if (language === 'und' || measureLanguages.includes(language)) return article;
	return {
		...article,
		warnings: [...article.warnings, `measures are not read in language ${language}, only in ${measureLanguages.join(', ')}; entries are missing`],
	};
}

/** The article with a warning that it was left alone. */
export function leftAlone(article: Article): Article {
	return { ...article, warnings: [...article.warnings, `language ${article.metadata.language} is not asked for; nothing was extracted`] };
}
