/** Units as Swedish writes them. */
import type { Unit } from '../../extract/figures/unit.js';
import { currency, duration, metric, unit } from '../unit-rows.js';

export const time: readonly Unit[] = [
	duration('minute', 'minut, minuter'),
	duration('hour', 'timme, timmar, timmars'),
	duration('day', 'dag, dagar, dagars, dagarna, dygn, arbetsdagar'),
	duration('week', 'vecka, veckor, veckors'),
	duration('month', 'månad, månader, månaders'),
	duration('quarter', 'kvartal'),
	duration('year', 'år, års, åren'),
	duration('decade', 'decennier'),
];

export const shares: readonly Unit[] = [
	unit('percent')('percent', 'procent'),
	unit('percentage-point')('percentage-point', 'procentenheter, procentenhet'),
	unit('percent')('permille', 'promille'),
];

export const money: readonly Unit[] = [
	currency('SEK', 'kronor, svenska kronor, krona, kr'),
	{ unit: 'SEK', kind: 'money', names: ['tkr'], scale: 3 },
	{ unit: 'SEK', kind: 'money', names: ['mkr', 'mnkr'], scale: 6 },
	{ unit: 'SEK', kind: 'money', names: ['mdkr'], scale: 9 },
	currency('NOK', 'norska kronor'),
	currency('DKK', 'danska kronor'),
	currency('USD', 'amerikanska dollar'),
	currency('GBP', 'brittiska pund'),
	currency('CHF', 'schweiziska franc'),
];

export const physical: readonly Unit[] = [
	metric('ha', 'hektar'),
	metric('km2', 'kvadratkilometer'),
	metric('m2', 'kvadratmeter, kvm'),
	metric('m3', 'kubikmeter'),
	metric('kg', 'kilogram'),
	metric('g', 'gram'),
	metric('L', 'liter'),
	metric('kWh', 'kilowattimmar, kilowattimme'),
	metric('MWh', 'megawattimmar, megawattimme'),
	metric('GWh', 'gigawattimmar, gigawattimme'),
	metric('TWh', 'terawattimmar, terawattimme'),
	metric('°C', 'grader celsius'),
];

export const times: readonly Unit[] = [unit('ratio')('time', 'gånger')];
