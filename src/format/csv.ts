/** One row an entry, for spreadsheets. */
import type { Entry } from '../timeline/schema.js';
import type { Format } from './format.js';
import { type Lookup, lookup, sourceLabel } from './labels.js';
import { visible } from './terminal.js';

type Cell = string | number | null;

/** Heading, what stands below it, and whether that is kept to the letter. */
type Column = readonly [name: string, read: (entry: Entry, known: Lookup) => Cell, exact?: 'exact'];

const columns: readonly Column[] = [
	['id', ({ id }) => id],
	['kind', ({ kind }) => kind],
	['date', ({ date }) => date?.edtf ?? null],
	['earliest', ({ date }) => date?.earliest ?? null],
	['latest', ({ date }) => date?.latest ?? null],
	['date_relation', ({ date }) => date?.relation ?? null],
	['date_role', ({ date }) => date?.role ?? null],
	['date_basis', ({ date }) => date?.basis ?? null],
	['other_dates', ({ otherDates }) => otherDates.map(({ edtf }) => edtf).join('; ')],
	['status', ({ status }) => status],
	['type', ({ type }) => type],
	['act', ({ act }) => act],
	['summary', ({ summary }) => summary],
	['instrument', ({ instrument }) => instrument?.title ?? instrument?.type ?? null],
	['number', ({ instrument }) => instrument?.number ?? null],
	['body_ids', ({ bodies }) => distinct(bodies.map(({ id }) => id))],
	['bodies', ({ bodies }, known) => distinct(bodies.map(({ id, text }) => known.bodies.get(id)?.name ?? text))],
	['unnamed_bodies', ({ unnamedBodies }) => unnamedBodies],
	['figures', ({ figures }) => figures.map(({ text }) => text).join('; ')],
	['values', ({ figures }) => figures.map(({ value, max, unit }) => `${value}${max === null ? '' : `..${max}`} ${unit}`).join('; ')],
	['confidence', ({ confidence }) => confidence],
	['sources', ({ evidence }) => evidence.length],
	['source', (entry, known) => sourceLabel(entry, known), 'exact'],
	['title', ({ evidence }, known) => known.documents.get(evidence[0]?.document ?? '')?.title ?? null],
	['url', ({ evidence }, known) => known.documents.get(evidence[0]?.document ?? '')?.url ?? null],
	['quote', ({ evidence }) => evidence[0]?.quote ?? null],
];

export const csv: Format = {
	name: 'csv',
	extensions: ['.csv'],
	summary: 'one row an entry, for spreadsheets (RFC 4180, UTF-8, safe from formulas)',
	*render(timeline) {
		const known = lookup(timeline);
		yield `${columns.map(([name]) => name).join(',')}\r\n`;
		for (const entry of timeline.entries) yield `${columns.map(([, read, exact]) => cell(read(entry, known), exact !== undefined)).join(',')}\r\n`;
	},
};

/**
 * A cell. Nothing in it can drive a terminal that the file is printed on. Its white space is folded, but for the name of a file, which without its line feed is not found again. Text that a spreadsheet would run as a formula is preceded by an apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection); numbers are ours and stay.
 */
function cell(value: Cell, exact: boolean): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	const line = visible(exact ? value : value.replace(/\s+/g, ' ').trim());
	const safe = /^\s*[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
	return /[",;\n\r\t]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const distinct = (values: readonly string[]): string => [...new Set(values)].join('; ');
