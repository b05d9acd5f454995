/** Units as German writes them. */
import type { Unit } from '../../extract/figures/unit.js';
import { currency, duration, metric, unit } from '../unit-rows.js';

export const time: readonly Unit[] = [
	duration('minute', 'minuten'),
	duration('hour', 'stunde, stunden'),
	duration('day', 'tag, tage, tagen, kalendertage, kalendertagen, arbeitstage, arbeitstagen, werktage, werktagen'),
	duration('week', 'woche, wochen'),
	duration('month', 'monat, monate, monaten'),
	duration('quarter', 'quartale, quartalen'),
	duration('year', 'jahr, jahre, jahren'),
	duration('decade', 'jahrzehnte, jahrzehnten'),
];

export const shares: readonly Unit[] = [
	unit('percent')('percent', 'prozent, v. h., v.h., vom hundert'),
	unit('percentage-point')('percentage-point', 'prozentpunkte, prozentpunkt, prozentpunkten'),
	unit('percent')('permille', 'promille'),
];

export const money: readonly Unit[] = [
	{ unit: 'EUR', kind: 'money', names: ['teur'], scale: 3 },
	currency('DEM', 'dm, deutsche mark, d-mark'),
	currency('ATS', 'schilling'),
	currency('CHF', 'schweizer franken, franken'),
	currency('GBP', 'pfund sterling, britische pfund'),
	currency('USD', 'us-dollar'),
	currency('XEU', 'ecu'),
];

export const physical: readonly Unit[] = [
	metric('ha', 'hektar'),
	metric('km2', 'quadratkilometer, quadratkilometern'),
	metric('m2', 'quadratmeter, quadratmetern'),
	metric('m3', 'kubikmeter, kubikmetern'),
	metric('km', 'kilometer, kilometern'),
	metric('t', 'tonnen'),
	metric('kg', 'kilogramm'),
	metric('g', 'gramm'),
	metric('L', 'liter, litern'),
	metric('kWh', 'kilowattstunden, kilowattstunde'),
	metric('MWh', 'megawattstunden, megawattstunde'),
	metric('GWh', 'gigawattstunden, gigawattstunde'),
	metric('TWh', 'terawattstunden, terawattstunde'),
	metric('°C', 'grad celsius'),
];
