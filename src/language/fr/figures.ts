/**
 * What French says around a number, and its number words for figures. All languages are read at once, so words that are common ones
 * of another (`six`, `plus`, `cent`) stay out here; the nouns of counts are read in English and Chinese alone.
 */
import type { FigureWords } from '../../extract/figures/words.js';

const split = (text: string): string[] => text.trim().split(/\s+/);

export const numerals = {
	small: [
		['deux', 2],
		['trois', 3],
		['quatre', 4],
		['cinq', 5],
		['huit', 8],
		['neuf', 9],
		['dix', 10],
		['onze', 11],
		['douze', 12],
		['treize', 13],
		['quatorze', 14],
		['quinze', 15],
		['seize', 16],
	],
	tens: [
		['vingt', 20],
		['trente', 30],
		['quarante', 40],
		['cinquante', 50],
		['soixante', 60],
	],
	scales: [
		['mille', 3],
		['milliard', 9],
		['milliards', 9],
	],
} as const;

export const figures: Partial<FigureWords> = {
	before: [
		['>', ['plus de', 'supérieur à', 'supérieure à']],
		['>=', ['au moins', 'au minimum']],
		['<', ['moins de', 'inférieur à', 'inférieure à']],
		['<=', ["jusqu'à", 'au plus', 'au maximum']],
		['~', ['environ', 'près de', 'quelque']],
	],
	after: [
		['>=', ['ou plus']],
		['<=', ['ou moins']],
	],
	increase: split('augmente augmenté augmentation hausse relevé relèvement progressé progression croissance'),
	decrease: split('diminue diminué diminution baisse baissé réduit réduire réduction recul reculé'),
	to: ['à'],
	from: [],
	by: ['de'],
	rangeJoiners: ['à'],
	between: ['entre'],
	and: ['et'],
	or: ['ou'],
	per: ['par'],
	perUnits: [
		['an', 'year'],
		['mois', 'month'],
		['semaine', 'week'],
		['jour', 'day'],
		['heure', 'hour'],
		['habitant', 'inhabitant'],
		['personne', 'person'],
		['tonne', 't'],
		['hectare', 'ha'],
	],
	partitives: ['des', 'du'],
	labels: ['article', 'chapitre', 'alinéa', 'annexe', 'paragraphe'],
};
