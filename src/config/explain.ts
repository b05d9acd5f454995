/** What is wrong with a value that a user wrote, in words of ours rather than the validator's. */
import type { z } from 'zod';
import { nearest } from './suggest.js';

/**
 * The first thing wrong, with its place: `kind: cannot be "agencee"; did you mean "agency"?`, `name: is missing`,
 * `no key "jurisdictio"; did you mean "jurisdiction"?`.
 * @param issues of a failed check of `value`, not empty
 * @param keys that an object may have
 */
export function firstProblem(issues: readonly z.core.$ZodIssue[], value: unknown, keys: readonly string[]): string {
	const [issue] = issues;
	if (issue === undefined) return 'not usable';
	const place = issue.path.map(String).join('.');
	return `${place === '' ? '' : `${place}: `}${problem(issue, valueAt(value, issue.path), keys)}`;
}

function problem(issue: z.core.$ZodIssue, found: unknown, keys: readonly string[]): string {
	switch (issue.code) {
		case 'unrecognized_keys': {
			const key = issue.keys[0] ?? '';
			return `no key "${key}"; ${meant(key, keys) ?? `there are ${keys.join(', ')}`}`;
		}
		case 'invalid_value': {
			const values = issue.values.map(String);
			if (found === undefined) return `is missing; it can be ${values.join(', ')}`;
			return `cannot be ${JSON.stringify(found)}; ${(typeof found === 'string' ? meant(found, values) : null) ?? `it can be ${values.join(', ')}`}`;
		}
		case 'invalid_type':
			return found === undefined ? 'is missing' : `must be ${kinds.get(issue.expected) ?? issue.expected}, not ${kindOf(found)}`;
		case 'too_small':
			return isOwn(issue.message) ? issue.message : 'is too short';
		default:
			return isOwn(issue.message) ? issue.message : 'is not usable';
	}
}

/** `did you mean "agency"?`, or null where no candidate is near. */
export function meant(word: string, candidates: readonly string[]): string | null {
	const near = nearest(word, candidates);
	return near === null ? null : `did you mean "${near}"?`;
}

/** True for a message that a schema of ours gives; the validator's begin alike. */
const isOwn = (message: string): boolean => !/^(?:Invalid|Too|Unrecognized)\b/.test(message);

const kinds: ReadonlyMap<string, string> = new Map([
	['string', 'text'],
	['number', 'a number'],
	['int', 'a whole number'],
	['boolean', 'true or false'],
	['array', 'a list'],
	['object', 'an object'],
]);

function kindOf(value: unknown): string {
	if (value === null) return 'null';
	if (typeof value === 'boolean') return String(value);
	return kinds.get(Array.isArray(value) ? 'array' : typeof value) ?? typeof value;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	let at = value;
	for (const key of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
	return at;
}
