/** `policy-extract bodies [query]`: the register of public bodies. */
import { type Command, Option } from 'commander';
import { UsageError } from '../exit.js';
import { colorOption } from '../options.js';
import { print } from '../output.js';
import { type ColorWhen, terminalOf } from '../terminal.js';

interface Flags {
	readonly color: ColorWhen;
	readonly bodies: string | null;
	readonly json: boolean;
}

export function bodies(program: Command): void {
	program
		.command('bodies')
		.description('search the register of public bodies by name, abbreviation, former name or id')
		.argument('[query]', 'a part of a name; all of them without it')
		.addOption(
			new Option('--bodies <file>', 'a register of your own bodies, added to the shipped one (JSON, or CSV with at least id, name and kind)').default(
				null,
				'none',
			),
		)
		.addOption(colorOption())
		.addOption(new Option('--json', 'as JSON').default(false))
		.action(async (query: string | undefined, flags: Flags) => {
			const { bodiesAsText, bodiesNamed } = await import('../register.js');
			const found = bodiesNamed(query ?? '', flags.bodies);
			if (found.bodies.length === 0) throw new UsageError(`${query}: no such body in the register; try a part of its name`);
			if (flags.json) await print([`${JSON.stringify(found.bodies, null, 2)}\n`]);
			else await print(bodiesAsText(found, terminalOf(process.stdout, flags.color)));
		});
}
