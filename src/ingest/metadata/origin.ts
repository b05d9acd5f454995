/** Who published an article and who wrote it. */
import type { Statement } from '../../article.js';
import { bylineOf, fieldsOf, isNobody } from './fields.js';
import { foreignness, type Line } from './page.js';
import type { Landmarks } from './published/visible.js';

export interface Origin {
	readonly publisher: string | null;
	readonly author: string | null;
}

/** Lines after the headline in which source and author are looked for where no prose is found. */
const WINDOW = 12;

const publishers = [/^record:publisher$/, /^front-matter:(?:publisher|source|site|outlet|agency|publication)$/, /^xml:publisher$/];
const pagePublishers = [
	/^json-ld:publisher$/,
	/^meta:(?:og:site_name|publisher|dc\.publisher|dcterms\.publisher|citation_publisher|application-name|copyright)$/,
];
const siteNames = [/^meta:og:site_name$/];
/** Ends of the names of companies in the law of many countries. */
const company =
	/(?:^|[\s,])(?:gmbh|ag|kg|se|s\.?a\.?s?|s\.?l\.?u?|s\.?r\.?l|s\.?p\.?a|ltd|limited|llc|llp|inc|corp|plc|b\.?v|n\.?v|a\/s|aps|ab|as|oy|oyj|a\.?ş|sp\. z o\.? ?o|z ?o\.?o|s\.r\.o|kft|zrt|d\.o\.o|ооо|оао|株式会社|有限公司|주식회사)\.?(?:$|[\s,])/i;
const writers = [
	/^record:author$/,
	/^front-matter:(?:author|authors|byline|writer)$/,
	/^json-ld:author$/,
	/^meta:(?:author|article:author|dc\.creator|dcterms\.creator|byl|parsely-author|sailthru\.author|citation_author)$/,
];

/** Reads publisher and author: what the document states for itself, then its source line and byline, then what the site states of itself. */
export function readOrigin(statements: readonly Statement[], lines: readonly Line[], { title, prose }: Landmarks): Origin {
	let source: string | null = null;
	let author: string | null = null;
	const from = title < 0 ? 0 : Math.max(0, title - 3);
	const to = Math.min(lines.length, Math.max(prose, title + 3, title < 0 ? WINDOW : 0) + 1, from + 40);
	for (let at = from; at < to; at++) {
		const line = lines[at];
		if (line === undefined || foreignness(line.block) > 0.5) continue;
		for (const { kind, value } of fieldsOf(line.text)) {
			if (kind === 'source') source ??= isPath(value) || isNobody(value) ? null : value;
			else if (!isNobody(value)) author ??= value;
		}
		author ??= bylineOf(line.text);
	}
	const first = (patterns: readonly RegExp[]): string | null => {
		for (const pattern of patterns) {
			const found = statements.find(({ key, value }) => pattern.test(key) && isName(value));
			if (found !== undefined) return found.value.trim();
		}
		return null;
	};
	const site = first(pagePublishers);
	return {
		// the name that readers know before the one in the register of companies
		publisher: first(publishers) ?? source ?? (site !== null && company.test(site) ? (first(siteNames) ?? site) : site),
		author: withoutPaper(first(writers)) ?? author,
	};
}

/** `Jane Roe, John Doe | The Daily`: the name of a paper behind those of its writers. */
function withoutPaper(author: string | null): string | null {
	return author?.split(/\s[|｜]\s/)[0]?.trim() ?? null;
}

function isPath(value: string): boolean {
	return />|»|›|&gt;/.test(value);
}

function isName(value: string): boolean {
	return value.length <= 120 && /\p{L}/u.test(value) && !/^https?:|^[{$<]/.test(value) && !isNobody(value);
}
