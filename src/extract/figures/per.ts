/** What a figure is a rate of: `$5 a share`, `3.2 per 1,000 people`, `20 yuan per month`, 30元/吨. */
import { singular } from '../../text/singular.js';
import { headNoun } from './head.js';
import { readNumeral } from './numerals/index.js';
import type { Found } from './pattern.js';
import { isWord, type Scan } from './scan.js';
import { notPer, per, perArticle, perUnits, stops } from './vocabulary.js';

/** The rate after a figure: its name, and the token after it. */
export function perOf(scan: Scan, figure: Found): { per: string; last: number } | null {
	const { tokens } = scan;
	const at = figure.last;
	if (at >= scan.last) return null;
	const lead = per.longest(tokens, at, scan.last);
	if (lead !== null) {
		const size = readNumeral(tokens, lead.last, scan.last);
		if (size !== null) {
			const unit = perUnits.longest(tokens, size.last, scan.last);
			if (unit !== null) return { per: `${size.value} ${unit.values[0]}`, last: unit.last };
			const head = headNoun(scan, size.last, true);
			return { per: head === null ? String(size.value) : `${size.value} ${head.unit}`, last: head?.last ?? size.last };
		}
		const unit = perUnits.longest(tokens, lead.last, scan.last);
		if (unit !== null) return { per: unit.values[0] as string, last: unit.last };
		if (isWord(tokens, lead.last) && tokens.norm[at] !== '/' && stops.longest(tokens, lead.last, lead.last + 1) === null)
			return { per: singular(tokens.norm[lead.last] as string), last: lead.last + 1 };
		return null;
	}
	if (!perArticle.has(tokens.norm[at] as string)) return null;
	const unit = perUnits.longest(tokens, at + 1, scan.last);
	return unit === null || notPer.has(tokens.norm[unit.last] ?? '') ? null : { per: unit.values[0] as string, last: unit.last };
}
