/** `policy-extract diff OLD NEW`: what changed between two versions, in policy terms. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { changeGroups } from '../../format/diff/summary.js';
import { type DiffFlags, diffFormats } from '../diff/formats.js';
import { addCommon } from '../options.js';

export function diff(program: Command): void {
	addCommon(
		program
			.command('diff')
			.description('compare two versions: articles, folders of articles, or timelines')
			.argument('<old>', 'an article, a folder, or a timeline .json')
			.argument('<new>', 'the newer one, of the same kind')
			.addOption(new Option('-f, --format <name>', 'output format').choices(diffFormats.map(({ name }) => name)).default(null, 'text'))
			.addOption(new Option('-o, --output <file>', 'write to a file instead of standard output; its extension chooses the format').default(null, 'none'))
			.addOption(new Option('--side-by-side', 'both versions in two columns').default(false))
			.addOption(new Option('--exit-code', 'exit 1 when they differ, 0 when they do not').default(false))
			.addOption(
				new Option('--only <kinds>', `only these kinds of change, and the units that hold them: ${[...changeGroups.keys()].join(', ')}`)
					.argParser(groupNames)
					.default(null, 'all'),
			)
			.addOption(new Option('--context <n>', 'other units shown around a change').argParser(count).default(1))
			.addOption(new Option('--ignore-moves', 'a unit that only moved is no change').default(false)),
	).action(async (old: string, now: string, flags: DiffFlags) => (await import('../diff/compare.js')).compare(old, now, flags));
}

function groupNames(value: string): string[] {
	const names = value.split(',').map((name) => name.trim());
	for (const name of names)
		if (!changeGroups.has(name)) throw new InvalidArgumentError(`There is no kind ${name}; the kinds are ${[...changeGroups.keys()].join(', ')}.`);
	return names.flatMap((name) => [...(changeGroups.get(name) ?? [])]);
}

function count(value: string): number {
	if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('Give a whole number.');
	return Number(value);
}
