/** What a rule of boilerplate is. */
import type { Explained } from '../rules.js';
import type { CueKind } from './cue-vocabulary.js';
import { bitsOf } from './cues.js';
import type { Line } from './line.js';
import type { Page } from './page.js';

/** What a rule has decided about a line. `why` quotes nothing: it says in a few words what was seen. */
export interface Opinion {
	readonly drops: boolean;
	readonly why: string;
}

/** One kind of boilerplate, or of content that looks like it. It sees one line, its neighbours and the page's figures. */
export interface Rule {
	readonly doc: Explained;
	/** Bits of the kinds of cues of which a line must hold one to be asked about; 0 where every line is. */
	readonly asks: number;
	/** In constant time but for the line's own tokens and a bounded number of neighbours. */
	readonly judge: (line: Line, page: Page) => Opinion | null;
}

export const drop = (why: string): Opinion => ({ drops: true, why });
export const keep = (why: string): Opinion => ({ drops: false, why });

/** How far a line may be from prose and still be taken for furniture by its words alone. */
export interface CueLimits {
	/** Most words a line may have where the cue is all of it, opens it or stands in it; 0 where the place does not count. */
	readonly whole: number;
	readonly opens: number;
	readonly within: number;
}

/** A rule that goes by the cues of one kind. */
export function byCue(doc: Explained, kind: CueKind, limits: CueLimits, unless: (line: Line, page: Page) => boolean = () => false): Rule {
	const bit = bitsOf(kind);
	const judge = (line: Line, page: Page): Opinion | null => {
		if (unless(line, page)) return null;
		if ((line.whole & bit) !== 0 && limits.whole > 0) return drop(`the line is nothing but a phrase of ${kind}`);
		if ((line.opens & bit) !== 0 && line.words <= limits.opens) return drop(`opens with a phrase of ${kind}, ${Math.ceil(line.words)} words`);
		return (line.within & bit) !== 0 && line.words <= limits.within ? drop(`holds a phrase of ${kind}, ${Math.ceil(line.words)} words`) : null;
	};
	return { doc, asks: bit, judge };
}

/** The rule, and a test of its own for the lines on which the rule says nothing, whether they hold a cue or none. */
export function orElse({ doc, judge }: Rule, otherwise: Rule['judge']): Rule {
	return { doc, asks: 0, judge: (line, page) => judge(line, page) ?? otherwise(line, page) };
}
