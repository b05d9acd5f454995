/** Weighs the sentences of an article one after another: which measures of those that the rules found stay, which are details, and whether there is one they did not find. */
import { shippedRegister } from '../../../knowledge/register.js';
import type { Sentence } from '../../../text/sentences.js';
import type { Found } from '../found.js';
import type { Observer } from '../observer.js';
import { type Parted, parted } from '../parting/weigh.js';
import type { Progress } from '../reading/progress.js';
import { clauseWords } from '../uninflected/clause-words.js';
import { preamble } from '../uninflected/clauses/preamble.js';
import { within } from '../within.js';
import { featuresOf, type Sight } from './features.js';
import { topicOdds, topicOf } from './topic.js';
import { unruled } from './unruled.js';
import { becomesMeasure, isWeighed, oddsOf, staysMeasure } from './weigh.js';
import { Repetition, wordsOf } from './words.js';

/** What the rules found in a sentence, and where it stands in what has been read. */
export type Seen = Pick<Sight, 'found' | 'predicates' | 'clauses' | 'frame' | 'afterTask' | 'listed' | 'lead' | 'goesOn'>;

/** The measures of a sentence, with the log-odds that it states one. */
export interface Weighed extends Parted {
	/** Null where it was not weighed. */
	readonly odds: number | null;
	/** They weigh enough to be entries; otherwise they only frame what follows. */
	readonly kept: boolean;
}

/** A measure of which no weights say whether it is one: a row of a table, an item of a list. */
export function unweighed(measure: Found): Weighed {
	return { own: [measure], details: [], odds: null, kept: true };
}

export class Scales {
	private readonly repetition = new Repetition();
	/** How many measures the rules found in the sentence before. */
	private before = 0;
	/** Sentences, or pieces of long ones, in which they found any. */
	private stating = 0;
	/** What the whole article adds to the log-odds of each sentence. */
	private readonly topic: number;
	/** Everything that the rules find stays. */
	private readonly ruled: boolean;

	constructor(
		private readonly progress: Pick<Progress, 'reading' | 'context' | 'voices'>,
		private readonly observer: Observer | null,
	) {
		const { context, reading } = progress;
		this.ruled = !isWeighed(reading, context);
		this.topic = this.ruled ? 0 : topicOdds(topicOf(reading, context), reading.sentences.length);
	}

	/**
	 * Weighs the next sentence.
	 * @param restated the rules found more in it, which the text had told before
	 */
	weigh(sentence: Sentence, index: number, seen: Seen, restated: boolean): Weighed {
		const { reading, context } = this.progress;
		const { found } = seen;
		const bodies = within(context.bodiesOf.get(index) ?? [], sentence.first, sentence.last);
		const words = wordsOf(reading.tokens, sentence, bodies, shippedRegister().places);
		const sight = this.sight(sentence, index, seen, this.repetition.next(words));
		const features = featuresOf(sight);
		const odds = oddsOf(features, words) + this.topic;
		this.before = found.length;
		if (found.length > 0) this.stating++;
		if (!restated) this.observer?.sentence?.({ index, features, words, found: found.length });
		const stays = staysMeasure(odds);
		// 现印发给你们: the notice does by these words what it is for, however little they weigh
		const kept =
			stays ||
			this.ruled ||
			(found.some(({ rule }) => rule === preamble.explained.id) && clauseWords.addressing.within(reading.tokens, sentence.first, sentence.last));
		if (found.length > 1 && stays && !this.ruled) {
			if (!restated) this.observer?.parts?.(index, sight, odds);
			return { odds, kept, ...parted(sight, odds) };
		}
		const added = found.length === 0 && !restated && becomesMeasure(odds) ? unruled(sight) : null;
		return { odds, kept, own: added === null ? found : [added], details: [] };
	}

	/** What is seen of a sentence when it is weighed. */
	private sight(sentence: Sentence, index: number, seen: Seen, again: number): Sight {
		const { context, voices } = this.progress;
		const { article, tokens, sentences } = this.progress.reading;
		const { first, last, block } = sentence;
		return {
			predicates: seen.predicates,
			clauses: seen.clauses,
			tokens,
			sentence,
			index,
			count: sentences.length,
			block: article.blocks[block]?.kind ?? 'paragraph',
			goesOn: seen.goesOn,
			before: this.before,
			stating: this.stating,
			again,
			context,
			frame: seen.frame,
			afterTask: seen.afterTask,
			listed: seen.listed,
			lead: seen.lead,
			explains: context.explains,
			voice: voices.opinions.has(index) ? 'opinion' : voices.official.has(index) ? 'official' : null,
			bodies: within(context.bodiesOf.get(index) ?? [], first, last),
			dates: within(context.datesOf.get(index) ?? [], first, last),
			figures: within(context.figuresOf.get(index) ?? [], first, last).length,
			found: seen.found,
		};
	}
}
