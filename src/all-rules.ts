/** Every rule and pattern of every room, in the order of the pipeline. */
import { explained as boilerplate } from './boilerplate/index.js';
import { explained as bodies } from './extract/bodies/index.js';
import { explained as dates } from './extract/dates/index.js';
import { explained as figures } from './extract/figures/index.js';
import { explained as measures } from './extract/measures/index.js';
import type { Explained } from './rules.js';

export const allRules: readonly Explained[] = [...boilerplate, ...dates, ...figures, ...bodies, ...measures];
