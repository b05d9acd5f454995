/** The whole picture of one article: its head, its blocks with a margin, its entries. */

import { oneLine } from '../../format/terminal.js';
import type { Extraction } from '../../pipeline.js';
import { generator } from '../../run/generator.js';
import { assemble } from '../../timeline/assemble.js';
import type { Terminal } from '../terminal.js';
import { blocksOf } from './blocks.js';
import { entriesOf, inTextOrder } from './entries.js';

export function* picture(extraction: Extraction, terminal: Terminal): Generator<string> {
	const { article, findings } = extraction;
	const { colors } = terminal;
	const { metadata, source } = article;
	yield `${colors.bold(oneLine(metadata.title ?? '(no title found)'))}\n`;
	const published = metadata.published === null ? 'no publication date found' : `published ${metadata.published.edtf} (${metadata.published.basis})`;
	const about = [metadata.publisher, metadata.author, published, metadata.language, source.format, source.encoding]
		.filter((part) => part !== null)
		.map(oneLine);
	yield `${colors.dim(oneLine(source.path))}\n${colors.dim(about.join(' · '))}\n\n`;
	const timeline = assemble([findings], generator());
	const entries = inTextOrder(timeline.entries);
	yield* blocksOf(extraction, entries, terminal);
	const { ledger } = findings.document;
	yield `\n${colors.bold('Kept')} ${ledger.content} of ${ledger.characters} characters; ${ledger.boilerplate} boilerplate, ${ledger.repeat} repeated${colors.dim('; policy-extract rules NAME explains a rule')}\n`;
	for (const warning of article.warnings) yield `${colors.yellow('Warning')} ${oneLine(warning)}\n`;
	yield `\n${colors.bold(`${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`)}\n\n`;
	yield* entriesOf(entries, timeline, terminal);
}
