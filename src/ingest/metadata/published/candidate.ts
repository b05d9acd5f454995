/** A day that something on a page gives for its publication. */
import type { PublishedBasis } from '../../../article.js';

export interface Candidate {
	readonly iso: string;
	/** How much it is believed alone, 0 to about 1. Set on the 506 pages of the publication-date benchmark. */
	readonly weight: number;
	/** What kind of statement it is: statements of different kinds confirm each other. */
	readonly kind: string;
	readonly basis: PublishedBasis;
	/** What it was read from. */
	readonly text: string;
	/** True for the date of a later change, which counts only where no publication is stated. */
	readonly updated: boolean;
	/** True for a shown day beside a word for publication. */
	readonly labelled?: boolean;
	/** True for a day that is set before the first sentence of a paragraph. */
	readonly opens?: boolean;
}
