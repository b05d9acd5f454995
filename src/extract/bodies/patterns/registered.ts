/** Names that stand in the register, as spelled there or by a spelling rule. */
import type { Alias, Register } from '../../../knowledge/register.js';
import {
	bodyGuards,
	bodyHolders,
	bodyLeaders,
	bodyStatutes,
	exteriors,
	governmentNouns,
	hanPortal,
	indefinites,
	localOpeners,
	partyNamesakes,
	portfolioHolders,
	sentenceOpeners,
	singularArticles,
} from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import type { LexiconMatch } from '../../../text/lexicon.js';
import { Gap, isUpper, TokenKind, type Tokens } from '../../../text/tokens.js';
import { Begin, type Beginnings } from '../beginnings.js';
import type { Candidate } from '../candidate.js';
import { countryAfter, countryBefore } from '../country.js';
import { isOwned } from '../governing.js';

export const explained: Explained = {
	id: 'bodies/registered',
	summary: 'a name, former name, translation or abbreviation of the register, the longest that stands there',
	why: 'A ministry is told from its namesakes, its predecessor and a football club only by knowing it.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			"Japan's Ministry of Finance cut its forecast.",
			'国家卫生健康委员会印发通知。',
			'A notice of the national health commission took effect.',
			'财政部会同海关总署发布公告。',
		],
		not: ['They asked who would pay.', '各级财政部门要加强监管。', 'It was safe to travel by then.'],
	},
};

export function registered(tokens: Tokens, beginnings: Beginnings, cased: boolean, register: Register): Candidate[] {
	const found: Candidate[] = [];
	for (let i = beginnings.next(0, Begin.name); i < tokens.length; i = beginnings.next(i, Begin.name)) {
		const match = longestName(tokens, i, register, cased);
		if (match === null || opensPlace(tokens, match, register) || isNamesake(tokens, match)) {
			i++;
			continue;
		}
		const bodies = match.values.map(({ body }) => body);
		const before = countryBefore(tokens, match.first, register);
		const after = countryAfter(tokens, match.last, register);
		found.push({
			first: before?.first ?? national(tokens, match.first),
			last: after?.last ?? match.last,
			rule: match.values.every(({ exact }) => exact) ? 'bodies/abbreviation' : explained.id,
			named: { kind: 'registered', bodies, bare: match.values.some(({ bare }) => bare) },
			country: before?.code ?? after?.code ?? null,
		});
		i = after?.last ?? match.last;
	}
	return found;
}

/** `Cape| Town`: initials written as a word that is the first of a place. */
const opensPlace = (tokens: Tokens, { first, last, values }: LexiconMatch<Alias>, register: Register): boolean =>
	values.every(({ exact }) => exact) && tokens.kind[first] === TokenKind.word && (register.places.longest(tokens, first)?.last ?? last) > last;

/** `Labour| markets`, `Japanese government| bonds`, `U.S. government|-chartered`: another word, what belongs to a government, another name. */
function isNamesake(tokens: Tokens, { first, last, values }: LexiconMatch<Alias>): boolean {
	if (values.every(({ body }) => body.kind === 'government' && body.jurisdiction !== null)) return isOwned(tokens, last);
	// `the Commonwealth| of Puerto Rico`
	if (last - first === 1 && tokens.norm[last] === 'of' && values.every(({ body }) => body.kind === 'international'))
		return tokens.capital[tokens.norm[last + 1] === 'the' ? last + 2 : last + 1] === true;
	// `the Minister of| Law and Justice`: what a minister is for
	const held = tokens.norm[first - 1] === 'of' || tokens.norm[first - 1] === 'for';
	if (held && portfolioHolders.has(tokens.norm[first - 2] ?? '') && values.every(({ body }) => body.kind === 'party')) return true;
	return (
		last - first === 1 &&
		partyNamesakes.has(tokens.norm[last] ?? '') &&
		tokens.capital[last] === false &&
		values.every(({ body }) => body.kind === 'party-organisation')
	);
}

/** 国家|卫生部: the state set before a ministry. */
function national(tokens: Tokens, first: number): number {
	return tokens.norm[first - 1] === '家' && tokens.norm[first - 2] === '国' && tokens.gap[first] === Gap.none ? first - 2 : first;
}

/** The longest name at a token whose case and neighbours allow it. */
function longestName(tokens: Tokens, at: number, register: Register, cased: boolean): LexiconMatch<Alias> | null {
	const kind = tokens.kind[at];
	if (kind !== TokenKind.word && kind !== TokenKind.han && kind !== TokenKind.digits && kind !== TokenKind.kana && kind !== TokenKind.hangul) return null;
	const all = register.names.all(tokens, at);
	for (let k = all.length - 1; k >= 0; k--) {
		const match = all[k] as LexiconMatch<Alias>;
		if (!standsAlone(tokens, match) || (cased && halfOfName(tokens, match))) continue;
		if (match.last - match.first === 1 && afterName(tokens, match.first)) continue;
		const fit = fitting(tokens, match, cased);
		// a name of the data goes before one made by rule, within one country
		const values = fit.filter(({ made, body }) => !made || !fit.some((other) => !other.made && other.body.jurisdiction === body.jurisdiction));
		if (values.length > 0) return { first: match.first, last: match.last, values };
	}
	return null;
}

/** The names that may be written as the text writes them here. */
function fitting(tokens: Tokens, { first, last, values }: LexiconMatch<Alias>, cased: boolean): readonly Alias[] {
	const raw = tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
	const small = cased && tokens.kind[first] === TokenKind.word && !/[A-Z]/.test(raw) && values.every(({ written }) => !isDescription(written));
	const vague = first > 0 && indefinites.has(tokens.norm[first - 1] as string);
	return values.filter(
		({ written, body, opening, exact }) =>
			!(vague && isDescription(written)) &&
			!(small && (properKinds.has(body.kind) || isAnyOne(tokens, first))) &&
			(!opening || opensPhrase(tokens, first)) &&
			(!exact || raw === written || raw.replace(/[’ʼ]/g, "'") === written || isSpokenAs(raw, written)),
	);
}

