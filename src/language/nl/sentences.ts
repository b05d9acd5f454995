/** What keeps a full stop from ending a sentence in Dutch; pairs of letters (`d.w.z.`) do in no language. Words that end sentences of other languages (`art`, `min`, `lid`) stay out. */

export const abbreviations: readonly string[] = [
	'nr',
	'nrs',
	'blz',
	'incl',
	'excl',
	'resp',
	'bijv',
	'bv',
	'dhr',
	'mevr',
	'drs',
	'jl',
	'evt',
	'stb',
	'stcrt',
	'jhr',
];

export const openers: readonly string[] = [];
