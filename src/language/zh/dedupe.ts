/** Characters that tell two passages apart even where all others agree: numerals, negations, calendar words. */
export const distinguishing: readonly string[] = [...'〇零一二三四五六七八九十百千万亿两半不无未非没年月日'];

/** Characters too common to tell what a sentence is about. */
export const functionWords: readonly string[] = [...'的了在是和与及或等对为以将有到由从其这那也都而并就被把个之于中上下'];
