/** Comparing a timeline that was committed with the one its articles give now; and the formats of the answer. */
import { asGithub } from './github.js';
import { asMarkdown } from './markdown.js';
import type { Checked } from './report.js';
import { asText } from './text.js';

export { compareTimelines, headline } from './compare.js';
export type { Comparison } from './comparison.js';
export type { Checked } from './report.js';

export const checkFormats: Readonly<Record<'text' | 'json' | 'github' | 'markdown', (checked: Checked) => string>> = {
	text: asText,
	json: ({ comparison, file }) => `${JSON.stringify({ file, ...comparison }, null, 2)}\n`,
	github: asGithub,
	markdown: asMarkdown,
};
