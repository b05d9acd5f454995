/** The project file: what a folder's runs have in common, so that `policy-extract` alone does them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { jsonFault, jsonLines } from '../text/json-places.js';
import { isPartialDay } from './day.js';
import { firstProblem } from './explain.js';

export const projectFile = 'policy-extract.config.json';
export const manifestKey = 'policy-extract';

const path = z.string().min(1, 'give a path');

/** Every key, with what it must hold. Paths are relative to the project file's folder. */
const projectSchema = z.strictObject({
	inputs: z.array(path).optional(),
	output: path.optional(),
	formats: z.array(z.string()).optional(),
	bodies: path.optional(),
	rulesOff: z.array(z.string()).optional(),
	languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'give codes such as "en" or "zh"')).optional(),
	published: z.string().refine(isPartialDay, 'give a day that exists, as YYYY, YYYY-MM or YYYY-MM-DD').optional(),
	mentions: z.boolean().optional(),
	cache: path.optional(),
});

export type Project = z.infer<typeof projectSchema>;

/** A project file that cannot be used: one line that says where, what, and what to do. */
export class ProjectError extends Error {}

/** What `policy-extract init` says of each key; for the help and the documentation. */
export const explainedKeys: Readonly<Record<keyof Project, string>> = {
	inputs: 'files, folders and globs to read',
	output: 'file the timeline is written to',
	formats: 'formats written beside each other, each with its own file name extension',
	bodies: 'a register of your own bodies, added to the shipped one',
	rulesOff: 'ids of rules that are not to be used (policy-extract rules lists them)',
	languages: 'languages of the articles to extract from; others are listed and left alone',
	published: 'publication date for articles that state none',
	mentions: 'whether every date, figure and body found is listed',
	cache: 'folder in which results are kept between runs',
};

/**
 * The project of a folder: its `policy-extract.config.json`, else the `policy-extract` key of its `package.json`, else null.
 * @param folder where to look, or null for the current directory
 * @throws {ProjectError} when there is one that cannot be used
 */
export function findProject(folder = '.'): Project | null {
	const own = join(folder, projectFile);
	if (existsSync(own)) return readProject(own);
	const manifest = join(folder, 'package.json');
	if (!existsSync(manifest)) return null;
	const { text, value } = parsed(manifest);
	if (typeof value !== 'object' || value === null || !(manifestKey in value)) return null;
	return checked((value as Record<string, unknown>)[manifestKey], { file: manifest, text, key: [manifestKey] });
}

/** Reads a project file. @throws {ProjectError} */
export function readProject(file: string): Project {
	const { text, value } = parsed(file);
	return checked(value, { file, text, key: [] });
}

function parsed(file: string): { readonly text: string; readonly value: unknown } {
	let text: string;
	try {
		text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
	} catch (error) {
		throw new ProjectError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
	}
	try {
		return { text, value: JSON.parse(text) };
	} catch {
		const { line, column } = jsonFault(text);
		throw new ProjectError(`${file}:${line}: not JSON from column ${column} on; names and texts stand in double quotes, with commas between the keys`);
	}
}

/** Where a project stands: the whole file, or under a key of it. */
interface Place {
	readonly file: string;
	readonly text: string;
	readonly key: readonly string[];
}

function checked(value: unknown, { file, text, key }: Place): Project {
	const result = projectSchema.safeParse(value);
	if (result.success) return result.data;
	const { issues } = result.error;
	const [issue] = issues;
	const within = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : (issue?.path ?? []);
	const [line] = jsonLines(text, [[...key, ...within.map((part) => (typeof part === 'number' ? part : String(part)))]]);
	const where = `${file}:${line}: ${key.map((part) => `"${part}": `).join('')}`;
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw new ProjectError(`${where}must be an object such as { "inputs": ["articles"] }`);
	throw new ProjectError(`${where}${firstProblem(issues, value, Object.keys(projectSchema.shape))}`);
}
