/** How much a change matters to someone who reads for policy: what binds, when and how much before who, wording last. */
import type { ChangeKind } from '../schema.js';

export const weights: Readonly<Record<ChangeKind, number>> = {
	'deadline-moved': 10,
	'deadline-added': 9,
	'deadline-removed': 9,
	'status-changed': 10,
	'figure-changed': 9,
	'modality-strengthened': 9,
	'modality-weakened': 9,
	'body-replaced': 8,
	'measure-added': 8,
	'measure-removed': 8,
	'body-added': 7,
	'body-removed': 7,
	'scope-widened': 6,
	'scope-narrowed': 6,
	'date-changed': 6,
	'figure-added': 5,
	'figure-removed': 5,
	'date-added': 4,
	'date-removed': 4,
	'body-renamed': 2,
	reworded: 1,
};
