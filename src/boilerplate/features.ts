/**
 * What the classifier sees of a line: its text, its place, its neighbours and, where there is markup, its element.
 * No feature is negative or without a value: the forest compares them by their bits.
 */

import { isKana } from '../text/characters.js';
import { Shape, type Words } from '../text/words.js';
import { cueKinds, unlearnt } from './cue-vocabulary.js';
import { hintGroups } from './hints.js';
import type { Line } from './line.js';
import type { Page } from './page.js';
import { elementAbove, type MarkupSurvey, type PlainSurvey, type Sums, type Survey, tagNames } from './survey.js';

/** A feature: its name, and its value for one line of a page. In constant time. */
type Feature = readonly [name: string, value: (line: Line, at: number, survey: Survey) => number];
type Plain = readonly [name: string, value: (line: Line, at: number, plain: PlainSurvey, survey: Survey) => number];
type Marked = readonly [name: string, value: (line: Line, at: number, markup: MarkupSurvey, survey: Survey) => number];

const per = (value: number, line: Line): number => value / Math.max(1, line.words);
const flag = (value: boolean): number => (value ? 1 : 0);
const share = (part: number, whole: number): number => (whole <= 0 ? 0 : part / whole);
const wordsAt = ({ lines }: Survey, at: number): number => lines[at]?.words ?? 0;
const proseAt = ({ lines }: Survey, at: number): number => {
	const line = lines[at];
	return line?.prose === true ? line.words : 0;
};
const linksAt = ({ lines }: Survey, at: number): number => lines[at]?.block.markup.linkDensity ?? 0;

/** A running sum over the lines from `from` to `to` (exclusive), as far as there are any. */
const within = (sum: Float64Array, from: number, to: number): number => (sum[Math.min(sum.length - 1, to)] as number) - (sum[Math.max(0, from)] as number);

/** Lines among the four before and after that are of the same kind and nearly the same length: rows of a list or of teasers. */
function sameShape(line: Line, index: number, { lines, count }: Survey): number {
	let same = 0;
	const reach = 1 + line.words * 0.25;
	for (let at = Math.max(0, index - 4); at < Math.min(count, index + 5); at++) {
		const other = lines[at] as Line;
		if (at !== index && other.block.kind === line.block.kind && Math.abs(other.words - line.words) <= reach) same++;
	}
	return same;
}

/** 0 a mark, 1 a small letter, 2 a capital, 3 a digit, 4 a Chinese character or kana. */
function opening({ begin, end }: Line, { text, start, shape }: Words): number {
	if (begin >= end) return 0;
	const first = shape[begin] as number;
	const kind = first & Shape.kind;
	if (kind === Shape.letters && isKana(text.charCodeAt(start[begin] as number))) return 4;
	return kind === Shape.mark ? 0 : kind === Shape.han ? 4 : kind === Shape.digits ? 3 : (first & Shape.capital) !== 0 ? 2 : 1;
}

