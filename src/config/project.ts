/** The project file: what a folder's runs have in common, so that `policy-extract` alone does them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
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
	const value: unknown = parsed(manifest);
	if (typeof value !== 'object' || value === null || !(manifestKey in value)) return null;
	return checked((value as Record<string, unknown>)[manifestKey], `${manifest}: "${manifestKey}"`);
}

/** Reads a project file. @throws {ProjectError} */
export function readProject(file: string): Project {
	return checked(parsed(file), file);
}

function parsed(file: string): unknown {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		throw new ProjectError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
	}
	try {
		return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
	} catch (error) {
		throw new ProjectError(`${file}: not JSON (${(error as Error).message.replace(/\s+/g, ' ')})`);
	}
}

function checked(value: unknown, where: string): Project {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw new ProjectError(`${where}: must be an object such as { "inputs": ["articles"] }`);
	const result = projectSchema.safeParse(value);
	if (result.success) return result.data;
	throw new ProjectError(`${where}: ${firstProblem(result.error.issues, value, Object.keys(projectSchema.shape))}`);
}
