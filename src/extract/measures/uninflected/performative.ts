/** What a document does by naming it: 同意设立保税区. */
import type { Verb } from '../vocabulary.js';
import type { Clause } from './clause.js';

/** Whether the words of a clause without a subject approve something as they say so: nobody else is said to do it, now or later. */
export const isPerformed = ({ agents, modal, negated }: Pick<Clause, 'agents' | 'modal' | 'negated'>, verb: Verb | null): boolean =>
	verb?.act === 'approve' && agents.length === 0 && modal === null && !negated;
