/** The output formats, in the order of the help. To add one: a file that exports a {@link Format}, and a line here. */
import { csv } from './csv.js';
import type { Format } from './format.js';
import { html } from './html/index.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { markdown } from './markdown.js';
import { table } from './table.js';

export const formats: readonly Format[] = [json, jsonl, csv, table, markdown, html];

/** The format of a name, or undefined. */
export function formatNamed(name: string): Format | undefined {
	return formats.find((format) => format.name === name);
}
