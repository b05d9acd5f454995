/** Finds the files that paths, folders and globs stand for. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { byCodeUnit } from '../text/order.js';
import { IngestError } from './error.js';
import { endings } from './format.js';

/** A file to read and the name it is known by: relative to the folder given, forward slashes. */
export interface FoundInput {
	readonly path: string;
	readonly file: string;
	/** Given only for standard input, which can be read once. */
	readonly bytes: Uint8Array | null;
}

export interface FoundInputs {
	readonly inputs: readonly FoundInput[];
	/** Paths that stand for nothing, in the order given. */
	readonly failures: readonly IngestError[];
	/** Documents in the folders that are no text, which somebody would expect to be read: how many there are by their ending, in code-unit order. */
	readonly passedOver: ReadonlyMap<string, number>;
}

const readable = new RegExp(`\\.(?:${endings.join('|')})(?:\\.gz)?$`, 'i');
/** Documents of other programs. */
const otherDocument = /\.(pdf|docx?|odt|rtf|wps|ofd|epub|pptx?|xlsx?)$/i;
const magic = /[*?[\]{}!]/;

/**
 * The inputs of the paths, in the order of the paths, each once, a folder's sorted by code unit. A folder is searched to any depth for files
 * with an ending we read; hidden files and folders are left out and a link to a folder that is being searched is not followed.
 * @param paths files, folders, quoted globs, `-` for standard input
 * @param except files that are passed over: what an earlier run wrote into the folder
 */
export function findInputs(paths: readonly string[], except: readonly string[] = []): FoundInputs {
	const inputs: FoundInput[] = [];
	const failures: IngestError[] = [];
	const seen = new Set<string>();
	const written = new Set(except.filter(exists).map((file) => realpathSync(file)));
	const names = new Set([...written].map((file) => basename(file)));
	const others: string[] = [];
	const add = (path: string, file: string): void => {
		if (names.has(basename(file)) && written.has(realpathSync(file))) return;
		if (!seen.has(file)) inputs.push({ path, file, bytes: null });
		seen.add(file);
	};
	for (const path of paths) {
		if (path === '-') {
			if (!seen.has('-')) inputs.push({ path: '-', file: '-', bytes: readFileSync(0) });
			seen.add('-');
			continue;
		}
		try {
			if (!exists(path) && magic.test(path)) {
				const matching = glob(path);
				for (const file of matching) add(file.name, file.path);
				if (matching.length === 0) failures.push(new IngestError('no file matches this pattern; check it, and quote it', path));
			} else if (statSync(path).isDirectory()) {
				const found = walk(path);
				for (const name of found.names) add(name, join(path, name));
				others.push(...found.others);
				for (const { name, message } of found.unreadable) failures.push(new IngestError(message, name));
				if (found.names.length === 0 && found.unreadable.length === 0) failures.push(new IngestError(noArticles(found.others), path));
			} else add(basename(path), path);
		} catch (error) {
			failures.push(new IngestError(whyNot(error), path));
		}
	}
	return { inputs, failures, passedOver: counted(others) };
}

/** Why a folder gives nothing. */
function noArticles(others: readonly string[]): string {
	return others.length > 0
		? `no articles in this folder, but ${endingsTold(counted(others))}; convert them to text first (pdftotext and the like)`
		: `no articles in this folder; it should hold files that end in .${endings.join(', .')}`;
}

/** `1 .docx, 12 .pdf` */
export function endingsTold(counts: ReadonlyMap<string, number>): string {
	return [...counts].map(([ending, count]) => `${count} .${ending}`).join(', ');
}

function counted(endings: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const ending of [...endings].sort(byCodeUnit)) counts.set(ending, (counts.get(ending) ?? 0) + 1);
	return counts;
}

function exists(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function glob(pattern: string): { name: string; path: string }[] {
	const plain = pattern.replaceAll('\\', '/');
	const fixed = plain.slice(0, plain.slice(0, plain.search(magic)).lastIndexOf('/') + 1);
	return globSync(plain, { onlyFiles: true, expandDirectories: false, followSymbolicLinks: false, absolute: isAbsolute(plain) })
		.map((path) => path.replaceAll('\\', '/'))
		.sort(byCodeUnit)
		.map((path) => ({ name: path.startsWith(fixed) ? path.slice(fixed.length) : basename(path), path }));
}

/** Names of the files below a folder, sorted, endings of the documents that are none of them, and folders that may not be opened. The links followed are those that lead to no folder above. */
function walk(root: string): { names: string[]; others: string[]; unreadable: { name: string; message: string }[] } {
	const names: string[] = [];
	const others: string[] = [];
	const unreadable: { name: string; message: string }[] = [];
	const open: { below: string; above: readonly string[] }[] = [{ below: '', above: [] }];
	for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
		const { below, above } = folder;
		try {
			const real = realpathSync(join(root, below));
			if (above.includes(real)) continue;
			for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
				if (entry.name.startsWith('.')) continue;
				const name = below === '' ? entry.name : `${below}/${entry.name}`;
				const kind = entry.isSymbolicLink() ? statSync(join(root, name), { throwIfNoEntry: false }) : entry;
				if (kind?.isDirectory()) open.push({ below: name, above: [...above, real] });
				else if (kind?.isFile() && readable.test(entry.name)) names.push(name);
				else if (kind?.isFile()) {
					const ending = otherDocument.exec(entry.name)?.[1];
					if (ending !== undefined) others.push(ending.toLowerCase());
				}
			}
		} catch (error) {
			unreadable.push({ name: below === '' ? root : join(root, below), message: whyNot(error) });
		}
	}
	return { names: names.sort(byCodeUnit), others, unreadable: unreadable.sort((a, b) => byCodeUnit(a.name, b.name)) };
}

/** What a failed file operation means to the user. */
export function whyNot(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file or folder; check the path';
	if (code === 'EACCES' || code === 'EPERM') return 'may not be read; check its permissions';
	if (code === 'ELOOP') return 'is a link that leads back to itself; remove it';
	return `cannot be read (${code === '' ? String(error) : code}); check the file`;
}
