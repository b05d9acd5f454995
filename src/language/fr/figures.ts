/**
 * What French says around a number, and its number words for figures. All languages are read at once, so words that are common ones
 * of another (`six`, `plus`, `cent`) stay out here; the nouns of counts are read in English and Chinese alone.
 */
import type { NumberWords } from '../../extract/figures/numerals/words-of-language.js';
import type { FigureWords } from '../../extract/figures/words.js';
import { phrases, without, words } from '../words.js';
import { scales, small, tens } from './numbers.js';
import { small as own } from './own-numbers.js';

export const numerals: Partial<NumberWords> = {
	small: without(small, `zéro un une ${own.map(([word]) => word).join(' ')}`),
	tens,
	scales: [...without(scales, 'cent cents mille'), ['milliard', 9], ['milliards', 9]],
};

export const figures: Partial<FigureWords> = {
	rollingLeads: words('derniers dernières prochains prochaines'),
	before: [
		['>', phrases("plus de, plus d', plus du, supérieur à, supérieure à, supérieurs à, supérieures à, au-delà de, dépasse, dépassera")],
		['>=', phrases("au moins, au minimum, un minimum de, minimum de, pas moins de, d'au moins")],
		['<', phrases("moins de, moins d', inférieur à, inférieure à, inférieurs à, inférieures à, en dessous de")],
		['<=', phrases("jusqu'à, au plus, au maximum, un maximum de, maximum de, ne dépassant pas, n'excédant pas, dans la limite de, à hauteur de")],
		['~', phrases("environ, près de, près d', quelque, quelques, autour de, de l'ordre de, d'environ, avoisinant, approximativement")],
	],
	after: [
		['>=', phrases('ou plus, au moins, au minimum')],
		['<=', phrases('ou moins, au plus, au maximum')],
		['~', phrases('environ')],
	],
	increase: words(
		'augmente augmentent augmentera augmenteront augmenter augmenté augmentée augmentés augmentées augmentation augmentations hausse hausses relevé relevée relevés relevées relève relèvera relever relèvement majoré majorée majorés majorées majoration revalorisé revalorisée revalorisés revalorisées revalorisation rehaussé rehaussée progresse progressé progression croissance croît accroissement bond',
	),
	decrease: words(
		'diminue diminuent diminuera diminué diminuée diminution baisse baissera baissent baissé baisser réduit réduite réduire réduira réduction recul recule reculé abaisse abaissé abaissée abaissement recul repli',
	),
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
	frequencies: [
		['annuels', 'year'],
		['annuelles', 'year'],
		["à l'année", 'year'],
		['mensuels', 'month'],
		['mensuelles', 'month'],
		['de plus par mois', 'month'],
		['de plus par an', 'year'],
	],
	partitives: ['des', 'du'],
	labels: words('article articles chapitre alinéa annexe paragraphe titre section décret arrêté loi ordonnance règlement'),
};
