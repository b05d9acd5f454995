/** Who made a timeline: name, version, and a hash of everything that decides its contents. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { everything, type Scope } from '../scope.js';
import { byCodeUnit } from '../text/order.js';
import type { Timeline } from '../timeline/schema.js';

/** Folders that have no say in what is found, only in how it is run and shown; `command` is what the others are bundled into. */
const withoutSay = new Set(['check', 'cli', 'command', 'config', 'format', 'run', 'diff']);
/** Packages that read the inputs; their versions are pinned in package.json. */
const withSay = ['chardet', 'franc', 'htmlparser2', 'natural', 'yaml'];

let rules: string | null = null;

/**
 * The generator's name, version and the sha256 of its rules, vocabulary and knowledge as built: same hash, same output.
 * @param own hash of a user's own register, or null
 * @param scope rules and languages left out
 */
export function generator(own: string | null = null, scope: Scope = everything): Timeline['generator'] {
	rules ??= hashOf(new URL('../', import.meta.url));
	const left =
		scope.rulesOff.length === 0 && scope.languages === null
			? null
			: JSON.stringify([[...scope.rulesOff].sort(), scope.languages && [...scope.languages].sort()]);
	const hash =
		own === null && left === null
			? rules
			: createHash('sha256')
					.update(`${rules} ${own ?? ''} ${left ?? ''}`)
					.digest('hex');
	return { name: 'policy-extract', version: version(), rules: `sha256:${hash}` };
}

/** The version in package.json. */
export function version(): string {
	return String(manifest().version);
}

function manifest(): { readonly version: unknown; readonly dependencies?: Readonly<Record<string, string>> } {
	return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
}

function hashOf(root: URL): string {
	const hash = createHash('sha256');
	const visit = (folder: URL, name: string): void => {
		for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => byCodeUnit(a.name, b.name))) {
			const path = `${name}${entry.name}`;
			if (entry.isDirectory()) {
				if (!withoutSay.has(path)) visit(new URL(`${entry.name}/`, folder), `${path}/`);
			} else if (/\.(js|json)$/.test(entry.name)) {
				hash
					.update(`${path}\0`)
					.update(readFileSync(new URL(entry.name, folder)))
					.update('\0');
			}
		}
	};
	visit(root, '');
	const { dependencies = {} } = manifest();
	for (const name of withSay) hash.update(`${name}@${dependencies[name] ?? ''}\0`);
	return hash.digest('hex');
}
