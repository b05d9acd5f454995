import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.js';
import { markBoilerplate } from '../../src/boilerplate/index.js';
import { sketchTemplates } from '../../src/boilerplate/template-sketch.js';
import { learnTemplates, type TemplateSketch } from '../../src/boilerplate/templates.js';
import { articleOf } from './articles.js';

const numbered = (id: number, text: string): Article => {
	const article = articleOf(text, null);
	return { ...article, source: { ...article.source, id: `d-${id}`, path: `site/${id}.txt` } };
};
const stories = [
	'The council of the harbour town approved a plan for three new ferries on Monday, and the first of them will sail in May, the mayor said.',
	'Farmers in the northern valleys will be paid for every hectare of meadow they leave unmown until July, according to the new scheme of the ministry.',
	'A court ordered the mill to clean the river before the end of the year, after two villages had complained about the colour of the water.',
];
const furnished = (story: string, id: number): Article =>
	numbered(id, `Harbour Gazette of the North\n${story}\nOur offices are in Quay Street beside the old mill`);
const pages = stories.map(furnished);
const kept = (article: Article): string[] =>
	article.blocks.filter(({ verdict }) => verdict.kind === 'content').map(({ start, end }) => article.text.slice(start, end));
const plain = (templates: ReadonlyMap<string, ReadonlySet<string>>): string =>
	JSON.stringify([...templates].map(([site, lines]) => [site, [...lines].sort()]).sort());

describe('templates of a site', () => {
	it('drops what three pages share and keeps what is each page’s own', () => {
		const templates = learnTemplates(pages.map(sketchTemplates));
		pages.forEach((page, index) => {
			const marked = markBoilerplate(page, templates);
			expect(kept(marked)).toEqual([stories[index]]);
			expect(marked.blocks[0]?.verdict).toMatchObject({ rule: 'boilerplate/template' });
		});
	});

	it('does not take three reprints of one story for a template', () => {
		const long = stories.join('\n');
		const reprints = [1, 2, 3].map((id) => numbered(id, `${long}\nCopy number ${'i'.repeat(id)}`));
		const templates = learnTemplates(reprints.map(sketchTemplates));
		for (const page of reprints) expect(kept(markBoilerplate(page, templates))).toEqual(expect.arrayContaining(stories));
	});

	it('knows nothing of a site from one page', () => {
		expect(learnTemplates([sketchTemplates(pages[0] as Article)]).size).toBe(0);
	});

	it('is the same for any order, grouping and repetition of the sketches', () => {
		const sketch = fc.record({
			site: fc.constantFrom('host:a.example', 'folder:b'),
			document: fc.integer({ min: 0, max: 12 }).map((id) => `d-${id}`),
		});
		fc.assert(
			fc.property(fc.array(sketch, { maxLength: 12 }), fc.array(fc.nat(11), { maxLength: 20 }), (some, picks) => {
				const linesOf = (document: string): string[] =>
					['saaaa', 'pbbbb', 'gcccc', `p${document}`].filter((_, index) => (document.length + index) % 3 !== 0).sort();
				const sketches: TemplateSketch[] = some.map(({ site, document }) => ({ site, document, lines: linesOf(document) }));
				const repeated = [...sketches].reverse().concat(picks.flatMap((pick) => sketches[pick] ?? []));
				expect(plain(learnTemplates(repeated))).toBe(plain(learnTemplates(sketches)));
			}),
		);
	});

	it('keeps its sketch within bounds', () => {
		const endless = Array.from({ length: 9000 }, (_, line) => `line number ${line} of a very long page`).join('\n');
		expect(sketchTemplates(numbered(1, endless)).lines.length).toBe(4096);
	});
});
