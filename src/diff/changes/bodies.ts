/** Bodies that changed: renamed (the same body, or its successor), replaced, added to a duty or removed from it. */
import type { BodyMention } from '../../extract/mentions.js';
import { fold } from '../../text/tokens.js';
import { bodiesOf, type Namer, pairUp } from './hunk.js';
import { lineage, oneLine } from './lineage.js';

export const nameBodies: Namer = ({ old, now }) => {
	// another name of the same body, or the name of its successor, is a renaming: not a change of policy
	const { changed: renamed, removed, added } = pairUp(bodiesOf(old), bodiesOf(now), ({ text }) => fold(text), [({ body }) => body.id, lineage]);
	// in order, the first of the one side with the first of the other
	const others = pairUp(removed, added, ({ body }) => body.id, [() => '']);
	const succeeded = others.changed.filter(([a, b]) => oneLine(a.mention.text, b.mention.text));
	const replaced = { ...others, changed: others.changed.filter((pair) => !succeeded.includes(pair)) };
	const values = (a: BodyMention | null, b: BodyMention | null) => ({
		old: a?.body.name ?? null,
		oldId: a?.body.id ?? null,
		new: b?.body.name ?? null,
		newId: b?.body.id ?? null,
	});
	return [
		...[...renamed, ...succeeded].map(([a, b]) => ({
			kind: 'body-renamed' as const,
			old: a.atom,
			now: b.atom,
			values: values(a.mention, b.mention),
			summary: `${a.mention.text} → ${b.mention.text}: the same body, not a change of policy`,
		})),
		...replaced.changed.map(([a, b]) => ({
			kind: 'body-replaced' as const,
			old: a.atom,
			now: b.atom,
			values: values(a.mention, b.mention),
			summary: `${a.mention.text} → ${b.mention.text}`,
		})),
		...replaced.removed.map(({ atom, mention }) => ({
			kind: 'body-removed' as const,
			old: atom,
			now: null,
			values: values(mention, null),
			summary: mention.text,
		})),
		...replaced.added.map(({ atom, mention }) => ({ kind: 'body-added' as const, old: null, now: atom, values: values(null, mention), summary: mention.text })),
	];
};
