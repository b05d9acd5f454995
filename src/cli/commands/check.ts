/** `policy-extract check timeline.json FOLDER`: is the timeline what the articles give? */
import { type Command, Option } from 'commander';
import { errorAsGithub, unreadAsGithub } from '../../check/github.js';
import { checkFormats, compareTimelines } from '../../check/index.js';
import type { Project } from '../../config/project.js';
import { complain, endWith, UsageError } from '../exit.js';
import { addRunFlags, pathsArgument, type RunFlags } from '../options.js';
import { print } from '../output.js';
import { currentProject, furtherOutputs, pathsOr, scopeOf, withProject } from '../project.js';
import { readTimeline } from '../timelines.js';

interface Flags extends RunFlags {
	readonly format: keyof typeof checkFormats;
}

/** The answers of `check`; `error` also where all that could be read agrees but something could not be read, as in `diff --exit-code`. */
const Answer = { same: 0, differs: 1, error: 2 } as const;

export function check(program: Command): void {
	addRunFlags(
		program
			.command('check')
			.description('tell whether a timeline is what its articles give; writes nothing')
			.argument('[timeline]', "a timeline (JSON) made by policy-extract; the project file's output by default")
			.addArgument(pathsArgument())
			.addOption(new Option('-f, --format <name>', 'how differences are told').choices(Object.keys(checkFormats)).default('text')),
	)
		.addHelpText('after', '\nExit codes: 0 the same, 1 it differs, 2 it could not be told, as when an article cannot be read.')
		.action(async (file: string | undefined, paths: readonly string[], flags: Flags, command: Command) => {
			const project = await currentProject();
			const timeline = file ?? project.output;
			try {
				await run(timeline, pathsOr(paths, project), withProject(flags, project, command), project);
			} catch (error) {
				// standard error is only seen by who opens the log
				if (flags.format === 'github' && error instanceof UsageError) await print([errorAsGithub(timeline ?? '', error.message)]);
				throw error;
			}
		});
}

async function run(file: string | undefined, paths: readonly string[], flags: Flags, project: Project): Promise<void> {
	if (file === undefined) throw new UsageError('no timeline given; name the file, then the folder of its articles');
	if (paths.length === 0) throw new UsageError(`no articles given; name the folder that ${file} was made from`);
	const was = readTimeline(file);
	const { analyze } = await import('../../run.js');
	const { timeline: is, failures } = await analyze(paths, {
		published: flags.published,
		bodies: flags.bodies,
		mentions: was.documents.some(({ mentions }) => mentions !== undefined),
		dropped: was.documents.some(({ dropped }) => dropped !== undefined),
		scope: scopeOf(project),
		except: [file, ...furtherOutputs(file, project).map((output) => output.file)],
		jobs: Math.ceil(flags.jobs),
		timeout: flags.timeout,
		memory: flags.memory,
		cache: flags.cache,
	});
	const [only] = paths;
	const folder = paths.length === 1 && only !== undefined ? only : '';
	for (const { file: article, line, message } of failures) {
		complain(message, article, line);
		if (flags.format === 'github') await print([unreadAsGithub(article, line, message)]);
	}
	if (is.documents.length === 0) {
		complain('no article could be read; nothing to compare with');
		endWith(Answer.error);
		return;
	}
	const comparison = compareTimelines(was, is);
	if (comparison.same && failures.length > 0) {
		// what cannot be read may hold what the timeline lacks: as far as it is known nothing differs, and more cannot be said
		const unread = failures.length === 1 ? '1 input' : `${failures.length} inputs`;
		throw new UsageError(`${file}: what could be read gives this timeline, but ${unread} could not be read; mend or remove what is named above`);
	}
	await print([checkFormats[flags.format]({ comparison, was, is, file, folder })]);
	endWith(comparison.same ? Answer.same : Answer.differs);
}
