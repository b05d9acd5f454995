/** What stands between commas behind a name and says what it is: `Brightwell, a state-owned lender, …`. */
import { descriptionClosers, determiners, organisationWords } from '../../language/bodies.js';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.js';

/** Longest description behind a comma, in tokens. */
const longest = 9;

/** Whether the description behind a name says that it is an organisation: its last word, before a mark or a small word, tells. */
export function isDescribed(tokens: Tokens, last: number): boolean {
	if (tokens.norm[last] !== ',' || tokens.gap[last + 1] === Gap.block) return false;
	if (!determiners.has(tokens.norm[last + 1] ?? '')) return false;
	for (let i = last + 2; i < last + longest && i < tokens.length; i++) {
		const norm = tokens.norm[i] as string;
		const next = tokens.norm[i + 1] ?? '.';
		if (tokens.kind[i] === TokenKind.mark && norm !== '-') return false;
		if (organisationWords.has(norm) && !tokens.capital[i] && (tokens.kind[i + 1] !== TokenKind.word || descriptionClosers.has(next))) return true;
		if (descriptionClosers.has(norm) && tokens.norm[i - 1] !== '-') return false;
	}
	return false;
}
