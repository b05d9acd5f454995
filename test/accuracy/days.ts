/** First and last day of an EDTF expression, as annotators write them (`2021-Q3`, `2021-H1` as well as the codes of ISO 8601-2). */
import type { DateValue } from '../../src/timeline/schema.js';

export type Days = readonly [first: string | null, last: string | null];

const two = (n: number): string => String(n).padStart(2, '0');
const lastOf = (year: number, month: number): string => `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

/** Null where the year is unknown. */
export function daysOf(edtf: string): Days | null {
	const [from = '', to] = edtf.split('/');
	if (to !== undefined) return [open(from) ? null : (daysOf(from)?.[0] ?? null), open(to) ? null : (daysOf(to)?.[1] ?? null)];
	const [, year, part] = /^(\d{4})(?:-(.+))?$/.exec(from.replace(/[~?%]$/, '')) ?? [];
	if (year === undefined) return /^\d{3}X$/.test(from) ? [`${from.slice(0, 3)}0-01-01`, `${from.slice(0, 3)}9-12-31`] : null;
	if (part === undefined) return [`${year}-01-01`, `${year}-12-31`];
	const months = monthsOf(part);
	if (months !== null) return [`${year}-${two(months[0])}-01`, lastOf(Number(year), months[1])];
	return /^\d\d-\d\d$/.test(part) ? [`${year}-${part}`, `${year}-${part}`] : null;
}

const open = (side: string): boolean => side === '' || side === '..';

/** First and last month of a month, quarter or half. */
function monthsOf(part: string): readonly [number, number] | null {
	const quarter = /^Q([1-4])$/.exec(part)?.[1] ?? (/^3[3-6]$/.test(part) ? String(Number(part) - 32) : undefined);
	if (quarter !== undefined) return [Number(quarter) * 3 - 2, Number(quarter) * 3];
	const half = /^H([12])$/.exec(part)?.[1] ?? (/^4[01]$/.test(part) ? String(Number(part) - 39) : undefined);
	if (half !== undefined) return [Number(half) * 6 - 5, Number(half) * 6];
	return /^(0[1-9]|1[0-2])$/.test(part) ? [Number(part), Number(part)] : null;
}

/** Whether a date found means the days that the annotator wrote. A deadline need only agree in its last day, a beginning in its first. */
export function sameDays(found: DateValue, edtf: string): boolean {
	const wanted = daysOf(edtf);
	if (wanted === null) return found.edtf.replace('XXXX', '') === edtf.replace('XXXX', '');
	const written = daysOf(found.edtf);
	const first = found.earliest ?? written?.[0] ?? null;
	const last = found.latest ?? written?.[1] ?? null;
	const same = ([a, b]: Days): boolean => a === wanted[0] && b === wanted[1];
	if (same([first, last]) || (written !== null && same(written)) || found.edtf === edtf) return true;
	if ((found.relation === 'by' || found.relation === 'before') && last === wanted[1]) return true;
	if ((found.relation === 'since' || found.relation === 'after') && first === wanted[0]) return true;
	if (last === wanted[1] && /\bend\b|底|末|终/i.test(found.text)) return true;
	if (first === wanted[0] && /\b(beginning|start)\b|初/i.test(found.text)) return true;
	const [from, to] = wanted;
	return found.fuzzy !== null && first !== null && last !== null && from !== null && to !== null && from <= first && last <= to;
}
