/** One row an entry, for spreadsheets. */
import type { Entry } from '../timeline/schema.js';
import type { Format } from './format.js';
import { type Lookup, lookup, sourceLabel } from './labels.js';

const columns: readonly (readonly [string, (entry: Entry, known: Lookup) => string | number | null])[] = [
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
	['source', (entry, known) => sourceLabel(entry, known)],
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
		for (const entry of timeline.entries) yield `${columns.map(([, read]) => cell(read(entry, known))).join(',')}\r\n`;
	},
};

/**
 * A cell. Text that a spreadsheet would run as a formula is preceded by an apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection); numbers are ours and stay.
 */
function cell(value: string | number | null): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	const line = value.replace(/\s+/g, ' ').trim();
	const safe = /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
	return /[",;]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const distinct = (values: readonly string[]): string => [...new Set(values)].join('; ');
