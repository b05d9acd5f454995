/** What keeps a full stop from ending a sentence in Spanish. Words that end sentences of other languages (`ago`, `gob`, `no`) stay out. */

export const abbreviations: readonly string[] = [
	'arts',
	'núm',
	'núms',
	'pág',
	'págs',
	'párr',
	'fracc',
	'apdo',
	'avda',
	'sra',
	'sras',
	'sres',
	'dña',
	'dra',
	'uds',
	'lic',
	'admón',
	'ee',
	'ene',
	'abr',
	'dic',
];

export const openers: readonly string[] = [];
