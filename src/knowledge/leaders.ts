/**
 * Who headed which state or government when: `President Trump` acts for the United States, whatever country an article is about.
 * Names as newspapers write them, with the years of office; who shares a name with another of the time is left to the article.
 */
import { Lexicon } from '../text/lexicon.js';
import { Gap, TokenKind, type Tokens } from '../text/tokens.js';
import type { LeaderRow } from './schema.js';
import { shippedLeaders } from './shipped.js';

/** The rows that ship with the package. */
export const leaders: readonly LeaderRow[] = shippedLeaders();

const names: Lexicon<LeaderRow> = Lexicon.of(leaders.map((leader) => [leader.name, leader] as const));

/** Years before and after the office in which the title is given to somebody all the same: of one elected, of one who has just left. */
const AROUND = 1;

/** Tokens of given names before the name that is known: `Donald J.`. */
const GIVEN = 3;

/**
 * The state (ISO 3166-1 alpha-2) of the leader who is named right behind a title: `President| Donald J. Trump`. Null where no leader is
 * named there, nobody of that name was in office then, or leaders of several states bear it.
 * @param at the token behind the title
 * @param year the article's, or null where it is not known
 */
export function stateLedBy(tokens: Tokens, at: number, year: number | null): string | null {
	for (let i = at; i <= at + GIVEN && i < tokens.length && (i === 0 || tokens.gap[i] !== Gap.block); i++) {
		if (tokens.norm[i] === '.' && i > at) continue;
		if (tokens.capital[i] !== true) return null;
		const match = names.longest(tokens, i);
		// `President Brown Hall`: the name goes on
		if (match === null || (tokens.capital[match.last] === true && tokens.gap[match.last] === Gap.space && tokens.kind[match.last] === TokenKind.word)) continue;
		return onlyState(match.values.filter((leader) => year === null || holdsIn(leader, year)));
	}
	return null;
}

const holdsIn = ({ from, to }: LeaderRow, year: number): boolean => year >= Number(from) - AROUND && (to === undefined || year <= Number(to) + AROUND);

function onlyState(named: readonly LeaderRow[]): string | null {
	const [first] = named;
	return first !== undefined && named.every(({ jurisdiction }) => jurisdiction === first.jurisdiction) ? first.jurisdiction : null;
}
