/** How an English text says by what power it orders: `By the authority vested in me as President`. */
import { phrases, words } from '../words.js';

/** Words of one who orders something by an office. */
export const mandates: readonly string[] = phrases('vested in me, conferred on me, conferred upon me, delegated to me');
/** Titles of those who order so for their country. */
export const headsOfCountries: readonly string[] = words('president king queen sultan emir');
