/** Words of following what a higher body decided. */
import { Lexicon } from '../text/lexicon.js';
import * as en from './en/followed.js';
import * as zh from './zh/followed.js';

const lexicon = (list: readonly string[]): Lexicon<true> => Lexicon.of(list.map((word) => [word, true]));

/** Before the body in Chinese: 贯彻落实. */
export const followers = lexicon(zh.followers);
/** Behind it: 决策部署. */
export const hanDirections = lexicon(zh.directions);
/** Before what it decided: `implement`, `in line with`. */
export const followed = lexicon(en.followers);
/** What it decided, before `of`: `arrangements`. */
export const directions: ReadonlySet<string> = new Set(en.directions);
/** Between what was decided and whoever decided it, and with those all small words in and between names. */
export const origins: ReadonlySet<string> = new Set(en.origins);
export const between: ReadonlySet<string> = new Set([...en.origins, ...en.joints]);
/** What a sentence may open with before such a verb: `to`. */
export const purposes: ReadonlySet<string> = new Set(en.purposes);
