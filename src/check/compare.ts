/** What differs between two timelines, as a person would say it. */

import { byCodeUnit } from '../text/order.js';
import type { Document, Entry, Timeline } from '../timeline/schema.js';
import type { Comparison, DocumentChange, EntryChange, FieldChange } from './comparison.js';
import { namesOf, pathsOf } from './report.js';

/** Compares a timeline that was written down (`was`) with the one that the articles give now. Lists keep the timelines' order. */
export function compareTimelines(was: Timeline, is: Timeline): Comparison {
	const documents = compareDocuments(was.documents, is.documents);
	const entries = compareEntries(was, is);
	const same = JSON.stringify(was) === JSON.stringify(is);
	const rules =
		was.generator.rules === is.generator.rules && was.generator.version === is.generator.version
			? null
			: { field: 'rules', was: generatorOf(was), is: generatorOf(is) };
	const others: string[] = [];
	for (const part of ['bodies', 'repeats'] as const) if (JSON.stringify(was[part]) !== JSON.stringify(is[part])) others.push(part);
	const explained =
		rules !== null || others.length > 0 || [documents, entries].some((part) => part.added.length + part.removed.length + part.changed.length > 0);
	if (!same && !explained) others.push('order');
	return { same, rules, documents, entries, others };
}

const generatorOf = ({ generator: { version, rules } }: Timeline): string => `${version} ${rules.slice(0, 'sha256:'.length + 12)}`;

function compareDocuments(was: readonly Document[], is: readonly Document[]): Comparison['documents'] {
	const before = new Map(was.map((document) => [document.path, document]));
	const after = new Set(is.map(({ path }) => path));
	const changed: DocumentChange[] = [];
	for (const document of is) {
		const old = before.get(document.path);
		if (old === undefined || JSON.stringify(old) === JSON.stringify(document)) continue;
		changed.push({ path: document.path, fields: documentFields(old, document) });
	}
	return { added: is.filter(({ path }) => !before.has(path)), removed: was.filter(({ path }) => !after.has(path)), changed };
}

function documentFields(was: Document, is: Document): FieldChange[] {
	const pick = (document: Document): [string, string][] => [
		['contents', document.sha256.slice(0, 12)],
		['title', document.title ?? 'none'],
		['published', document.published?.edtf ?? 'none'],
		['language', document.language],
		['reprint of', document.reprintOf ?? 'none'],
		['copies', document.copies.join(', ') || 'none'],
		['kept', `${document.ledger.content} of ${document.ledger.characters} characters`],
		['warnings', document.warnings.join('; ') || 'none'],
	];
	const fields = differing(pick(was), pick(is));
	return fields.length > 0 ? fields : [{ field: 'details', was: 'as recorded', is: 'otherwise' }];
}

/**
 * Entries are matched by id; those left over, whose ids changed with what they say, by the words they quote and where,
 * then by their summary.
 */
