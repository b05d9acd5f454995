/** The namers of changes, in order. Each reads every difference; what none of them names is a change of wording. */
import { nameBodies } from './bodies.js';
import { nameDates } from './dates.js';
import { nameFigures } from './figures.js';
import type { Namer } from './hunk.js';
import { nameModality } from './modality.js';
import { nameScope } from './scope.js';

export const namers: readonly Namer[] = [nameFigures, nameDates, nameBodies, nameModality, nameScope];
