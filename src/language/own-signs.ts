/** In a language that countries with a sign of the dollar of their own speak: by language the names of those countries, each with its money. `$500 millones` is pesos in Chile. */
import { ownSigns as es } from './es/units.js';
import { ownSigns as fr } from './fr/units.js';

export const ownSigns: Readonly<Record<string, ReadonlyMap<string, string>>> = { es: new Map(es), fr: new Map(fr) };