/** Where a phrase begins in Chinese: 据|工行, 、|气象局; not 市|气象局, 施|工行业, 5|日方可. */
const opensPhrase = (tokens: Tokens, at: number): boolean =>
	at === 0 ||
	tokens.gap[at] !== Gap.none ||
	(tokens.kind[at - 1] !== TokenKind.han && tokens.kind[at - 1] !== TokenKind.digits) ||
	localOpeners.has(tokens.norm[at - 1] as string);

/** Letters from which on initials are spoken as a word, and written as one by some papers: `Sebi`, `Nato`. */
const spoken = 4;

/** Initials written as a word: {@link supported} asks for the name in full beside them. */
const isSpokenAs = (raw: string, written: string): boolean =>
	written.length >= spoken &&
	raw.length === written.length &&
	written === raw.toUpperCase() &&
	raw.slice(1) === raw.slice(1).toLowerCase() &&
	/^[A-Z]/.test(raw);

/** `a| ministry of health`, `the city's| center for disease control`: any one, or one of a place. */
function isAnyOne(tokens: Tokens, first: number): boolean {
	const before = tokens.norm[first - 1] ?? '';
	return singularArticles.has(before) || (before === "'s" && !tokens.capital[first - 2]);
}

/** Kinds whose names are not written small: `a democratic party` is any. */
const properKinds = new Set(['party-organisation', 'company', 'bank', 'association', 'media', 'foundation']);

/** Written in small letters in the data: `central bank`, what a body is and not its name. */
const isDescription = (written: string): boolean => /^[a-z ]+$/.test(written);

/** `National Congress`, `Labor Party`: one word that closes a longer name is not the body of that word; `Die| Bundesregierung` is no name. */
function afterName(tokens: Tokens, at: number): boolean {
	if (tokens.kind[at] !== TokenKind.word || isUpper(tokens, at) || at === 0 || tokens.gap[at] === Gap.block) return false;
	const before = tokens.norm[at - 1] as string;
	return (
		tokens.kind[at - 1] === TokenKind.word && tokens.capital[at - 1] === true && !bodyLeaders.has(before) && !sentenceOpeners.has(before) && before !== 'us'
	);
}

/** `public Health Service`: the capitals belong to another phrase. */
function halfOfName(tokens: Tokens, { first, last }: { first: number; last: number }): boolean {
	return last - first <= 3 && tokens.kind[first] === TokenKind.word && !tokens.capital[first] && tokens.capital[last - 1] === true;
}

/** 公安部 in 公安部门, 央行 in 中央行动 and the Securities Act's commission are no names. */
function standsAlone(tokens: Tokens, { first, last }: { first: number; last: number }): boolean {
	const next = tokens.norm[last];
	if (tokens.kind[last - 1] === TokenKind.han) {
		const guarded = next !== undefined && tokens.gap[last] === 0 && bodyGuards.get(tokens.norm[last - 1] as string)?.has(next);
		if (guarded && tokens.norm[last + 1] !== hanPortal) return false;
		// 央行 is the second half of 中央 in 中央行动
		return !(tokens.norm[first] === '央' && tokens.norm[first - 1] === '中');
	}
	if (tokens.gap[first] === 0 && first > 0 && (tokens.norm[first - 1] === '-' || tokens.norm[first - 1] === '/' || tokens.norm[first - 1] === '@'))
		return false;
	if (next === '-' && tokens.gap[last] === 0 && tokens.kind[last + 1] !== TokenKind.word && last - first === 1) return false;
	// `federal government|-owned bogs`
	if (
		next === '-' &&
		tokens.gap[last] === Gap.none &&
		governmentNouns.has(tokens.norm[last - 1] as string) &&
		tokens.kind[last + 1] === TokenKind.word &&
		!tokens.capital[last + 1]
	)
		return false;
	// `Lakebook|.com/ministry`: an address
	if (
		next === '.' &&
		tokens.gap[last] === Gap.none &&
		tokens.gap[last + 1] === Gap.none &&
		tokens.kind[last + 1] === TokenKind.word &&
		!tokens.capital[last + 1]
	)
		return false;
	// `House of Representatives elections`, code lists `DFC,FBC`, `ESA10`
	if (next !== undefined && tokens.gap[last] === Gap.space && exteriors.has(next)) return false;
	if (last - first === 1 && tokens.gap[first] === Gap.none && (tokens.norm[first - 1] === ',' || tokens.kind[first - 1] === TokenKind.digits)) return false;
	if (tokens.kind[last] === TokenKind.digits && tokens.gap[last] === Gap.none) return false;
	if (next === ',' && tokens.gap[last] === Gap.none && tokens.gap[last + 1] === Gap.none && tokens.kind[last + 1] === TokenKind.word) return false;
	// `Harbour Organization| Secretary-General Jane Hall`
	if (next !== undefined && bodyHolders.has(next) && tokens.norm[last + 1] === '-' && tokens.norm[last + 2] === 'general') return true;
	// `Treasury| Secretary Jane Hall` speaks for it, `Finance Secretary of` is another
	if (next !== undefined && bodyHolders.has(next) && tokens.capital[last + 1] && tokens.gap[last + 1] === Gap.space) return true;
	return !(next !== undefined && tokens.capital[last] && bodyStatutes.has(next) && tokens.gap[last] !== 3);
}