function compareEntries(was: Timeline, is: Timeline): Comparison['entries'] {
	const [pathWas, pathIs] = [pathsOf(was), pathsOf(is)];
	const pairs = new Map<Entry, Entry>();
	let [removed, added] = [[...was.entries], [...is.entries]];
	const quoteKey = (paths: ReadonlyMap<string, string>) => (entry: Entry) =>
		`${paths.get(entry.evidence[0]?.document ?? '')}\u0000${entry.evidence[0]?.quote}\u0000${entry.summary}`;
	const keys: readonly [(entry: Entry) => string, (entry: Entry) => string][] = [
		[({ id }) => id, ({ id }) => id],
		[quoteKey(pathWas), quoteKey(pathIs)],
		[
			(entry) => `${pathWas.get(entry.evidence[0]?.document ?? '')}\u0000${entry.summary}`,
			(entry) => `${pathIs.get(entry.evidence[0]?.document ?? '')}\u0000${entry.summary}`,
		],
		[
			(entry) => `${pathWas.get(entry.evidence[0]?.document ?? '')}\u0000${entry.act}\u0000${entry.evidence[0]?.line}`,
			(entry) => `${pathIs.get(entry.evidence[0]?.document ?? '')}\u0000${entry.act}\u0000${entry.evidence[0]?.line}`,
		],
	];
	for (const [keyWas, keyIs] of keys) {
		const waiting = new Map<string, Entry[]>();
		for (const entry of [...removed].reverse()) {
			const list = waiting.get(keyWas(entry));
			if (list === undefined) waiting.set(keyWas(entry), [entry]);
			else list.push(entry);
		}
		added = added.filter((entry) => {
			const old = waiting.get(keyIs(entry))?.pop();
			if (old !== undefined) pairs.set(entry, old);
			return old === undefined;
		});
		const taken = new Set(pairs.values());
		removed = removed.filter((entry) => !taken.has(entry));
	}
	const changed: EntryChange[] = [];
	for (const entry of is.entries) {
		const old = pairs.get(entry);
		if (old === undefined) continue;
		const fields = entryFields(old, entry, was, is);
		if (fields.length > 0) changed.push({ was: old, is: entry, fields });
	}
	return { added, removed, changed };
}

function entryFields(was: Entry, is: Entry, before: Timeline, after: Timeline): FieldChange[] {
	const pick = (entry: Entry, timeline: Timeline): [string, string][] => {
		const names = namesOf(timeline);
		const paths = pathsOf(timeline);
		return [
			['kind', entry.kind],
			['date', entry.date === null ? 'undated' : `${entry.date.edtf} (${entry.date.role}, ${entry.date.basis})`],
			['other dates', entry.otherDates.map(({ edtf, role }) => `${edtf} (${role})`).join(', ') || 'none'],
			['summary', entry.summary],
			['act', entry.act ?? 'none'],
			['type', entry.type ?? 'none'],
			['status', entry.status ?? 'none'],
			['instrument', entry.instrument === null ? 'none' : (entry.instrument.title ?? entry.instrument.number ?? entry.instrument.type)],
			['bodies', entry.bodies.map(({ id, role }) => `${names.get(id) ?? id} (${role})`).join(', ') || 'none'],
			['unnamed bodies', String(entry.unnamedBodies ?? 'none')],
			['figures', entry.figures.map(({ value, max, unit }) => `${value}${max === null ? '' : `–${max}`} ${unit}`).join(', ') || 'none'],
			['evidence', entry.evidence.map(({ document, line }) => `${paths.get(document) ?? document}:${line}`).join(', ')],
			['conflicts', entry.conflicts.map(({ field, value, other }) => `${field} ${JSON.stringify(value)} / ${JSON.stringify(other)}`).join(', ') || 'none'],
			['confidence', entry.confidence],
			['rule', entry.rule],
		];
	};
	return differing(pick(was, before), pick(is, after));
}

function differing(was: readonly [string, string][], is: readonly [string, string][]): FieldChange[] {
	const before = new Map(was);
	return is.flatMap(([field, value]) => (before.get(field) === value ? [] : [{ field, was: before.get(field) ?? '', is: value }]));
}

/** One line that says how much differs. */
export function headline({ same, documents, entries, rules, others }: Comparison): string {
	if (same) return 'the timeline is what the articles give';
	const parts = [
		...counts(entries, 'entry', 'entries'),
		...counts(documents, 'article', 'articles'),
		...(rules === null ? [] : ['made by other rules']),
		...[...others].sort(byCodeUnit).map((other) => `${other} differ${other === 'order' ? 's' : ''}`),
	];
	return `the timeline is not what the articles give: ${parts.join(', ')}`;
}

function counts(
	part: { readonly added: readonly unknown[]; readonly removed: readonly unknown[]; readonly changed: readonly unknown[] },
	one: string,
	many: string,
): string[] {
	return (['added', 'removed', 'changed'] as const).flatMap((what) => {
		const n = part[what].length;
		return n === 0 ? [] : [`${n} ${n === 1 ? one : many} ${what}`];
	});
}
