/** Scores what the pipeline finds in an article against its annotation; sums over articles. */
import type { Extraction } from '../../src/pipeline.js';
import { sameDays } from './days.js';
import type { Gold } from './gold.js';

/** Hits and attempts by name; `x.p` and `x.r` are the two sides of an F1. */
export class Tally {
	private readonly counts = new Map<string, { hits: number; of: number }>();

	add(name: string, hits: number, of: number): void {
		const count = this.counts.get(name) ?? { hits: 0, of: 0 };
		this.counts.set(name, { hits: count.hits + hits, of: count.of + of });
	}

	both(name: string, hits: number, found: number, wanted: number): void {
		this.add(`${name}.p`, hits, found);
		this.add(`${name}.r`, hits, wanted);
	}

	share(name: string): number {
		const { hits, of } = this.counts.get(name) ?? { hits: 0, of: 0 };
		return of === 0 ? 0 : hits / of;
	}

	f1(name: string): number {
		const [precision, recall] = [this.share(`${name}.p`), this.share(`${name}.r`)];
		return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
	}
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

/** Letters and digits alone, for comparing words. */
const tight = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** One holds the other, letters and digits alone. */
export function overlaps(a: string, b: string): boolean {
	const [one, other] = [tight(a), tight(b)];
	return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

const close = (a: number | null, b: number | null): boolean =>
	a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b)));

/** The largest one-to-one matching, by augmenting paths: pairs of indices. */
export function pairs<A, B>(found: readonly A[], wanted: readonly B[], fits: (a: A, b: B) => boolean): [number, number][] {
	const edges = found.map((a) => wanted.flatMap((b, index) => (fits(a, b) ? [index] : [])));
	const owner = new Map<number, number>();
	const grow = (i: number, seen: Set<number>): boolean => {
		for (const j of edges[i] ?? []) {
			if (seen.has(j)) continue;
			seen.add(j);
			const held = owner.get(j);
			if (held !== undefined && !grow(held, seen)) continue;
			owner.set(j, i);
			return true;
		}
		return false;
	};
	for (const i of found.keys()) grow(i, new Set());
	return [...owner].map(([j, i]) => [i, j]);
}

export function score({ article, mentions, findings }: Extraction, gold: Gold, tally: Tally): void {
	const kept = folded(
		article.blocks
			.filter(({ verdict }) => verdict.kind === 'content')
			.map(({ start, end }) => article.text.slice(start, end))
			.join('\n'),
	);
	tally.add('keep', gold.keep.filter((snippet) => kept.includes(folded(snippet))).length, gold.keep.length);
	tally.add('drop', gold.drop.filter((snippet) => !kept.includes(folded(snippet))).length, gold.drop.length);
	const { title, published } = article.metadata;
	tally.add('title', Number(tight(title ?? '') === tight(gold.title ?? '')), 1);
	tally.add('published', Number((published?.edtf.slice(0, 10) ?? null) === gold.published), 1);

	const dates = pairs(mentions.dates, gold.dates, (a, b) => overlaps(a.text, b.text) && sameDays(a.value, b.edtf));
	tally.both('dates.value', dates.length, mentions.dates.length, gold.dates.length);

	const figures = pairs(
		mentions.figures,
		gold.figures,
		(a, b) => close(a.value.value, b.value) && overlaps(a.text, b.text) && (b.max === null || close(a.value.max, b.max)),
	);
	tally.both('figures', figures.length, mentions.figures.length, gold.figures.length);

	scoreBodies(mentions.bodies, gold, tally);
	scoreMeasures(findings, gold, tally);
}

function scoreBodies(mentions: Extraction['mentions']['bodies'], gold: Gold, tally: Tally): void {
	const byId = new Map<string, string[]>();
	for (const { body, text, generic } of mentions) if (!generic) byId.set(body.id, [...(byId.get(body.id) ?? []), text]);
	const found = [...byId.values()];
	const hits = (texts: readonly string[], body: Gold['bodies'][number]): boolean => texts.some((a) => body.mentions.some((b) => overlaps(a, b)));
	const named = gold.bodies.filter(({ generic }) => !generic);
	const generic = gold.bodies.filter((body) => body.generic);
	const matched = pairs(found, named, hits);
	const used = new Set(matched.map(([index]) => index));
	// a generic body that is found is neither right nor wrong
	const counted = found.filter((texts, index) => used.has(index) || !generic.some((body) => hits(texts, body)));
	tally.both('bodies', matched.length, counted.length, named.length);
}

function scoreMeasures({ entries, bodies }: Extraction['findings'], gold: Gold, tally: Tally): void {
	const measures = entries.filter(({ kind }) => kind === 'measure');
	const nameOf = new Map(bodies.map(({ id, name }) => [id, name]));
	const mentionsOf = new Map(gold.bodies.map(({ name, mentions }) => [name, [...mentions, name]]));
	type Found = (typeof measures)[number];
	type Wanted = Gold['measures'][number];
	const same = (a: Found, b: Wanted): boolean => overlaps(a.evidence[0]?.quote ?? '', b.quote);
	const dated = (a: Found, b: Wanted): boolean => (b.date === null ? a.date === null : a.date !== null && sameDays(a.date, b.date));
	const answered = (a: Found, b: Wanted): boolean => {
		const texts = a.bodies.flatMap(({ id, text }) => [text, nameOf.get(id) ?? '']);
		const wanted = b.bodies.flatMap((name) => mentionsOf.get(name) ?? [name]);
		return wanted.length === 0 ? texts.length === 0 : texts.some((text) => wanted.some((name) => overlaps(text, name)));
	};
	tally.both('measures', pairs(measures, gold.measures, same).length, measures.length, gold.measures.length);
	tally.both('records', pairs(measures, gold.measures, (a, b) => same(a, b) && dated(a, b) && answered(a, b)).length, measures.length, gold.measures.length);
}
