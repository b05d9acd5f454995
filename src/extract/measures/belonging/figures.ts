/** The figures of a measure: those of its own sentence and of the sentences that go on with it. */
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import type { FigureMention } from '../../mentions.js';
import type { Context } from '../document/context.js';
import type { Found } from '../found.js';
import type { Observer } from '../observer.js';
import { within } from '../within.js';
import { beside, type Pairing, pairingFeatures } from './features.js';
import { belongs } from './weigh.js';

const semicolons = new Set([';', '；']);

/** 甲补贴1万元；乙补贴2万元: a figure in the half of the measure beside this one, which a semicolon parts from this one's. */
function isOfOtherHalf(tokens: Tokens, { first }: FigureMention, measure: Found, found: readonly Found[], at: number): boolean {
	if (tokens.kind[measure.head] !== TokenKind.han || (first >= measure.first && first < measure.reach)) return false;
	const other = found[first < measure.first ? at - 1 : at + 1];
	return other !== undefined && isParted(tokens, measure.head, first) && !isParted(tokens, other.head, first);
}

/** Whether a semicolon stands between two tokens, in either order. */
function isParted(tokens: Tokens, one: number, other: number): boolean {
	for (let i = Math.min(one, other); i < Math.max(one, other); i++) if (semicolons.has(tokens.norm[i] as string)) return true;
	return false;
}

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
		// of a clause that its verb closes all that stands before the verb
		if (measure.closes !== undefined) return [...within(figures, measure.first, measure.last)];
		const { tokens, context } = this;
		const candidates = beside(figures, found, at);
		const own = within(candidates, measure.first, measure.reach).length;
		const ofOther = (figure: FigureMention): boolean => isOfOtherHalf(tokens, figure, measure, found, at);
		return candidates.filter(
			(figure) => !ofOther(figure) && this.belongs({ tokens, context, figure, measure, found, at, behind: 0, own, figures: figures.length }),
		);
	}

	/** What a sentence without a measure of its own tells in figures may belong to the measure before it in the paragraph. */
	behind(measure: Found, index: number, figures: readonly FigureMention[]): FigureMention[] {
		const { tokens, context } = this;
		const behind = index - measure.sentence;
		if (behind > FOLLOWING || measure.closes !== undefined) return [];
		return figures.filter((figure) => this.belongs({ tokens, context, figure, measure, found: [measure], at: 0, behind, own: 0, figures: figures.length }));
	}

	private belongs(pairing: Pairing): boolean {
		const features = pairingFeatures(pairing);
		this.observer?.figure?.(pairing.measure, pairing.figure, features);
		return belongs(features);
	}
}
