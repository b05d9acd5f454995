/** Who is compared: this project, and the published extractors installed in this folder's own node_modules. */
import { sketchTemplates } from '../../../src/boilerplate/template-sketch.js';
import { learnTemplates, type Templates } from '../../../src/boilerplate/templates.js';
import { ingest } from '../../../src/ingest/index.js';
import { readMetadata } from '../../../src/ingest/metadata/index.js';
import { clean, defaults } from '../../../src/pipeline.js';

export type Extractor = (bytes: Uint8Array, name: string, url: string) => string | Promise<string>;

/** Content of the page, block by block. Headlines are left out where the gold of every peer's benchmark leaves them out: `headline` says. */
export function ours(headline: boolean, templates: Templates | null): Extractor {
	return (bytes, name) =>
		ingest({ path: name, bytes })
			.map((page) => clean(page, { ...defaults, templates }))
			.map(({ text, blocks }) =>
				blocks
					.filter(({ verdict }) => verdict.kind === 'content' && (headline || verdict.rule !== 'boilerplate/headline'))
					.map(({ start, end }) => text.slice(start, end))
					.join('\n'),
			)
			.join('\n');
}

/** What the sites of these pages repeat. */
export function templatesOf(inputs: readonly { readonly bytes: Uint8Array; readonly name: string }[]): Templates {
	return learnTemplates(inputs.flatMap(({ bytes, name }) => ingest({ path: name, bytes }).map((page) => sketchTemplates(readMetadata(page, null)))));
}

/** By a name that is no constant: the peers are not there when the project is type-checked. */
const peer = (name: string) => import(name);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

interface Peers {
	readonly name: string;
	readonly load: () => Promise<Extractor>;
}

export const peers: readonly Peers[] = [
	{
		name: 'readability',
		load: async () => {
			const { Readability } = await peer('@mozilla/readability');
			const { parseHTML } = await peer('linkedom');
			return (bytes) => new Readability(parseHTML(decode(bytes)).document).parse()?.textContent ?? '';
		},
	},
	{
		name: 'defuddle',
		load: async () => {
			const { Defuddle } = await peer('defuddle/node');
			const { parseHTML } = await peer('linkedom');
			const { convert } = await peer('html-to-text');
			return async (bytes, _name, url) => plain(convert, (await Defuddle(parseHTML(decode(bytes)).document, url)).content ?? '');
		},
	},
	{
		name: 'article-extractor',
		load: async () => {
			const { extractFromHtml } = await peer('@extractus/article-extractor');
			const { convert } = await peer('html-to-text');
			return async (bytes, _name, url) => plain(convert, (await extractFromHtml(decode(bytes), url))?.content ?? '');
		},
	},
	{
		name: 'html-to-text',
		load: async () => {
			const { convert } = await peer('html-to-text');
			return (bytes) => plain(convert, decode(bytes));
		},
	},
];

function plain(convert: (html: string, options: object) => string, html: string): string {
	return convert(html, {
		wordwrap: false,
		selectors: [
			{ selector: 'a', options: { ignoreHref: true } },
			{ selector: 'img', format: 'skip' },
		],
	});
}
