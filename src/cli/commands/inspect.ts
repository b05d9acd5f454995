/** `policy-extract inspect FILE`: one article as a person wants to see it. */
import type { Command } from 'commander';
import { UsageError } from '../exit.js';
import { addCommon, type CommonOptions, pathsArgument } from '../options.js';
import { print } from '../output.js';
import { terminalOf } from '../terminal.js';

export function inspect(program: Command): void {
	addCommon(
		program
			.command('inspect')
			.description('show articles: what was dropped and by which rule, what was found, and the entries below')
			.addArgument(pathsArgument()),
	).action(async (paths: readonly string[], flags: CommonOptions) => {
		if (paths.length === 0) throw new UsageError('no path given; name an article');
		const [{ clean, extractFrom }, { articlesOf, pipelineOptions }, { picture }] = await Promise.all([
			import('../../pipeline.js'),
			import('../articles.js'),
			import('../inspect/picture.js'),
		]);
		const options = pipelineOptions(flags);
		for (const article of articlesOf(paths)) await print(picture(extractFrom(clean(article, options), options), terminalOf(process.stdout, flags.color)));
	});
}
