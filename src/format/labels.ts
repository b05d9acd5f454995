/** Short texts about entries that all formats for people share. */
import type { ListedTimeline } from '../timeline/listed.js';
import type { Body, DateValue, Document, Entry } from '../timeline/schema.js';

/** The timeline's bodies and documents by id. */
export interface Lookup {
	readonly bodies: ReadonlyMap<string, Body>;
	readonly documents: ReadonlyMap<string, Document>;
}

export function lookup(timeline: ListedTimeline): Lookup {
	const bodies = new Map<string, Body>();
	for (const body of timeline.bodies) bodies.set(body.id, body);
	const documents = new Map<string, Document>();
	for (const document of timeline.documents) documents.set(document.id, document);
	return { bodies, documents };
}

const relations = { at: '', within: '', range: '', by: 'by ', before: 'before ', since: 'since ', after: 'after ' } as const;
const fuzziness = { early: 'early ', mid: 'mid-', late: 'late ', end: 'end of ', approx: 'about ' } as const;

/** A date in few words: `by 2021-11-30`, `end of 2021-11`, `2021 to 2025`, `27th of an unknown month`; empty where there is none. */
export function dateLabel(date: DateValue | null): string {
	if (date === null) return '';
	const [from, to] = date.edtf.split('/');
	const unknownMonth = /^XXXX-XX-(\d\d)$/.exec(date.edtf);
	if (unknownMonth !== null) return `day ${Number(unknownMonth[1])} of ?`;
	if (to === undefined) return `${date.fuzzy === null ? '' : fuzziness[date.fuzzy]}${relations[date.relation]}${edtfLabel(date.edtf)}`;
	// `before the end of May`: the bound is May's last day, which still counts
	if (from === '..' || from === '') return `${date.relation === 'before' && date.fuzzy !== 'end' ? 'before' : 'by'} ${edtfLabel(to)}`;
	if (to === '..' || to === '') return `${date.relation === 'after' ? 'after' : 'since'} ${edtfLabel(from ?? '')}`;
	return `${edtfLabel(from ?? '')} to ${edtfLabel(to)}`;
}

/** EDTF's codes for parts of a year as people write them: `2021-34` is `2021 Q2`. */
function edtfLabel(edtf: string): string {
	const part = /^(\d{4})-(2[1-4]|3[3-6]|4[01])$/.exec(edtf);
	if (part === null) return edtf;
	const code = Number(part[2]);
	const name = code >= 40 ? `H${code - 39}` : code >= 33 ? `Q${code - 32}` : (['spring', 'summer', 'autumn', 'winter'][code - 21] ?? '');
	return `${part[1]} ${name}`;
}

/** Bodies that a label names; of more it tells how many. */
const mostNamed = 4;

/**
 * Who answers for an entry: abbreviations or names, in order, each once, and how many more are not named. Classes of
 * bodies (`local governments`) stand only where nobody is named: each duty has some.
 */
export function bodiesLabel(entry: Entry, { bodies }: Lookup): string {
	const named = entry.bodies.filter(({ id }) => bodies.get(id)?.kind !== 'generic');
	const names = [...new Set((named.length > 0 ? named : entry.bodies).map(({ id, text }) => bodies.get(id)?.abbreviation ?? bodies.get(id)?.name ?? text))];
	const more = Math.max(0, names.length - mostNamed) + (entry.unnamedBodies ?? 0);
	return [...names.slice(0, mostNamed), ...(more === 0 ? [] : [`${more} more`])].join(', ');
}

/** The entry's figures as they are written. */
export function figuresLabel(entry: Pick<Entry, 'figures'>): string {
	return [...new Set(entry.figures.map(({ text }) => text.replace(/\s+/g, ' ')))].join('; ');
}

/** `path:line` of the first evidence. */
export function sourceLabel(entry: Entry, { documents }: Lookup): string {
	const [first] = entry.evidence;
	return first === undefined ? '' : `${documents.get(first.document)?.path ?? first.document}:${first.line}`;
}

/** The year an entry is filed under, or null. */
export function yearOf(entry: Entry): string | null {
	return (entry.date?.earliest ?? entry.date?.latest)?.slice(0, 4) ?? null;
}
