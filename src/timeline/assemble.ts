/** From findings to one timeline. */
import { byPublication, type Dated } from '../dedupe/canonical.js';
import { collect, type SketchedDocument } from '../dedupe/collection.js';
import { reprintsOf } from '../dedupe/reprints.js';
import { passagesOf, sharedPassages } from '../dedupe/shared.js';
import { byCodeUnit } from '../text/order.js';
import { clustersOf } from './cluster.js';
import { distinctDocuments, namesOf } from './documents.js';
import { byDate, type Dateable, entryOf, withDistinctIds } from './entry.js';
import type { Findings } from './findings.js';
import { type Listed, type ListedTimeline, mapped, timelineOf } from './listed.js';
import { mergeFindings } from './merge.js';
import { type Report, reportsOf } from './report.js';
import { retellingsOf } from './same/retellings.js';
import type { Body, Entry, Passage, Timeline } from './schema.js';
import { type FindingsStore, inMemory } from './store.js';

/**
 * The timeline of a set of findings: a pure function of the set, so that order, sharding and repetition of inputs do
 * not change it. What two documents report alike is one entry with two pieces of evidence.
 */
export function assemble(findings: readonly Findings[], generator: Timeline['generator']): Timeline {
	return timelineOf(assembleListed(inMemory(mergeFindings(findings, [])), generator));
}

/** The same of findings that may be too many for the memory: entries and documents are read from where they are kept when they are asked for. */
export function assembleListed(store: FindingsStore, generator: Timeline['generator']): ListedTimeline {
	const names = namesOf(store);
	const distinct = distinctDocuments(names);
	const bodies = new Bodies();
	const repeats: Passage[] = [];
	const dated: (Dated & { readonly reports: readonly Report[] })[] = [];
	const indexOf = new Map<string, number>();
	const sketched = function* (): Generator<SketchedDocument> {
		for (const { index } of distinct) {
			const found = store.at(index);
			const { id, url, published } = found.document;
			bodies.add(found.bodies);
			repeats.push(...found.repeats);
			dated.push({ id, url, published, reports: reportsOf(store, index, found) });
			indexOf.set(id, index);
			yield { id, url, published, sketch: found.passages };
		}
	};
	const collection = collect(sketched());
	const shared = sharedPassages(collection);
	const reprints = reprintsOf(collection, shared);
	const reports = dated.sort(byPublication).flatMap((one) => one.reports);
	const ofDocument = byDocument(reports);
	const sentencesOf = (id: string): string => store.at(indexOf.get(id) as number).passages.sentences;
	const retellings = retellingsOf(collection, shared, reports, ofDocument, sentencesOf);
	const clusters = clustersOf({ reports, ofDocument, collection, shared, reprints, retellings });
	return {
		schemaVersion: '1.0',
		generator,
		documents: mapped(distinct, ({ index, copies }) => {
			const document = store.document(index);
			return { ...document, copies: [...copies], reprintOf: reprints.get(document.id) ?? null };
		}),
		bodies: bodies.sorted(),
		entries: entriesOf(reports, clusters),
		repeats: inOrder([...repeats, ...passagesOf(collection, shared)], new Map(distinct.map(({ index }) => [names[index]?.id ?? '', names[index]?.path ?? '']))),
	};
}

function byDocument(reports: readonly Report[]): Map<string, number[]> {
	const indices = new Map<string, number[]>();
	reports.forEach(({ document: { id } }, index) => {
		const list = indices.get(id);
		if (list === undefined) indices.set(id, [index]);
		else list.push(index);
	});
	for (const list of indices.values()) list.sort((a, b) => (reports[a]?.start ?? 0) - (reports[b]?.start ?? 0) || a - b);
	return indices;
}

/** An entry before it is made for good: the reports it is made of and what it is sorted by. */
interface Draft extends Dateable {
	readonly id: string;
	readonly members: readonly Report[];
}

/** The entries in the order of the timeline, each made when it is asked for. */
function entriesOf(reports: readonly Report[], { of, related }: ReturnType<typeof clustersOf>): Listed<Entry> {
	const members = new Map<number, Report[]>();
	reports.forEach((report, index) => {
		const root = of[index] as number;
		const list = members.get(root);
		if (list === undefined) members.set(root, [report]);
		else list.push(report);
	});
	const roots = [...members.keys()];
	const drafts = withDistinctIds(
		[...members.values()].map((own): Draft => {
			const { id, date } = entryOf(own);
			return { id, date: date === null ? null : { earliest: date.earliest, latest: date.latest }, members: own };
		}),
		(draft) => entryOf(draft.members),
	);
	const idOf = new Map(roots.map((root, index) => [root, drafts[index]?.id ?? '']));
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
	return mapped(drafts.sort(byDate), ({ id, members: own }) => {
		const entry = entryOf(own);
		return { ...entry, id, related: [...new Set([...entry.related, ...(links.get(id) ?? [])])].filter((other) => other !== id).sort(byCodeUnit) };
	});
}

/** Bodies of all documents, once each; should two documents describe one differently, the description whose JSON comes first stays. */
class Bodies {
	private readonly byId = new Map<string, Body>();

	add(bodies: readonly Body[]): void {
		for (const body of bodies) {
			const known = this.byId.get(body.id);
			if (known === undefined || (known !== body && byCodeUnit(JSON.stringify(body), JSON.stringify(known)) < 0)) this.byId.set(body.id, body);
		}
	}

	/** By id. */
	sorted(): Body[] {
		return [...this.byId.values()].sort((a, b) => byCodeUnit(a.id, b.id));
	}
}

/** By the path of the document of the first place, its offset, then id. */
function inOrder(repeats: readonly Passage[], pathOf: ReadonlyMap<string, string>): Passage[] {
	const first = ({ occurrences: [one] }: Passage): { path: string; start: number } => ({ path: pathOf.get(one?.document ?? '') ?? '', start: one?.start ?? 0 });
	return [...repeats].sort((a, b) => {
		const [one, other] = [first(a), first(b)];
		return byCodeUnit(one.path, other.path) || one.start - other.start || byCodeUnit(a.id, b.id);
	});
}