/** Features that are known without markup. */
const bare: readonly Feature[] = [
	['words', (line) => line.words],
	['characters a word', (line) => per(line.characters, line)],
	['stops', (line) => line.stops],
	['commas', (line) => line.commas],
	['stops a word', (line) => per(line.stops, line)],
	['commas a word', (line) => per(line.commas, line)],
	['ends a sentence', (line) => flag(line.ends)],
	['reads as prose', (line) => flag(line.prose)],
	['capitals a word', (line) => per(line.capitals, line)],
	['numbers a word', (line) => per(line.numbers, line)],
	['marks a word', (line) => per(line.marks, line)],
	['separators', (line) => line.separators],
	['han share', (line) => line.han / Math.max(1, line.han + line.letters)],
	['short words a word', (line) => per(line.short, line)],
	['words a sentence', (line) => line.words / (line.stops + 1)],
	['quotes', (line) => line.quotes],
	['ends in an ellipsis', (line) => flag(line.trails)],
	['ends in a colon', (line) => flag(line.announces)],
	['opens with', (line, _, { page }) => opening(line, page.text)],
	['run', (line) => flag(line.block.kind === 'run')],
	['list item', (line) => flag(line.block.kind === 'list-item')],
	['table row', (line) => flag(line.block.kind === 'table-row')],
	['heading', (line) => flag(line.block.kind === 'heading')],
	['paragraph', (line) => flag(line.block.kind === 'paragraph')],
	['place', (_, at, { count }) => at / count],
	['lines above', (_, at) => at],
	['lines below', (_, at, { count }) => count - 1 - at],
	['words above', (_, at, { words, page }) => share(words[at] as number, page.words)],
	['lines before the body', (_, at, { page }) => (page.bodyFirst < 0 ? 0 : Math.max(0, page.bodyFirst - at))],
	['lines after the body', (_, at, { page }) => (page.bodyFirst < 0 ? 0 : Math.max(0, at - page.bodyLast))],
	['lines under the headline', (_, at, { page }) => (page.headline < 0 ? 0 : Math.max(0, at - page.headline + 1))],
	['lines over the headline', (_, at, { page }) => (page.headline < 0 ? 0 : Math.max(0, page.headline - at + 1))],
	['prose in 3 lines', (_, at, survey) => within(survey.prose, at - 3, at + 4) - proseAt(survey, at)],
	['prose in 8 lines', (_, at, survey) => within(survey.prose, at - 8, at + 9) - proseAt(survey, at)],
	['prose share of 5 lines', (_, at, survey) => share(within(survey.prose, at - 5, at + 6), within(survey.words, at - 5, at + 6))],
	['prose share of 20 lines', (_, at, survey) => share(within(survey.prose, at - 20, at + 21), within(survey.words, at - 20, at + 21))],
	['prose above', (_, at, { prose }) => prose[at] as number],
	['prose below', (_, at, { prose, count }) => (prose[count] as number) - (prose[at + 1] as number)],
	['words of the line before', (_, at, survey) => wordsAt(survey, at - 1)],
	['words of the line after', (_, at, survey) => wordsAt(survey, at + 1)],
	['prose before', (_, at, survey) => proseAt(survey, at - 1)],
	['prose after', (_, at, survey) => proseAt(survey, at + 1)],
	['words two before', (_, at, survey) => wordsAt(survey, at - 2)],
	['words two after', (_, at, survey) => wordsAt(survey, at + 2)],
	['prose two before', (_, at, survey) => proseAt(survey, at - 2)],
	['prose two after', (_, at, survey) => proseAt(survey, at + 2)],
	['short lines around', (_, at, { short }) => within(short, at - 4, at + 5)],
	['short lines far around', (_, at, { short }) => within(short, at - 15, at + 16)],
	['lines since a cue', (_, at, { sinceCue }) => sinceCue[at] as number],
	['lines to a cue', (_, at, { untilCue }) => untilCue[at] as number],
	['lines since prose', (_, at, { sinceProse }) => sinceProse[at] as number],
	['lines to prose', (_, at, { untilProse }) => untilProse[at] as number],
	['section', (_, at, { page }) => (page.sections[at] == null ? 0 : page.sections[at]?.settled === true ? 2 : 1)],
	['lines in section', (_, at, { page }) => at - (page.sections[at]?.at ?? at)],
	['like the title', (_, at, { titled }) => titled[at] as number],
	['words of the body', (_, at, { known }) => known[at] as number],
	['said before', (_, at, { before }) => before[at] as number],
	['said again', (_, at, { after }) => after[at] as number],
	['page words', (_l, _, { page }) => page.words],
	['page prose', (_l, _, { page }) => page.proseWords],
	['page lines', (_l, _, { count }) => count],
	['page share of prose', (_l, _, { page }) => share(page.proseWords, page.words)],
	[
		'page share of body',
		(_l, _, { page, prose }) => (page.bodyFirst < 0 ? 0 : share((prose[page.bodyLast + 1] as number) - (prose[page.bodyFirst] as number), page.proseWords)),
	],
	['page short lines', (_l, _, { short, count }) => share(short[count] as number, count)],
	['page han', (_l, _, { page }) => flag(page.script === 'han')],
	['same shape around', sameShape],
	['line before ends', (_, at, { lines }) => flag(lines[at - 1]?.ends === true)],
	['line after ends', (_, at, { lines }) => flag(lines[at + 1]?.ends === true)],
	['words of the stretch', (_, at, { stretch }) => stretch[at] as number],
	['share of the stretch', (_, at, { stretch, page }) => share(stretch[at] as number, page.proseWords)],
];

