/** From findings to one timeline. */
import { byPublication } from '../dedupe/canonical.js';
import { collect } from '../dedupe/collection.js';
import { reprintsOf } from '../dedupe/reprints.js';
import { passagesOf, sharedPassages } from '../dedupe/shared.js';
import { byCodeUnit } from '../text/order.js';
import { clustersOf } from './cluster.js';
import { distinctDocuments } from './documents.js';
import { byDate, entryOf, withDistinctIds } from './entry.js';
import type { Findings } from './findings.js';
import { mergeFindings } from './merge.js';
import { type Report, reportsOf } from './report.js';
import { retellingsOf } from './same/retellings.js';
import type { Body, Entry, Passage, Timeline } from './schema.js';

/**
 * The timeline of a set of findings: a pure function of the set, so that order, sharding and repetition of inputs do
 * not change it. What two documents report alike is one entry with two pieces of evidence.
 */
export function assemble(findings: readonly Findings[], generator: Timeline['generator']): Timeline {
	const distinct = distinctDocuments(mergeFindings(findings, []));
	const collection = collect(distinct.map(({ document: { id, url, published }, passages }) => ({ id, url, published, sketch: passages })));
	const shared = sharedPassages(collection);
	const reprints = reprintsOf(collection, shared);
	const reports = reportsByRank(distinct);
	const ofDocument = byDocument(reports);
	const retellings = retellingsOf(collection, shared, reports, ofDocument);
	const clusters = clustersOf({ reports, ofDocument, collection, shared, reprints, retellings });
	return {
		schemaVersion: '1.0',
		generator,
		documents: distinct.map(({ document }) => ({ ...document, reprintOf: reprints.get(document.id) ?? null })),
		bodies: bodiesOf(distinct),
		entries: entriesOf(reports, clusters),
		repeats: repeatsOf(distinct, passagesOf(collection, shared)),
	};
}

/** The reports of all documents, those of the earliest published first. */
function reportsByRank(findings: readonly Findings[]): Report[] {
	return [...findings].sort((a, b) => byPublication(a.document, b.document)).flatMap(({ document, entries }, rank) => reportsOf(document, entries, rank));
}

function byDocument(reports: readonly Report[]): Map<string, number[]> {
	const indices = new Map<string, number[]>();
	reports.forEach(({ document: { id } }, index) => {
		const list = indices.get(id);
		if (list === undefined) indices.set(id, [index]);
		else list.push(index);
	});
	for (const list of indices.values()) list.sort((a, b) => (reports[a]?.evidence.start ?? 0) - (reports[b]?.evidence.start ?? 0) || a - b);
	return indices;
}

function entriesOf(reports: readonly Report[], { of, related }: ReturnType<typeof clustersOf>): Entry[] {
	const members = new Map<number, Report[]>();
	reports.forEach((report, index) => {
		const root = of[index] as number;
		const list = members.get(root);
		if (list === undefined) members.set(root, [report]);
		else list.push(report);
	});
	const roots = [...members.keys()];
	const entries = withDistinctIds([...members.values()].map(entryOf));
	const idOf = new Map(roots.map((root, index) => [root, entries[index]?.id ?? '']));
	const links = new Map<string, Set<string>>();
	const link = (from: string, to: string): void => {
		const known = links.get(from);
		if (known === undefined) links.set(from, new Set([to]));
		else known.add(to);
	};
	for (const { a, b } of related) {
		const [one, other] = [idOf.get(of[a] as number) ?? '', idOf.get(of[b] as number) ?? ''];
		link(one, other);
		link(other, one);
	}
	return entries
		.map((entry) => ({ ...entry, related: [...new Set([...entry.related, ...(links.get(entry.id) ?? [])])].filter((id) => id !== entry.id).sort(byCodeUnit) }))
		.sort(byDate);
}

/** Bodies of all documents, once each, by id; should two documents describe one differently, the description whose JSON comes first stays. */
function bodiesOf(findings: readonly Findings[]): Body[] {
	const byId = new Map<string, Body>();
	for (const { bodies } of findings) {
		for (const body of bodies) {
			const known = byId.get(body.id);
			if (known === undefined || (known !== body && byCodeUnit(JSON.stringify(body), JSON.stringify(known)) < 0)) byId.set(body.id, body);
		}
	}
	return [...byId.values()].sort((a, b) => byCodeUnit(a.id, b.id));
}

/** By the document of the first place, its offset, then id. */
function repeatsOf(findings: readonly Findings[], shared: readonly Passage[]): Passage[] {
	const path = new Map(findings.map(({ document }) => [document.id, document.path]));
	const first = ({ occurrences: [one] }: Passage): { path: string; start: number } => ({ path: path.get(one?.document ?? '') ?? '', start: one?.start ?? 0 });
	return [...findings.flatMap(({ repeats }) => repeats), ...shared].sort((a, b) => {
		const [one, other] = [first(a), first(b)];
		return byCodeUnit(one.path, other.path) || one.start - other.start || byCodeUnit(a.id, b.id);
	});
}
