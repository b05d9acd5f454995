/** Who bears the duties that a sentence announces and the items below it tell: 港务局承担下列职责：（一）…, `The council will:`. */
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';
import type { BodyMention } from '../../mentions.js';
import { clauseWords } from '../uninflected/clause-words.js';
import { words } from '../words.js';
import { classNamed } from './duty-holder.js';

const colons = new Set([':', '：']);

/** Characters between whoever bears the duties and the word for them. */
const NEAR = 40;
/** Characters of the last part of a noun for somebody. */
const PART = 4;

/** The named body that stands last before the word for the duties, else the class of those who bear them; null where nothing is announced. Linear. */
export function bearerAnnounced(tokens: Tokens, { first, last }: Sentence, index: number, bodies: readonly BodyMention[]): BodyMention | null {
	if (!colons.has(tokens.norm[last - 1] as string)) return null;
	let duties = -1;
	for (let i = first; i < last; i++) if (clauseWords.duties.longest(tokens, i, last) !== null) duties = i;
	if (duties < 0) return null;
	const named = bodies.findLast((body) => !body.generic && body.last <= duties);
	if (named !== undefined) return named;
	for (let end = duties; end > Math.max(first + 1, duties - NEAR); end--) {
		const generic = bodies.find((body) => body.last === end);
		if (generic !== undefined) return generic;
		for (let at = Math.max(first, end - PART); at < end - 1; at++)
			if (clauseWords.holders.longest(tokens, at, end)?.last === end) return classNamed(tokens, index, at, end, first);
	}
	return null;
}

/** Words between whoever is to act and the colon before the list of what is to be done. */
const LEAD = 4;

/** `The council | will:`, and what it will do stands in the list below. */
export function opensList(tokens: Tokens, { last }: BodyMention, end: number): boolean {
	if (tokens.norm[end - 1] !== ':' || end - 1 - last > LEAD) return false;
	for (let i = last; i < end - 1; i++) if (words.modals.longest(tokens, i, end) !== null) return true;
	return false;
}
