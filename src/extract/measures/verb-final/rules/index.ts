/** The rules for clauses that their verb closes, in the order they are asked; the first that speaks decides. */
import type { ClosedRule } from '../rule.js';
import { consideration } from './consideration.js';
import { decision } from './decision.js';
import { duty } from './duty.js';
import { effect } from './effect.js';
import { prohibition } from './prohibition.js';
import { promise } from './promise.js';
import { request } from './request.js';
import { underWay } from './under-way.js';

export const closedRules: readonly ClosedRule[] = [effect, consideration, request, prohibition, duty, promise, decision, underWay];
