/** Units as Italian writes them, where English does otherwise. `ore` and `metro` are words of other languages and stay out. */
import type { Unit } from '../../extract/figures/unit.js';
import * as rows from '../unit-rows.js';
import { duration, unit, withPreposition } from '../unit-rows.js';
import { phrases } from '../words.js';

/** `3,5 milioni di euro` */
const currency = (name: string, names: string): Unit => withPreposition('di', rows.currency(name, names));
const metric = (name: string, names: string): Unit => withPreposition('di', rows.metric(name, names));

export const time: readonly Unit[] = [
	duration('minute', 'minuti'),
	duration('day', 'giorno, giorni, giorni naturali, giorni consecutivi, giorni solari'),
	duration('working day', 'giorno lavorativo, giorni lavorativi'),
	duration('week', 'settimana, settimane'),
	duration('month', 'mesi'),
	duration('quarter', 'trimestri'),
	duration('year', 'anni, annualità'),
	duration('decade', 'decenni'),
	duration('century', 'secoli'),
];

export const shares: readonly Unit[] = [
	unit('percent')('percent', 'per cento, percento, punti per cento'),
	unit('percentage-point')('percentage-point', 'punti percentuali, punto percentuale'),
	unit('percentage-point')('basis-point', 'punti base, punto base'),
	unit('percent')('permille', 'per mille'),
];

export const money: readonly Unit[] = [
	{ unit: 'EUR', kind: 'money', names: phrases('di euro, di €') },
	currency('USD', 'dollari, dollaro, dollari americani, dollari statunitensi'),
	currency('CHF', 'franchi svizzeri'),
	{ unit: 'CHF', kind: 'money', names: ['di franchi'] },
	currency('GBP', 'sterline'),
	{ unit: 'ITL', kind: 'money', names: phrases('di lire, vecchie lire') },
	{ unit: 'CNY', kind: 'money', names: ['di yuan'] },
];

/** Acts write the name of the money before the amount: `pari a euro 1.200,00`. Bare it is a name of other languages: `Euro 5`. */
export const moneyPrefixes: readonly (readonly [string, string])[] = phrases(
	'di euro, da euro, a euro, ed euro, cui euro, per euro, sono euro, complessivi euro, totale euro',
).map((phrase) => [phrase, 'EUR']);

export const physical: readonly Unit[] = [
	metric('ha', 'ettari, ettaro'),
	metric('km2', 'chilometri quadrati, chilometri quadri, kmq'),
	metric('m2', 'metri quadrati, metri quadri, mq'),
	metric('m3', 'metri cubi, mc'),
	metric('km', 'chilometri, chilometro'),
	metric('t', 'tonnellate, tonnellata'),
	metric('kg', 'chilogrammi, chilogrammo'),
	metric('L', 'litri'),
	metric('MW', 'megawatt'),
	metric('GW', 'gigawatt'),
	metric('kWh', 'chilowattora, kilowattora'),
	metric('MWh', 'megawattora'),
	metric('GWh', 'gigawattora'),
	metric('TWh', 'terawattora'),
	metric('°C', 'gradi celsius, gradi centigradi'),
];

export const times: readonly Unit[] = [unit('ratio')('time', 'volte')];

/** Parts of a currency, with their power of ten. */
export const cents: readonly (readonly [string, string, number])[] = [
	['centesimo', 'EUR', -2],
	['centesimi', 'EUR', -2],
];
