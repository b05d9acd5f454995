/**
 * Speed of bodies, and of bodies and figures together, with the shipped register and with registers of up to 100,000 more names.
 *   npm run bench:bodies -- FOLDER      FOLDER holds articles, at any depth
 * Megabytes of content a CPU-second: of the first run, and as a corpus is read, the median of seven runs after five that warm up.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findBodyMentions } from '../../../src/extract/bodies/index.js';
import { findDateMentions } from '../../../src/extract/dates/index.js';
import { findFigureMentions } from '../../../src/extract/figures/index.js';
import { IngestError, ingest } from '../../../src/ingest/index.js';
import { compile, shippedRegister } from '../../../src/knowledge/register.js';
import type { BodyRow } from '../../../src/knowledge/schema.js';
import { shippedPlaces, shippedRows } from '../../../src/knowledge/shipped.js';
import { clean } from '../../../src/pipeline.js';
import { read } from '../../../src/text/reading.js';

const folder = process.argv[2];
if (folder === undefined) throw new Error('bench:bodies needs a folder of articles');
const warmUps = 5;
const runs = 7;
const longest = 200_000;

const articles = readdirSync(folder, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(html?|txt|md|xml)$/.test(entry.name))
	.map(({ parentPath, name }) => join(parentPath, name))
	.sort()
	.flatMap((path) => {
		try {
			return ingest({ path, bytes: readFileSync(path) });
		} catch (error) {
			if (error instanceof IngestError) return [];
			throw error;
		}
	})
	.map((article) => clean(article))
	.filter(({ text }) => text.length < longest);
if (articles.length === 0) throw new Error(`bench:bodies found no article in ${folder}: give a folder of .html, .txt, .md or .xml files`);
const readings = articles.map((article) => {
	const reading = read(article);
	return { reading, dates: findDateMentions(reading) };
});
const bytes = articles
	.flatMap(({ text, blocks }) => blocks.filter(({ verdict }) => verdict.kind === 'content').map(({ start, end }) => text.slice(start, end)))
	.reduce((sum, content) => sum + Buffer.byteLength(content), 0);

/** Bodies that no article names, each with a name that begins as real ones do. */
function invented(count: number): BodyRow[] {
	return Array.from({ length: count }, (_, index) => ({
		id: `zz-${index}`,
		jurisdiction: 'ZZ',
		name: `Office of Harbour ${index} Works`,
		kind: 'agency' as const,
		abbreviations: [],
		successors: [],
		aliases: [],
		shortNames: [],
	}));
}

/** CPU seconds of a piece of work when it is done for the first time and when it has been done often. */
interface Times {
	readonly first: number;
	readonly warm: number;
}

function seconds(work: () => void): Times {
	const times = Array.from({ length: warmUps + runs }, () => {
		const start = process.cpuUsage();
		work();
		const { user, system } = process.cpuUsage(start);
		return (user + system) / 1e6;
	});
	const warm = times.slice(warmUps).sort((a, b) => a - b);
	return { first: times[0] as number, warm: warm[runs >> 1] as number };
}

const both = (a: Times, b: Times): Times => ({ first: a.first + b.first, warm: a.warm + b.warm });
const rate = ({ first, warm }: Times): string => `${(bytes / 1e6 / warm).toFixed(2)} MB/s (first run ${(bytes / 1e6 / first).toFixed(2)})`;
const figures = seconds(() => {
	for (const { reading, dates } of readings) findFigureMentions(reading, dates);
});
console.log(`${articles.length} articles, ${(bytes / 1e6).toFixed(1)} MB of content; figures alone ${rate(figures)}`);
const registers = [
	{ name: 'a thousand rows', register: compile(shippedRows().slice(0, 1000), shippedPlaces()) },
	{ name: 'the shipped register', register: shippedRegister() },
	{ name: 'and 100,000 more names', register: compile([...shippedRows(), ...invented(100_000)], shippedPlaces()) },
];
for (const { name, register } of registers) {
	const bodies = seconds(() => {
		for (const { reading } of readings) findBodyMentions(reading, register);
	});
	console.log(`${name} (${register.names.size} names): bodies ${rate(bodies)}, bodies and figures ${rate(both(bodies, figures))}`);
}
