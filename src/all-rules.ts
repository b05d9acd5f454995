/** Every rule and pattern of every room, in the order of the pipeline. */
import type { Explained } from './rules.js';

export const allRules: readonly Explained[] = [];
