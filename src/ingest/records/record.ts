/** An article that is one of many in a file: a line of JSON, a row of a table. */
import type { Format, Statement } from '../../article.js';

export interface ArticleRecord {
	/** Name of the article in the timeline. */
	readonly path: string;
	/** Line of the file in which the content begins, from 1. */
	readonly line: number;
	/** Whether the lines of the content are lines of the file; else all of it stands in the one line. */
	readonly spans: boolean;
	/** The record as it stands in the file. */
	readonly source: string;
	readonly content: string;
	readonly isHtml: boolean;
	/** What the timeline calls its format. */
	readonly format: Format;
	/** The record's other fields as `record:<field>`. */
	readonly statements: readonly Statement[];
}

/** A record that cannot be read, and what to do about it. */
export interface BadRecord {
	readonly line: number;
	readonly message: string;
}

export interface Records {
	readonly records: readonly ArticleRecord[];
	readonly bad: readonly BadRecord[];
}

/** What a record may say of its article beside its text. */
export const recordFields = ['url', 'title', 'published', 'author', 'publisher', 'language'] as const;

export type RecordField = (typeof recordFields)[number];

/** Statements of the fields that hold something, in the order of {@link recordFields}. */
export function statementsOf(given: (field: RecordField) => unknown): Statement[] {
	return recordFields.flatMap((field) => {
		const value = given(field);
		return typeof value === 'string' && value.trim() !== '' ? [{ key: `record:${field}`, value: value.trim(), at: -1 }] : [];
	});
}
