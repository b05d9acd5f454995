/** The rules for clauses of uninflected languages, in the order they are asked; the first that speaks decides. */
import type { ClauseRule } from '../clause-rule.js';
import { continuation } from './continuation.js';
import { decision } from './decision.js';
import { effect } from './effect.js';
import { enactment } from './enactment.js';
import { event } from './event.js';
import { funding } from './funding.js';
import { passive } from './passive.js';
import { posting } from './posting.js';
import { preamble } from './preamble.js';
import { prohibition } from './prohibition.js';
import { promise } from './promise.js';
import { provision } from './provision.js';
import { standing } from './standing.js';
import { task } from './task.js';

export const clauseRules: readonly ClauseRule[] = [
	effect,
	enactment,
	preamble,
	posting,
	prohibition,
	standing,
	promise,
	passive,
	funding,
	event,
	decision,
	continuation,
	task,
	provision,
];
