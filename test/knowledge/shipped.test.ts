import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bodyRowSchema, leaderRowSchema, placeRowSchema } from '../../src/knowledge/schema.js';
import { bodyFiles, shippedLeaders, shippedPlaces, shippedRows } from '../../src/knowledge/shipped.js';

const json = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../src/knowledge/${name}.json`, import.meta.url), 'utf8'));

it('the bodies that ship are what their schema makes of the files', () => {
	const rows = bodyFiles.flatMap((name) => bodyRowSchema.array().parse(json(name)));
	expect(rows.length).toBeGreaterThan(1000);
	expect(shippedRows()).toEqual(rows);
});

it('so are the places and the leaders', () => {
	expect(shippedPlaces()).toEqual(placeRowSchema.array().parse(json('places')));
	expect(shippedLeaders()).toEqual(leaderRowSchema.array().parse(json('leaders')));
});
