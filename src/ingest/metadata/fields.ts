/** Fields of the lines in which a page tells its source and author: `source: a daily | 2023-02-23 | author: j. roe`, `来源：某报 作者：某人`. */
import { metadataVocabulary } from '../../language/metadata.js';
import { findCompleteDates } from './dates.js';

export interface Field {
	readonly kind: 'source' | 'author';
	readonly value: string;
}

/** A line with fields is not longer than this. */
const CHARACTERS = 240;
const VALUE = 80;

/** The sources and authors that a line names after a label and a colon, in order. */
export function fieldsOf(line: string): Field[] {
	if (line.length > CHARACTERS) return [];
	const fields: Field[] = [];
	const labels: { kind: Field['kind'] | 'other'; start: number; end: number }[] = [];
	for (let at = nextColon(line, 0); at >= 0; at = nextColon(line, at + 1)) {
		const found = labelBefore(line.slice(0, at));
		if (found !== null) labels.push({ kind: found.kind, start: at - found.length, end: at + 1 });
	}
	labels.forEach(({ kind, end }, index) => {
		if (kind === 'other') return;
		const value = fieldValue(line.slice(end, labels[index + 1]?.start ?? line.length));
		if (value !== null) fields.push({ kind, value });
	});
	return fields;
}

function nextColon(line: string, from: number): number {
	for (let at = from; at < line.length; at++) if (line[at] === ':' || line[at] === '：') return at;
	return -1;
}

const bounds = /[\s|｜(（[【·•,，]/;

function labelBefore(before: string): { kind: Field['kind'] | 'other'; length: number } | null {
	const { sources, authors, credits, published, updated, otherDates } = metadataVocabulary;
	const trimmed = before.trimEnd();
	const lower = trimmed.toLowerCase();
	for (let n = Math.min(24, lower.length); n >= 2; n--) {
		const label = lower.slice(-n);
		const free = n === lower.length || bounds.test(lower.charAt(lower.length - n - 1)) || /[\u3400-\u9fff]/.test(label);
		if (!free || label !== label.trim()) continue;
		const length = n + before.length - trimmed.length;
		if (sources.has(label)) return { kind: 'source', length };
		if (authors.has(label)) return { kind: 'author', length };
		if (credits.has(label) || published.has(label) || updated.has(label) || otherDates.has(label)) return { kind: 'other', length };
	}
	return null;
}

function fieldValue(after: string): string | null {
	let value = after.split(/[|｜\t【（(]/)[0] ?? '';
	const date = findCompleteDates(value)[0];
	if (date !== undefined) value = value.slice(0, date.start);
	value = value.replace(/^[\s"“”'·•/>)-]+|[\s"“”'·•/,，;；)）\]】>-]+$/g, '').trim();
	// what follows the next label of a list of properties that is not known here
	value = value.replace(/\s[\p{L}]{2,8}$/u, (word) => (/^\s(?:字号|字体|浏览|点击|阅读|打印)$/.test(word) ? '' : word)).trim();
	return value.length < 2 || value.length > VALUE || !/\p{L}/u.test(value) || /^https?:/.test(value) ? null : value;
}

/** Names that stand where an author should and name none. */
const nobody =
	/^(?:admin(?:istrator)?|editor|staff|webmaster|user|guest|root|unknown|none|null|author|anonymous|test|管理员|暂无|无|佚名|未知|本站|网络|小编)$/i;

/** The author in a byline `By Jane Roe`, `(文/张三)`, `Our reporter Jane Roe`; null where the line is none. */
export function bylineOf(line: string): string | null {
	if (line.length > 80) return null;
	const english = /^(?:by|written by|posted by|our (?:reporter|correspondent))[\s:]+(.{3,60})$/iu.exec(line.replace(/\s+/g, ' ').trim());
	if (english?.[1] !== undefined) {
		const name = (english[1].split(/\s?[|,•·(]\s?|\s(?:on|in|at|for|[-–—])\s/)[0] ?? '').replace(/[.;:]$/, '').trim();
		const words = name.split(' ');
		const date = findCompleteDates(english[1])[0];
		// `By the authority vested in me`: no name
		if (words.length <= 5 && !/\d/.test(name) && date?.start !== 0 && !/^(?:the|an?)\s[^\p{Lu}]*$/u.test(name) && !isNobody(name)) return name;
		return null;
	}
	const chinese = /^[(（【]?\s?(?:文|撰文|本报记者|记者|作者|通讯员)\s?[/／|：:\s]\s?([\u3400-\u9fff·]{2,12})[)）】]?$/u.exec(line.trim());
	return chinese?.[1] ?? null;
}

/** The account of a system: `q_admin`, `editor-2`, `wp_user`. */
const account = /^[a-z\d]+_[a-z\d_]+$|^(?:[a-z\d]+[_-])?(?:admin|editor|editorial|web|user|wp)[_-]?[a-z\d]{0,6}$/;

export function isNobody(name: string): boolean {
	const trimmed = name.trim();
	return nobody.test(trimmed) || account.test(trimmed);
}
