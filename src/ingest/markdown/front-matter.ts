/** The block of YAML (or TOML) that stands before the body of a Markdown file. */
import { parseDocument } from 'yaml';

export interface FrontMatter {
	/** Text of the block with its fences; it opens the file. */
	readonly raw: string;
	/** Lines it takes. */
	readonly lines: number;
	/** Its fields, a list's items one by one, in order; text, numbers and truth values only. */
	readonly fields: readonly (readonly [string, string])[];
	readonly warning: string | null;
}

/** Front matter longer than this is not one. */
const CHARACTERS = 100_000;

/** Reads the front matter of a file, or null where it has none. YAML that is broken is read line by line. */
export function readFrontMatter(text: string): FrontMatter | null {
	const fence = text.startsWith('---\n') ? '---' : text.startsWith('+++\n') ? '+++' : null;
	if (fence === null) return null;
	const close = text.slice(0, CHARACTERS).indexOf(`\n${fence}`, 3);
	if (close < 0) return null;
	const newline = text.indexOf('\n', close + 1);
	const end = newline < 0 ? text.length : newline;
	if (text.slice(close + 4, end).trim() !== '') return null;
	const inner = text.slice(4, close + 1);
	if (!/^[ \t]*["']?[\w$@.-]{1,80}["']?[ \t]*[:=]/m.test(inner)) return null;
	const raw = text.slice(0, end);
	const lines = raw.split('\n').length;
	if (fence === '+++') return { raw, lines, fields: byLine(inner), warning: null };
	try {
		const document = parseDocument(inner, { uniqueKeys: false, logLevel: 'silent' });
		if (document.errors.length > 0)
			return { raw, lines, fields: byLine(inner), warning: `front matter: ${document.errors[0]?.message.split('\n')[0] ?? 'not YAML'}` };
		return { raw, lines, fields: fieldsOf(document.toJS({ mapAsMap: true, maxAliasCount: 20 })), warning: null };
	} catch {
		return { raw, lines, fields: byLine(inner), warning: 'front matter: not YAML; read line by line' };
	}
}

function fieldsOf(value: unknown): [string, string][] {
	const fields: [string, string][] = [];
	if (!(value instanceof Map)) return fields;
	for (const [key, field] of value) {
		for (const item of Array.isArray(field) ? field : [field]) {
			if (typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean') {
				const text = String(item).replace(/\s+/g, ' ').trim();
				if (text !== '') fields.push([String(key), text]);
			} else if (item instanceof Map) {
				const name: unknown = item.get('name') ?? item.get('title');
				if (typeof name === 'string') fields.push([String(key), name.trim()]);
			}
		}
	}
	return fields;
}

function byLine(inner: string): [string, string][] {
	const fields: [string, string][] = [];
	for (const line of inner.split('\n')) {
		const at = line.search(/[:=]/);
		if (at <= 0 || /^\s/.test(line)) continue;
		const value = line
			.slice(at + 1)
			.trim()
			.replace(/^(["'])(.*)\1$/, '$2');
		if (value !== '')
			fields.push([
				line
					.slice(0, at)
					.trim()
					.replace(/^["']|["']$/g, ''),
				value,
			]);
	}
	return fields;
}
