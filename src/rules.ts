/**
 * What every rule and pattern of the project says of itself. The examples are run as its tests, `policy-extract rules`
 * prints them, and they are its documentation.
 */
export interface Explained {
	/** `<room>/<name>`, e.g. `boilerplate/breadcrumb`, `dates/month-day`, `measures/passive`. */
	readonly id: string;
	/** One line: what it finds. */
	readonly summary: string;
	/** Why it exists: what goes wrong without it. */
	readonly why: string;
	/** BCP 47 codes it is written for; empty where it does not look at words. */
	readonly languages: readonly string[];
	/** Texts of our own that it must find something in, and texts in which it must find nothing. */
	readonly examples: { readonly match: readonly string[]; readonly not: readonly string[] };
}
