/** Words of the lines in which an English page tells its source, author and date. Folded: lower case. */
export const months: readonly (readonly [string, number])[] = [
	['january', 1],
	['jan', 1],
	['february', 2],
	['feb', 2],
	['march', 3],
	['mar', 3],
	['april', 4],
	['apr', 4],
	['may', 5],
	['june', 6],
	['jun', 6],
	['july', 7],
	['jul', 7],
	['august', 8],
	['aug', 8],
	['september', 9],
	['sept', 9],
	['sep', 9],
	['october', 10],
	['oct', 10],
	['november', 11],
	['nov', 11],
	['december', 12],
	['dec', 12],
];
export const weekdays: readonly string[] = [
	'monday',
	'tuesday',
	'wednesday',
	'thursday',
	'friday',
	'saturday',
	'sunday',
	'mon',
	'tue',
	'tues',
	'wed',
	'thu',
	'thurs',
	'fri',
	'sat',
	'sun',
];
/** Open a line that names the author. */
export const bylines: readonly string[] = ['by'];
/** Name, in brackets, who took a picture, edited a page or supplied it. */
export const credits: readonly string[] = ['photo', 'photos', 'editor', 'editors', 'source', 'sources', 'credit', 'courtesy', 'image', 'picture'];
