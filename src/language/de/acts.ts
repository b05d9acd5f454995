/** German verbs whose act is told by what they tell of: what rises or falls is a rate. */
import type { ActRow } from '../../extract/measures/entry/act-vocabulary.js';

export const acts: readonly ActRow[] = [
	{ verbs: ['steigen'], act: 'expand', type: 'pricing-and-payment' },
	{ verbs: ['sinken'], act: 'limit', type: 'pricing-and-payment' },
];
