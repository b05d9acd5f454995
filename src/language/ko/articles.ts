/** How Korean laws number their articles: 제12조. */
export const articleOpens: readonly string[] = ['제'];
export const articleEnds: readonly string[] = ['조'];
