/** Runs the built command as a process, as a user's shell does. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Timeline } from '../../src/timeline/schema.js';

const bin = fileURLToPath(new URL('../../bin/policy-extract.js', import.meta.url));

export interface Outcome {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface Surroundings {
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly input?: string | Uint8Array;
	/** Milliseconds after which Ctrl-C is pressed. */
	readonly interrupt?: number;
}

/** The environment of the tests without what decides about colours. */
function plainEnvironment(): NodeJS.ProcessEnv {
	const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env;
	return rest;
}

export function policyExtract(args: readonly string[], { cwd, env, input, interrupt }: Surroundings = {}): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [bin, ...args], { ...(cwd === undefined ? {} : { cwd }), env: { ...plainEnvironment(), ...env } });
		const stdout: Buffer[] = [];
		const stderr: Buffer[] = [];
		child.stdout.on('data', (part: Buffer) => stdout.push(part));
		child.stderr.on('data', (part: Buffer) => stderr.push(part));
		child.stdin.on('error', () => {});
		if (interrupt === undefined) child.stdin.end(input ?? '');
		else setTimeout(() => child.kill('SIGINT'), interrupt);
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }));
	});
}

export async function timelineOf(args: readonly string[], surroundings: Surroundings = {}): Promise<Timeline> {
	const { stdout, stderr, code } = await policyExtract([...args, '--format', 'json'], surroundings);
	if (code !== 0) throw new Error(`exit ${code}: ${stderr}`);
	return JSON.parse(stdout) as Timeline;
}

/** A new folder with the given files in it; removed with the machine's temporary files. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
	const root = mkdtempSync(join(tmpdir(), 'policy-extract-'));
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	}
	return root;
}

/** An article of our own with a little dirt and a few facts. */
export const notice = `Home > News > Policy

Harbour Board sets a limit on ship emissions

Published: 2021-03-04

The Harbour Board issued rules on ship emissions on March 3, 2021. The rules cap sulphur at 0.5 percent and apply to 38 ports from July 1, 2021.

The Ministry of Transport will spend 120 million yuan on shore power by the end of 2023.

Copyright 2021 Harbour Post. All rights reserved.
`;
