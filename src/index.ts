/** The library entry. */
export type * from './article.js';
export { diff } from './diff/index.js';
export type { Change, Comparison, TimelineComparison } from './diff/schema.js';
export { compareTimelines } from './diff/timelines.js';
export { type FindOptions, type FoundDate, findDates } from './extract/dates/index.js';
export type { Timex } from './extract/dates/timex.js';
export { findFigures } from './extract/figures/find.js';
export type { BodyMention, DateMention, FigureMention, Mention, Mentions } from './extract/mentions.js';
export type { Input } from './ingest/index.js';
export { IngestError, ingest } from './ingest/index.js';
export { clean, defaults, type Extraction, extract, extractFrom, type Options } from './pipeline.js';
export type { Failure } from './run/job.js';
export { type RunOptions, runDefaults } from './run/options.js';
export { analyze, type Run } from './run.js';
export { assemble } from './timeline/assemble.js';
export type { Findings } from './timeline/findings.js';
export type { Body, Document, Entry, Passage, Timeline } from './timeline/schema.js';
