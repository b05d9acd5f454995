/** The data that ships with the package, as it is. The tests hold it against its schema, so that nobody who starts the program waits for that. */
import { readFileSync } from 'node:fs';
import type { BodyRow, LeaderRow, PlaceRow } from './schema.js';

/** The files that hold bodies; of two that follow one another the first is asked first. */
export const bodyFiles = ['cn', 'hk', 'mo', 'tw', 'us', 'gb', 'eu', 'in', 'jp', 'kr', 'intl', 'world', 'parties', 'companies', 'cn-companies'] as const;

/** The bodies, in the order of the files. */
export function shippedRows(): BodyRow[] {
	return bodyFiles.flatMap((name) => read<Given<BodyRow, 'abbreviations' | 'aliases' | 'shortNames' | 'successors'>>(name)).map(withLists);
}

const withLists = (row: Given<BodyRow, 'abbreviations' | 'aliases' | 'shortNames' | 'successors'>): BodyRow => ({
	abbreviations: [],
	successors: [],
	aliases: [],
	shortNames: [],
	...row,
});

export function shippedPlaces(): PlaceRow[] {
	return read<Given<PlaceRow, 'demonyms' | 'capitals'>>('places').map((row) => ({ demonyms: [], capitals: [], ...row }));
}

export function shippedLeaders(): LeaderRow[] {
	return read<LeaderRow>('leaders');
}

/** A row as the files have it, where lists that are empty are left out. */
type Given<Row, Lists extends keyof Row> = Omit<Row, Lists> & Partial<Pick<Row, Lists>>;

function read<Row>(name: string): Row[] {
	return JSON.parse(readFileSync(new URL(`../knowledge/${name}.json`, import.meta.url), 'utf8'));
}
