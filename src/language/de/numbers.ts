/** Number words of German, folded. Values are plain numbers; scales are powers of ten. */

/** Words that count for themselves; compounds are one word (`einundzwanzig`). */
export const small: readonly (readonly [string, number])[] = [
	['null', 0],
	['ein', 1],
	['eins', 1],
	['eine', 1],
	['einem', 1],
	['einen', 1],
	['einer', 1],
	['eines', 1],
	['zwei', 2],
	['drei', 3],
	['vier', 4],
	['fünf', 5],
	['sechs', 6],
	['sieben', 7],
	['acht', 8],
	['neun', 9],
	['zehn', 10],
	['elf', 11],
	['zwölf', 12],
	['dreizehn', 13],
	['vierzehn', 14],
	['fünfzehn', 15],
	['sechzehn', 16],
	['siebzehn', 17],
	['achtzehn', 18],
	['neunzehn', 19],
	['einundzwanzig', 21],
	['vierundzwanzig', 24],
	['fünfundzwanzig', 25],
	['achtundzwanzig', 28],
	['einunddreißig', 31],
	['sechsunddreißig', 36],
];

export const tens: readonly (readonly [string, number])[] = [
	['zwanzig', 20],
	['dreißig', 30],
	['vierzig', 40],
	['fünfzig', 50],
	['sechzig', 60],
	['siebzig', 70],
	['achtzig', 80],
	['neunzig', 90],
];

export const scales: readonly (readonly [string, number])[] = [
	['hundert', 2],
	['tausend', 3],
];

/** An ordinal agrees with its noun: `das dritte`, `im dritten`, `ein dritter`, `drittes`. */
const endings = ['e', 'en', 'em', 'er', 'es'];
const stems: readonly (readonly [string, number])[] = [
	['erst', 1],
	['zweit', 2],
	['dritt', 3],
	['viert', 4],
	['fünft', 5],
	['sechst', 6],
	['siebt', 7],
	['siebent', 7],
	['acht', 8],
	['neunt', 9],
	['zehnt', 10],
	['elft', 11],
	['zwölft', 12],
	['achtzehnt', 18],
	['neunzehnt', 19],
	['zwanzigst', 20],
	['einundzwanzigst', 21],
	['dreißigst', 30],
];

export const ordinals: readonly (readonly [string, number])[] = stems.flatMap(([stem, value]) =>
	endings.map((ending): readonly [string, number] => [stem + ending, value]),
);

export const joiners: readonly string[] = ['und'];
