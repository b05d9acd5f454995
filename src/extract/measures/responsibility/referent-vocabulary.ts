/** What `src/language/<code>/referents.ts` must hold. */
export interface ReferentVocabulary {
	/** Words before a noun that say that its body is known: `the`, 该. */
	readonly definite: readonly string[];
	/** Possessives of the first person: `my`. What a head of state or of government calls so is the government of the country. */
	readonly own?: readonly string[];
	/** The names of classes begin words of the names of bodies; else they may stand in the middle of compounds. */
	readonly parts?: 'words';
	/** Nouns for a class of bodies: by the kinds of the register it holds and by words of the names of its members. */
	readonly classes: readonly {
		readonly nouns: readonly string[];
		readonly kinds: readonly string[];
		readonly names: readonly string[];
		/** Only of a country without states of its own: there `the state` is the country. */
		readonly unitary?: true;
	}[];
}
