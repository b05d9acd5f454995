/** Refuses what this program has written: a timeline that lies among its articles would be read as one of them. */
import { IngestError } from './error.js';

/** How its outputs begin, after a byte order mark: the heading of the CSV, the head of a page. */
const csvHeading = 'id,kind,date,earliest,latest,date_relation,';
const pageMark = '<meta name="generator" content="policy-extract">';

/** Characters at the head of a page among which the mark stands. */
const HEAD = 400;

/** @throws {IngestError} where the text is a timeline or a page of ours */
export function refuseOwnOutput(text: string, path: string): void {
	if (text.startsWith(csvHeading) || text.slice(0, HEAD).includes(pageMark))
		throw new IngestError('this was written by policy-extract and is no article; leave it out, or write outside the folder of articles', path);
}
