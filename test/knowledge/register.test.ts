import { describe, expect, it } from 'vitest';
import { compile, namesOf, ownPlaces, shippedRegister } from '../../src/knowledge/register.js';
import type { BodyRow } from '../../src/knowledge/schema.js';
import { shippedPlaces, shippedRows } from '../../src/knowledge/shipped.js';
import { fold } from '../../src/text/tokens.js';

const rows = shippedRows();
const places = shippedPlaces();
const byId = new Map(rows.map((row) => [row.id, row]));

/** Whether two bodies existed at one time; the day one ends is not the other's. */
function together(a: BodyRow, b: BodyRow): boolean {
	const before = (x: string, y: string): boolean => x.slice(0, y.length) <= y.slice(0, x.length);
	const apart = (x: BodyRow, y: BodyRow): boolean => x.to != null && y.from != null && before(x.to, y.from);
	return !apart(a, b) && !apart(b, a);
}

describe('the register', () => {
	it('holds the bodies of China, the United States, the United Kingdom, the European Union, India, Japan and the world', () => {
		const count = (code: string | null) => rows.filter(({ jurisdiction }) => (jurisdiction ?? null) === code).length;
		for (const code of ['CN', 'US', 'GB', 'IN']) expect(count(code), code).toBeGreaterThan(100);
		for (const code of ['EU', 'JP']) expect(count(code), code).toBeGreaterThan(40);
		expect(count(null)).toBeGreaterThan(100);
	});

	it('gives each body its own id, with its jurisdiction in front', () => {
		expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
		for (const { id, jurisdiction } of rows) expect(id.startsWith(`${(jurisdiction ?? 'intl').toLowerCase()}-`), id).toBe(true);
	});

	it('has dates in order', () => {
		for (const { id, from, to } of rows) if (from != null && to != null) expect(from <= to, id).toBe(true);
	});

	it('names successors that stand in it and do not end before the body they follow', () => {
		for (const row of rows) {
			for (const id of row.successors) {
				const next = byId.get(id);
				expect(next, `${row.id} -> ${id}`).toBeDefined();
				if (next?.to != null && row.to != null) expect(next.to > row.to, `${row.id} -> ${id}`).toBe(true);
			}
			if (row.successors.length > 0) expect(row.to, `${row.id} has a successor and no end`).toBeTruthy();
		}
	});

	it('has no body among its own heirs', () => {
		for (const row of rows) {
			const seen = new Set<string>();
			const open = [...row.successors];
			for (let id = open.pop(); id !== undefined; id = open.pop()) {
				expect(id, row.id).not.toBe(row.id);
				if (seen.has(id)) continue;
				seen.add(id);
				open.push(...(byId.get(id)?.successors ?? []));
			}
		}
	});

	it('gives no name of the data to two bodies of one country at one time: country and date always decide', () => {
		const owners = new Map<string, BodyRow[]>();
		const clashes: string[] = [];
		for (const row of rows) {
			for (const { written, exact, made } of namesOf(row, ownPlaces(row, places))) {
				if (made) continue;
				const key = `${row.jurisdiction ?? ''}|${exact ? written : fold(written)}`;
				for (const other of owners.get(key) ?? []) if (together(row, other)) clashes.push(`${written}: ${row.id}, ${other.id}`);
				owners.set(key, [...(owners.get(key) ?? []), row]);
			}
		}
		expect(clashes).toEqual([]);
	});

	it('makes no spelling by rule that stands for two bodies of one country at one time', () => {
		const owners = new Map<string, { row: BodyRow; made: boolean }[]>();
		for (const row of rows) {
			for (const { written, exact, made } of namesOf(row, ownPlaces(row, places))) {
				const key = `${row.jurisdiction ?? ''}|${exact ? written : fold(written)}`;
				owners.set(key, [...(owners.get(key) ?? []), { row, made }]);
			}
		}
		const clashes: string[] = [];
		for (const [key, all] of owners) {
			// a name of the data goes before a made one
			if (all.some(({ made }) => !made)) continue;
			for (const [i, a] of all.entries()) for (const b of all.slice(i + 1)) if (together(a.row, b.row)) clashes.push(`${key}: ${a.row.id}, ${b.row.id}`);
		}
		expect(clashes).toEqual([]);
	});

	it('changes its hash with any row, not with their order', () => {
		const { hash } = compile(rows, places);
		expect(hash).toBe(shippedRegister().hash);
		expect(compile([...rows].reverse(), places).hash).toBe(hash);
		expect(compile(rows.slice(1), places).hash).not.toBe(hash);
	});

	it('knows whose heir a body is', () => {
		const body = shippedRegister().bodies.get('cn-nhc');
		expect(body?.predecessors).toEqual(['cn-nhfpc']);
		expect(shippedRegister().bodies.get('cn-moh')?.successor).toBe('cn-nhfpc');
	});
});
