/** Units as French writes them, where English does otherwise. */
import type { Unit } from '../../extract/figures/unit.js';
import { duration, metric, unit } from '../unit-rows.js';

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
];

export const money: readonly Unit[] = [
	// `3,5 millions d'euros`: the partitive stands in the unit
	unit('money')('EUR', "d'euros"),
	unit('money')('USD', 'de dollars américains, dollars américains, de dollars des états-unis'),
	unit('money')('CAD', 'dollars canadiens, de dollars canadiens'),
	unit('money')('FRF', 'de francs, francs français'),
	unit('money')('XEU', "d'écus, écus"),
	unit('money')('CHF', 'francs suisses, de francs suisses'),
];

export const physical: readonly Unit[] = [
	metric('ha', "d'hectares"),
	metric('km2', 'kilomètres carrés'),
	metric('m2', 'mètres carrés'),
	metric('m3', 'mètres cubes'),
	metric('km', 'kilomètres, kilomètre'),
	metric('t', 'de tonnes'),
	metric('kg', 'kilogrammes'),
	metric('GWh', 'gigawattheures'),
	metric('TWh', 'térawattheures'),
	metric('°C', 'degrés celsius'),
];
