/** From an HTML page to blocks. */
import { assembleDrafts, type Draft, type Parsed, type PlacedStatement } from './drafts.js';
import { hintsOf, pathOf, rootFrame } from './frames.js';
import { readLinkedData } from './json-ld.js';
import { type ReaderOptions, type Reading, readPage } from './reader.js';
import { withoutProgram } from './server-pages.js';

/** Below this many characters of visible text a page is asked again for what its styles hide. */
const LITTLE_TEXT = 250;

/**
 * Parses a page into its visible text, block by block, with what its markup tells.
 * Text that only JSON-LD holds, and markup that lies in the text as characters, are read as well. Linear; never recurses on the nesting of the page.
 * @param page decoded, line breaks `\n`
 */
export function parseHtml(page: string): Parsed {
	const source = withoutProgram(page);
	const plain: ReaderOptions = { hidden: false, unclosed: null, names: null };
	let reading = readPage(source, plain);
	if (reading.open !== null && reading.swallowed > reading.writer.visible) reading = readPage(source, { ...plain, unclosed: reading.open });
	if (reading.writer.visible < LITTLE_TEXT && reading.hiddenCharacters > 2 * reading.writer.visible) reading = readPage(source, { ...plain, hidden: true });
	const statements: PlacedStatement[] = [...reading.statements];
	const bodies: { text: string; line: number }[] = [];
	for (const { script, line } of reading.linkedData)
		for (const { key, value } of readLinkedData(script)) {
			if (key === 'json-ld:articleBody') bodies.push({ text: value, line });
			else statements.push({ key, value, draft: -1, offset: 0 });
		}
	let drafts = withParsedText(reading);
	for (const body of bodies) drafts = withArticleBody(drafts, body.text, body.line);
	return assembleDrafts(drafts, statements);
}

const tagInText = /<\/?(?:p|br|div|span|strong|li|ul|ol|table|td|tr|h[1-6]|a|img|font)(?:\s[^<>]{0,500})?\/?>/gi;

/** Blocks whose characters are markup (`&lt;p&gt;…`) parsed once more; what they yield stands in their place. */
function withParsedText({ writer }: Reading): Draft[] {
	const drafts: Draft[] = [];
	for (const draft of writer.drafts) {
		const isMarkup = draft.kind !== 'preformatted' && !draft.literal && draft.text.includes('<') && (draft.text.match(tagInText)?.length ?? 0) >= 3;
		if (!isMarkup) {
			drafts.push(draft);
			continue;
		}
		const inner = readPage(draft.text, { hidden: false, unclosed: null, names: null }, rootFrame(pathOf(draft.frame), hintsOf(draft.frame)));
		const line = draft.marks[1] ?? 1;
		for (const part of inner.writer.drafts) {
			part.marks.length = 0;
			part.marks.push(0, line);
			drafts.push(part);
		}
	}
	return drafts;
}

/** Adds the body of the article that JSON-LD holds where the page itself does not show it. */
function withArticleBody(drafts: Draft[], body: string, line: number): Draft[] {
	if (body.length < 200) return drafts;
	const markup = body.includes('</')
		? body
		: body
				.replace(/&(?!#?\w{1,10};)/g, '&amp;')
				.replace(/</g, '&lt;')
				.replace(/\n+/g, '\n</p><p>');
	const inner = readPage(markup, { hidden: true, unclosed: null, names: null }, rootFrame(['html', 'script', 'article'], 'articlebody'));
	if (isShown(drafts, inner.writer.drafts)) return drafts;
	for (const draft of inner.writer.drafts) {
		draft.marks.length = 0;
		draft.marks.push(0, line);
	}
	return [...drafts, ...inner.writer.drafts];
}

/** True where most of three passages of the body stand on the page. */
function isShown(drafts: readonly Draft[], body: readonly Draft[]): boolean {
	const tight = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
	const page = tight(drafts.map(({ text }) => text).join(' '));
	const wanted = tight(body.map(({ text }) => text).join(' '));
	let found = 0;
	for (const share of [0.1, 0.5, 0.8]) {
		const at = Math.floor(wanted.length * share);
		if (page.includes(wanted.slice(at, at + 30))) found++;
	}
	return found >= 2;
}
