import { drop, type Rule } from '../rule.js';

const field =
	/^[*_\-#> ]{0,6}(?:url|link|href|permalink|slug|layout|thumbnail|redirect_to|crawl(?:ed)?[_ ](?:time|date)|scraped[_ ](?:at|date)|检索时间|检索日期|抓取时间|爬取时间|采集时间|原文链接|链接)[*_ ]{0,4}[:：]/i;
const address = /^[<([]{0,2}(?:https?:\/\/|www\.)\S{3,280}[>)\]]{0,2}$/i;

export const recordField: Rule = {
	doc: {
		id: 'boilerplate/record-field',
		summary: '`key: value` lines that a scraper wrote above or below the text.',
		why: 'They repeat what metadata already holds, and name the harvest, not the policy.',
		languages: ['en', 'zh'],
		examples: {
			match: ['url: https://example.org/a/b', '**检索时间**: 2026-02-02', 'https://example.org/a/b/c'],
			not: ['The answer: more clinics.', '网址见附件。'],
		},
	},
	asks: 0,
	judge: (line, { article }) => {
		if (line.marks === 0) return null;
		const text = article.text.slice(line.block.start, Math.min(line.block.end, line.block.start + 300)).trim();
		return field.test(text) || address.test(text) ? drop('an address or a field of a record') : null;
	},
};
