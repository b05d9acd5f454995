/** The commands, in the order of the help. To add one: a file that exports its {@link AddCommand}, and a line here. */
import type { Command } from 'commander';
import { bodies } from './bodies.js';
import { check } from './check.js';
import { clean } from './clean.js';
import { diff } from './diff.js';
import { extract } from './extract.js';
import { init } from './init.js';
import { inspect } from './inspect.js';
import { rules } from './rules.js';
import { schema } from './schema.js';

/** Adds a command, with its options, help and action, to the program. */
export type AddCommand = (program: Command) => void;

export const commands: readonly AddCommand[] = [extract, clean, inspect, diff, check, init, rules, bodies, schema];
