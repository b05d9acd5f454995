/** Entry point of the command; the commands themselves are one file each. */
import { readFileSync } from 'node:fs';
import { extract } from '../pipeline.js';
import { assemble } from '../timeline/assemble.js';

const [command, ...rest] = process.argv.slice(2);
const paths = (command === 'clean' ? rest : [command ?? '', ...rest]).filter((path) => !path.startsWith('-') && path !== 'json');
const found = paths.flatMap((path) => extract({ path, bytes: readFileSync(path) }, { published: null, mentions: true, register: null, templates: null }));
if (command === 'clean') {
	for (const { article } of found)
		for (const block of article.blocks) if (block.verdict.kind === 'content') process.stdout.write(`${article.text.slice(block.start, block.end)}\n\n`);
} else {
	process.stdout.write(
		`${JSON.stringify(
			assemble(
				found.map(({ findings }) => findings),
				{ name: 'policy-extract', version: '0.1.0', rules: `sha256:${'0'.repeat(64)}` },
			),
			null,
			1,
		)}\n`,
	);
}
