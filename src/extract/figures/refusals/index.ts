/** The refusals, in the order in which they are asked; they go before all patterns. */
import type { Refusal } from '../pattern.js';
import { address } from './address.js';
import { aside } from './aside.js';
import { calendar } from './calendar.js';
import { code } from './code.js';
import { idiom } from './idiom.js';
import { label } from './label.js';
import { listNumber } from './list-number.js';
import { name } from './name.js';
import { ordinal } from './ordinal.js';
import { restated } from './restated.js';
import { rolling } from './rolling.js';

export const refusals: readonly Refusal[] = [address, idiom, ordinal, name, listNumber, label, code, calendar, aside, rolling, restated];