const cued = cueKinds.slice(0, cueKinds.length - unlearnt.length);

/** A column for each kind of cue: 3 where the line is nothing else, 2 where it opens with one, 1 where one stands in it. */
function writeCues(own: readonly Line[], columns: Float32Array, cell: number): number {
	const rows = own.length;
	const end = cell + cued.length * rows;
	columns.fill(0, cell, end);
	for (let row = 0; row < rows; row++) {
		const line = own[row] as Line;
		if (line.first < 0) continue;
		const { whole, opens, within: inside } = line;
		for (let kind = 0; kind < cued.length; kind++)
			columns[cell + kind * rows + row] = (whole >>> kind) & 1 ? 3 : (opens >>> kind) & 1 ? 2 : (inside >>> kind) & 1;
	}
	return end;
}

const density = ({ linked, words }: Sums, at: number): number => share(linked[at] as number, words[at] as number);

/** Words of the page outside links. */
const unlinkedOf = ({ words, linked, count }: Survey): number => (words[count] as number) - (linked[count] as number);

const marked: readonly Marked[] = [
	['link density', (line) => line.block.markup.linkDensity],
	['links', (line) => line.block.markup.links],
	['siblings', (line) => line.block.markup.siblings],
	['depth', (line) => line.block.markup.path.length],
	['heading level', (line) => (line.block.kind === 'heading' ? line.block.level : 0)],
	['caption', (line) => flag(line.block.kind === 'caption')],
	['words of the container', (_, at, { container, containers }) => containers.words[container[at] as number] as number],
	['prose of the container', (_, at, { container, containers }) => containers.prose[container[at] as number] as number],
	['lines of the container', (_, at, { container, containers }) => containers.lines[container[at] as number] as number],
	['share of the container', (_, at, { container, containers }, { page }) => share(containers.prose[container[at] as number] as number, page.proseWords)],
	['link density of the container', (_, at, { container, containers }) => density(containers, container[at] as number)],
	['words of the look', (_, at, { looks }, { page }) => looks.words[page.looks[at] as number] as number],
	['prose of the look', (_, at, { looks }, { page }) => looks.prose[page.looks[at] as number] as number],
	['lines of the look', (_, at, { looks }, { page }) => looks.lines[page.looks[at] as number] as number],
	['share of the look', (_, at, { looks }, { page }) => share(looks.prose[page.looks[at] as number] as number, page.proseWords)],
	['link density before', (_l, at, _m, survey) => linksAt(survey, at - 1)],
	['link density after', (_l, at, _m, survey) => linksAt(survey, at + 1)],
	['link density of 5 lines', (_l, at, _m, { linked, words }) => share(within(linked, at - 5, at + 6), within(words, at - 5, at + 6))],
	['link density of 20 lines', (_l, at, _m, { linked, words }) => share(within(linked, at - 20, at + 21), within(words, at - 20, at + 21))],
	['container before', (line, at, _, { lines }) => flag(lines[at - 1]?.block.markup.container === line.block.markup.container)],
	['container after', (line, at, _, { lines }) => flag(lines[at + 1]?.block.markup.container === line.block.markup.container)],
	['words under the heading', (_l, at, _m, { part, parts }) => parts.words[part[at] as number] as number],
	['prose under the heading', (_l, at, _m, { part, parts }) => parts.prose[part[at] as number] as number],
	['link density under the heading', (_l, at, _m, { part, parts }) => density(parts, part[at] as number)],
	['lines since a heading', (_l, at, _m, { sinceHeading }) => sinceHeading[at] as number],
	['lines to a heading', (_l, at, _m, { untilHeading }) => untilHeading[at] as number],
	['words of the element', (line, _, { elements }) => elements.words[line.block.element + 1] as number],
	...([1, 2, 3] as const).flatMap((level): Marked[] => [
		[`share ${level} above`, (_, at, { elements }, survey) => share(elements.prose[elementAbove(survey, at, level)] as number, survey.page.proseWords)],
		[`words ${level} above`, (_, at, { elements }, survey) => elements.words[elementAbove(survey, at, level)] as number],
		[`link density ${level} above`, (_, at, { elements }, survey) => density(elements, elementAbove(survey, at, level))],
		[
			`prose density ${level} above`,
			(_, at, { elements: { prose, words } }, survey) => {
				const element = elementAbove(survey, at, level);
				return share(prose[element] as number, words[element] as number);
			},
		],
	]),
	['unlinked words of the stretch', (_, at, { unlinked }) => unlinked[at] as number],
	['share of the unlinked stretch', (_, at, { unlinked }, survey) => share(unlinked[at] as number, unlinkedOf(survey))],
	...([1, 2, 3] as const).map(
		(level): Marked => [
			`share of unlinked words ${level} above`,
			(_, at, { elements: { words, linked } }, survey) => {
				const element = elementAbove(survey, at, level);
				return share((words[element] as number) - (linked[element] as number), unlinkedOf(survey));
			},
		],
	),
	['share of the part', (_, at, { part, elements }, { page }) => share(elements.prose[part[at] as number] as number, page.proseWords)],
	['link density of the part', (_, at, { part, elements }) => density(elements, part[at] as number)],
	['levels up to the body', (_, at, { toBody }) => toBody.up[at] as number],
	['levels down to the body', (_, at, { toBody }) => toBody.down[at] as number],
	['levels up to the headline', (_, at, { toHeadline }) => toHeadline.up[at] as number],
	['levels down to the headline', (_, at, { toHeadline }) => toHeadline.down[at] as number],
	['levels up to the description', (_, at, { toDescription }) => toDescription.up[at] as number],
	['levels down to the description', (_, at, { toDescription }) => toDescription.down[at] as number],
	['headlines since the headline', (_, at, { headlines }) => headlines[at] as number],
	['share of the description', (_, at, { stated }) => stated.described[at] as number],
	['lines under the description', (_, at, { stated: { description } }) => (description < 0 ? 0 : Math.max(0, at - description + 1))],
	['lines over the description', (_, at, { stated: { description } }) => (description < 0 ? 0 : Math.max(0, description - at + 1))],
	['share in the stated body', (_, at, { stated }) => stated.share[at] as number],
	['words of the stated body', (_l, _, { stated }) => stated.words],
	['page articles', (_l, _, { articles }) => articles],
	['page link density', (_l, _, _m, { linked, words, count }) => share(linked[count] as number, words[count] as number)],
];

