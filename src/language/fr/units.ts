/** Units as French writes them, where English does otherwise. */
import type { Unit } from '../../extract/figures/unit.js';
import * as rows from '../unit-rows.js';
import { duration, unit, withPreposition } from '../unit-rows.js';

export const time: readonly Unit[] = [
	duration('hour', 'heure, heures'),
	duration('day', 'jour, jours, jours ouvrables'),
	duration('week', 'semaine, semaines'),
	duration('month', 'mois'),
	duration('quarter', 'trimestre, trimestres'),
	duration('year', 'année, années, ans'),
	duration('decade', 'décennies'),
];

export const shares: readonly Unit[] = [
	unit('percent')('percent', 'pour cent, p. 100'),
	unit('percentage-point')('percentage-point', 'points de pourcentage, point de pourcentage'),
	unit('percentage-point')('basis-point', 'points de base, point de base'),
];

/** `3,5 millions de roubles` */
const currency = (name: string, names: string): Unit => withPreposition('de', rows.currency(name, names));
const metric = (name: string, names: string): Unit => withPreposition('de', rows.metric(name, names));

export const money: readonly Unit[] = [
	// `3,5 millions d'euros`: the partitive stands in the unit
	unit('money')('EUR', "d'euros"),
	{ unit: 'EUR', kind: 'money', names: ['k€'], scale: 3 },
	currency('USD', 'dollars américains, dollars des états-unis, dollars us'),
	unit('money')('USD', 'de dollars, de $'),
	// as Canada writes them; the dollar is that of the article
	{ unit: 'USD', kind: 'money', names: ['m$'], scale: 6 },
	{ unit: 'USD', kind: 'money', names: ['g$'], scale: 9 },
	currency('CAD', 'dollars canadiens'),
	// of the francs of several countries those of France are meant where an article speaks of none of them
	...['FRF', 'CHF', 'XOF', 'XAF', 'CDF', 'GNF', 'RWF', 'BIF', 'DJF', 'KMF', 'XPF'].map((code) => currency(code, 'francs')),
	unit('money')('FRF', 'francs français'),
	unit('money')('XEU', "d'écus, écus"),
	currency('CHF', 'francs suisses'),
	...['XOF', 'XAF'].map((code) => currency(code, 'francs cfa, fcfa, f cfa')),
	currency('CDF', 'francs congolais'),
	currency('GNF', 'francs guinéens'),
	currency('RWF', 'francs rwandais'),
	currency('BIF', 'francs burundais'),
	currency('DJF', 'francs djiboutiens'),
	currency('KMF', 'francs comoriens'),
	...['MAD', 'AED'].map((code) => currency(code, 'dirhams')),
	currency('MAD', 'dirhams marocains'),
	{ unit: 'MAD', kind: 'money', names: ['mdh'], scale: 6 },
	{ unit: 'MAD', kind: 'money', names: ['mmdh'], scale: 9 },
	...['TND', 'DZD'].map((code) => unit('money')(code, 'dinars, de dinars')),
	currency('TND', 'dinars tunisiens'),
	currency('DZD', 'dinars algériens'),
	currency('MRU', 'ouguiyas'),
	unit('money')('MGA', "ariary, d'ariary"),
	currency('HTG', 'gourdes'),
	currency('GBP', 'livres sterling'),
	currency('LBP', 'livres libanaises'),
	currency('JPY', 'yens'),
	currency('CNY', 'yuans'),
	currency('RUB', 'roubles'),
];

const people = (unit: string, words: string): readonly (readonly [string, string])[] => words.split(' ').map((word) => [word, unit] as const);

/** Words that decide whose franc, dirham or dinar is meant, as French alone spells them. */
export const moneyContext: readonly (readonly [string, string])[] = [
	...people('CHF', 'suisse suisses berne genève lausanne fribourg neuchâtel cantonal cantonale cantonaux'),
	...people(
		'XOF',
		'sénégal sénégalais sénégalaise ivoirien ivoirienne ivoiriens abidjan dakar bénin béninois burkina burkinabè togo togolais bceao uemoa ouagadougou',
	),
	...people('XAF', 'cameroun camerounais camerounaise gabon gabonais tchad tchadien centrafrique centrafricaine cemac beac yaoundé'),
	...people('CDF', 'kinshasa'),
	...people('GNF', 'conakry guinéen guinéenne'),
	...people('RWF', 'rwanda'),
	...people('BIF', 'burundi'),
	...people('MAD', 'maroc marocain marocaine marocains'),
	...people('AED', 'émirats dubaï'),
	...people('DZD', 'algérie algérien algérienne algériens'),
	...people('TND', 'tunisie tunisien tunisienne tunisiens'),
];

/** Countries, provinces and cities that write their own money with the sign of the dollar, as their own language names them. */
export const ownSigns: readonly (readonly [string, string])[] = [
	['canada', 'CAD'],
	['québec', 'CAD'],
	['ottawa', 'CAD'],
	['montréal', 'CAD'],
];

export const physical: readonly Unit[] = [
	unit('physical')('ha', "d'hectares"),
	metric('km2', 'kilomètres carrés'),
	metric('m2', 'mètres carrés'),
	metric('m3', 'mètres cubes'),
	metric('km', 'kilomètres, kilomètre'),
	unit('physical')('t', 'de tonnes'),
	metric('kW', 'kilowatts'),
	metric('MW', 'mégawatts, mégawatt'),
	metric('GW', 'gigawatts'),
	metric('MWh', 'mégawattheures'),
	metric('L', 'litres'),
	metric('kg', 'kilogrammes'),
	metric('GWh', 'gigawattheures'),
	metric('TWh', 'térawattheures'),
	metric('°C', 'degrés celsius'),
];
