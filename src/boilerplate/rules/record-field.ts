import { drop, type Rule } from '../rule.js';

const field =
	/^[*_\-#> ]{0,6}(?:url|link|href|permalink|slug|layout|thumbnail|redirect_to|crawl(?:ed)?[_ ](?:time|date)|scraped[_ ](?:at|date)|检索时间|检索日期|抓取时间|爬取时间|采集时间|原文链接|链接)[*_ ]{0,4}[:：]/i;
/** `来源: https://…`: a name of one word and an address. */
const named = /^[*_\-#> ]{0,6}[\p{L}_]{1,16}[*_ ]{0,4}[:：]\s{0,3}(?:https?:\/\/|www\.)\S{3,600}$/u;
/** What programs write where a value is none. */
const value = /^(?:true|false|null|undefined|NaN|None|N\/A)$/;
const address = /^[<([]{0,2}(?:https?:\/\/|www\.)\S{3,280}[>)\]]{0,2}$/i;

export const recordField: Rule = {
	doc: {
		id: 'boilerplate/record-field',
		summary: '`key: value` lines that a scraper wrote above or below the text.',
		why: 'They repeat what metadata already holds, and name the harvest, not the policy.',
		languages: ['en', 'zh'],
		examples: {
			match: ['url: https://example.org/a/b', '**检索时间**: 2026-02-02', 'https://example.org/a/b/c', '来源: https://example.org/gwk/a#b', 'false'],
			not: ['The answer: more clinics.', '网址见附件。', 'Falsehoods', 'See the list at https://example.org/a'],
		},
	},
	asks: 0,
	judge: (line, { article }) => {
		if (line.marks === 0 && line.words !== 1) return null;
		const text = article.text.slice(line.block.start, Math.min(line.block.end, line.block.start + 700)).trim();
		if (line.words <= 2 && value.test(text)) return drop('a value of a program');
		// what every field and address holds; most lines are refused by it
		if (!text.includes(':') && !text.includes('：') && !text.toLowerCase().includes('www.')) return null;
		return field.test(text) || address.test(text) || named.test(text) ? drop('an address or a field of a record') : null;
	},
};