/** Columns that lines of one look have in common: how near each of {@link tagNames} is around them, and the groups of their class names. */
function writeLooks({ tags, nearHints, farHints }: MarkupSurvey, { looks }: Page, asked: Int32Array, columns: Float32Array, cell: number): number {
	const rows = asked.length;
	const hints = cell + tagNames.length * rows;
	for (let row = 0; row < rows; row++) {
		const look = looks[asked[row] as number] as number;
		const own = tags[look] as Uint8Array;
		for (let tag = 0; tag < tagNames.length; tag++) columns[cell + tag * rows + row] = own[tag] as number;
		const near = nearHints[look] as number;
		const far = farHints[look] as number;
		for (let group = 0; group < hintGroups.length; group++) columns[hints + group * rows + row] = (near >>> group) & 1 ? 2 : (far >>> group) & 1;
	}
	return hints + hintGroups.length * rows;
}

/** Features that look further, for text whose tags are gone. With markup the elements tell more. */
const plain: readonly Plain[] = [
	['words in 3 lines', (_l, at, _p, { words }) => within(words, at - 3, at + 4)],
	['words in 10 lines', (_l, at, _p, { words }) => within(words, at - 10, at + 11)],
	['words in 30 lines', (_l, at, _p, { words }) => within(words, at - 30, at + 31)],
	['ended share of 5 lines', (_, at, { ended }, { words }) => share(within(ended, at - 5, at + 6), within(words, at - 5, at + 6))],
	['ended share of 20 lines', (_, at, { ended }, { words }) => share(within(ended, at - 20, at + 21), within(words, at - 20, at + 21))],
	['page share of ended', (_l, _, { ended }, { words, count }) => share(ended[count] as number, words[count] as number)],
	['words of the body in 5 lines', (_, at, { shared }, { words }) => share(within(shared, at - 5, at + 6), within(words, at - 5, at + 6))],
	['cues in 8 lines', (_, at, { cued }) => within(cued, at - 8, at + 9)],
	['cues in 25 lines', (_, at, { cued }) => within(cued, at - 25, at + 26)],
	['stamps in 8 lines', (_, at, { stamped }) => within(stamped, at - 8, at + 9)],
	['stamps in 25 lines', (_, at, { stamped }) => within(stamped, at - 25, at + 26)],
	['repeated lines in 8', (_, at, { repeated }) => within(repeated, at - 8, at + 9)],
	['repeated lines in 25', (_, at, { repeated }) => within(repeated, at - 25, at + 26)],
	['recurring edges', (_, at, { edges }) => edges[at] as number],
	['recurring edges in 8 lines', (_, at, { edged }) => within(edged, at - 8, at + 9)],
	['recurring edges in 25 lines', (_, at, { edged }) => within(edged, at - 25, at + 26)],
	['share of prose above', (_l, at, _p, { prose, page }) => share(prose[at] as number, page.proseWords)],
];

