/** What keeps a full stop from ending a sentence in Italian. Words that end sentences of other languages (`on`, `all`, `rep`) stay out. */

export const abbreviations: readonly string[] = [
	'n',
	'artt',
	'lett',
	'cfr',
	'pag',
	'pagg',
	'nn',
	'dott',
	'avv',
	'sig',
	'ecc',
	'sigg',
	'gazz',
	'uff',
	'lgs',
	'conv',
	'succ',
];

export const openers: readonly string[] = [];
