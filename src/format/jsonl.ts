/** The entries alone, one JSON object a line, for tools that read streams. */
import type { Format } from './format.js';

export const jsonl: Format = {
	name: 'jsonl',
	extensions: ['.jsonl', '.ndjson'],
	summary: 'the entries alone, one JSON object a line',
	*render(timeline) {
		for (const entry of timeline.entries) yield `${JSON.stringify(entry)}\n`;
	},
};
