/** The last word of the name of a site, a paper or an agency, lower case. */
export const siteWords = new Set(
	`net network online web website portal news newswire newswires daily times post herald tribune journal gazette chronicle observer express mirror
	courier bulletin review weekly monthly magazine press agency wire today tv television radio broadcasting media images .com`.split(/\s+/),
);
