/** A unit and the ways to write it. */
import type { FigureValue } from '../../timeline/schema.js';

export interface Unit {
	/** As reported: ISO 4217, `percent`, `day`, UCUM. */
	readonly unit: string;
	readonly kind: FigureValue['kind'];
	/** Phrases that stand after the number. */
	readonly names: readonly string[];
	/** Power of ten from the unit written to the unit reported; 0 where absent. */
	readonly scale?: number;
}
