/**
 * Publication dates against a folder of pages: `npm run bench:published -- FOLDER [--show] [--url]`.
 * The folder holds `gold.json` (page to `{ url, published }`) and `html/<page>.html.gz`. With `--url` the page's address is told as well,
 * as a crawler would know it. A page without an answer lowers recall, a wrong answer both.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpuUsage } from 'node:process';
import { ingest } from '../../../src/ingest/index.js';
import { readMetadata } from '../../../src/ingest/metadata/index.js';

interface Tally {
	right: number;
	wrong: number;
}

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder that holds gold.json and html/');
const gold = new Map<string, { url: string; published: string }>(Object.entries(JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))));
for (const told of flags.includes('--url') ? [true] : [false, true]) measure(folder, told);

function measure(from: string, told: boolean): void {
	const byBasis = new Map<string, Tally>();
	const misses: string[] = [];
	let missing = 0;
	let right = 0;
	let answered = 0;
	const before = cpuUsage();
	for (const [page, { url, published }] of gold) {
		const [article] = ingest({ path: `${page}.html`, bytes: readFileSync(join(from, 'html', `${page}.html.gz`)) });
		if (article === undefined) throw new Error(`no article in ${page}`);
		const known = told ? { ...article, statements: [{ key: 'record:url', value: url, at: -1 }, ...article.statements] } : article;
		const found = readMetadata(known, null).metadata.published;
		if (found === null) {
			missing++;
			misses.push(`none       ${published}             ${page} ${url}`);
			continue;
		}
		answered++;
		const tally = byBasis.get(found.basis) ?? { right: 0, wrong: 0 };
		byBasis.set(found.basis, tally);
		if (found.edtf === published) {
			right++;
			tally.right++;
		} else {
			tally.wrong++;
			misses.push(`${found.basis.padEnd(10)} ${published} ${found.edtf.padEnd(10)}  ${page} ${url}  «${found.text.slice(0, 80)}»`);
		}
	}
	const { user, system } = cpuUsage(before);
	const precision = right / answered;
	const recall = right / gold.size;
	console.log(
		`${told ? 'with' : 'without'} the page's address: ${gold.size} pages, P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${((2 * precision * recall) / (precision + recall)).toFixed(3)}, ${missing} without an answer, ${(gold.size / ((user + system) / 1e6)).toFixed(0)} pages per CPU-second`,
	);
	for (const [basis, tally] of [...byBasis].sort(([a], [b]) => (a < b ? -1 : 1)))
		console.log(`  ${basis.padEnd(12)} ${tally.right} right, ${tally.wrong} wrong`);
	if (flags.includes('--show')) for (const miss of misses.sort()) console.log(`  ${miss}`);
}
