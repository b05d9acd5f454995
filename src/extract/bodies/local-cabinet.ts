/** `the cabinet` of an article on a state or province whose cabinet it names: not that of the country. */
import { cabinetWords, organLevels } from '../../language/bodies.js';
import type { Tokens } from '../../text/tokens.js';
import type { Body } from '../../timeline/schema.js';
import type { Candidate } from './candidate.js';

/**
 * The bodies, those of a bare word for a cabinet made that of the place whose cabinet the article names, where it does not name that of the
 * country; `the state | cabinet` is none of the country. Linear.
 */
export function withLocalCabinet(tokens: Tokens, candidates: readonly Candidate[], bodies: readonly (Body | null)[]): readonly (Body | null)[] {
	const bare = candidates.map(({ first, last }) => last === first + 1 && cabinetWords.has(tokens.norm[first] as string));
	const isNational = (body: Body | null | undefined): boolean => body?.registered === true && body.kind === 'cabinet';
	if (!bodies.some((body, index) => bare[index] && isNational(body))) return bodies;
	if (bodies.some((body, index) => !bare[index] && isNational(body))) return bodies;
	const local = bodies.find((body, index) => body !== null && !body.registered && !bare[index] && endsSo(tokens, candidates[index] as Candidate)) ?? null;
	return bodies.map((body, index) => {
		if (!bare[index] || !isNational(body)) return body;
		const level = organLevels.has(tokens.norm[(candidates[index] as Candidate).first - 1] ?? '');
		return local ?? (level ? null : body);
	});
}

/** `Altan | cabinet`. */
const endsSo = (tokens: Tokens, { last }: Candidate): boolean => cabinetWords.has(tokens.norm[last - 1] as string);
