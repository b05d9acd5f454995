/** Generated articles: dirt, facts, odd characters and markup in any order. */
import fc from 'fast-check';

const facts = [
	'The Ministry of Finance issued a notice on March 3, 2021.',
	'By the end of 2025, 90 percent of townships shall have a clinic.',
	'国务院办公厅2023年5月8日印发通知，要求2025年底前覆盖90%以上的乡镇。',
	'财政部、教育部安排专项资金2.4亿元。',
	'on the 27th, 12 other departments approved 3.5 billion yuan',
	'From 1 January 2020 to 30 June 2021, fees fall by 10-15 percent.',
	'1. Strengthen supervision. 2. Publish results within 30 days.',
];

const dirt = [
	'Home > News > Policy',
	'Share on: Facebook Twitter',
	'Copyright 2020. All rights reserved.',
	'See also  Other news of the day',
	'分享到：微信 微博',
	'We use cookies to give you the best experience.',
	'.',
	'-',
	'| a | b |',
	'## Heading',
	'- item',
	'> quoted',
	'```',
	'---',
];

const odd = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 40 }),
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.constantFrom('\u0000', '\u00ad', '\u200b', '\u202e', '\ufeff', '\r\n', '\t', '\u3000', '\ud83d', '𠮷'),
);

const line = fc.oneof(
	fc.constantFrom(...facts),
	fc.constantFrom(...dirt),
	odd,
	fc.tuple(fc.constantFrom(...facts), odd).map(([a, b]) => a + b),
);

const lines = fc.array(line, { minLength: 1, maxLength: 40 });

const text = fc.tuple(lines, fc.constantFrom('\n', '\n\n', '\r\n', ' ')).map(([all, between]) => all.join(between));

const tag = fc.constantFrom('p', 'div', 'li', 'h2', 'td', 'blockquote', 'pre', 'span', 'nav', 'script', 'title', 'a');

const html = fc
	.array(fc.tuple(tag, line, fc.boolean()), { minLength: 1, maxLength: 40 })
	// some tags are never closed, as on real pages
	.map((parts) => `<html><body>${parts.map(([name, content, closed]) => `<${name}>${content}${closed ? `</${name}>` : ''}`).join('')}`);

/** A file name and its content. */
export const article: fc.Arbitrary<{ readonly path: string; readonly content: string }> = fc.oneof(
	text.map((content) => ({ path: 'a.txt', content })),
	text.map((content) => ({ path: 'a.md', content })),
	html.map((content) => ({ path: 'a.html', content })),
);
