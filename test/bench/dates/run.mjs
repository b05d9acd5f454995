/**
 * Dates beside chrono-node, compromise-dates and Recognizers-Text.
 *   npm run bench:dates -- FOLDER [--show] [--left-out] [--no-peers]
 * --show prints every case that failed, --left-out every case of the specifications that is not scored, with the reason.
 * FOLDER holds timebank-aquaint/, phrases-en.json, phrases-zh.json, jionlp-zh.json and recognizers/, each where present.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findDates } from '../../../dist/index.js';
import { hostile } from './hostile.mjs';
import { scoreJionlp } from './jionlp.mjs';
import { scorePhrases } from './phrases.mjs';
import { scoreSpecs } from './specs.mjs';
import { readTimeml, runTimeml, scoreTimeml } from './timeml.mjs';

const { values: options, positionals } = parseArgs({
	allowPositionals: true,
	options: { show: { type: 'boolean' }, 'no-peers': { type: 'boolean' }, 'left-out': { type: 'boolean' } },
});
const folder = positionals[0];
if (folder === undefined) throw new Error('bench:dates needs the folder with the data');

let others = { en: {}, zh: {} };
if (options['no-peers'] !== true) {
	execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts'], {
		cwd: fileURLToPath(new URL('.', import.meta.url)),
		stdio: 'inherit',
	});
	others = (await import('./peers.mjs')).peers;
}

const reader = (options) => (text, reference) =>
	findDates(text, { reference: reference ?? null, ...options }).map(({ start, end, value, timex }) => ({
		start,
		end,
		earliest: value?.earliest ?? null,
		latest: value?.latest ?? null,
		timex,
	}));
const plain = reader({});
/** TIMEX3 takes the two ends of a range apart. */
const timed = reader({ durations: true });
/** Lengths, recurring times and times of day as well, ranges whole. */
const everything = reader({ durations: true, ranges: 'whole' });

const share = ({ right, of }) => `${`${right}/${of}`.padStart(9)}${((100 * right) / of).toFixed(1).padStart(7)} %`;
const three = (value) => value.toFixed(3);

for (const language of ['en', 'zh']) {
	if (!existsSync(join(folder, `phrases-${language}.json`))) continue;
	console.log(`\nPolicy phrases, ${language}`);
	for (const [name, find] of Object.entries({ 'policy-extract': plain, ...others[language] }))
		console.log(`  ${name.padEnd(18)}${share(scorePhrases(folder, language, find, options.show && find === plain))}`);
}

if (existsSync(join(folder, 'timebank-aquaint'))) {
	const documents = readTimeml(join(folder, 'timebank-aquaint'));
	console.log(`\nTimeBank + AQUAINT, ${documents.length} documents`);
	console.log(`  ${''.padEnd(18)}strict relaxed  value   DATE strict relaxed  value  KB/CPU-s`);
	for (const [name, find] of Object.entries({ 'policy-extract': timed, ...others.en })) {
		const { outputs, kbPerSecond } = runTimeml(documents, find, find === timed ? 3 : 1);
		const all = scoreTimeml(documents, outputs, { show: options.show && find === timed });
		const dates = scoreTimeml(documents, outputs, { only: 'DATE' });
		console.log(
			`  ${name.padEnd(18)} ${three(all.strict)}   ${three(all.relaxed)}  ${three(all.value)}        ${three(dates.strict)}   ${three(dates.relaxed)}  ${three(dates.value)}  ${Math.round(kbPerSecond)}`,
		);
	}
	console.log('\nHostile input, 100 KB each, beside 100 KB of news: CPU milliseconds');
	for (const [name, milliseconds] of hostile(documents, plain)) console.log(`  ${name.padEnd(18)}${milliseconds.toFixed(0).padStart(6)}`);
}

if (existsSync(join(folder, 'jionlp-zh.json'))) {
	console.log('\nJioNLP, by day');
	for (const [name, find] of Object.entries({ 'policy-extract': everything, '  days alone': plain, ...others.zh })) {
		const tally = scoreJionlp(folder, find, options.show && name === 'policy-extract');
		const all = [...tally.values()].reduce((sum, cell) => ({ right: sum.right + cell.right, of: sum.of + cell.of }), { right: 0, of: 0 });
		console.log(`  ${name.padEnd(18)}${share(all)}   ${[...tally].map(([kind, { right, of }]) => `${kind} ${right}/${of}`).join(', ')}`);
	}
}

for (const language of ['English', 'Chinese']) {
	if (!existsSync(join(folder, 'recognizers', language))) continue;
	const code = language === 'English' ? 'en' : 'zh';
	console.log(`\nRecognizers' specification, ${language}`);
	for (const [name, find] of Object.entries({ 'policy-extract': everything, ...others[code] })) {
		const { right, of, skipped } = scoreSpecs(folder, language, find, options.show && name === 'policy-extract');
		console.log(
			`  ${name.padEnd(18)}${share({ right, of })}${name === 'policy-extract' ? `   left out: ${[...skipped].map(([reason, texts]) => `${texts.length} ${reason}`).join('; ')}` : ''}`,
		);
		if (name === 'policy-extract' && options['left-out'])
			for (const [reason, texts] of skipped) for (const text of texts) console.log(`    left out (${reason}): ${text}`);
	}
}
