/** What kind of measure a clause states: the type that most of its words speak for. */
import type { Lexicon } from '../../../text/lexicon.js';
import type { Tokens } from '../../../text/tokens.js';
import type { Found } from '../found.js';
import { words } from '../words.js';

/** Acts that are of one kind whatever they are done to; they count more than one word of the clause. */
const telling = new Map<string, string>([
	['fund', 'funding'],
	['subsidise', 'pricing-and-payment'],
	['target', 'target'],
	['pilot', 'pilot'],
	['appoint', 'organisational-reform'],
	['ban', 'licensing-and-regulation'],
	['limit', 'licensing-and-regulation'],
	['amend', 'licensing-and-regulation'],
	['repeal', 'licensing-and-regulation'],
	['inspect', 'supervision-and-evaluation'],
	['report', 'information'],
	['procure', 'procurement'],
]);
const TELLING = 1.5;

/** What acts are that are done to anything, where no word of the clause says more. */
const usual = new Map<string, string>([
	['expand', 'programme-expansion'],
	['approve', 'licensing-and-regulation'],
	['require', 'licensing-and-regulation'],
	['announce', 'information'],
	['issue', 'licensing-and-regulation'],
	['strengthen', 'capacity-building'],
	['establish', 'capacity-building'],
	['abolish', 'organisational-reform'],
	['reform', 'organisational-reform'],
	['encourage', 'licensing-and-regulation'],
	['protect', 'supervision-and-evaluation'],
]);
const USUAL = 0.5;

/** The type with most words in the clause, the act among them. Ties go to the type named first. */
export function typeOf(tokens: Tokens, { first, last }: Found, act: string | null, types: Lexicon<string> = words.types): string | null {
	const counts = new Map<string, number>();
	const told = telling.get(act ?? '');
	const likely = usual.get(act ?? '');
	if (told !== undefined) counts.set(told, TELLING);
	else if (likely !== undefined) counts.set(likely, USUAL);
	for (let i = first; i < last; i++) {
		const match = types.longest(tokens, i, last);
		if (match === null) continue;
		for (const type of match.values) counts.set(type, (counts.get(type) ?? 0) + 1);
		i = match.last - 1;
	}
	let best: string | null = null;
	for (const [type, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = type;
	return best;
}
