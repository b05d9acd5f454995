/** What kind of measure a clause states: the type that most of its words speak for. */
import type { Tokens } from '../../../text/tokens.js';
import type { Verb } from '../vocabulary.js';
import { words } from '../words.js';

const typeByAct = new Map<string, string>([
	['fund', 'funding'],
	['subsidise', 'pricing-and-payment'],
	['target', 'target'],
	['pilot', 'pilot'],
	['expand', 'programme-expansion'],
	['abolish', 'organisational-reform'],
	['appoint', 'organisational-reform'],
	['ban', 'licensing-and-regulation'],
	['limit', 'licensing-and-regulation'],
	['amend', 'licensing-and-regulation'],
	['repeal', 'licensing-and-regulation'],
	['approve', 'licensing-and-regulation'],
	['require', 'licensing-and-regulation'],
	['inspect', 'supervision-and-evaluation'],
	['report', 'information'],
	['announce', 'information'],
	['issue', 'licensing-and-regulation'],
	['procure', 'procurement'],
	['strengthen', 'capacity-building'],
	['establish', 'organisational-reform'],
	['reform', 'organisational-reform'],
	['encourage', 'licensing-and-regulation'],
	['protect', 'supervision-and-evaluation'],
]);

/** The type with most words in the clause; the act counts one and a half. Ties go to the type named first. */
export function typeOf(tokens: Tokens, first: number, last: number, verb: Verb | null): string | null {
	const counts = new Map<string, number>();
	const byAct = verb === null ? undefined : typeByAct.get(verb.act);
	if (byAct !== undefined) counts.set(byAct, 1.5);
	for (let i = first; i < last; i++) {
		const match = words.types.longest(tokens, i, last);
		if (match === null) continue;
		for (const type of match.values) counts.set(type, (counts.get(type) ?? 0) + 1);
		i = match.last - 1;
	}
	let best: string | null = null;
	for (const [type, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = type;
	return best;
}
