/** Options that several commands share. */
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { isPartialDay } from '../config/day.js';
import { runDefaults } from '../run/options.js';
import type { ColorWhen } from './terminal.js';

export interface CommonOptions {
	readonly color: ColorWhen;
	readonly published: string | null;
	readonly bodies: string | null;
}

export interface RunFlags extends CommonOptions {
	readonly jobs: number;
	readonly timeout: number;
	readonly memory: number;
	readonly cache: string | null;
	readonly quiet: boolean;
	readonly verbose: boolean;
}

/** The paths a command reads. */
export function pathsArgument(): Argument {
	return new Argument('[paths...]', 'files, folders (searched recursively), quoted globs, or - for standard input');
}

export function colorOption(): Option {
	return new Option('--color <when>', 'colour the output').choices(['auto', 'always', 'never']).default('auto');
}

export function addCommon(command: Command): Command {
	return command
		.addOption(colorOption())
		.addOption(
			new Option('--published <date>', 'publication date for articles that state none (YYYY, YYYY-MM or YYYY-MM-DD)').argParser(isoDate).default(null, 'none'),
		)
		.addOption(
			new Option('--bodies <file>', 'a register of your own bodies, added to the shipped one (JSON, or CSV with at least id, name and kind)').default(
				null,
				'none',
			),
		);
}

export function addRunFlags(command: Command): Command {
	return addCommon(command)
		.addOption(new Option('--jobs <n>', 'worker threads; the result does not depend on it').argParser(positive).default(runDefaults.jobs, 'one a processor'))
		.addOption(new Option('--timeout <seconds>', 'time that one input may take').argParser(positive).default(runDefaults.timeout))
		.addOption(new Option('--memory <MiB>', 'memory that one worker may use').argParser(positive).default(runDefaults.memory))
		.addOption(new Option('--cache <folder>', 'keep results there between runs, so that only what changed is read again').default(null, 'none'))
		.addOption(new Option('-q, --quiet', 'no summary and no progress bar').default(false))
		.addOption(new Option('-v, --verbose', 'tell the warnings of each document').default(false));
}

function positive(value: string): number {
	const number = Number(value);
	if (!/^\d+(\.\d+)?$/.test(value) || number <= 0) throw new InvalidArgumentError('Give a number above 0.');
	return number;
}

/** A calendar day, month or year that exists. */
export function isoDate(value: string): string {
	if (!isPartialDay(value)) throw new InvalidArgumentError('Give a day that exists, as YYYY, YYYY-MM or YYYY-MM-DD.');
	return value;
}
