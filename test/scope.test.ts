import { describe, expect, it } from 'vitest';
import { measureLanguages } from '../src/language/measures.js';
import { defaults, extract, extractFrom } from '../src/pipeline.js';
import { isOn, withoutRules } from '../src/scope.js';
import { articleOf } from './dedupe/articles.js';

const article = articleOf('On 4 May 2021 the Ministry of Agriculture banned nets with a mesh of less than 20 mm in the bay.');

describe('a scope', () => {
	it('leaves articles in other languages alone, and says so', () => {
		const { findings } = extractFrom(article, { ...defaults, scope: { rulesOff: [], languages: ['zh'] } });
		expect(findings.entries).toEqual([]);
		expect(findings.document.warnings).toEqual(['language en is not asked for; nothing was extracted']);
	});
	it('reads articles in the languages asked for', () => {
		const { findings } = extractFrom(article, { ...defaults, scope: { rulesOff: [], languages: ['en'] } });
		expect(findings.entries.length).toBeGreaterThan(0);
	});
	it('drops what switched-off rules found', () => {
		const rules = extractFrom(article).findings.entries.map(({ rule }) => rule);
		const { findings } = extractFrom(article, { ...defaults, scope: { rulesOff: rules, languages: null } });
		expect(findings.entries).toEqual([]);
	});
	it('keeps what a switched-off rule would drop', () => {
		const dropped = {
			...article,
			blocks: article.blocks.map((block) => ({ ...block, verdict: { kind: 'boilerplate', rule: 'boilerplate/share', why: 'x' } as const })),
		};
		expect(withoutRules(dropped, { rulesOff: ['boilerplate/share'], languages: null }).blocks[0]?.verdict.kind).toBe('content');
		expect(withoutRules(dropped, { rulesOff: ['boilerplate/menu'], languages: null }).blocks[0]?.verdict.kind).toBe('boilerplate');
	});
	it('knows a rule with and without its room', () => {
		expect([isOn({ rulesOff: ['boilerplate/share'], languages: null }, 'share'), isOn({ rulesOff: ['boilerplate/share'], languages: null }, 'are')]).toEqual([
			false,
			true,
		]);
	});
});

describe('an article in a language whose measures are not read', () => {
	const warningsOf = (path: string, text: string): readonly string[] =>
		extract({ path, bytes: new TextEncoder().encode(text) }).flatMap(({ findings }) => findings.document.warnings);
	it('says so, since no entry is no news', () => {
		expect(warningsOf('a.txt', 'Министерство портов объявило о новом плане ремонта причалов. Закон вступит в силу со следующего года.')).toEqual([
			`measures are not read in language ru, only in ${measureLanguages.join(', ')}; entries are missing`,
		]);
	});
	it('is none of those whose measures are', () => {
		expect(warningsOf('a.txt', 'The harbour board will mend the piers and the lamps of the town by next May.')).toEqual([]);
		expect(warningsOf('a.txt', '42')).toEqual([]);
	});
});
