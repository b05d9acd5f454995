/**
 * Figures beside Recognizers-Text and compromise: the specifications that Recognizers publishes, money in its usual writings, speed.
 *   npm run bench:figures -- FOLDER [--show] [--left]      FOLDER holds recognizers/English and recognizers/Chinese; --show prints the product's errors, --left every case left out
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { notPercent, writings } from './money.js';
import { agrees } from './quantity.js';
import { files, load, type Spec } from './specs.js';
import { compromise, product, recognizers, type Tool } from './tools.js';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { show: { type: 'boolean', default: false }, left: { type: 'boolean', default: false } },
});
const folder = positionals[0];
if (folder === undefined) throw new Error('bench:figures needs a folder that holds recognizers/English and recognizers/Chinese');
execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund'], { cwd: fileURLToPath(new URL('.', import.meta.url)), stdio: 'inherit' });
const tools: readonly Tool[] = [product, recognizers(), compromise()];

/** Precision, recall and F1 of a tool on a specification, or null where it has no such model. */
function score(tool: Tool, { model, language, cases }: Spec): string {
	let hits = 0;
	let found = 0;
	let expected = 0;
	for (const { input, expected: wanted } of cases) {
		const answers = tool.find(input, model, language);
		if (answers === null) return 'no such model';
		const open = [...wanted];
		found += answers.length;
		expected += wanted.length;
		for (const answer of answers) {
			const match = open.findIndex((one) => agrees(answer, one));
			if (match >= 0) {
				open.splice(match, 1);
				hits++;
			} else if (values.show && tool === product)
				console.log(`    extra  ${input.slice(answer.start, answer.end)} = ${answer.value} ${answer.unit ?? ''} | ${input}`);
		}
		if (values.show && tool === product)
			for (const one of open) console.log(`    missed ${input.slice(one.start, one.end)} = ${one.value} ${one.unit ?? ''} | ${input}`);
	}
	const precision = found === 0 ? 0 : hits / found;
	const recall = expected === 0 ? 0 : hits / expected;
	return `F1 ${((2 * precision * recall) / (precision + recall || 1)).toFixed(3)}  P ${precision.toFixed(3)} R ${recall.toFixed(3)}`;
}

const specs = files.map((file) => load(folder, file));
for (const spec of specs) {
	console.log(`\n${spec.name}: ${spec.cases.length} cases`);
	for (const [reason, inputs] of spec.left) {
		console.log(`  left out ${String(inputs.length).padStart(3)}: ${reason}`);
		if (values.left) for (const input of inputs) console.log(`    ${JSON.stringify(input)}`);
	}
	for (const tool of tools) console.log(`  ${tool.name.padEnd(24)} ${score(tool, spec)}`);
}

console.log('\nMoney and shares in their usual writings');
for (const tool of tools) {
	const wrong: string[] = [];
	for (const [text, model, value, unit, language] of writings) {
		const answers = tool.find(text, model, language) ?? [];
		if (!answers.some((one) => agrees(one, { start: 0, end: text.length, value, unit }))) wrong.push(text);
	}
	for (const [text, language] of notPercent) if ((tool.find(text, 'percent', language) ?? []).length > 0) wrong.push(text);
	const all = writings.length + notPercent.length;
	console.log(`  ${tool.name.padEnd(24)} ${all - wrong.length} of ${all} right`);
	if (values.show) for (const text of wrong) console.log(`    wrong: ${text}`);
}

console.log('\nSpeed: money, numbers and percentages of the inputs of the specifications, one by one');
for (const language of ['en', 'zh'] as const) {
	const inputs = specs.filter((spec) => spec.language === language).flatMap(({ cases }) => cases.map(({ input }) => input));
	for (const tool of tools) {
		if (tool.find('5', 'number', language) === null) continue;
		const before = process.cpuUsage();
		let bytes = 0;
		let spent = 0;
		for (let at = 0; spent < 3_000_000 && at < inputs.length * 5; at++) {
			const text = inputs[at % inputs.length] as string;
			// the product finds all kinds in one pass, dates too; the others are asked for each
			if (tool === product) tool.find(text, 'currency', language);
			else for (const model of ['number', 'percent', 'currency'] as const) tool.find(text, model, language);
			bytes += Buffer.byteLength(text);
			const { user, system } = process.cpuUsage(before);
			spent = user + system;
		}
		console.log(`  ${language}  ${tool.name.padEnd(24)} ${(bytes / 1000 / (spent / 1e6)).toFixed(0).padStart(6)} KB a CPU-second`);
	}
}
