/** The rules for predicates of inflected languages, in the order they are asked; the first that speaks decides. */
import type { MeasureRule } from '../rule.js';
import { arising } from './arising.js';
import { benefit } from './benefit.js';
import { decision } from './decision.js';
import { directive } from './directive.js';
import { duty } from './duty.js';
import { effect } from './effect.js';
import { enactment } from './enactment.js';
import { entitlement } from './entitlement.js';
import { goal } from './goal.js';
import { light } from './light.js';
import { need } from './need.js';
import { onset } from './onset.js';
import { participle } from './participle.js';
import { passiveDone } from './passive-done.js';
import { passivePlan } from './passive-plan.js';
import { passiveStanding } from './passive-standing.js';
import { prohibition } from './prohibition.js';
import { promise } from './promise.js';
import { provision } from './provision.js';
import { rate } from './rate.js';
import { relief } from './relief.js';
import { sanction } from './sanction.js';
import { scope } from './scope.js';
import { task } from './task.js';
import { underWay } from './under-way.js';

export const rules: readonly MeasureRule[] = [
	participle,
	enactment,
	goal,
	effect,
	relief,
	prohibition,
	provision,
	need,
	duty,
	promise,
	passivePlan,
	passiveDone,
	passiveStanding,
	onset,
	scope,
	rate,
	arising,
	sanction,
	entitlement,
	benefit,
	directive,
	decision,
	underWay,
	light,
	task,
];
