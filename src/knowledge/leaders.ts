/**
 * Who headed which state or government when: `President Trump` acts for the United States, whatever country an article is about.
 * Names as newspapers write them, with the years of office; who shares a name with another of the time is left to the article.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Lexicon } from '../text/lexicon.js';
import type { Tokens } from '../text/tokens.js';

const leaderSchema = z.strictObject({
	name: z.string().min(2),
	jurisdiction: z.string().regex(/^[A-Z]{2}$/),
	from: z.string().regex(/^\d{4}$/),
	to: z
		.string()
		.regex(/^\d{4}$/)
		.optional(),
});

export type Leader = z.infer<typeof leaderSchema>;

/** The rows that ship with the package. */
export const leaders: readonly Leader[] = leaderSchema.array().parse(JSON.parse(readFileSync(new URL('./leaders.json', import.meta.url), 'utf8')));

const names: Lexicon<Leader> = Lexicon.of(leaders.map((leader) => [leader.name, leader] as const));

/** Years before and after the office in which the title is given to somebody all the same: of one elected, of one who has just left. */
const AROUND = 1;

/**
 * The state (ISO 3166-1 alpha-2) of the leader whose name begins at a token: of those in office in that year, else of any year.
 * Null of nobody, or where leaders of several states bear the name.
 * @param year the article's, or null where it is not known
 */
export function stateLedBy(tokens: Tokens, at: number, year: number | null): string | null {
	if (tokens.capital[at] !== true) return null;
	const named = names.longest(tokens, at)?.values ?? [];
	return onlyState(year === null ? [] : named.filter((leader) => holdsIn(leader, year))) ?? onlyState(named);
}

const holdsIn = ({ from, to }: Leader, year: number): boolean => year >= Number(from) - AROUND && (to === undefined || year <= Number(to) + AROUND);

function onlyState(named: readonly Leader[]): string | null {
	const [first] = named;
	return first !== undefined && named.every(({ jurisdiction }) => jurisdiction === first.jurisdiction) ? first.jurisdiction : null;
}
