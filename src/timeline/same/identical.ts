/** The same words: a measure quoted alike in two places is one measure, unless it is dated apart. */
import { fold } from '../../text/tokens.js';
import { contentHash } from '../hash.js';
import type { Report } from '../report.js';
import { areOneArticle, datedTogether, isWeak, sharedBodies } from './agreement.js';
import type { Corpus, Pair, SamenessRule } from './rule.js';

/** Stems from which the words alone tell; `The notice takes effect today.` may be said of anything and needs the same date and a body in common. */
const enough = 8;

export const identical: SamenessRule = {
	id: 'same/identical',
	summary: 'the evidence is the same sentence, word for word, and the dates do not exclude each other',
	withinDocument: true,
	*pairs(corpus: Corpus): Iterable<Pair> {
		const first = new Map<string, number[]>();
		for (const [index, report] of corpus.reports.entries()) {
			const key = keyOf(report);
			const places = first.get(key);
			if (places === undefined) {
				first.set(key, [index]);
				continue;
			}
			const match = places.find((place) => isSame(corpus, corpus.reports[place] as Report, report));
			if (match !== undefined) yield { a: match, b: index, verdict: 'merge', strength: 1 };
			else {
				if (report.stems.length >= enough) yield { a: places[0] as number, b: index, verdict: 'relate', strength: 1 };
				// a sentence that every statement of a series repeats, each time of another day: compared with the latest few
				if (places.length < 16) places.push(index);
				else places[1 + (index % 15)] = index;
			}
		}
	},
};

/** A hash: the words themselves of all reports would be the corpus once more. */
function keyOf({ entry, evidence }: Report): string {
	return contentHash(entry.kind, entry.act ?? '', squeezed(entry.summary), squeezed(evidence.quote));
}

/** Folded, without spaces: line breaks and spacing differ from page to page. */
function squeezed(text: string): string {
	return fold(text).replace(/\s+/g, '');
}

function isSame({ reprints }: Corpus, a: Report, b: Report): boolean {
	if (areOneArticle(a, b, reprints)) return true;
	if (!datedTogether(a, b)) return false;
	return a.stems.length >= enough || (a.entry.date !== null && a.entry.date.edtf === b.entry.date?.edtf && sharedBodies(a, b) && appearedTogether(a, b));
}

/** Two articles of one day, or one of them undated; a date that is stated needs no such help. */
function appearedTogether(a: Report, b: Report): boolean {
	const isStated = [a, b].some(({ entry: { date } }) => date !== null && !isWeak(date));
	return isStated || a.document.published?.edtf === b.document.published?.edtf;
}
