/** The singular of an English noun, for the unit of a count. */
import inflectors from 'natural/lib/natural/inflectors/index.js';
import { figureWords } from '../language/index.js';

const irregular = new Map(figureWords.flatMap((words) => words.irregular ?? []));
const inflector = new inflectors.NounInflector();
const known = new Map<string, string>();

/**
 * The singular of a folded noun: natural's inflector, corrected where it takes the `e` of `-ses`, `-ves`, `-xes` words
 * with the ending (`cases` is `case`, not `cas`).
 */
export function singular(noun: string): string {
	let found = known.get(noun);
	if (found === undefined) {
		found = irregular.get(noun) ?? regular(noun);
		// bounded: hostile text with endless new spellings must not grow the table without end
		if (known.size > 50_000) known.clear();
		known.set(noun, found);
	}
	return found;
}

/** Nouns in -ves whose singular ends in fe, and those in which it ends in f. */
const feToVes = new Set(['knives', 'wives', 'housewives', 'midwives', 'lives']);
const fToVes = new Set(['leaves', 'halves', 'shelves', 'wolves', 'loaves', 'thieves', 'scarves', 'calves', 'selves', 'hooves', 'elves']);

function regular(noun: string): string {
	if (feToVes.has(noun)) return `${noun.slice(0, -3)}fe`;
	if (fToVes.has(noun)) return `${noun.slice(0, -3)}f`;
	if (!noun.endsWith('s') || noun.endsWith('ss') || noun.length < 3) return inflector.singularize(noun);
	if (noun.endsWith('yses')) return `${noun.slice(0, -2)}is`;
	// viruses, campuses, but houses, causes
	if (noun.length > 5 && noun.endsWith('uses') && !noun.endsWith('auses') && !noun.endsWith('ouses')) return noun.slice(0, -2);
	if (noun.endsWith('sses') || noun.endsWith('xes') || noun.endsWith('shes') || noun.endsWith('ches') || noun.endsWith('zzes') || noun.endsWith('oes'))
		return noun.slice(0, -2);
	if (noun.endsWith('ies')) return noun.length > 4 ? `${noun.slice(0, -3)}y` : noun.slice(0, -1);
	return noun.endsWith('us') || noun.endsWith('is') ? noun : noun.slice(0, -1);
}
