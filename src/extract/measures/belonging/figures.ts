/** The figures of a measure: those of its own sentence and of the sentences that go on with it. */
import type { Tokens } from '../../../text/tokens.js';
import type { FigureMention } from '../../mentions.js';
import type { Context } from '../document/context.js';
import type { Found } from '../found.js';
import type { Observer } from '../observer.js';
import { within } from '../within.js';
import { beside, type Pairing, pairingFeatures } from './features.js';
import { belongs } from './weigh.js';

/** How many sentences behind a measure its figures may stand. */
const FOLLOWING = 2;

export class Belonging {
	constructor(
		private readonly tokens: Tokens,
		private readonly context: Context,
		private readonly observer: Observer | null,
	) {}

	/** The figures of its sentence that belong to one of the measures found there, the `at`th. */
	of(measure: Found, found: readonly Found[], at: number, figures: readonly FigureMention[]): FigureMention[] {
		const { tokens, context } = this;
		const candidates = beside(figures, found, at);
		const own = within(candidates, measure.first, measure.reach).length;
		return candidates.filter((figure) => this.belongs({ tokens, context, figure, measure, found, at, behind: 0, own, figures: figures.length }));
	}

	/** What a sentence without a measure of its own tells in figures may belong to the measure before it in the paragraph. */
	behind(measure: Found, index: number, figures: readonly FigureMention[]): FigureMention[] {
		const { tokens, context } = this;
		const behind = index - measure.sentence;
		if (behind > FOLLOWING) return [];
		return figures.filter((figure) => this.belongs({ tokens, context, figure, measure, found: [measure], at: 0, behind, own: 0, figures: figures.length }));
	}

	private belongs(pairing: Pairing): boolean {
		const features = pairingFeatures(pairing);
		this.observer?.figure?.(pairing.measure, pairing.figure, features);
		return belongs(features);
	}
}
