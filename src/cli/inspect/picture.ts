/** The whole picture of one article: its head, its blocks with a margin, its entries. */

import { withoutPolicy } from '../../extract/measures/index.js';
import { oneLine } from '../../format/terminal.js';
import type { Extraction } from '../../pipeline.js';
import { generator } from '../../run/generator.js';
import { assemble } from '../../timeline/assemble.js';
import type { Terminal } from '../terminal.js';
import { blocksOf } from './blocks.js';
import { entriesOf, inTextOrder } from './entries.js';

/** Reasons that are told of a judgement. */
const REASONS = 2;

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
	yield topicOf(extraction, terminal);
	for (const warning of article.warnings) yield `${colors.yellow('Warning')} ${oneLine(warning)}\n`;
	yield `\n${colors.bold(`${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`)}\n\n`;
	yield* entriesOf(entries, timeline, terminal);
}

/** A line on an article that is taken for one without policy: its measures must weigh as much more. */
function topicOf({ reading, mentions }: Extraction, { colors }: Terminal): string {
	const found = withoutPolicy(reading, mentions);
	if (found === null) return '';
	return `${colors.bold('Topic')} ${Math.round(100 * found.chance)} % likely policy${colors.dim(`: ${found.against.slice(0, REASONS).join(', ')}; measures need as much more`)}\n`;
}
