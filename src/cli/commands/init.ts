/** `policy-extract init`: writes a project file. */
import { existsSync, readdirSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { explainedKeys, type Project, projectFile } from '../../config/project.js';
import { UsageError } from '../exit.js';
import { print, writeWhole } from '../output.js';

/** Folders that articles are usually kept in, first come first taken. */
const usual = ['articles', 'corpus', 'documents', 'docs', 'texts', 'data'];

export function init(program: Command): void {
	program
		.command('init')
		.description(`write ${projectFile}, which says what policy-extract reads and writes here`)
		.argument('[paths...]', 'the folders of your articles')
		.addOption(new Option('--force', 'replace a project file that is there').default(false))
		.addHelpText(
			'after',
			`\nKeys of the project file (flags win over it):\n${Object.entries(explainedKeys)
				.map(([key, what]) => `  ${key.padEnd(11)}${what}`)
				.join('\n')}`,
		)
		.action(async (paths: readonly string[], { force }: { readonly force: boolean }) => {
			if (existsSync(projectFile) && !force) throw new UsageError(`${projectFile} is there already; --force replaces it`);
			const inputs = paths.length > 0 ? [...paths] : [usualFolder()];
			const project: Project = { inputs, output: 'timeline.json', formats: ['json'] };
			writeWhole(projectFile, [`${JSON.stringify(project, null, '\t')}\n`]);
			const missing = inputs.filter((path) => !existsSync(path) && !/[*?{[]/.test(path));
			await print([
				`${projectFile} written: policy-extract reads ${inputs.join(', ')} and writes timeline.json; policy-extract check tells whether it is up to date\n`,
				...(missing.length > 0 ? [`${missing.join(', ')}: not there yet; put your articles there\n`] : []),
			]);
		});
}

function usualFolder(): string {
	const here = new Set(
		readdirSync('.', { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name),
	);
	return usual.find((name) => here.has(name)) ?? 'articles';
}
