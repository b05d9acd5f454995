/** Number words of English, folded. Values are plain numbers; scales are powers of ten. */

/** Words that count for themselves, 0 to 19. */
export const small: readonly (readonly [string, number])[] = [
	['zero', 0],
	['nil', 0],
	['nought', 0],
	['naught', 0],
	['one', 1],
	['two', 2],
	['three', 3],
	['four', 4],
	['five', 5],
	['six', 6],
	['seven', 7],
	['eight', 8],
	['nine', 9],
	['ten', 10],
	['eleven', 11],
	['twelve', 12],
	['thirteen', 13],
	['fourteen', 14],
	['fifteen', 15],
	['sixteen', 16],
	['seventeen', 17],
	['eighteen', 18],
	['nineteen', 19],
];

/** Twenty to ninety: a word below ten may follow, with or without a hyphen. */
export const tens: readonly (readonly [string, number])[] = [
	['twenty', 20],
	['thirty', 30],
	['forty', 40],
	['fourty', 40],
	['fifty', 50],
	['sixty', 60],
	['seventy', 70],
	['eighty', 80],
	['ninety', 90],
];

/** Words that multiply what stands before them, with their power of ten. */
export const scales: readonly (readonly [string, number])[] = [
	['hundred', 2],
	['thousand', 3],
	['lakh', 5],
	['lakhs', 5],
	['lac', 5],
	['million', 6],
	['mln', 6],
	['crore', 7],
	['crores', 7],
	['billion', 9],
	['trillion', 12],
	['quadrillion', 15],
];

/** Abbreviated scales that stand right after digits (`3.5bn`), a space between at most. */
export const scaleSuffixes: readonly (readonly [string, number])[] = [
	['bn', 9],
	['bln', 9],
	['mn', 6],
	['mio', 6],
	['mil', 6],
	['tn', 12],
	['trn', 12],
	['trln', 12],
	['tln', 12],
	['cr', 7],
];

/** Letters that are a scale only where money or a noun shows it: `$3m`, `1.2m jobs`, but not `3 m`. */
export const scaleLetters: readonly (readonly [string, number])[] = [
	['k', 3],
	['m', 6],
	['mm', 6],
	['b', 9],
	['t', 12],
];

/** Words for a fixed number of things: `a dozen`, `two dozen`. */
export const collectives: readonly (readonly [string, number])[] = [
	['dozen', 12],
	['doz', 12],
	['dz', 12],
	['couple', 2],
];

/** Their plurals, which count only after a number: `three dozens`, but not `dozens of`. */
export const collectivePlurals: readonly (readonly [string, number])[] = [
	['dozens', 12],
	['dozs', 12],
	['dzs', 12],
];

/** Denominators of spelled-out fractions: `two-thirds`, `three quarters`. */
export const denominators: readonly (readonly [string, number])[] = [
	['half', 2],
	['halves', 2],
	['third', 3],
	['thirds', 3],
	['quarter', 4],
	['quarters', 4],
	['fourth', 4],
	['fourths', 4],
	['fifth', 5],
	['fifths', 5],
	['sixth', 6],
	['sixths', 6],
	['seventh', 7],
	['sevenths', 7],
	['eighth', 8],
	['eighths', 8],
	['ninth', 9],
	['ninths', 9],
	['tenth', 10],
	['tenths', 10],
	['hundredth', 100],
	['hundredths', 100],
	['thousandth', 1000],
	['thousandths', 1000],
];

/** Ordinals, first to thirty-first in one word each (`twenty-first` is `twenty` and `first`). */
export const ordinals: readonly (readonly [string, number])[] = [
	['first', 1],
	['second', 2],
	['third', 3],
	['fourth', 4],
	['fifth', 5],
	['sixth', 6],
	['seventh', 7],
	['eighth', 8],
	['ninth', 9],
	['tenth', 10],
	['eleventh', 11],
	['twelfth', 12],
	['thirteenth', 13],
	['fourteenth', 14],
	['fifteenth', 15],
	['sixteenth', 16],
	['seventeenth', 17],
	['eighteenth', 18],
	['nineteenth', 19],
	['twentieth', 20],
	['thirtieth', 30],
];

/** Suffixes that make digits an ordinal: `27th`. */
export const ordinalSuffixes: readonly string[] = ['st', 'nd', 'rd', 'th'];

/** Articles that stand for one before a scale, a collective or a fraction: `a million`, `a third`. */
export const articles: readonly string[] = ['a', 'an'];

/** Joins hundreds or scales to what follows: `one hundred and five`. */
export const joiners: readonly string[] = ['and'];

/** The word for the decimal mark: `three point five`. */
export const points: readonly string[] = ['point'];

/** Words for a half that follow a whole number: `two and a half`. */
export const halves: readonly string[] = ['half'];

/** Stand between a share and what it is a share of: `a third of`, `a quarter of a million`. */
export const partOf: readonly string[] = ['of'];
/** Before `a third` they make a share of it: `cut by a third`. */
export const beforeShare: readonly string[] = [
	'by',
	'than',
	'about',
	'around',
	'nearly',
	'almost',
	'over',
	'roughly',
	'approximately',
	'only',
	'just',
	'under',
	'least',
	'some',
];
/** After `a third` they make a share of it, once something before it says so: `fell a fifth since May`. */
export const afterShare: readonly string[] = [
	'in',
	'since',
	'from',
	'to',
	'over',
	'compared',
	'and',
	'as',
	'but',
	'between',
	'during',
	'on',
	'at',
	'this',
	'last',
	'within',
	'while',
	'less',
	'more',
	'higher',
	'lower',
	'fewer',
	'below',
	'above',
	'under',
	'are',
	'were',
	'is',
	'was',
	'said',
	'have',
	'had',
	'has',
	'will',
	'would',
	'do',
	'did',
];
