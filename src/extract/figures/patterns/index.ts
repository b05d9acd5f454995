/** The patterns, in the order in which they are asked. */
import type { Pattern } from '../pattern.js';
import { age } from './age.js';
import { bare } from './bare.js';
import { compound } from './compound.js';
import { count } from './count.js';
import { countHan } from './count-han.js';
import { duration } from './duration.js';
import { fraction } from './fraction.js';
import { money } from './money.js';
import { multiple } from './multiple.js';
import { ofNoun } from './of-noun.js';
import { ownUnit } from './own-unit.js';
import { percent } from './percent.js';
import { percentagePoint } from './percentage-point.js';
import { physical } from './physical.js';
import { ratio } from './ratio.js';

export const patterns: readonly Pattern[] = [
	ownUnit, // before all others in the texts of its language
	money, // before all others: `$1.2m a year`
	percentagePoint, // before percent: `% points`
	percent,
	ratio,
	fraction,
	multiple,
	age, // before duration: `16 to 24 year olds`
	duration, // before physical: letters of time and of length
	physical,
	compound,
	countHan,
	count,
	ofNoun,
	bare, // whatever is left that its surroundings show to be a value
];

/** Those that read signs and symbols: all that is read beside units of its own in a language that has them. */
export const patternsOfSigns: readonly Pattern[] = [ownUnit, money, percentagePoint, percent, physical];
