/** What punctuation says about a line. */

export const Mark = { stop: 1, comma: 2, separator: 4, quote: 8, closing: 16, ellipsis: 32, arrow: 64, colon: 128 } as const;

const traits = new Uint8Array(0x10000);
const give = (marks: string, trait: number): void => {
	for (let at = 0; at < marks.length; at++) traits[marks.charCodeAt(at)] = (traits[marks.charCodeAt(at)] as number) | trait;
};
give('.!?。…؟।．｡！？', Mark.stop);
give(',;、،，；', Mark.comma);
/** What menus and breadcrumbs are strung with. */
give('|>»/·•_*›→‹«—\\∙■▪◆●<~+・┊│‖¦▸▶►=｜＞／＿＊＼＜～＋＝', Mark.separator);
give('"“”「«„＂', Mark.quote);
give('"\'“”‘’)]」』》»*〉】）］＂＇＊', Mark.closing);
give('…', Mark.ellipsis);
give('>»›→＞', Mark.arrow);
give(':：', Mark.colon);

/** The traits of a mark, as bits of {@link Mark}. */
export function markTraits(c: number): number {
	return traits[c] as number;
}
