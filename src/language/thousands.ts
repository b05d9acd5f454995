/** Languages that part thousands by a full stop: `1.500 Euro` is one thousand five hundred. */
export const stopGroups: ReadonlySet<string> = new Set(['de', 'nl', 'da', 'es', 'it', 'pt', 'ca', 'el', 'ro', 'sl', 'hr', 'tr', 'id', 'vi']);

/** Of these languages those whose countries differ: Mexico writes `1,500 pesos`, Spain `1.500 euros`. */
export const unsettledGroups: ReadonlySet<string> = new Set(['es']);
