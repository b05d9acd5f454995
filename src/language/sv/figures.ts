/**
 * What Swedish says around a number, and its number words for figures. All languages are read at once, so number words that
 * are common words of another one (`en`, `sex`) stay out here; the nouns of counts are read in English and Chinese alone.
 */
import type { FigureWords } from '../../extract/figures/words.js';

const split = (text: string): string[] => text.trim().split(/\s+/);

export const numerals = {
	small: [
		['två', 2],
		['tre', 3],
		['fyra', 4],
		['fem', 5],
		['sju', 7],
		['åtta', 8],
		['nio', 9],
		['tio', 10],
		['elva', 11],
		['tolv', 12],
		['tretton', 13],
		['fjorton', 14],
		['femton', 15],
		['sexton', 16],
		['sjutton', 17],
		['arton', 18],
		['nitton', 19],
	],
	tens: [
		['tjugo', 20],
		['trettio', 30],
		['fyrtio', 40],
		['femtio', 50],
		['sextio', 60],
		['sjuttio', 70],
		['åttio', 80],
		['nittio', 90],
	],
	scales: [
		['hundra', 2],
		['tusen', 3],
		['miljon', 6],
		['miljoner', 6],
		['miljard', 9],
		['miljarder', 9],
		['biljoner', 12],
	],
} as const;

export const figures: Partial<FigureWords> = {
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
