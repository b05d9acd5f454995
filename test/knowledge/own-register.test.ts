import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRegister, shippedRegister } from '../../src/knowledge/register.js';

const folder = mkdtempSync(join(tmpdir(), 'register-'));
function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

const row = { id: 'zz-harbour', name: 'Harbour Control Board', abbreviations: ['HCB'], jurisdiction: 'ZZ', kind: 'agency', aliases: ['Harbor Board'] };

describe("a user's own register", () => {
	it('is added to the shipped one and changes the hash', () => {
		const register = loadRegister(file('a.json', JSON.stringify([row])));
		expect(register.bodies.get('zz-harbour')).toMatchObject({ name: 'Harbour Control Board', abbreviation: 'HCB', registered: true });
		expect(register.bodies.has('cn-sasac')).toBe(true);
		expect(register.hash).not.toBe(shippedRegister().hash);
	});

	it('reads the same from CSV', () => {
		const csv = 'id,name,abbreviations,jurisdiction,kind,aliases\nzz-harbour,"Harbour Control Board",HCB,ZZ,agency,Harbor Board\n';
		expect(loadRegister(file('a.csv', csv)).hash).toBe(loadRegister(file('b.json', JSON.stringify([row]))).hash);
	});

	it('replaces a shipped body of the same id', () => {
		const register = loadRegister(file('c.json', JSON.stringify([{ ...row, id: 'cn-sasac', jurisdiction: 'CN' }])));
		expect(register.bodies.get('cn-sasac')?.name).toBe('Harbour Control Board');
	});

	it.each([
		['a kind that is not known', 'd.csv', 'id,name,kind\nzz-a,Some Board,agency\nzz-b,Other Board,wizards\n', /d\.csv:3: kind:/],
		[
			'a row that stands twice',
			'e.json',
			'[\n{"id":"zz-a","name":"Some Board","kind":"agency"},\n{"id":"zz-a","name":"Some Board","kind":"agency"}\n]',
			/e\.json:3: id zz-a stands already in line 2/,
		],
		[
			'an end before the start',
			'f.json',
			'[{"id":"zz-a","name":"Some Board","kind":"agency","from":"2010","to":"2001"}]',
			/f\.json:1: to \(2001\) lies before from/,
		],
		['text that is not JSON', 'g.json', '[\n{"id": }]', /g\.json:\d+: is not JSON/],
		['a quote left open', 'h.csv', 'id,name,kind\nzz-a,"Some Board,agency\n', /h\.csv:2: a quoted cell is not closed/],
		['a header without names', 'i.csv', 'code,title\n1,2\n', /i\.csv:1: expected a header/],
	])('refuses %s and says where', (_, name, text, message) => {
		expect(() => loadRegister(file(name, text))).toThrow(message);
	});

	it('refuses a file that is not there', () => {
		expect(() => loadRegister(join(folder, 'none.json'))).toThrow(/none\.json:1: cannot be read \(ENOENT\)/);
	});
});
