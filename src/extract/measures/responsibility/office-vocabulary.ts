/** What `src/language/<code>/offices.ts` must hold. */
export interface OfficeVocabulary {
	readonly titles: readonly string[];
	/** Words between a title and the field behind it. */
	readonly links: readonly string[];
	/** Words that a field may be written with. */
	readonly joints: readonly string[];
	/** Fields whose ministry has another word for it in its name. */
	readonly fields: Readonly<Record<string, readonly string[]>>;
	/** Words before a title that make another office of it, or name no field. */
	readonly no: readonly string[];
	/** Words before a title that only say how it is held: `Acting`. */
	readonly acting: readonly string[];
	/** Titles of those who head the government of a place below its country. */
	readonly localHeads: readonly LocalHead[];
}

/** What a title of such an office says of the place it is held in. */
export interface LocalHead {
	readonly titles: readonly string[];
	/** Levels of the gazetteer; the seat of a country's government is a city. */
	readonly levels: readonly string[];
	/** The country has an office of that name as well: `premier`. */
	readonly national: boolean;
}
