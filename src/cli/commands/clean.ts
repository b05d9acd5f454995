/** `policy-extract clean paths…`: the content that was kept. */
import { type Command, Option } from 'commander';
import { type Article, blockText, territory } from '../../article.js';
import { asMarkdown } from '../../format/article-markdown.js';
import { visible } from '../../format/terminal.js';
import { UsageError } from '../exit.js';
import { addCommon, type CommonOptions, pathsArgument } from '../options.js';
import { print } from '../output.js';

interface Flags extends CommonOptions {
	readonly format: 'text' | 'json' | 'markdown';
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these have no place in text
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

const writers = { text: asText, json: (article: Article) => [asJson(article)], markdown: (article: Article) => [asMarkdown(article)] } as const;

export function clean(program: Command): void {
	addCommon(
		program
			.command('clean')
			.description('print what is kept of articles; as json every block with its verdict and rule')
			.addArgument(pathsArgument())
			.addOption(new Option('-f, --format <name>', 'output format').choices(Object.keys(writers)).default('text')),
	).action(async (paths: readonly string[], flags: Flags) => {
		if (paths.length === 0) throw new UsageError('no paths given; name files or folders, or - for standard input');
		const [{ clean: cleaned }, { articlesOf, pipelineOptions }] = await Promise.all([import('../../cleaning.js'), import('../articles.js')]);
		let first = true;
		for (const article of articlesOf(paths)) {
			if (!first && flags.format !== 'json') await print(['\n']);
			await print(writers[flags.format](cleaned(article, pipelineOptions(flags))));
			first = false;
		}
	});
}

/** Content blocks, a blank line between two. What could drive a terminal is made visible where it is one, and left out of data. */
function* asText(article: Article): Generator<string> {
	let between = '';
	for (const block of article.blocks) {
		if (block.verdict.kind !== 'content') continue;
		const text = blockText(article, block);
		yield between + (process.stdout.isTTY ? visible(text) : text.replace(controls, ''));
		between = '\n\n';
	}
	yield '\n';
}

/** One JSON object a line: the article and all its blocks, so that every character of the input is accounted for. */
function asJson(article: Article): string {
	const blocks = article.blocks.map((block, index) => ({
		...territory(article, index),
		line: block.line,
		kind: block.kind,
		level: block.level,
		verdict: block.verdict.kind,
		rule: block.verdict.kind === 'undecided' ? null : block.verdict.rule,
		why: block.verdict.kind === 'content' || block.verdict.kind === 'boilerplate' ? block.verdict.why : null,
		repeats: block.verdict.kind === 'repeat' ? block.verdict.of : null,
		text: blockText(article, block),
	}));
	const { title, publisher, author, url, published, language } = article.metadata;
	return `${JSON.stringify({ path: article.source.path, id: article.source.id, title, publisher, author, url, published, language, characters: article.text.length, blocks })}\n`;
}
