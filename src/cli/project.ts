/** The project file on the command line: what the flags do not say, it says. */
import type { Command } from 'commander';
import { meant } from '../config/explain.js';
import { findProject, type Project } from '../config/project.js';
import type { Format } from '../format/format.js';
import { formatNamed, formats } from '../format/index.js';
import { everything, type Scope } from '../scope.js';
import { UsageError } from './exit.js';

/**
 * The project of the current directory; an empty one where there is none.
 * @throws {ProjectError} when it cannot be used
 * @throws {UsageError} when it names a rule, format or language that is not there
 */
export async function currentProject(): Promise<Project> {
	const project = findProject() ?? {};
	const off = project.rulesOff ?? [];
	const rules = off.length === 0 ? [] : (await import('../all-rules.js')).allRules.map(({ id }) => id);
	for (const rule of off) known('rule', rule, rules, 'policy-extract rules lists them');
	for (const format of project.formats ?? [])
		known(
			'format',
			format,
			formats.map(({ name }) => name),
			'policy-extract extract --help lists them',
		);
	if (project.languages !== undefined) {
		const { languageTags } = await import('../ingest/metadata/language.js');
		for (const language of project.languages) {
			if (languageTags.includes(language)) continue;
			throw new UsageError(`project file: no language "${language}" is told apart; there are ${languageTags.join(', ')}`);
		}
	}
	return project;
}

function known(what: string, name: string, names: readonly string[], where: string): void {
	if (names.includes(name)) return;
	throw new UsageError(`project file: no ${what} "${name}"; ${meant(name, names) ?? where}`);
}

/** Flags with the project's values for those that were not given on the command line. */
export function withProject<F extends object>(flags: F, project: Project, command: Command): F {
	const merged = new Map<string, unknown>(Object.entries(flags));
	for (const key of ['output', 'bodies', 'published', 'mentions', 'cache'] as const) {
		const value = project[key];
		if (value !== undefined && merged.has(key) && command.getOptionValueSource(key) === 'default') merged.set(key, value);
	}
	return Object.fromEntries(merged) as F;
}

/** The project but for what it writes. */
export function withoutOutput({ output: _, formats: __, ...rest }: Project): Project {
	return rest;
}

/** The paths given, else the project's inputs. */
export function pathsOr(paths: readonly string[], project: Project): readonly string[] {
	return paths.length > 0 ? paths : (project.inputs ?? []);
}

export function scopeOf({ rulesOff, languages }: Project): Scope {
	return rulesOff === undefined && languages === undefined ? everything : { rulesOff: rulesOff ?? [], languages: languages ?? null };
}

/** Output files of a project that wants several formats: the timeline's name with each format's extension. */
export function furtherOutputs(output: string, { formats: wanted = [] }: Project): { readonly file: string; readonly format: Format }[] {
	const dot = output.lastIndexOf('.');
	const stem = dot > output.lastIndexOf('/') ? output.slice(0, dot) : output;
	return wanted
		.map(formatNamed)
		.filter((format) => format !== undefined)
		.map((format) => ({ format, file: `${stem}${format.extensions[0] ?? ''}` }))
		.filter(({ file }) => file !== output);
}
