/** What keeps a full stop from ending a sentence in Portuguese. Words that end sentences of other languages (`ago`, `out`, `set`, `no`) stay out. */

export const abbreviations: readonly string[] = [
	'arts',
	'pág',
	'págs',
	'fls',
	'sra',
	'sras',
	'srs',
	'dra',
	'exmo',
	'exma',
	'profa',
	'eng',
	'dep',
	'ltda',
	'obs',
	'fev',
	'abr',
	'dez',
];

export const openers: readonly string[] = [];
