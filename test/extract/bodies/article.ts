import type { Article } from '../../../src/article.js';
import { bareMarkup, noElements } from '../../../src/article.js';
import { findBodyMentions } from '../../../src/extract/bodies/index.js';
import type { BodyMention } from '../../../src/extract/mentions.js';
import { shippedRegister } from '../../../src/knowledge/register.js';
import { read } from '../../../src/text/reading.js';

/** Bodies of a text of one block, published on a day. */
export function bodiesIn(text: string, published: string | null = null): BodyMention[] {
	const article: Article = {
		source: { id: 'd-000000000000', path: 'a.txt', sha256: '', bytes: text.length, format: 'text', encoding: 'utf-8' },
		text,
		lines: { offsets: [0], lines: [1] },
		blocks: [
			{
				start: 0,
				end: text.length,
				kind: 'paragraph',
				level: 0,
				line: 1,
				markup: bareMarkup,
				element: -1,
				verdict: { kind: 'content', rule: 'test', why: '' },
			},
		],
		elements: noElements,
		statements: [],
		metadata: {
			title: null,
			publisher: null,
			author: null,
			url: null,
			published: published === null ? null : { edtf: published, basis: 'meta', text: published },
			language: 'en',
		},
		warnings: [],
	};
	return findBodyMentions(read(article), shippedRegister());
}
