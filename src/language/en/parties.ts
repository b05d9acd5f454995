/** English words of which the names of parties are made in many countries. */
import { words } from '../words.js';

/** Words of which the names of parties of many countries are made: `Green| Party`. */
export const partyWords: readonly string[] =
	words(`the green greens labour labor conservative conservatives liberal liberals democratic democrats social socialist national people's people 's workers worker
	communist christian republican centre center progressive unity reform justice freedom party`);

/** Behind the name of a party they make a government of it. */
export const partyGovernments: readonly string[] = words('government governments administration administrations');

/** Behind a party's name that is another word as well, that word: `Labour| markets`. */
export const partyNamesakes: readonly string[] = words(`
	market markets force shortage shortages cost costs productivity demand supply participation law laws relations standards rights code mobility disputes
`);

/** What a government owes or owns, behind its name: `Japanese government| bonds`. */
export const governmentGoods: readonly string[] = words('bond bonds debt debts securities gilts paper papers bills notes yields buildings websites servers');

/** With `of` before what a party is called as well, they hold a portfolio: `Minister of| Law and Justice`. */
export const portfolioHolders: readonly string[] = words('minister ministers ministry secretary undersecretary department');
