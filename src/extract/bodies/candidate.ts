/** What the patterns hand on: a stretch of tokens that names a body, before it is decided which. */
import type { RegisteredBody } from '../../knowledge/register.js';
import type { Asks } from '../../language/bodies.js';

export type Named =
	/** A name of the register; homonyms are decided by place and date. `bare` where many countries have a body of that name. */
	| { readonly kind: 'registered'; readonly bodies: readonly RegisteredBody[]; readonly bare: boolean }
	/** A name that the register does not hold, understood by its form. */
	| {
			readonly kind: 'formed';
			readonly name: string;
			readonly type: string;
			readonly jurisdiction: string | null;
			readonly asks: Asks;
			/** `市科委`: the local government it belongs to must be found. */
			readonly local: boolean;
	  }
	/** A class with a duty: `local governments`. */
	| { readonly kind: 'generic'; readonly name: string };

export interface Candidate {
	readonly first: number;
	readonly last: number;
	readonly rule: string;
	readonly named: Named;
	/** The country written before it (`China's Ministry of Finance`), or null. */
	readonly country: string | null;
	/** Of an abbreviation that the article introduces, the tokens of the name it stands for. */
	readonly inFull?: { readonly first: number; readonly last: number };
}
