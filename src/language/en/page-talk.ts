/** Words of sentences that speak of the page or to its reader rather than of what happened. */
const split = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** Openings: with one of these a sentence, or what stands behind a bracket, speaks of the page from there on. */
export const pageOpenings: readonly string[] = [
	...split(
		'sign up, sign in to, log in to, click here, click to, tap here, follow us, follow me, find us, like us on, join us on, subscribe to, subscribe for, subscribe now, subscribe here, subscribe today, register now, register here, read more, read also, read next, also read, see also, learn more at, share this, print this, download our app, download the app, get the app, get our app, get the latest, get breaking news, get unlimited, get our newsletter, get our stories, stay informed, stay tuned, stay updated, stay up to date, support our journalism, support our work, support independent, become a member, donate to, have a tip, have a story, got a tip, got a story, do you have a, let us know, tell us, write to us, email us, contact us, send us, check out our, check out the full, listen to the, watch the video, watch live, view comments, leave a comment, join the conversation, accept all cookies, enable javascript',
	),
	...split(
		"reporting by, additional reporting by, additional reporting and editing by, reporting and writing by, reporting and editing by, writing by, editing by, edited by, compiled by, translated by, translation by, with reporting by, with reporting from, with contributions from, with input from, with inputs from, with agency inputs, photo by, photos by, photograph by, photography by, image by, image credit, image source, photo credit, picture by, video by, graphic by, graphics by, illustration by, our standards:, purchase licensing rights, opens new tab, all rights reserved, copyright ©, copyright (c), ©, terms of use, disclaimer:, editor's note:, editors' note:, note to editors, notes to editors",
	),
	...split(
		'for further information, for more information, for more details, for more news, for media inquiries, for media enquiries, for press inquiries, for press enquiries, for further inquiries, for inquiries please, for enquiries please, for inquiries contact, for enquiries contact, for assistance please, for questions please, for questions contact, for questions or, media contact, media contacts, media inquiries, media enquiries, press contact, press contacts, press office:, contact:, contacts:, contact information, tel:, telephone:, phone:, fax:, email:, e-mail:, website:',
	),
	...split(
		'legal reference:, legal references:, legal reference(s):, controller:, key words:, keywords:, keyword:, tags:, tag:, topics:, topic:, categories:, category:, filed under, filed in:, posted in:, related topics, related articles, related links, related stories, related documents:, more on this story, photo:, photos:, image:, credit:, author:, authors:, by line:, case number:, case no:, docket number:, docket no:',
	),
];

/** Phrases that only a sentence about the page has, wherever they stand in it. */
export const pageAsides: readonly string[] = [
	...split('article, story, news item, press release, post, piece, item, item of news, news release, content, interview, column, op-ed').flatMap((noun) => [
		...split(
			'was originally published, was first published, originally appeared, first appeared, originally ran, was translated from, has been updated, has been corrected, was amended to, was corrected to, is republished, is reproduced',
		).map((rest) => `this ${noun} ${rest}`),
		...split('regarding this, about this, concerning this, on this, relating to this').map((before) => `questions ${before} ${noun}`),
	]),
	...split(
		'the news published here does not, views expressed in this, opinions expressed in this, views expressed here, opinions expressed here, views expressed are those of, opinions expressed are those of, do not necessarily reflect the views, do not necessarily reflect the opinions, does not necessarily reflect the views, does not necessarily reflect the opinions, do not necessarily represent the views, does not necessarily represent the views, do not necessarily reflect those, does not necessarily reflect those, subscribe to our, sign up for our, sign up to our, sign up to receive, to our newsletter, our daily newsletter, our weekly newsletter, our free newsletter, our morning newsletter, our evening newsletter, follow us on, find us on, join our channel, join our telegram, join our whatsapp, thomson reuters trust principles, was published here at the request, published here for information, use assistive technology, using assistive technology, needs a different format, request an accessible format, page was last updated, page was last modified, page last updated, page last reviewed, this website uses, our use of cookies, see our privacy policy, agree to our privacy policy, read our privacy policy, accept our privacy policy, agree to our terms of, accept our terms of, may contain affiliate',
	),
];
