/** What dates a measure. */
import type { DateValue } from '../../../timeline/schema.js';
import type { DateMention } from '../../mentions.js';

export interface Dating {
	readonly date: DateValue | null;
	readonly others: readonly DateValue[];
	/** The mention behind the date, where the clause or sentence states it. */
	readonly stated: DateMention | null;
}
