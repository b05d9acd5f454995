/** Dates that a measure without one of its own has from the sentences before it: `during the period`, 2003年，…。地方政府改革…. */
import type { Reading } from '../../../text/reading.js';
import type { DateValue } from '../../../timeline/schema.js';
import type { DateMention } from '../../mentions.js';
import type { Context } from '../document/context.js';
import type { Found } from '../found.js';
import { words } from '../words.js';
import type { Dating } from './dated.js';

/** Sentences behind one that cites a law in which a duty is still of it. */
const CITED = 1;
/** How many sentences back a period may lie. */
const RECALL = 2;

export class RecalledDates {
	/** The period of the plan that was told last, and the sentence that pointed at it last. */
	private period: { readonly date: DateMention; readonly sentence: number } | null = null;

	/** The law that was cited last as that by which something is done, and the sentence that cited it. */
	private cited: { readonly law: DateValue; readonly sentence: number } | null = null;

	constructor(
		private readonly reading: Reading,
		private readonly context: Context,
	) {}

	/**
	 * The date of a measure, where sentences before it give it one.
	 * @param opened sentence that opened what frames it
	 */
	of(measure: Found, dating: Dating, opened: number): Dating {
		return this.ofLaw(measure, this.ofYear(measure, this.ofPeriod(measure, dating), opened));
	}

	/**
	 * `The Office issues directives pursuant to the Waste Act of 2014. Mills are required to comply with them.`: what is so by law is as old as
	 * the law, outside the news.
	 */
	private ofLaw(measure: Found, dating: Dating): Dating {
		const { reportage, statute, laws } = this.context;
		if (measure.status !== 'in-force' || measure.current || dating.stated !== null || reportage || statute !== null) return dating;
		const law = laws.citedIn(measure.head, measure.last);
		if (law !== null) this.cited = { law, sentence: measure.sentence };
		else if (this.cited === null || measure.sentence - this.cited.sentence > CITED || !(measure.modal || measure.passive)) return dating;
		return { ...dating, date: law ?? this.cited?.law ?? null };
	}

	/** The last date of the paragraph, where it lies in a year before the article's own. */
	pastYear(index: number): DateMention | null {
		const { sentences } = this.reading;
		const year = this.context.published?.earliest?.slice(0, 4) ?? null;
		if (year === null || this.context.official) return null;
		for (let at = index; at >= 0 && index - at <= RECALL && sentences[at]?.block === sentences[index]?.block; at--) {
			const date = (this.context.datesOf.get(at) ?? []).at(-1);
			const latest = date?.value.latest ?? null;
			if (date !== undefined && latest !== null) return latest < `${year}-01-01` ? date : null;
		}
		return null;
	}

	/** 2003年，…。地方政府改革…: what is told of a year in Chinese without a date has that of the sentence before. */
	private ofYear(measure: Found, dating: Dating, opened: number): Dating {
		const decided = measure.status === 'adopted' || measure.status === 'completed' || measure.status === 'announced';
		if (!decided || dating.stated !== null || !measure.rule.startsWith('measures/clause-') || opened === measure.sentence) return dating;
		const date = this.pastYear(measure.sentence);
		return date === null ? dating : { ...dating, date: { ...date.value, basis: 'context' } };
	}

	/** `during the period`: a plan that points back at the period of the plan before has its dates. */
	private ofPeriod(measure: Found, dating: Dating): Dating {
		const plan = measure.status === 'planned' || measure.status === 'target' || measure.status === 'proposed';
		if (dating.stated?.value.role === 'period' && plan) this.period = { date: dating.stated, sentence: measure.sentence };
		if (!plan || dating.stated !== null || this.period === null || measure.sentence - this.period.sentence > RECALL) return dating;
		const { tokens } = this.reading;
		if (this.period.sentence === measure.sentence) return { ...dating, date: { ...this.period.date.value, basis: 'inherited' } };
		for (let i = measure.first; i < measure.last; i++) {
			if (words.anaphors.longest(tokens, i, measure.last) === null) continue;
			this.period = { ...this.period, sentence: measure.sentence };
			return { ...dating, date: { ...this.period.date.value, basis: 'inherited' } };
		}
		return dating;
	}
}
