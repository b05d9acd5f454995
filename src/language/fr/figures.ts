/**
 * What French says around a number, and its number words for figures. All languages are read at once, so words that are common ones
 * of another (`six`, `plus`, `cent`) stay out here; the nouns of counts are read in English and Chinese alone.
 */
import type { NumberWords } from '../../extract/figures/numerals/words-of-language.js';
import type { FigureWords } from '../../extract/figures/words.js';
import { without } from '../words.js';
import { scales, small, tens } from './numbers.js';

const split = (text: string): string[] => text.trim().split(/\s+/);

export const numerals: Partial<NumberWords> = {
	small: without(small, 'zéro un une six sept'),
	tens,
	scales: [...without(scales, 'cent cents'), ['milliard', 9], ['milliards', 9]],
};

export const figures: Partial<FigureWords> = {
	rollingLeads: split('derniers dernières prochains prochaines'),
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
