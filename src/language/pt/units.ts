/** Units as Portuguese writes them, where English does otherwise. */
import type { Unit } from '../../extract/figures/unit.js';
import { phrases } from '../words.js';

const unit =
	(kind: Unit['kind']) =>
	(name: string, list: string): Unit => ({ unit: name, kind, names: phrases(list) });
const duration = unit('duration');
/** `3,5 milhões de euros`: the preposition behind a million stands in the unit. */
const counted =
	(kind: Unit['kind']) =>
	(name: string, list: string): Unit => ({ unit: name, kind, names: phrases(list).flatMap((phrase) => [phrase, `de ${phrase}`]) });
const currency = counted('money');
const metric = counted('physical');

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
