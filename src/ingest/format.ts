/** What kind of document a text is, by its name and, where the name does not tell, by how it begins. */
import type { Format } from '../article.js';

const byEnding: ReadonlyMap<string, Format> = new Map<string, Format>([
	['html', 'html'],
	['htm', 'html'],
	['xhtml', 'html'],
	['shtml', 'html'],
	['php', 'html'],
	['jsp', 'html'],
	['asp', 'html'],
	['aspx', 'html'],
	['md', 'markdown'],
	['markdown', 'markdown'],
	['xml', 'xml'],
	['jsonl', 'jsonl'],
	['ndjson', 'jsonl'],
]);

/** Endings of files that are looked for in a folder. */
export const endings: readonly string[] = [...byEnding.keys(), 'txt', 'text', 'csv'];

const htmlElements = /<(?:!doctype\s+html|html|head|body|div|p|table|span|br|h[1-6]|article|meta|script|ul|a)[\s>/]/gi;

/** Whether a file is a table by its name: its rows may be articles. A trailing `.gz` is not looked at. */
export function isTable(path: string): boolean {
	return /\.(?:csv|tsv)(?:\.gz)?$/i.test(path);
}

/** Format of a document. @param path its name; a trailing `.gz` is not looked at */
export function formatOf(path: string, text: string): Format {
	const name = path.toLowerCase().replace(/\.gz$/, '');
	const dot = name.lastIndexOf('.');
	const named = dot < 0 ? undefined : byEnding.get(name.slice(dot + 1));
	const head = text.slice(0, 20_000).trimStart();
	if (named === 'xml' || named === undefined) {
		if (/^(?:<!doctype\s+html|<html[\s>])/i.test(head.replace(/^<\?xml[^>]{0,200}\?>\s*/, ''))) return 'html';
	}
	if (named !== undefined) return named;
	if (/^<\?xml\s/.test(head)) return 'xml';
	if (/^\{\s*"(?:text|html|url|title|published|path)"\s*:/.test(head)) return 'jsonl';
	if (/^---\n[\w-]+\s*:/.test(head)) return 'markdown';
	if (head.startsWith('<') && (head.match(htmlElements)?.length ?? 0) >= 3) return 'html';
	return (head.match(htmlElements)?.length ?? 0) >= 12 ? 'html' : 'text';
}
