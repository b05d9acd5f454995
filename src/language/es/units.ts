/** Units as Spanish writes them, where English does otherwise. */
import type { Unit } from '../../extract/figures/unit.js';
import * as rows from '../unit-rows.js';
import { duration, unit, withPreposition } from '../unit-rows.js';
import { phrases } from '../words.js';

/** `3,5 millones de euros` */
const currency = (name: string, names: string): Unit => withPreposition('de', rows.currency(name, names));
const metric = (name: string, names: string): Unit => withPreposition('de', rows.metric(name, names));

export const time: readonly Unit[] = [
	duration('minute', 'minuto, minutos'),
	duration('hour', 'hora, horas'),
	duration('day', 'día, días, día natural, días naturales, días calendario, días corridos'),
	duration('working day', 'día hábil, días hábiles, día laborable, días laborables'),
	duration('week', 'semana, semanas'),
	duration('month', 'mes, meses'),
	duration('quarter', 'trimestre, trimestres'),
	duration('year', 'año, años, años naturales'),
	duration('decade', 'década, décadas'),
	duration('century', 'siglo, siglos'),
];

export const shares: readonly Unit[] = [
	unit('percent')('percent', 'por ciento, porciento, por 100'),
	unit('percentage-point')('percentage-point', 'puntos porcentuales, punto porcentual, puntos de porcentaje'),
	unit('percentage-point')('basis-point', 'puntos básicos, punto básico, puntos base, punto base'),
	unit('percent')('permille', 'por mil'),
];

/** Signs and letters before an amount, as the countries of Spanish write them. */
export const moneyPrefixes: readonly (readonly [string, string])[] = [
	['s/', 'PEN'],
	['s/.', 'PEN'],
	['rd$', 'DOP'],
	['bs.', 'BOB'],
];

/** Countries whose money is the peso, with their people in the masculine plural; of the first is spoken where a text names none. */
const pesos = [
	['MXN', 'mexicanos'],
	['PHP', 'filipinos'],
	['ARS', 'argentinos'],
	['CLP', 'chilenos'],
	['COP', 'colombianos'],
	['CUP', 'cubanos'],
	['DOP', 'dominicanos'],
	['UYU', 'uruguayos'],
] as const;

export const money: readonly Unit[] = [
	{ unit: 'EUR', kind: 'money', names: phrases('de euros, de €') },
	currency(
		'USD',
		'dólares, dólar, dólares estadounidenses, dólares americanos, dólares de estados unidos, dólares de los estados unidos, dólares norteamericanos',
	),
	currency('CAD', 'dólares canadienses'),
	currency('AUD', 'dólares australianos'),
	...pesos.map(([code]): Unit => ({ unit: code, kind: 'money', names: ['de pesos'] })),
	...pesos.map(([code, people]) => currency(code, `pesos ${people}`)),
	currency('PEN', 'soles, nuevos soles'),
	currency('BOB', 'bolivianos'),
	currency('PYG', 'guaraníes'),
	currency('CRC', 'colones'),
	currency('GTQ', 'quetzales'),
	currency('HNL', 'lempiras'),
	currency('NIO', 'córdobas'),
	currency('PAB', 'balboas'),
	currency('VES', 'bolívares'),
	currency('ESP', 'pesetas'),
	currency('CNY', 'yuanes'),
	currency('GBP', 'libras esterlinas'),
	currency('CHF', 'francos suizos'),
	currency('BRL', 'reales brasileños'),
	{ unit: 'EUR', kind: 'money', names: ['m€'], scale: 6 },
	// as newspapers of Mexico write millions of pesos and of dollars
	{ unit: 'MXN', kind: 'money', names: ['mdp'], scale: 6 },
	{ unit: 'MXN', kind: 'money', names: ['mmdp'], scale: 9 },
	{ unit: 'USD', kind: 'money', names: ['mdd'], scale: 6 },
];

const people = (unit: string, words: string): readonly (readonly [string, string])[] => words.split(' ').map((word) => [word, unit] as const);

/** Words that decide whose peso is meant, as Spanish alone spells them. */
export const moneyContext: readonly (readonly [string, string])[] = [
	...people('MXN', 'méxico mexicano mexicana mexicanos mexicanas'),
	...people('CLP', 'chileno chilena chilenos chilenas'),
	...people('COP', 'bogotá colombiano colombiana colombianos colombianas'),
	...people('ARS', 'argentino argentinos argentinas'),
	...people('UYU', 'uruguayo uruguaya uruguayos uruguayas'),
	...people('DOP', 'dominicano dominicana dominicanos'),
	...people('CUP', 'cubano cubana cubanos'),
	...people('PHP', 'filipinas filipino'),
];

/** Names that are other words as well in small letters: `chile` is a pepper. */
export const letteredCountries: readonly string[] = ['Chile'];

/** Countries that write their own money with the sign of the dollar, as their own language names them. */
export const ownSigns: readonly (readonly [string, string])[] = [
	['méxico', 'MXN'],
	['chile', 'CLP'],
	['colombia', 'COP'],
	['argentina', 'ARS'],
	['uruguay', 'UYU'],
	['dominicana', 'DOP'],
	['cuba', 'CUP'],
];

export const physical: readonly Unit[] = [
	metric('ha', 'hectárea, hectáreas'),
	metric('km2', 'kilómetros cuadrados, kilómetro cuadrado'),
	metric('m2', 'metros cuadrados, metro cuadrado'),
	metric('m3', 'metros cúbicos, metro cúbico'),
	metric('hm3', 'hectómetros cúbicos'),
	metric('km', 'kilómetros, kilómetro'),
	metric('t', 'toneladas, tonelada'),
	metric('kg', 'kilogramos, kilogramo'),
	metric('L', 'litros, litro'),
	metric('kW', 'kilovatios, kilowatts'),
	metric('MW', 'megavatios, megawatts'),
	metric('GW', 'gigavatios, gigawatts'),
	metric('kWh', 'kilovatios hora, kilovatios-hora, kilovatio hora'),
	metric('MWh', 'megavatios hora, megavatios-hora'),
	metric('GWh', 'gigavatios hora, gigavatios-hora'),
	metric('TWh', 'teravatios hora, teravatios-hora'),
	metric('°C', 'grados celsius, grados centígrados'),
];

export const times: readonly Unit[] = [unit('ratio')('time', 'veces')];

/** Parts of a currency, with their power of ten. */
export const cents: readonly (readonly [string, string, number])[] = [
	['céntimo', 'EUR', -2],
	['céntimos', 'EUR', -2],
];
