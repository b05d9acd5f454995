/** What all pages begin with: nothing is asked of the network, and no script runs but the page's own, whatever was scraped. */
import { createHash } from 'node:crypto';
import { forHtml } from './escape.js';

/** The page up to the opening of its body. The content security policy names the script by its hash; the language is a BCP 47 tag. */
export function pageHead(title: string, style: string, script: string, language = 'en'): string {
	const hash = createHash('sha256').update(script).digest('base64');
	const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
	return `<!doctype html>
<html lang="${forHtml(language)}"><head><meta charset="utf-8"><meta name="generator" content="policy-extract"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="icon" href="data:,"><title>${forHtml(title)}</title><style>${style}</style></head>
<body>
`;
}

/** The page's end, with the script that {@link pageHead} allows. */
export function pageFoot(script: string): string {
	return `<script>${script}</script>\n</body></html>\n`;
}
