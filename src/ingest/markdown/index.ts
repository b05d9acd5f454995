/** From Markdown to blocks. */
import type { Block, Statement } from '../../article.js';
import { parseHtml } from '../html/index.js';
import type { Parsed } from '../parsed.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { markdownToHtml } from './to-html.js';

/** Path of the blocks of a front matter: nothing of it is lost, and the rule that drops it knows it by this. */
export const FRONT_MATTER_PATH: readonly string[] = ['front-matter'];

/**
 * Parses Markdown: its front matter, one block a field, then what a reader of the rendered page sees (addresses of links and marks are not text).
 * @param text decoded, line breaks `\n`
 */
export function parseMarkdown(text: string): Parsed {
	const front = readFrontMatter(text);
	const body = front === null ? text : '\n'.repeat(front.lines - 1) + text.slice(front.raw.length);
	const parsed = parseHtml(markdownToHtml(body));
	return front === null ? parsed : withFrontMatter(front, parsed);
}

function withFrontMatter(front: FrontMatter, body: Parsed): Parsed {
	const shift = front.raw.length + 1;
	const blocks: Block[] = [];
	const offsets: number[] = [];
	const lines: number[] = [];
	let at = 0;
	let open: { start: number; end: number; line: number } | null = null;
	const close = (): void => {
		if (open !== null)
			blocks.push({
				...open,
				kind: 'preformatted',
				level: 0,
				markup: { path: FRONT_MATTER_PATH, hints: 'front-matter', linkDensity: 0, links: 0, siblings: 1, container: -1 },
				element: -1,
				verdict: { kind: 'undecided' },
			});
		open = null;
	};
	front.raw.split('\n').forEach((line, index) => {
		offsets.push(at);
		lines.push(index + 1);
		const trimmed = line.trim();
		if (trimmed !== '') {
			const start = at + line.indexOf(trimmed);
			const end = start + trimmed.length;
			// a field goes on in indented lines and in the items of its list
			if (open !== null && /^(?:\s|- )/.test(line)) open = { ...open, end };
			else {
				close();
				open = { start, end, line: index + 1 };
			}
		}
		at += line.length + 1;
	});
	close();
	const statements: Statement[] = front.fields.map(([key, value]) => ({ key: `front-matter:${key.toLowerCase()}`, value, at: -1 }));
	return {
		text: `${front.raw}\n${body.text}`,
		blocks: [...blocks, ...body.blocks.map((block) => ({ ...block, start: block.start + shift, end: block.end + shift }))],
		elements: body.elements,
		lines: { offsets: [...offsets, ...Array.from(body.lines.offsets, (offset) => offset + shift)], lines: [...lines, ...Array.from(body.lines.lines)] },
		statements: [...statements, ...body.statements.map((statement) => (statement.at < 0 ? statement : { ...statement, at: statement.at + shift }))],
		warnings: front.warning === null ? body.warnings : [front.warning, ...body.warnings],
	};
}
