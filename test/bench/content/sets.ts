/** Reads a benchmark folder: `<set>/html/<page>.html.gz` beside `<set>/gold/<page>.json` with the text that is wanted and the address it came from. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface GoldPage {
	readonly set: string;
	readonly name: string;
	readonly url: string;
	/** Host of the address, `www.` left out. */
	readonly site: string;
	readonly cjk: boolean;
	readonly text: string;
	readonly title: string | null;
	readonly bytes: () => Uint8Array;
}

export function setsIn(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => existsSync(join(folder, name, 'gold')) && existsSync(join(folder, name, 'html')))
		.sort();
}

export function pagesOf(folder: string, set: string): GoldPage[] {
	return readdirSync(join(folder, set, 'gold'))
		.filter((file) => file.endsWith('.json'))
		.sort()
		.map((file) => {
			const name = file.slice(0, -5);
			const gold: unknown = JSON.parse(readFileSync(join(folder, set, 'gold', file), 'utf8'));
			const { text, url, cjk, title } = gold as { text: string; url?: string; cjk?: boolean; title?: string };
			return {
				set,
				name,
				url: url ?? '',
				site: siteOf(url ?? name),
				cjk: cjk === true,
				text,
				title: title ?? null,
				bytes: () => gunzipSync(readFileSync(join(folder, set, 'html', `${name}.html.gz`))),
			};
		});
}

/** Host of an address, `www.` left out. */
export function siteOf(url: string): string {
	const host = /^[a-z]+:\/\/([^/]+)/i.exec(url)?.[1] ?? url;
	return host.toLowerCase().replace(/^www\./, '');
}
