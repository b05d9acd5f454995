/** The same story in other words: in two documents that tell one story, the reports that correspond in place, words and figures. */
import { containment, likeness } from '../../dedupe/stems.js';
import { variantsOf } from '../../dedupe/variants.js';
import type { Report } from '../report.js';
import { datesAgree, figuresCompatible, sharedFigures } from './agreement.js';
import type { Corpus, Pair, SamenessRule } from './rule.js';

/** How far apart in their documents, as a share of the length, two tellings of one sentence may stand. */
const reach = 0.12;
/** Strength from which two reports are taken for one, best first; and from which they are of one matter. */
const least = 0.4;
const alike = 0.3;

export const variant: SamenessRule = {
	id: 'same/variant',
	summary: 'two documents tell one story in different words (translations, rewrites), and the reports correspond in place, words and figures',
	withinDocument: false,
	*pairs({ reports, ofDocument, collection, shared }: Corpus): Iterable<Pair> {
		for (const { a, b } of variantsOf(collection, shared)) {
			const others = ofDocument.get(b) ?? [];
			for (const i of ofDocument.get(a) ?? []) {
				for (const j of others) {
					const strength = correspondence(reports[i] as Report, reports[j] as Report);
					if (strength >= alike) yield { a: i, b: j, verdict: strength >= least ? 'merge' : 'relate', strength };
				}
			}
		}
	},
};

function correspondence(a: Report, b: Report): number {
	const apart = Math.abs(a.place - b.place);
	if (a.entry.kind !== b.entry.kind || apart > reach) return 0;
	if (!datesAgree(a.entry.date, b.entry.date) || !figuresCompatible(a.entry.figures, b.entry.figures)) return 0;
	const words = (likeness(a.stems, b.stems) + containment(a.stems, b.stems)) / 2;
	const figures = Math.min(2, sharedFigures(a.entry.figures, b.entry.figures)) * 0.1;
	const act = a.entry.act !== null && a.entry.act === b.entry.act ? 0.1 : 0;
	return Math.min(1, words + figures + act - apart);
}
