/**
 * TimeML corpora, scored as TempEval-3 did: a system expression matches a gold one when they overlap (relaxed) or have the
 * same bounds (strict); value F1 is the relaxed F1 with the values equal as strings. All TIMEX3 types, the document's
 * creation time left out.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => entities[name]);

function* files(folder) {
	for (const name of readdirSync(folder).sort()) {
		const path = join(folder, name);
		if (statSync(path).isDirectory()) yield* files(path);
		else if (name.endsWith('.tml')) yield path;
	}
}

/** Documents with their text, creation day and expressions. */
export function readTimeml(folder) {
	const documents = [];
	for (const path of files(folder)) {
		const xml = readFileSync(path, 'utf8');
		const dct = /<DCT>[\s\S]*?value="(\d{4}-\d{2}-\d{2})/.exec(xml)?.[1] ?? null;
		const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? '';
		let text = '';
		const gold = [];
		const open = [];
		for (const piece of body.split(/(<[^>]*>)/)) {
			if (!piece.startsWith('<')) text += decode(piece);
			else if (piece.startsWith('<TIMEX3')) {
				const attribute = (name) => new RegExp(`${name}="([^"]*)"`).exec(piece)?.[1] ?? '';
				open.push({ start: text.length, type: attribute('type'), value: attribute('value') });
			} else if (piece.startsWith('</TIMEX3')) {
				const timex = open.pop();
				gold.push({ ...timex, end: text.length, text: text.slice(timex.start) });
			}
		}
		documents.push({ path, dct, text, gold });
	}
	return documents;
}

const f1 = (hits, found, gold) => (hits === 0 ? 0 : (2 * hits) / (found + gold));

/**
 * Runs a tagger over all documents, the better of two runs for the time.
 * @param find (text, dct) => [{ start, end, timex: { type, value } }]
 */
export function runTimeml(documents, find, runs = 1) {
	let best = Number.POSITIVE_INFINITY;
	let outputs = [];
	for (let run = 0; run < runs; run++) {
		const before = process.cpuUsage();
		outputs = documents.map(({ text, dct }) => find(text, dct));
		const { user, system } = process.cpuUsage(before);
		best = Math.min(best, (user + system) / 1e6);
	}
	const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
	return { outputs, kbPerSecond: bytes / 1000 / best };
}

export function scoreTimeml(documents, outputs, { only = null, show = false } = {}) {
	const of = (list, typeOf) => (only === null ? list : list.filter((one) => typeOf(one) === only));
	let [gold, found, relaxed, strict, value] = [0, 0, 0, 0, 0];
	documents.forEach((document, index) => {
		const system = of(outputs[index], ({ timex }) => timex.type);
		const wanted = of(document.gold, ({ type }) => type);
		gold += wanted.length;
		found += system.length;
		const taken = new Set();
		for (const one of wanted) {
			const overlapping = system.filter((date) => !taken.has(date) && date.start < one.end && date.end > one.start);
			const match = overlapping.find((date) => date.start === one.start && date.end === one.end) ?? overlapping[0];
			if (match === undefined) {
				if (show) console.log(`MISS\t${one.type}\t${one.value}\t${one.text.replace(/\s+/g, ' ')}\t${context(document.text, one)}`);
				continue;
			}
			taken.add(match);
			relaxed++;
			if (match.start === one.start && match.end === one.end) strict++;
			if (match.timex.value === one.value) value++;
			else if (show)
				console.log(
					`VALUE\t${one.type}\t${one.value}\t${match.timex.value}\t${one.text.replace(/\s+/g, ' ')}\t${document.dct}\t${context(document.text, one)}`,
				);
		}
		if (show)
			for (const date of system)
				if (!taken.has(date))
					console.log(
						`EXTRA\t${date.timex.type}\t${date.timex.value}\t${document.text.slice(date.start, date.end).replace(/\s+/g, ' ')}\t${context(document.text, date)}`,
					);
	});
	return { gold, found, strict: f1(strict, found, gold), relaxed: f1(relaxed, found, gold), value: f1(value, found, gold) };
}

function context(text, { start, end }) {
	return `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(/\s+/g, ' ');
}
