import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../src/knowledge/own-register.js';
import { shippedRegister } from '../../src/knowledge/register.js';
import { bodyColumns, kinds } from '../../src/knowledge/schema.js';

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

	it.each([
		['semicolons', 'ID;Name;abbreviations;Jurisdiction;kind;aliases\nzz-harbour;Harbour Control Board;HCB;ZZ;agency;Harbor Board\n'],
		['tabs', 'id\tname\tabbreviations\tjurisdiction\tkind\taliases\nzz-harbour\tHarbour Control Board\tHCB\tZZ\tagency\tHarbor Board\n'],
	])('reads the same from CSV with %s', (_, csv) => {
		expect(loadRegister(file('s.csv', csv)).hash).toBe(loadRegister(file('b.json', JSON.stringify([row]))).hash);
	});

	it('reads a list inside a cell, whatever stands between the cells', () => {
		const aliases = (csv: string) => loadRegister(file('l.csv', csv)).bodies.get('zz-a')?.aliases;
		expect(aliases('id,name,kind,aliases\nzz-a,Some Board,agency,First; Second\n')).toEqual(['First', 'Second']);
		expect(aliases('id;name;kind;aliases\nzz-a;Some Board;agency;"First; Second"\n')).toEqual(['First', 'Second']);
		expect(aliases('id;name;kind;aliases\nzz-a;Some Board;agency;First|Second\n')).toEqual(['First', 'Second']);
	});

	it('replaces a shipped body of the same id', () => {
		const register = loadRegister(file('c.json', JSON.stringify([{ ...row, id: 'cn-sasac', jurisdiction: 'CN' }])));
		expect(register.bodies.get('cn-sasac')?.name).toBe('Harbour Control Board');
	});

	it.each([
		[
			'a kind that is not known',
			'd.csv',
			'id,name,kind\nzz-a,Some Board,agency\nzz-b,Other Board,wizards\n',
			/d\.csv:3: kind: cannot be "wizards"; it can be academy, /,
		],
		['a misspelt kind', 'd.csv', 'id,name,kind\nzz-a,Some Board,agencee\n', /d\.csv:2: kind: cannot be "agencee"; did you mean "agency"\?$/],
		['a row without a name', 'j.json', '[{"id":"zz-a","kind":"agency"}]', /j\.json:1: name: is missing$/],
		['a row without an id', 'j.json', '[{"name":"Some Board","kind":"agency"}]', /j\.json:1: id: is missing$/],
		['a year as a number', 'k.json', '[{"id":"zz-a","name":"Some Board","kind":"agency","from":2003}]', /k\.json:1: from: must be text, not a number$/],
		[
			'a column that is not there',
			'l.csv',
			'id,name,kind,jurisdictio\nzz-a,Some Board,agency,GB\n',
			/l\.csv:2: no key "jurisdictio"; did you mean "jurisdiction"\?$/,
		],
		['more cells than headings', 'm.csv', 'id,name,kind\nzz-a,Lake, Board,agency\n', /m\.csv:2: has 4 cells where the header has 3; put quotes/],
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
		['text that is not JSON', 'g.json', '[\n{"id": }]', /g\.json:2: is not JSON from column 8 on/],
		['a row without an id', 'n.json', '[\n{"id":"zz-a","name":"Some Board","kind":"agency"},\n{"name":"Lake"}]', /n\.json:3: id: is missing/],
		['a quote left open', 'h.csv', 'id,name,kind\nzz-a,"Some Board,agency\n', /h\.csv:2: a quoted cell is not closed/],
		['a header without names', 'i.csv', 'code,title\n1,2\n', /i\.csv:1: expected a header/],
	])('refuses %s and says where', (_, name, text, message) => {
		expect(() => loadRegister(file(name, text))).toThrow(message);
	});

	it('is described column by column in docs/bodies.md', () => {
		const page = readFileSync(new URL('../../docs/bodies.md', import.meta.url), 'utf8');
		for (const column of bodyColumns) expect(page).toContain(`| \`${column}\` |`);
		for (const kind of kinds) expect(page).toContain(`\`${kind}\``);
	});

	it('refuses a file that is not there', () => {
		expect(() => loadRegister(join(folder, 'none.json'))).toThrow(/none\.json:1: cannot be read \(ENOENT\)/);
	});
});
