/** Acts that a document does by naming them: 同意设立保税区, 任命李某为局长. */
import type { Verb } from '../vocabulary.js';
import type { Clause } from './clause.js';

const acts = new Set(['approve', 'appoint']);

/** Whether the words of a clause without a subject do what they say: nobody else is said to do it, now or later. */
export const isPerformed = ({ agents, modal, negated }: Pick<Clause, 'agents' | 'modal' | 'negated'>, verb: Verb | null): boolean =>
	verb !== null && acts.has(verb.act) && agents.length === 0 && modal === null && !negated;
