/** Who speaks in a sentence of an uninflected language: a body or office holder, or somebody whose words are an opinion. */
import { TokenKind, type Tokens } from '../../text/tokens.js';
import type { Clause } from './clause.js';
import { words } from './vocabulary.js';

export type Speaker = 'public' | 'commentator';

/** Tokens of a term in quotation marks. */
const TERM = 12;
/** A name is at least this many characters. */
const NAME = 2;

/** The speaker of the first clause that has a verb of saying; null where nobody speaks. */
export function speakerOf(tokens: Tokens, clauses: readonly Clause[], officials: ReadonlySet<string>): Speaker | null {
	for (const clause of clauses) {
		if (clause.bystander) return 'commentator';
		if (clause.said === null || clause.said.class !== 'report') continue;
		const straight = clause.agents.filter(({ oblique, first }) => !oblique && first < clause.head);
		if (straight.some(({ kind }) => kind === 'body' || kind === 'country' || kind === 'person' || kind === 'instrument')) return 'public';
		const name = straight.length === 0 ? nameBefore(tokens, clause) : '';
		if (officials.has(name)) return 'public';
		// an association or a company, or a name without an office: 李明表示
		if (straight.some(({ kind }) => kind === 'private') || name.length >= NAME) return 'commentator';
	}
	return null;
}

/** What stands before the verb of saying and is no adverb. */
function nameBefore(tokens: Tokens, { first, head }: Clause): string {
	let name = '';
	for (let i = first; i < head; i++) {
		if (tokens.kind[i] !== TokenKind.han) continue;
		const known = words.adverbs.longest(tokens, i, head) ?? words.ordinals.longest(tokens, i, head);
		if (known === null) name += tokens.norm[i] as string;
		else i = known.last - 1;
	}
	return name;
}

/** A sentence that goes on in quotation marks what somebody said before. */
export function opensQuote(tokens: Tokens, first: number): boolean {
	if (tokens.norm[first] !== '"' && tokens.norm[first] !== '「') return false;
	// “十二五”期间: a term in quotation marks
	for (let i = first + 1; i < first + TERM; i++) if (tokens.norm[i] === '"' || tokens.norm[i] === '」') return false;
	return true;
}
