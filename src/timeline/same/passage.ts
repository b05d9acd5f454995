/** The same passage: two reports that stand at the same place of a passage which two documents share. */
import type { Prints } from '../../dedupe/packing.js';
import { likeness } from '../../dedupe/stems.js';
import type { Report } from '../report.js';
import { areOneArticle, datedTogether, datesAgree, figuresCompatible } from './agreement.js';
import { nameDiffers } from './names.js';
import type { Corpus, Pair, SamenessRule } from './rule.js';

/** Characters by which the two may stand apart, counted from the beginning of the passage. */
const reach = 200;
/** Share of stems they must have in common: what lies in one passage differs by a word or by where the clause was cut. */
const least = 0.6;

export const passage: SamenessRule = {
	id: 'same/passage',
	summary: 'the evidence stands at the same place of a passage that the documents share',
	withinDocument: false,
	*pairs({ reports, ofDocument, collection, shared, reprints }: Corpus): Iterable<Pair> {
		for (const { source, document, chain } of shared) {
			const here = collection.prints[document] as Prints;
			const there = collection.prints[source] as Prints;
			const inSource = within(reports, ofDocument.get(collection.documents[source]?.id ?? ''), there.start[chain.first], there.end[chain.last]);
			const inDocument = within(reports, ofDocument.get(collection.documents[document]?.id ?? ''), here.start[chain.again], here.end[chain.againLast]);
			let from = 0;
			for (const b of inDocument) {
				const at = startOf(reports, b) - (here.start[chain.again] as number);
				while (from < inSource.length && startOf(reports, inSource[from] as number) - (there.start[chain.first] as number) < at - reach) from++;
				for (let i = from; i < inSource.length; i++) {
					const a = inSource[i] as number;
					if (startOf(reports, a) - (there.start[chain.first] as number) > at + reach) break;
					const strength = samePlace(reports[a] as Report, reports[b] as Report, reprints);
					if (strength >= least) yield { a, b, verdict: 'merge', strength };
				}
			}
		}
	},
};

const startOf = (reports: readonly Report[], index: number): number => reports[index]?.start ?? 0;

/** Reports that begin between two offsets (the beginning may lie a little before the first fingerprint). */
function within(reports: readonly Report[], indices: readonly number[] = [], start = 0, end = 0): number[] {
	return indices.filter((index) => startOf(reports, index) >= start - 60 && startOf(reports, index) < end);
}

function samePlace(a: Report, b: Report, reprints: ReadonlyMap<string, string>): number {
	const [one, other] = [a.entry, b.entry];
	if (one.kind !== other.kind || one.act !== other.act || !figuresCompatible(one.figures, other.figures)) return 0;
	if (!(areOneArticle(a, b, reprints) ? datesAgree(one.date, other.date) : datedTogether(a, b))) return 0;
	const strength = likeness(a.stems, b.stems);
	return strength >= least && nameDiffers(a.evidence.quote, b.evidence.quote) ? 0 : strength;
}
