import { type Article, type Block, bareMarkup, type Markup, noElements } from '../../src/article.js';

/** An article of bare text: a block a line, its first line its title where that stands again below or nothing is said of it. Lines between `---` are front matter. */
export function articleOf(text: string, title: string | null = text.includes('\n') ? (text.split('\n')[0] ?? null) : null): Article {
	const blocks: Block[] = [];
	let start = 0;
	let front = false;
	text.split('\n').forEach((line, index) => {
		const fence = line === '---';
		const markup: Markup = front || fence ? { ...bareMarkup, path: ['front-matter'] } : bareMarkup;
		if (fence) front = !front;
		if (line.trim() !== '')
			blocks.push({ start, end: start + line.length, kind: 'paragraph', level: 0, line: index + 1, markup, element: -1, verdict: { kind: 'undecided' } });
		start += line.length + 1;
	});
	return {
		source: { id: 'd-000000000000', path: 'example.txt', sha256: '', bytes: text.length, format: 'text', encoding: 'utf-8' },
		text,
		lines: { offsets: [0], lines: [1] },
		blocks,
		elements: noElements,
		statements: [],
		metadata: { title, publisher: null, author: null, url: null, published: null, language: 'und' },
		warnings: [],
	};
}
