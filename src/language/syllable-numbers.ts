/** Scales that are written in syllables behind digits: each is read as such wherever it stands there. */
import * as ko from './ko/numbers.js';

export const syllableNumbers = {
	/** Powers of ten. */
	scales: new Map(ko.scales) as ReadonlyMap<string, number>,
	/** They say that there is more. */
	excess: new Set(ko.excess) as ReadonlySet<string>,
	/** By a scale that is another word as well what must follow it. */
	tails: new Map(ko.scaleTails.map(([scale, next]) => [scale, new Set(next)] as const)) as ReadonlyMap<string, ReadonlySet<string>>,
} as const;