const namesOf = (features: readonly (readonly [string, ...unknown[]])[]): readonly string[] => features.map(([name]) => name);

/** Names of the features in the order of their columns, for pages with markup and for bare text. */
export const featureNames = {
	markup: [
		...namesOf(bare),
		...cued.map((kind) => `cue: ${kind}`),
		...namesOf(marked),
		...tagNames.map((name) => `in ${name}`),
		...hintGroups.map((group) => `hint: ${group}`),
	],
	bare: [...namesOf(bare), ...cued.map((kind) => `cue: ${kind}`), ...namesOf(plain)],
} as const;

/**
 * Writes the features of some lines column after column: the cell of the line `asked[row]` in column c is `c * asked.length + row`.
 * @param asked indices of lines
 * @param columns room for as many columns as the page's {@link featureNames}
 */
export function writeFeatures(survey: Survey, asked: Int32Array, columns: Float32Array): void {
	const { lines, markup, plain: bareOnly } = survey;
	const rows = asked.length;
	const own: Line[] = new Array(rows);
	for (let row = 0; row < rows; row++) own[row] = lines[asked[row] as number] as Line;
	let cell = 0;
	for (const [, value] of bare) for (let row = 0; row < rows; row++) columns[cell++] = value(own[row] as Line, asked[row] as number, survey);
	cell = writeCues(own, columns, cell);
	if (markup !== null) {
		for (const [, value] of marked) for (let row = 0; row < rows; row++) columns[cell++] = value(own[row] as Line, asked[row] as number, markup, survey);
		writeLooks(markup, survey.page, asked, columns, cell);
	}
	if (bareOnly !== null)
		for (const [, value] of plain) for (let row = 0; row < rows; row++) columns[cell++] = value(own[row] as Line, asked[row] as number, bareOnly, survey);
}
