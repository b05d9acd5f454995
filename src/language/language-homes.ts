/** Languages that are written of one country far more than of any other: a text in one speaks of that country where it names none. */
export const languageHomes: ReadonlyMap<string, string> = new Map([['it', 'IT']]);
