/** How sites, newspapers and agencies call themselves, in every language: the last word of their names, or the last characters where words are not parted. */

import { siteWords } from './en/site-names.js';
import { pressEndings, siteEndings } from './zh/site-names.js';

export const siteNames = {
	words: siteWords as ReadonlySet<string>,
	endings: siteEndings as readonly string[],
	/** Endings that other names have too, for where little but an agency or a paper can stand. */
	pressEndings: pressEndings as readonly string[],
};
