/** What the patterns hand on: a stretch of tokens that names a body, before it is decided which. */
import type { RegisteredBody } from '../../knowledge/register.js';
import type { Asks } from '../../language/bodies.js';
import type { Reading } from '../../text/reading.js';
import type { Beginnings } from './beginnings.js';
import type { Jurisdictions } from './jurisdictions.js';

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
}

/** What the patterns look at. */
export interface Scene {
	readonly reading: Reading;
	readonly beginnings: Beginnings;
	/** Names of the register, ascending. */
	readonly names: readonly Candidate[];
	/** Publication date, ISO 8601 at the precision known, or null. */
	readonly published: string | null;
	/** False in an article set all in lower case. */
	readonly cased: boolean;
	/** By sentence: `title` where most words are capitalised, `upper` where most letters are capitals. */
	readonly style: readonly ('plain' | 'title' | 'upper')[];
	readonly jurisdictions: Jurisdictions;
	/** Initials that the article gives to something that is no body, as written: `nitrogen-binding soil (NBS)`. */
	readonly otherInitials: ReadonlySet<string>;
}
