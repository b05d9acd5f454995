/** Units as Dutch writes them, where English does otherwise. */
import type { Unit } from '../../extract/figures/unit.js';
import { currency, duration, metric, unit } from '../unit-rows.js';

export const time: readonly Unit[] = [
	duration('minute', 'minuut, minuten'),
	duration('hour', 'uren'),
	duration('day', 'dagen, kalenderdagen, etmalen'),
	duration('working day', 'werkdag, werkdagen'),
	duration('week', 'weken'),
	duration('month', 'maand, maanden'),
	duration('quarter', 'kwartalen'),
	duration('year', 'jaar, jaren'),
	duration('decade', 'decennia'),
	duration('century', 'eeuwen'),
];

export const shares: readonly Unit[] = [
	unit('percent')('percent', 'procent'),
	unit('percentage-point')('percentage-point', 'procentpunt, procentpunten'),
	unit('percentage-point')('basis-point', 'basispunten, basispunt'),
	unit('percent')('permille', 'promille'),
];

export const money: readonly Unit[] = [
	currency('USD', 'amerikaanse dollar'),
	currency('GBP', 'britse pond, pond sterling'),
	currency('CHF', 'zwitserse frank'),
	currency('BEF', 'belgische frank'),
	currency('NLG', 'gulden'),
];

export const physical: readonly Unit[] = [
	metric('ha', 'hectare'),
	metric('km2', 'vierkante kilometer'),
	metric('m2', 'vierkante meter'),
	metric('m3', 'kubieke meter, kuub'),
	metric('km', 'kilometer'),
	metric('t', 'ton'),
	metric('kg', 'kilogram'),
	metric('g', 'gram'),
	metric('L', 'liter'),
	metric('MW', 'megawatt'),
	metric('GW', 'gigawatt'),
	metric('kWh', 'kilowattuur'),
	metric('MWh', 'megawattuur'),
	metric('GWh', 'gigawattuur'),
	metric('TWh', 'terawattuur'),
	metric('°C', 'graden celsius'),
];

export const times: readonly Unit[] = [unit('ratio')('time', 'keer, maal')];
