/** The documents of a timeline: the same bytes at several paths are one, listed at the first path. */
import { byCodeUnit } from '../text/order.js';
import type { Findings } from './findings.js';

/** Findings of distinct documents, by path; `document.copies` names the other paths of each. */
export function distinctDocuments(findings: readonly Findings[]): Findings[] {
	const groups = new Map<string, Findings[]>();
	for (const one of findings) {
		const group = groups.get(one.document.id);
		if (group === undefined) groups.set(one.document.id, [one]);
		else group.push(one);
	}
	const distinct = [...groups.values()].map((group) => {
		const [first, ...others] = group.sort((a, b) => byCodeUnit(a.document.path, b.document.path));
		if (first === undefined) throw new Error('a group of findings cannot be empty');
		const copies = [...new Set([first, ...others].flatMap(({ document }) => [document.path, ...document.copies]))].filter(
			(path) => path !== first.document.path,
		);
		return copies.length === 0 ? first : { ...first, document: { ...first.document, copies: copies.sort(byCodeUnit) } };
	});
	return distinct.sort((a, b) => byCodeUnit(a.document.path, b.document.path));
}
