/**
 * What Dutch says around a number, and its number words for figures. All languages are read at once, so words that are common ones
 * of another (`tot`, `over`, `en`) stay out here; the nouns of counts are read in English and Chinese alone.
 */
import type { NumberWords } from '../../extract/figures/numerals/words-of-language.js';
import type { FigureWords } from '../../extract/figures/words.js';
import { phrases, without, words } from '../words.js';
import { scales, small, tens } from './numbers.js';
import { small as own } from './own-numbers.js';

export const numerals: Partial<NumberWords> = {
	small: without(small, `nul een één ${own.map(([word]) => word).join(' ')}`),
	tens,
	scales: [...scales, ['miljoen', 6], ['miljoenen', 6], ['miljard', 9], ['miljarden', 9], ['biljoen', 12], ['mld', 9], ['mln', 6]],
	stoppedScales: words('mld mln'),
};

export const figures: Partial<FigureWords> = {
	rollingLeads: phrases('afgelopen, komende, voorbije, laatste, volgende'),
	before: [
		['>', phrases('meer dan, ruim, hoger dan, boven de, langer dan, groter dan')],
		['>=', phrases('minstens, niet minder dan, ten minste, tenminste, minimaal, op zijn minst, een minimum van, vanaf')],
		['<', phrases('minder dan, lager dan, onder de, korter dan, nog geen, kleiner dan')],
		[
			'<=',
			phrases(
				'hoogstens, ten hoogste, maximaal, hooguit, niet meer dan, een maximum van, tot maximaal, tot wel, niet hoger dan, tot ten hoogste, op zijn hoogst',
			),
		],
		['~', phrases('ongeveer, circa, zowat, bijna, rond de, een kleine, grofweg, naar schatting, om en nabij')],
	],
	after: [
		['>=', phrases('of meer, of hoger')],
		['<=', phrases('of minder, of lager')],
	],
	increase: words(
		'stijgt steeg stegen stijgen gestegen stijging toename toegenomen verhoogt verhoogde verhoogd verhogen verhoging groeit groeide gegroeid groei groeien opgetrokken opgehoogd verdubbelt verdubbeld uitgebreid',
	),
	decrease: words(
		'daalt daalde daalden dalen gedaald daling afname afgenomen verlaagt verlaagde verlaagd verlagen verlaging krimpt kromp gekrompen krimp verminderd verminderen vermindering teruggebracht gezakt ingekort',
	),
	to: ['naar'],
	from: [],
	by: [],
	rangeJoiners: ['tot', 'à'],
	between: ['tussen'],
	and: ['en'],
	or: [],
	per: [],
	perUnits: [
		['jaar', 'year'],
		['maand', 'month'],
		['week', 'week'],
		['dag', 'day'],
		['uur', 'hour'],
		['inwoner', 'inhabitant'],
		['persoon', 'person'],
		['ton', 't'],
		['hectare', 'ha'],
		['kind', 'child'],
		['leerling', 'pupil'],
		['huishouden', 'household'],
		['woning', 'dwelling'],
	],
	frequencies: [
		['jaarlijks', 'year'],
		['per jaar', 'year'],
		['maandelijks', 'month'],
		['per maand', 'month'],
		['per week', 'week'],
		['per dag', 'day'],
	],
	labels: words('artikel artikelen hoofdstuk paragraaf bijlage bladzijde pagina nummer kamerstuk richtlijn'),
};
