/** Languages that their script alone tells and one country writes: a text in one speaks of that country where it names none. */
export const scriptHomes: ReadonlyMap<string, string> = new Map([
	['ja', 'JP'],
	['ko', 'KR'],
]);
