/** What the sentence before a list says of its items: who bears their duties, their status, and the measure whose figures they give. */
import type { BlockKind } from '../../../article.js';
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';
import type { BodyMention, FigureMention } from '../../mentions.js';
import type { MeasureParts } from '../entry/entry.js';
import { bearerAnnounced } from '../responsibility/duty-list.js';
import type { Status } from '../vocabulary.js';
import { isNumbered } from './numbered-item.js';

/** A line this short between the items of a list (`Illicit drugs`) does not end it; in characters. */
const SHORT = 60;

/** Rules of measures that bind somebody to what follows. */
const orders = new Set(['measures/directive', 'measures/duty']);

export class AnnouncedList {
	/** Whoever bears the duties of the list that is read. */
	bearer: BodyMention | null = null;
	/** The status of what announced the list that is read. */
	lead: Status = 'planned';
	/** What announced the list orders its items: `agencies must take these actions:`. */
	ordered = false;
	/** The measure whose sentence ended in a colon: `the limits are:`. */
	measure: MeasureParts | null = null;

	constructor(private readonly tokens: Tokens) {}

	/** A block opens with a sentence: without a number it is no item, and whoever bore the duties of the items before it bears none of it. */
	open(sentence: Sentence): void {
		if (!isNumbered(this.tokens, sentence)) this.bearer = null;
	}

	/**
	 * Remembers what a sentence announces.
	 * @param states it states a measure itself
	 * @param last the last measure of its paragraph
	 */
	announce(sentence: Sentence, index: number, block: BlockKind, bodies: readonly BodyMention[], states: boolean, last: MeasureParts | null): void {
		this.bearer = bearerAnnounced(this.tokens, sentence, index, bodies) ?? this.bearer;
		if (block !== 'list-item') this.lead = (states ? last?.measure.status : null) ?? 'planned';
		const announces = this.tokens.norm[sentence.last - 1] === ':';
		if (block !== 'list-item') this.ordered = announces && last?.measure.sentence === index && orders.has(last.measure.rule);
		if (states) this.measure = announces ? last : null;
	}

	/** Gives the figures of an item that states no measure to the one that announced the list; false where none did. */
	take(figures: readonly FigureMention[], sentence: Sentence, block: BlockKind): boolean {
		if (this.measure !== null && (block === 'list-item' || block === 'table-row')) {
			this.measure.figures.push(...figures);
			return true;
		}
		if (sentence.end - sentence.start > SHORT) this.measure = null;
		return false;
	}
}
