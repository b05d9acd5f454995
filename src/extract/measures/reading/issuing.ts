/** A notice that issues a plan has said so; the plan's own preamble does not say it again. */
import type { Found } from '../found.js';

const PREAMBLE = 'measures/clause-preamble';

export class Issuing {
	/** The text has said that it is issued. */
	private told = false;

	/** The measures of a sentence without a preamble that tells it again. */
	once(found: readonly Found[]): readonly Found[] {
		const kept = found.filter(({ rule }) => !(this.told && rule === PREAMBLE));
		this.told ||= kept.some(
			({ rule, verb }) => rule === PREAMBLE || (rule === 'measures/clause-passive' && (verb?.act === 'approve' || verb?.act === 'issue')),
		);
		return kept;
	}
}
