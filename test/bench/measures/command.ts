/** The command line of whoever learns weights: `--gold DIR… --documents DIR… [--none DIR…] [--anew] [--write]`. */
import { parseArgs } from 'node:util';

export interface Options {
	readonly gold: readonly string[];
	readonly documents: readonly string[];
	/** Folders of articles that hold no measure: nobody need annotate them. */
	readonly none: readonly string[];
	/** Not from the weights that are there, which were learnt from articles that need not be at hand. */
	readonly anew: boolean;
	readonly write: boolean;
}

export function options(): Options {
	const { values } = parseArgs({
		options: {
			gold: { type: 'string', multiple: true, default: [] },
			documents: { type: 'string', multiple: true, default: [] },
			none: { type: 'string', multiple: true, default: [] },
			anew: { type: 'boolean', default: false },
			write: { type: 'boolean', default: false },
		},
	});
	return values;
}

export function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
