/** Words of lines that ask readers to go elsewhere: what they are asked to do, and where. */

/** Such a line opens with one of these, or with `you can`, `please`, `for more` and one of these. */
export const invitingVerbs = 'follow like join find connect contact reach subscribe watch add tweet chat message engage get keep stay download read'.split(' ');
export const invitingOpeners = 'you can could please for more to and or also be sure'.split(' ');

/** Networks, shops of apps and readers of feeds. */
export const networks = `facebook twitter instagram telegram whatsapp youtube tiktok linkedin wechat weibo snapchat pinterest mastodon bluesky threads reddit
	flipboard viber tumblr flickr googlenews rss`.split(/\s+/);

/** A word in brackets behind the headline of another story. */
export const teaserTags = `insight warning news video reaction analysis pictures photos gallery opinion exclusive update updates latest report revealed comment
	interview poll maps map podcast quiz watch live explained explainer spotlight blog data profile review picture vote forecast weather latest shock
	breaking alert listen read more`.split(/\s+/);
