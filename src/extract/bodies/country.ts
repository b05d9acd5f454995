/** The country written beside a body: `China's Ministry of Finance`, `Ministry of Finance of Japan`, `U.S. Department of State`. */
import type { Register } from '../../knowledge/register.js';
import { stateForms } from '../../language/bodies.js';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.js';

/** Longest country name in tokens, `Democratic Republic of the Congo`. */
const reach = 6;

/** The country directly before a token, its first token and code; the name nearest to the body decides. */
export function countryBefore(tokens: Tokens, at: number, register: Register): { first: number; code: string } | null {
	let end = at;
	if (tokens.gap[at] === Gap.block) return null;
	if (end > 0 && tokens.norm[end - 1] === "'s") end--;
	for (let first = end - 1; first >= Math.max(0, end - reach); first--) {
		const match = register.places.longest(tokens, first, end);
		const place = match?.values[0];
		if (match !== null && match.last === end && place?.level === 'country' && (tokens.capital[first] || tokens.kind[first] === 3))
			return { first, code: place.jurisdiction };
		if (tokens.gap[first] === Gap.block) return null;
	}
	return null;
}

/** ` of China`, ` of the People's Republic of China`, ` (India)`, ` of the State Council` after a body. */
export function countryAfter(tokens: Tokens, at: number, register: Register): { last: number; code: string } | null {
	if (tokens.norm[at] !== 'of') return null;
	let next = at + 1;
	if (tokens.norm[next] === 'the') next++;
	if (tokens.norm[next] === 'state' && tokens.norm[next + 1] === 'council') return { last: next + 2, code: 'CN' };
	// of the Republic of Indonesia
	const named = register.places.longest(tokens, next);
	const form = named === null ? stateForms.longest(tokens, next) : null;
	const match = form === null ? named : register.places.longest(tokens, form.last);
	const place = match?.values[0];
	if (match === null || place === undefined || place.level !== 'country' || place.jurisdiction === 'EU') return null;
	// `of the China| National Works Group`: the country belongs to another name
	if (tokens.kind[match.last] === TokenKind.word && tokens.capital[match.last] && tokens.gap[match.last] === Gap.space) return null;
	return { last: match.last, code: place.jurisdiction };
}
