/** The shape of a language's number words; what each list is for is said where English gives it. */

type Numbers = readonly (readonly [string, number])[];

export interface NumberWords {
	readonly small: Numbers;
	readonly tens: Numbers;
	readonly scales: Numbers;
	readonly scaleSuffixes: Numbers;
	/** Scales written short, with a full stop: `Mio.`. */
	readonly stoppedScales: readonly string[];
	readonly scaleLetters: Numbers;
	readonly collectives: Numbers;
	readonly collectivePlurals: Numbers;
	readonly denominators: Numbers;
	readonly ordinals: Numbers;
	readonly ordinalSuffixes: readonly string[];
	readonly articles: readonly string[];
	readonly joiners: readonly string[];
	readonly points: readonly string[];
	readonly halves: readonly string[];
	readonly partOf: readonly string[];
	readonly beforeShare: readonly string[];
	readonly afterShare: readonly string[];
}
