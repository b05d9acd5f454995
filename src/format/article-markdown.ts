/** The kept content of one article as Markdown: headings, lists and tables as they were. */
import { type Article, type Block, blockText } from '../article.js';
import { forMarkdown, undisguised } from './escape.js';

export function asMarkdown(article: Article): string {
	const out: string[] = [];
	let previous: Block['kind'] | null = null;
	for (const block of article.blocks) {
		if (block.verdict.kind !== 'content') continue;
		const together = previous === block.kind && (block.kind === 'list-item' || block.kind === 'table-row');
		if (out.length > 0) out.push(together ? '\n' : '\n\n');
		out.push(markdownOf(block, blockText(article, block), together));
		previous = block.kind;
	}
	return `${out.join('')}\n`;
}

function markdownOf(block: Block, text: string, continues: boolean): string {
	switch (block.kind) {
		case 'heading':
			return `${'#'.repeat(Math.max(1, Math.min(6, block.level)))} ${forMarkdown(text)}`;
		case 'list-item': {
			const [, number, rest] = /^(\d{1,3})[.)]\s+([\s\S]*)$/.exec(text) ?? [];
			const bullet = number === undefined ? '-' : `${number}.`;
			return `${'  '.repeat(Math.max(0, Math.min(8, block.level - 1)))}${bullet} ${forMarkdown((rest ?? text).replace(/^[-*•·]\s*/, ''))}`;
		}
		case 'table-row': {
			const cells = text.split(/\t|\n| \| /).map((cell) => forMarkdown(cell));
			const row = `| ${cells.join(' | ')} |`;
			return continues ? row : `${row}\n|${' --- |'.repeat(cells.length)}`;
		}
		case 'quote':
			return `> ${forMarkdown(text)}`;
		case 'caption':
			return `*${forMarkdown(text)}*`;
		case 'preformatted': {
			const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
			return `${fence}\n${undisguised(text)}\n${fence}`;
		}
		default:
			return forMarkdown(text);
	}
}
