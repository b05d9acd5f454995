import type { ClauseRule } from '../clause-rule.js';

/** 本办法自2024年5月1日起施行。 */
export const effect: ClauseRule = {
	explained: {
		id: 'measures/clause-effect',
		summary: 'an instrument takes effect: 自…起施行',
		why: 'the day from which a rule holds is a fact of its own',
		languages: ['zh'],
		examples: { match: ['本办法自2024年5月1日起施行。', '新规将于下月生效。'], not: ['他施行了手术。'] },
	},
	decide: ({ verb, instrument, clause }) => (verb?.class === 'effect' && (instrument || clause.agents.length === 0) && !clause.negated ? 'in-force' : null),
};
