/** Number words of Italian, folded: a number is one word up to a million (`ventuno`, `duecentomila`). Values are plain numbers; scales are powers of ten. */

type Row = readonly [string, number];

const units: readonly Row[] = [
	['due', 2],
	['tre', 3],
	['quattro', 4],
	['cinque', 5],
	['sei', 6],
	['sette', 7],
	['otto', 8],
	['nove', 9],
];

const teens: readonly Row[] = [
	['dieci', 10],
	['undici', 11],
	['dodici', 12],
	['tredici', 13],
	['quattordici', 14],
	['quindici', 15],
	['sedici', 16],
	['diciassette', 17],
	['diciotto', 18],
	['diciannove', 19],
];

export const tens: readonly Row[] = [
	['venti', 20],
	['trenta', 30],
	['quaranta', 40],
	['cinquanta', 50],
	['sessanta', 60],
	['settanta', 70],
	['ottanta', 80],
	['novanta', 90],
];

/** `ventuno`, `ventidue`, `ventitré`, `ventotto`: the vowel of the ten is dropped before another. */
const joined: readonly Row[] = tens.flatMap(([ten, value]): Row[] => [
	[`${ten.slice(0, -1)}uno`, value + 1],
	[`${ten.slice(0, -1)}un`, value + 1],
	[`${ten}tré`, value + 3],
	...units.map(([unit, more]): Row => [unit === 'otto' ? `${ten.slice(0, -1)}otto` : ten + unit, value + more]),
]);

const hundreds: readonly Row[] = [['cento', 100], ...units.map(([unit, value]): Row => [`${unit}cento`, value * 100])];

/** `centoventi`, `duecentocinquanta` */
const hundredsAndTens: readonly Row[] = hundreds.flatMap(([hundred, value]) => tens.map(([ten, more]): Row => [hundred + ten, value + more]));

const thousands: readonly Row[] = [...units, ...teens, ...tens, ...hundreds, ['centocinquanta', 150] as Row].map(
	([count, value]): Row => [`${count}mila`, value * 1000],
);

/** Words that count for themselves. */
export const small: readonly Row[] = [
	['zero', 0],
	['un', 1],
	['uno', 1],
	['una', 1],
	...units,
	...teens,
	...joined,
	...hundreds,
	...hundredsAndTens,
	['mille', 1000],
	...thousands,
];

export const scales: readonly Row[] = [['mila', 3]];

const ordinalStems: readonly Row[] = [
	['prim', 1],
	['second', 2],
	['terz', 3],
	['quart', 4],
	['quint', 5],
	['sest', 6],
	['settim', 7],
	['ottav', 8],
	['non', 9],
	['decim', 10],
	['undicesim', 11],
	['dodicesim', 12],
	['quindicesim', 15],
	['ventesim', 20],
	['trentesim', 30],
];

/** An ordinal agrees with its noun; of many only the first are said: `i primi sei mesi`. */
export const ordinals: readonly Row[] = ordinalStems.flatMap(([stem, value]): Row[] => [
	[`${stem}o`, value],
	[`${stem}a`, value],
	...(value === 1 ? [[`${stem}i`, value] as Row, [`${stem}e`, value] as Row] : []),
]);

export const joiners: readonly string[] = ['e'];
