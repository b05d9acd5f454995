/** One article a line: `{"text": …}` or `{"html": …}`, with optional `url`, `title`, `published`, `author`, `publisher`, `language` and `path`. */
import { type ArticleRecord, type BadRecord, type Records, statementsOf } from './record.js';

/** The records of a file and the lines that are none, in order. @param path name of the file */
export function jsonRecords(text: string, path: string): Records {
	const records: ArticleRecord[] = [];
	const bad: BadRecord[] = [];
	text.split('\n').forEach((source, index) => {
		const line = index + 1;
		if (source.trim() === '') return;
		let parsed: unknown;
		try {
			parsed = JSON.parse(source);
		} catch {
			bad.push({ line, message: 'this line is not JSON; write one JSON object a line' });
			return;
		}
		if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
			bad.push({ line, message: 'this line is not a JSON object; write {"text": "…"} or {"html": "…"}' });
			return;
		}
		const record = new Map<string, unknown>(Object.entries(parsed));
		const html = record.get('html');
		const plain = record.get('text');
		const isHtml = typeof html === 'string' && html.trim() !== '';
		const content = isHtml ? html : plain;
		if (typeof content !== 'string' || content.trim() === '') {
			bad.push({ line, message: 'this record has no text; give it a "text" or an "html" that is a string' });
			return;
		}
		const named = record.get('path');
		records.push({
			path: typeof named === 'string' && named.trim() !== '' ? safePath(named) : `${path}#${line}`,
			line,
			spans: false,
			source,
			content: content.replace(/\r\n?/g, '\n'),
			isHtml,
			format: 'jsonl',
			statements: statementsOf((field) => record.get(field)),
		});
	});
	return { records, bad };
}

/** A path from scraped data: only a name, never a way out of a folder. */
function safePath(path: string): string {
	const parts = path
		.replaceAll('\\', '/')
		.split('/')
		.filter((part) => part !== '' && part !== '.' && part !== '..');
	return parts.length === 0 ? 'record' : parts.join('/');
}
