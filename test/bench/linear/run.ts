/**
 * Whether cost follows length: every room on texts made to be slow, at one length and at eight times that, beside ordinary prose.
 *   npm run bench:linear -- [ROOM]      ROOM: only rooms whose name holds it
 * Growth is the cost at eight times the length over eight times the cost: 1 is linear, 8 quadratic. Beside prose is the cost of the
 * long text over that of prose of its length. Costs are CPU milliseconds, the best of three. Exit code 1 when one grows faster than
 * linear by more than noise.
 */
import process from 'node:process';
import Table from 'cli-table3';
import { type Room, rooms } from './cases.js';

const factor = 8;
/** Growth that no noise explains, and the cost in milliseconds from which it is believed. */
const tolerated = 3;
const believed = 200;

/** Prose that does not repeat itself: sentences of policy news over a walk through words. */
function prose(size: number): string {
	const subjects = ['The harbour board', 'The ministry of fisheries', 'A county of the north', 'The transport bureau', 'An inspector'];
	const deeds = ['will deepen the channel', 'raised the levy for lorries', 'approved 14 clinics', 'closed the herring grounds', 'lends 320 million yuan'];
	const ends = ['by the end of 2027', 'in the second half of the year', 'on 3 May 2021', 'after the season', 'for three years'];
	let state = 1;
	const any = (words: readonly string[]): string => {
		state = (Math.imul(state, 1103515245) + 12345) >>> 0;
		return words[(state >>> 16) % words.length] as string;
	};
	const parts: string[] = [];
	for (let length = 0; length < size; ) {
		const sentence = `${any(subjects)} ${any(deeds)} ${any(ends)}, case ${state % 10_007} says.`;
		parts.push(sentence);
		length += sentence.length + 1;
	}
	return parts.join('\n');
}

const made = (text: Room['texts'][number][1], size: number): string =>
	typeof text === 'string' ? text.repeat(Math.max(1, Math.ceil(size / text.length))) : text(size);

function cost(work: Room['work'], text: string): number {
	const runs = [0, 1, 2].map(() => {
		const start = process.cpuUsage();
		work(text);
		const { user, system } = process.cpuUsage(start);
		return (user + system) / 1000;
	});
	return Math.min(...runs);
}

const table = new Table({ head: ['room', 'text', 'length', 'ms', 'at 8 times', 'growth', 'beside prose'], style: { head: [], border: [] } });
const slow: string[] = [];
for (const { name, size, texts, work } of rooms.filter((room) => room.name.includes(process.argv[2] ?? ''))) {
	const peer = cost(work, prose(size * factor));
	for (const [title, text] of texts) {
		const short = made(text, size);
		const long = made(text, size * factor);
		work(short);
		const few = cost(work, short);
		const many = cost(work, long);
		const growth = many / few / (long.length / short.length);
		table.push([name, title.trim(), short.length, few.toFixed(1), many.toFixed(1), growth.toFixed(2), (many / peer).toFixed(2)]);
		if (growth > tolerated && many > believed) slow.push(`${name}, ${title.trim()}: growth ${growth.toFixed(2)}`);
	}
}
console.log(table.toString());
if (slow.length > 0) {
	console.error(`faster than linear:\n${slow.join('\n')}`);
	process.exitCode = 1;
}
