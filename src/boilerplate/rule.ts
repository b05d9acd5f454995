/** What a rule of boilerplate is. */
import type { Explained } from '../rules.js';
import type { CueKind } from './cues.js';
import { has, type Line, type Page } from './page.js';

/**
 * What a rule thinks of a line. A `settled` opinion decides; a `hint` is one feature of the classifier among others.
 * `why` quotes nothing: it says in a few words what was seen.
 */
export interface Opinion {
	readonly drops: boolean;
	readonly settled: boolean;
	readonly why: string;
}

/** One kind of boilerplate, or of content that looks like it. It sees one line, its neighbours and the page's figures. */
export interface Rule {
	readonly doc: Explained;
	/** In constant time but for the line's own tokens and a bounded number of neighbours. */
	readonly judge: (line: Line, page: Page) => Opinion | null;
}

export const drop = (why: string): Opinion => ({ drops: true, settled: true, why });
export const doubt = (why: string): Opinion => ({ drops: true, settled: false, why });
export const keep = (why: string): Opinion => ({ drops: false, settled: true, why });

/** How far a line may be from prose and still be taken for furniture by its words alone. */
export interface CueLimits {
	/** Most words a line may have where the cue is all of it, opens it or stands in it; 0 where the place does not count. */
	readonly whole: number;
	readonly opens: number;
	readonly within: number;
}

/** The opinion of a rule that goes by cues of one kind: settled up to the limits, a hint up to three times as many words. */
export function byCue(line: Line, kind: CueKind, limits: CueLimits): Opinion | null {
	if (has(line, kind, 'whole') && limits.whole > 0) return drop(`the line is nothing but a phrase of ${kind}`);
	if (limits.opens > 0 && has(line, kind, 'opens')) {
		if (line.words <= limits.opens) return drop(`opens with a phrase of ${kind}, ${Math.ceil(line.words)} words`);
		if (line.words <= limits.opens * 3) return doubt(`opens with a phrase of ${kind}`);
	}
	if (limits.within > 0 && has(line, kind, 'within')) {
		if (line.words <= limits.within) return drop(`holds a phrase of ${kind}, ${Math.ceil(line.words)} words`);
		if (line.words <= limits.within * 3) return doubt(`holds a phrase of ${kind}`);
	}
	return null;
}
