/** Whether an abbreviation or a single word may be believed to name a body here. */
import type { Register, RegisteredBody } from '../../knowledge/register.js';
import type { Candidate, Scene } from './candidate.js';

/** Abbreviations that are words of headlines in capitals. */
export function supported(scene: Scene, register: Register, candidate: Candidate, body: RegisteredBody, inFull: ReadonlySet<RegisteredBody>): boolean {
	if (candidate.rule !== 'bodies/abbreviation' || candidate.country !== null) return true;
	// the name in full somewhere in the article vouches for its abbreviation
	if (inFull.has(body)) return true;
	const written = tokensOf(scene, candidate);
	if (written.length <= 2 && body.kind !== 'international') return false;
	// DRC is a country before it is a research centre
	if (body.kind !== 'international' && register.places.longest(scene.reading.tokens, candidate.first) !== null) return false;
	const upper = scene.style[scene.reading.sentenceOf[candidate.first] as number] === 'upper';
	if (upper) return false;
	if (body.jurisdiction === null) return true;
	return scene.jurisdictions.weight(body.jurisdiction) > 0 || scene.jurisdictions.main === null;
}

const tokensOf = ({ reading: { tokens } }: Scene, { first, last }: Candidate): string => tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
