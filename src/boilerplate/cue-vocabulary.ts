/** The kinds of boilerplate that phrases give away, and what `src/language/<code>/boilerplate.ts` must hold. */

export const cueKinds = [
	'navigation',
	'breadcrumb',
	'byline',
	'credits',
	'source',
	'original',
	'share',
	'related',
	'readmore',
	'tags',
	'comments',
	'cookies',
	'newsletter',
	'advertisement',
	'copyright',
	'licence',
	'disclaimer',
	'editor',
	'photo',
	'pagination',
	'languages',
	'stamp',
	'contact',
	'filing',
	'spam',
	'banner',
] as const;
/** The last of the kinds: those the forest was not trained with. Their rule settles them before it is asked. */
export const unlearnt = ['banner'] as const;
export type CueKind = (typeof cueKinds)[number];

/** Where in a line a phrase must stand: the line is nothing else but marks; it opens the line; it stands anywhere in it. */
export type CuePlace = 'whole' | 'opens' | 'within';

/** The phrases of one language, by kind and place, parted by semicolons. */
export type CueVocabulary = Readonly<Partial<Record<CueKind, Readonly<Partial<Record<CuePlace, string>>>>>>;
