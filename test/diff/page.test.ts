import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/diff/compare.js';
import { formatHtml } from '../../src/format/diff/html.js';
import { extractFrom } from '../../src/pipeline.js';
import { articleOf } from './plant.js';

const attack = 'The notice <script>document.title="run"</script> & "quotes" apply to <img src=x onerror=document.title=1> ports.';
const page = formatHtml(
	[
		compare(
			extractFrom(articleOf('old', [{ text: 'Crews may report faults at once.' }, { text: 'Wells need a permit from the district.' }, { text: attack }])),
			extractFrom(
				articleOf('new', [
					{ text: 'Crews shall report faults at once.' },
					{ text: 'Wells need a permit from the district.' },
					{ text: attack.replace('ports', 'docks') },
					{ text: 'Night buses run hourly in town.' },
				]),
			),
		),
	],
	[],
	[],
);

describe('the comparison page', () => {
	it('holds no scraped markup', () => {
		const $ = load(page);
		expect([$('img').length, $('script').length]).toEqual([0, 1]);
		expect($('.unit ins').text()).toContain('docks');
		expect($('.unit').text()).toContain('<script>document.title="run"</script>');
	});
	it('names nothing to fetch', () => {
		expect(page.match(/(?:src|href)="(?!#|data:)/g)).toBeNull();
	});
});

const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', process.env.CHROME_PATH ?? ''].find(
	(path) => path !== '' && existsSync(path),
);

describe.skipIf(browser === undefined)('in a real browser', () => {
	/** Loads the page with a probe that clicks filters and writes what it sees into the title attribute of the body. */
	const look = (probe: string): string => {
		const folder = mkdtempSync(join(tmpdir(), 'comparison-'));
		try {
			const file = join(folder, 'page.html');
			const errors = `window.problems=[];addEventListener('error',function(e){problems.push(e.message)});addEventListener('securitypolicyviolation',function(e){problems.push(e.violatedDirective)});`;
			const report = `document.body.dataset.seen=JSON.stringify((function(){${probe}})())`;
			// the policy lets no script run but the page's own and, here, these two
			const allowed = [errors, report].map((script) => ` 'sha256-${createHash('sha256').update(script).digest('base64')}'`).join('');
			writeFileSync(
				file,
				page
					.replace(/script-src 'sha256-[^']*'/, (own) => own + allowed)
					.replace('<body>', () => `<body><script>${errors}</script>`)
					.replace('</body>', () => `<script>${report}</script></body>`),
			);
			const answer = spawnSync(
				browser ?? '',
				[
					'--headless',
					'--no-sandbox',
					'--disable-gpu',
					'--disable-quic',
					'--no-first-run',
					'--disable-background-networking',
					'--disable-component-update',
					'--disable-sync',
					`--user-data-dir=${join(folder, 'profile')}`,
					'--dump-dom',
					`file://${file}`,
				],
				{ encoding: 'utf8', timeout: 60_000 },
			);
			return /data-seen="([^"]*)"/.exec(answer.stdout)?.[1]?.replaceAll('&quot;', '"') ?? `no answer: ${answer.stderr.slice(0, 300)}`;
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	};
	const shown = `var shown=function(){return [].filter.call(document.querySelectorAll('.unit[id]'),function(u){return !u.hidden}).length};var press=function(f){document.querySelector('[data-filter="'+f+'"]').click();return shown()};`;

	it('shows changed units first, filters by kind, runs no scraped script and reports no error', () => {
		const seen = look(
			`${shown}return {first:shown(),all:press('all'),modality:press('modality'),added:press('added'),title:document.title,problems:problems,requests:performance.getEntriesByType('resource').filter(function(r){return r.name.indexOf('data:')!==0}).length}`,
		);
		expect(JSON.parse(seen)).toEqual({ first: 3, all: 4, modality: 1, added: 1, title: 'old → new', problems: [], requests: 0 });
	});
});
