/** Units as Portuguese writes them, where English does otherwise. */
import type { Unit } from '../../extract/figures/unit.js';
import * as rows from '../unit-rows.js';
import { duration, unit, withPreposition } from '../unit-rows.js';
import { phrases } from '../words.js';

/** `3,5 milhões de euros` */
const currency = (name: string, names: string): Unit => withPreposition('de', rows.currency(name, names));
const metric = (name: string, names: string): Unit => withPreposition('de', rows.metric(name, names));

export const time: readonly Unit[] = [
	duration('day', 'dia, dias, dias corridos'),
	duration('working day', 'dia útil, dias úteis'),
	duration('month', 'mês'),
	duration('year', 'anos'),
	duration('decade', 'décadas'),
];

export const shares: readonly Unit[] = [
	unit('percent')('percent', 'por cento'),
	unit('percentage-point')('percentage-point', 'pontos percentuais, ponto percentual'),
];

export const money: readonly Unit[] = [
	currency('BRL', 'reais'),
	{ unit: 'USD', kind: 'money', names: phrases('de dólares americanos, dólares americanos') },
	currency('AOA', 'kwanzas'),
	currency('MZN', 'meticais'),
];

export const physical: readonly Unit[] = [
	metric('km2', 'quilómetros quadrados, quilômetros quadrados'),
	metric('m2', 'metros quadrados'),
	metric('km', 'quilómetros, quilômetros'),
	{ unit: 'ha', kind: 'physical', names: ['de hectares'] },
];

/** Parts of a currency, with their power of ten. */
export const cents: readonly (readonly [string, string, number])[] = [
	['cêntimo', 'EUR', -2],
	['cêntimos', 'EUR', -2],
];
