/** The same act on the same object: one body, one day, and mostly the same words. */
import { likeness } from '../../dedupe/stems.js';
import type { Report } from '../report.js';
import { datedAlike, figuresCompatible } from './agreement.js';
import type { Corpus, Pair, SamenessRule } from './rule.js';

/** Share of stems in common from which act and object are the same, or the matter is. */
const same = 0.6;
const alike = 0.35;
/** Reports of one body, act and date that are compared with one another. */
const compared = 24;

export const object: SamenessRule = {
	id: 'same/object',
	summary: 'one body does the same to the same object on the same day; else related',
	withinDocument: false,
	*pairs({ reports }: Corpus): Iterable<Pair> {
		const groups = new Map<string, number[]>();
		for (const [index, { entry }] of reports.entries()) {
			if (entry.act === null || entry.date === null) continue;
			for (const { id } of entry.bodies) {
				const key = `${entry.act}\u0000${entry.date.edtf}\u0000${id}`;
				const group = groups.get(key);
				if (group === undefined) groups.set(key, [index]);
				else if (group[group.length - 1] !== index) group.push(index);
			}
		}
		for (const group of groups.values()) {
			for (let j = 1; j < group.length; j++) {
				for (let i = Math.max(0, j - compared); i < j; i++) {
					const [a, b] = [group[i] as number, group[j] as number];
					const [one, other] = [reports[a] as Report, reports[b] as Report];
					if (one.document.id === other.document.id || !datedAlike(one.entry.date, other.entry.date)) continue;
					const strength = likeness(one.stems, other.stems);
					if (strength < alike) continue;
					yield { a, b, verdict: strength >= same && figuresCompatible(one.entry.figures, other.entry.figures) ? 'merge' : 'relate', strength };
				}
			}
		}
	},
};
