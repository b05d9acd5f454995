/** Who is told what is weighed as an article is read: whoever learns the weights. */
import type { FigureMention } from '../mentions.js';
import type { Case } from './answering/candidates.js';
import type { Found } from './found.js';
import type { Features, Sight } from './weighing/features.js';

/** A sentence as it is weighed: its features and words, and how many measures the rules found in it. */
export interface WeighedSentence {
	/** Of {@link Reading.sentences}. */
	readonly index: number;
	readonly features: Features;
	readonly words: ReadonlySet<string>;
	readonly found: number;
}

export interface Observer {
	readonly sentence?: (sentence: WeighedSentence) => void;
	/** A sentence in which the rules found several measures, with its log-odds. */
	readonly parts?: (index: number, sight: Sight, odds: number) => void;
	/** A measure with all from which its bodies are chosen. */
	readonly measure?: (given: Case) => void;
	readonly figure?: (measure: Found, figure: FigureMention, features: Features) => void;
}
