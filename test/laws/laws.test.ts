import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { territory } from '../../src/article.js';
import { ingestAll } from '../../src/ingest/index.js';
import { clean, defaults, type Extraction, extractFrom } from '../../src/pipeline.js';
import { assemble } from '../../src/timeline/assemble.js';
import { type Timeline, timelineSchema } from '../../src/timeline/schema.js';
import { article } from './articles.js';

const generator: Timeline['generator'] = { name: 'policy-extract', version: '0.0.0', rules: `sha256:${'0'.repeat(64)}` };
const options = { ...defaults, mentions: true };
// enough for a commit; a defect found with more is kept as an example of its room
const runs = { numRuns: 120 };

function extractionsOf({ path, content }: { readonly path: string; readonly content: string }): Extraction[] {
	return ingestAll({ path, bytes: Buffer.from(content) }).articles.map((one) => extractFrom(clean(one, options), options));
}

describe('on any article', () => {
	it('the ledger accounts for every character: blocks partition the text and their verdicts sum to its length', () => {
		fc.assert(
			fc.property(article, (input) => {
				for (const { article: one, findings } of extractionsOf(input)) {
					let at = 0;
					one.blocks.forEach((_, index) => {
						const { start, end } = territory(one, index);
						expect(start).toBe(at);
						at = end;
					});
					if (one.blocks.length > 0) expect(at).toBe(one.text.length);
					const { characters, content, boilerplate, repeat, rules } = findings.document.ledger;
					expect(characters).toBe(one.text.length);
					expect(content + boilerplate + repeat).toBe(characters);
					expect(Object.values(rules).reduce((sum, part) => sum + part, 0)).toBe(boilerplate);
				}
			}),
			runs,
		);
	});
	it('every quote, mention and repeat is the text at its span', () => {
		fc.assert(
			fc.property(article, (input) => {
				for (const { article: one, mentions, findings } of extractionsOf(input)) {
					for (const { start, end, text } of [...mentions.dates, ...mentions.figures, ...mentions.bodies]) expect(one.text.slice(start, end)).toBe(text);
					for (const { start, end, quote } of findings.entries.flatMap(({ evidence }) => evidence)) {
						expect(one.text.slice(start, end)).toBe(quote);
						expect(quote.trim()).not.toBe('');
					}
					for (const { occurrences } of findings.repeats)
						for (const { start, end } of occurrences) expect(end).toBeLessThanOrEqual(one.text.length + Math.min(0, start));
				}
			}),
			runs,
		);
	});
	it('the timeline is valid, and the same whatever the order and repetition of the findings', () => {
		fc.assert(
			fc.property(fc.array(article, { minLength: 1, maxLength: 4 }), (inputs) => {
				const findings = inputs.flatMap((input, index) => extractionsOf({ ...input, path: `${index}/${input.path}` })).map((one) => one.findings);
				const timeline = assemble(findings, generator);
				expect(timelineSchema.safeParse(JSON.parse(JSON.stringify(timeline))).error?.issues ?? []).toEqual([]);
				expect(assemble([...findings].reverse(), generator)).toEqual(timeline);
				expect(assemble([...findings, ...findings], generator)).toEqual(timeline);
			}),
			{ numRuns: 60 },
		);
	});
});
