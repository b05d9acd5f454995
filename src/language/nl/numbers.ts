/** Number words of Dutch, folded: a number is one word up to a thousand (`vierentwintig`, `tweehonderd`). Values are plain numbers; scales are powers of ten. */

type Row = readonly [string, number];

const units: readonly Row[] = [
	['twee', 2],
	['drie', 3],
	['vier', 4],
	['vijf', 5],
	['zes', 6],
	['zeven', 7],
	['acht', 8],
	['negen', 9],
];

const teens: readonly Row[] = [
	['tien', 10],
	['elf', 11],
	['twaalf', 12],
	['dertien', 13],
	['veertien', 14],
	['vijftien', 15],
	['zestien', 16],
	['zeventien', 17],
	['achttien', 18],
	['negentien', 19],
];

export const tens: readonly Row[] = [
	['twintig', 20],
	['dertig', 30],
	['veertig', 40],
	['vijftig', 50],
	['zestig', 60],
	['zeventig', 70],
	['tachtig', 80],
	['negentig', 90],
];

/** `eenentwintig`, `tweeëntwintig`, `vierentwintig`: the joint bears dots behind an e. */
const joined: readonly Row[] = tens.flatMap(([ten, value]): Row[] =>
	[['een', 1] as Row, ...units].map(([unit, more]): Row => [`${unit}${unit === 'twee' || unit === 'drie' ? 'ën' : 'en'}${ten}`, value + more]),
);

/** `tweehonderd`, `vijfhonderd`; `vijfduizend`, `tienduizend` */
const hundreds: readonly Row[] = units.map(([unit, value]): Row => [`${unit}honderd`, value * 100]);
const thousands: readonly Row[] = [...units, ...teens, ...tens].map(([count, value]): Row => [`${count}duizend`, value * 1000]);

/** Words that count for themselves. */
export const small: readonly Row[] = [
	['nul', 0],
	['een', 1],
	['één', 1],
	...units,
	...teens,
	...joined,
	...hundreds,
	['anderhalf', 1.5],
	['anderhalve', 1.5],
	['honderdduizend', 100000],
	...thousands,
];

export const scales: readonly Row[] = [
	['honderd', 2],
	['duizend', 3],
];

export const ordinals: readonly Row[] = [
	['eerste', 1],
	['tweede', 2],
	['derde', 3],
	['vierde', 4],
	['vijfde', 5],
	['zesde', 6],
	['zevende', 7],
	['achtste', 8],
	['negende', 9],
	['tiende', 10],
	['elfde', 11],
	['twaalfde', 12],
	['dertiende', 13],
	['vijftiende', 15],
	['achttiende', 18],
	['negentiende', 19],
	['twintigste', 20],
	['eenentwintigste', 21],
	['dertigste', 30],
];

export const joiners: readonly string[] = ['en'];
