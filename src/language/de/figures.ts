/**
 * What German says around a number, and its number words for figures. All languages are read at once, so words that are common
 * ones of another (`elf`, `fast`, `gut`, `an`) stay out here; the nouns of counts are read in English and Chinese alone.
 */
import type { NumberWords } from '../../extract/figures/numerals/words-of-language.js';
import type { FigureWords } from '../../extract/figures/words.js';
import { without } from '../words.js';
import { scales, small, tens } from './numbers.js';

const split = (text: string): string[] => text.trim().split(/\s+/);

export const numerals: Partial<NumberWords> = {
	small: without(small, 'null ein eins eine einem einen einer eines elf'),
	tens,
	scales: [...scales, ['tsd', 3], ['millionen', 6], ['mio', 6], ['milliarde', 9], ['milliarden', 9], ['mrd', 9], ['billionen', 12]],
	stoppedScales: ['tsd', 'mio', 'mrd'],
};

export const figures: Partial<FigureWords> = {
	rollingLeads: split('letzten vergangenen nächsten kommenden vorigen zurückliegenden'),
	before: [
		['>', ['mehr als', 'über', 'höher als']],
		['>=', ['mindestens', 'wenigstens', 'nicht weniger als']],
		['<', ['weniger als', 'unter', 'niedriger als', 'knapp']],
		['<=', ['höchstens', 'bis zu', 'maximal', 'nicht mehr als']],
		['~', ['rund', 'etwa', 'ungefähr', 'circa', 'nahezu', 'annähernd']],
	],
	after: [
		['>=', ['oder mehr']],
		['<=', ['oder weniger']],
	],
	increase: split(
		'steigt stieg stiegen steigen gestiegen steigerung anstieg erhöht erhöhte erhöhen erhöhung erhöhten wächst wuchs wachsen gewachsen zunahme zugenommen aufgestockt',
	),
	decrease: split(
		'sinkt sank sanken sinken gesunken senkt senkte senken gesenkt senkung rückgang fiel fielen gefallen verringert verringern reduziert reduzieren gekürzt',
	),
	to: ['auf'],
	from: ['von'],
	by: ['um'],
	rangeJoiners: ['bis'],
	between: ['zwischen'],
	and: ['und'],
	or: ['oder'],
	per: ['je', 'pro'],
	perUnits: [
		['jahr', 'year'],
		['monat', 'month'],
		['woche', 'week'],
		['tag', 'day'],
		['stunde', 'hour'],
		['einwohner', 'inhabitant'],
		['person', 'person'],
		['kopf', 'inhabitant'],
		['tonne', 't'],
		['hektar', 'ha'],
	],
	partitives: ['der', 'des'],
	labels: ['artikel', 'absatz', 'kapitel', 'paragraf', 'abschnitt', 'anhang', 'anlage', 'seite', 'nummer', 'ziffer', 'nr', 'abs', 'drucksache'],
};
