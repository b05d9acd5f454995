/** The documents of a timeline: the same bytes at several paths are one, listed at the first path. */
import { byCodeUnit } from '../text/order.js';
import type { FindingsStore } from './store.js';

/** Findings of one document, by their number in the store; `copies` names the other paths of the document. */
export interface DistinctDocument {
	readonly index: number;
	readonly copies: readonly string[];
}

/** What is looked at of each of the findings, in the store's order. */
export interface DocumentName {
	readonly id: string;
	readonly path: string;
	readonly copies: readonly string[];
}

export function namesOf(store: FindingsStore): DocumentName[] {
	return Array.from({ length: store.length }, (_, index) => {
		const { id, path, copies } = store.document(index);
		return { id, path, copies };
	});
}

/** Distinct documents, by path. @param names sorted by path */
export function distinctDocuments(names: readonly DocumentName[]): DistinctDocument[] {
	const groups = new Map<string, number[]>();
	names.forEach(({ id }, index) => {
		const group = groups.get(id);
		if (group === undefined) groups.set(id, [index]);
		else group.push(index);
	});
	return [...groups.values()].map((group) => {
		const [index] = group as [number];
		const first = names[index] as DocumentName;
		const paths = new Set(group.flatMap((member) => [(names[member] as DocumentName).path, ...(names[member] as DocumentName).copies]));
		paths.delete(first.path);
		return { index, copies: [...paths].sort(byCodeUnit) };
	});
}
