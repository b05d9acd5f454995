/** The rules by which two reports are of one measure, strongest first. */
import { identical } from './identical.js';
import { instrument } from './instrument.js';
import { object } from './object.js';
import { passage } from './passage.js';
import type { SamenessRule } from './rule.js';
import { split } from './split.js';
import { variant } from './variant.js';

export const samenessRules: readonly SamenessRule[] = [identical, passage, instrument, object, variant, split];
