/**
 * What Swedish says around a number, and its number words for figures. All languages are read at once, so number words that
 * are common words of another one (`en`, `sex`) stay out here; the nouns of counts are read in English and Chinese alone.
 */
import type { NumberWords } from '../../extract/figures/numerals/words-of-language.js';
import type { FigureWords } from '../../extract/figures/words.js';
import { without } from '../words.js';
import { scales, small, tens } from './numbers.js';

const split = (text: string): string[] => text.trim().split(/\s+/);

export const numerals: Partial<NumberWords> = {
	small: without(small, 'noll en ett sex'),
	tens,
	scales: [...scales, ['miljon', 6], ['miljoner', 6], ['miljard', 9], ['miljarder', 9], ['biljoner', 12]],
};

export const figures: Partial<FigureWords> = {
	rollingLeads: split('senaste kommande närmaste föregående gångna'),
	before: [
		['>', ['mer än', 'fler än', 'över', 'drygt', 'högre än']],
		['>=', ['minst', 'lägst', 'åtminstone']],
		['<', ['mindre än', 'färre än', 'knappt', 'lägre än']],
		['<=', ['högst', 'upp till', 'maximalt']],
		['~', ['cirka', 'ungefär', 'omkring', 'runt', 'nästan', 'närmare']],
	],
	after: [
		['>=', ['eller mer', 'eller fler']],
		['<=', ['eller mindre', 'eller färre']],
	],
	increase: split('ökar ökade ökat ökning höjs höjdes höjer höja höjning steg stiger stigit växte växer upp tillförs'),
	decrease: split('minskar minskade minskat minskning sänks sänktes sänker sänka sänkning sjönk sjunker föll faller'),
	to: ['till'],
	from: ['från'],
	by: ['med'],
	rangeJoiners: ['till'],
	between: ['mellan'],
	and: ['och'],
	or: ['eller'],
	per: ['per'],
	perUnits: [
		['år', 'year'],
		['månad', 'month'],
		['vecka', 'week'],
		['dag', 'day'],
		['timme', 'hour'],
		['invånare', 'inhabitant'],
		['person', 'person'],
	],
	partitives: ['av'],
	labels: ['artikel', 'kapitel', 'paragraf', 'avsnitt', 'bilaga', 'sida'],
};
