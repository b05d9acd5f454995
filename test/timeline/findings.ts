/** Findings of our own for the tests of this room. */
import { createHash } from 'node:crypto';
import { quote } from '../../src/article.js';
import { sketchPassages } from '../../src/dedupe/passages.js';
import type { Findings } from '../../src/timeline/findings.js';
import { contentHash } from '../../src/timeline/hash.js';
import type { DateValue, Entry } from '../../src/timeline/schema.js';
import { articleOf } from '../dedupe/articles.js';

export interface Told {
	/** The sentence of the text that states it. */
	readonly quote: string;
	readonly act?: string;
	readonly day?: string;
	readonly bodies?: readonly string[];
	readonly figures?: readonly number[];
	readonly title?: string;
	/** Type and number of the instrument it acts on, as in `order 41`. */
	readonly numbered?: readonly [type: string, number: string];
}

export interface Source {
	readonly path: string;
	readonly text: string;
	readonly published?: string;
	readonly url?: string;
	readonly entries?: readonly Told[];
}

export function dateOf(day: string, basis: DateValue['basis'] = 'stated'): DateValue {
	return { edtf: day, earliest: day, latest: day, grain: 'day', relation: 'at', fuzzy: null, role: 'issued', basis, anchor: null, text: day };
}

export function findingsOf({ path, text, published, url, entries = [] }: Source): Findings {
	const article = articleOf(text, { path });
	return {
		document: {
			id: article.source.id,
			path,
			copies: [],
			sha256: createHash('sha256').update(text).digest('hex'),
			bytes: Buffer.byteLength(text),
			format: 'text',
			encoding: 'utf-8',
			language: 'en',
			title: null,
			publisher: null,
			author: null,
			url: url ?? null,
			published: published === undefined ? null : { edtf: published, basis: 'byline', text: published },
			reprintOf: null,
			ledger: { characters: text.length, content: text.length, boilerplate: 0, repeat: 0, rules: {} },
			warnings: [],
		},
		bodies: [...new Set(entries.flatMap(({ bodies = [] }) => bodies))].map((id) => ({
			id,
			name: `Body ${id}`,
			abbreviation: null,
			localName: null,
			jurisdiction: null,
			kind: 'ministry',
			from: null,
			to: null,
			successor: null,
			registered: true,
		})),
		entries: entries.map((told) => {
			const start = text.indexOf(told.quote);
			if (start < 0) throw new Error(`${told.quote} does not stand in ${path}`);
			const entry: Entry = {
				id: `e-${contentHash('measure', told.day ?? '', told.act ?? '', told.quote)}`,
				kind: 'measure',
				date: told.day === undefined ? null : dateOf(told.day),
				otherDates: [],
				summary: told.quote,
				act: told.act ?? 'issue',
				type: null,
				status: 'announced',
				instrument: instrumentOf(told),
				bodies: (told.bodies ?? []).map((id) => ({ id, role: 'issuer', text: id, basis: 'stated' })),
				unnamedBodies: null,
				figures: (told.figures ?? []).map((value) => ({
					value,
					max: null,
					comparator: '=',
					kind: 'count',
					unit: 'ship',
					per: null,
					change: 'level',
					measures: null,
					text: `${value} ships`,
				})),
				evidence: [quote(article, { start, end: start + told.quote.length })],
				related: [],
				conflicts: [],
				confidence: 'high',
				rule: 'test/told',
			};
			return entry;
		}),
		repeats: [],
		passages: sketchPassages(article),
	};
}

function instrumentOf({ title, numbered }: Told): Entry['instrument'] {
	if (title === undefined && numbered === undefined) return null;
	const [type, number] = numbered ?? ['plan', null];
	return { type, wrapper: null, title: title ?? null, number };
}

export const generator = { name: 'policy-extract', version: '0.0.0', rules: `sha256:${'0'.repeat(64)}` } as const;
