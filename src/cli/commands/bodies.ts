/** `policy-extract bodies [query]`: the register of public bodies. */
import type { Command } from 'commander';
import { UsageError } from '../exit.js';
import { colorOption } from '../options.js';

export function bodies(program: Command): void {
	program
		.command('bodies')
		.description('search the register of public bodies by name, abbreviation or former name')
		.argument('[query]', 'a part of a name; all of them without it')
		.addOption(colorOption())
		.action(() => {
			throw new UsageError('the register cannot be listed yet');
		});
}
