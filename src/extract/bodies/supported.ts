/** Whether an abbreviation or a single word may be believed to name a body here. */
import type { Register, RegisteredBody } from '../../knowledge/register.js';
import type { Explained } from '../../rules.js';
import { TokenKind } from '../../text/tokens.js';
import type { Candidate } from './candidate.js';
import type { Scene } from './scene.js';

export const explained: Explained = {
	id: 'bodies/abbreviation',
	summary: 'an abbreviation or single word of the register, as written there, where the article vouches for it',
	why: 'WHO is a body and `who` is not; SAFE and DRC are bodies only in articles on their country.',
	languages: ['en'],
	examples: {
		match: [
			'The WHO published guidance.',
			'In China, the NDRC approved 12 projects.',
			'The Securities and Exchange Commission of the United States sued; the SEC won.',
		],
		not: ['ASK WHO WAS THERE TODAY', 'The road in Norway is SAFE for all.', 'The DRC has vast forests.', 'Directive 2014/65/EU applies.'],
	},
};

/** From so many letters on initials written as a word (`Unctad`) are no other word. */
const surelySpoken = 5;

/**
 * An abbreviation stands for its body if the country or the name in full is there; in a headline all in capitals only the
 * name in full will do, since `WHO` and `SAFE` are words there.
 * @param inFull bodies that the article names in full
 */
export function supported(scene: Scene, register: Register, candidate: Candidate, body: RegisteredBody, inFull: ReadonlySet<RegisteredBody>): boolean {
	if (candidate.rule !== 'bodies/abbreviation' || candidate.country !== null) return true;
	// the name in full somewhere in the article vouches for its abbreviation
	if (inFull.has(body)) return true;
	const written = tokensOf(scene, candidate);
	// `HKSAR government` is more than its initials
	if (written.includes(' ')) return true;
	// `nitrogen-binding soil (NBS)`: something else here
	if (scene.otherInitials.has(written)) return false;
	// `Sebi`, where the register writes SEBI
	if (body.abbreviation !== null && written !== body.abbreviation && written.toUpperCase() === body.abbreviation && written.length < surelySpoken) return false;
	if (written.length <= 2 && body.kind !== 'international') return false;
	// DRC is a country before it is a research centre
	if (body.kind !== 'international' && register.places.longest(scene.reading.tokens, candidate.first) !== null) return false;
	// 装备CAE开源软件: Chinese writes its own bodies in Chinese
	if (body.jurisdiction === 'CN' && body.kind !== 'company' && standsInHan(scene, candidate)) return false;
	const upper = scene.style[scene.reading.sentenceOf[candidate.first] as number] === 'upper';
	if (upper) return false;
	if (body.jurisdiction === null) return true;
	// `PayPal`: a name and no initials
	if (body.kind === 'company' && written.length >= surelySpoken && /\p{Ll}/u.test(written)) return true;
	return scene.jurisdictions.weight(body.jurisdiction) > 0 || scene.jurisdictions.main === null;
}

const standsInHan = ({ reading: { tokens } }: Scene, { first, last }: Candidate): boolean =>
	tokens.kind[first - 1] === TokenKind.han || tokens.kind[last] === TokenKind.han;

const tokensOf = ({ reading: { tokens } }: Scene, { first, last }: Candidate): string => tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
