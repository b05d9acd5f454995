/** Words that number a section in Swedish (`kapitel 2`, `bilaga 1`), and modals by how bindingly they say it. */
export const sectionWords: readonly string[] = ['kapitel', 'avsnitt', 'artikel', 'bilaga', 'punkt', 'stycke', 'paragraf'];
export const enumerators: readonly string[] = [];
export const sectionPrefixes: readonly string[] = [];
export const sectionSuffixes: readonly string[] = [];

export const modals: ReadonlyMap<string, number> = new Map([
	['får', 1],
	['bör', 2],
	['ska', 3],
	['skall', 3],
	['kommer att', 3],
	['måste', 4],
	['ska inte', 5],
	['får inte', 5],
]);

export const listMarks: readonly string[] = ['och', 'eller', 'samt'];

/** Words that open a subordinate phrase: what they open is not a member of a list. */
export const subordinators: readonly string[] = ['såsom', 'exempelvis', 'eftersom', 'dock'];

/** Words before and after a length of time that make it a deadline: `inom 30 dagar`. */
export const limitsBefore: readonly string[] = ['inom', 'senast inom', 'inom högst'];
export const limitsAfter: readonly string[] = [];
/** Words before a length of time that is looked back on, and binds nobody. */
export const lookBacks: readonly string[] = [];
