/** English words of page furniture, by kind of boilerplate; phrases are parted by semicolons. `whole`: the line is nothing else; `opens`: it begins so; `within`: it holds it anywhere. */
import type { CueVocabulary } from '../../boilerplate/cue-vocabulary.js';

/** `copyright 1990` to `copyright 2040`: before anything but a year, a mark or a name of the thing, `copyright` is what a statute is about. */
const copyrightYears = Array.from({ length: 51 }, (_, year) => `copyright ${1990 + year}; (c) ${1990 + year}`).join('; ');

export const cues: CueVocabulary = {
	navigation: {
		whole: `
			home; homepage; main page; about; about us; about this site; contact; contact us; contacts; news; sitemap; site map; search;
			login; log in; log out; sign in; sign up; register; my account; menu; main menu; open menu; close menu; toggle navigation;
			skip to content; skip to main content; skip to navigation; skip to footer; categories; category; archives; archive; faq; faqs;
			help; feedback; careers; jobs; join us; links; friendly links; rss; rss feed; back to top; top; back; go back; services;
			products; promotion; promotions; exhibition; events; blog; forum; shop; store; cart; checkout; download; downloads; gallery;
			photos; videos; video; photo; opinion; opinions; business; sports; sport; culture; travel; science; technology; entertainment;
			lifestyle; world; politics; weather; subscribe; notifications; settings; show more; show all; view all; see all; load more; more;
			accept; accept all; reject all; decline; close; ok; got it; dismiss; whatsapp; wechat; weibo; facebook; twitter; instagram;
			linkedin; youtube; pinterest; telegram; email; print; link; copy link; terms of use; terms of service; terms and conditions;
			terms; privacy; privacy policy; legal notice; imprint; accessibility; advertise; advertise with us; newsletter; newsletters;
			text size; font size; a a a; live; e-paper; epaper; toggle search; breadcrumb;
			breadcrumbs; submit; send; cancel; save; loading; please wait; previous; next; prev; english; chinese; user login; username;
			password; forgot password; customer service; set as home page; add to favorites; mobile version; desktop version;
			full site; view full site; view desktop version; about cookies; our partners; partners; sponsors; press; press room`,
		opens: `
			skip to; jump to navigation; toggle; search archive; search for; search this site; you are not logged in; log in to; log in or;
			sign in to; sign in or; create an account; switch to; go back to top; open in app; download our app; download the app; get the app; join us;
			about us |; home |; back to`,
		within: `
			go back to top; skip to main content; skip to article; skip to: start;
			enable javascript; javascript is disabled; javascript is required; your browser does not support; upgrade your browser;
			browser is out of date; all regions; add to favorites; set as home`,
	},
	breadcrumb: {
		opens: `
			position:; current position; your position; your location; you are here; you are in; you are at; you are currently;
			current location; home »; home >; home ›; home /; home →; front page >; homepage >`,
	},
	byline: {
		whole: `
			by admin; by editor; by staff; staff writer; staff reporter; by staff writer; by our reporter; staff report; wire report;
			agencies`,
		opens: `
			author:; authors:; written by; posted by; published by; reported by; our reporter; our correspondent; staff reporter; reporter:;
			reporters:; story by; article by; text by; submitted by; about the author; guest post by; follow the author`,
		within: `
			follow him on twitter; follow her on twitter; can be reached at; is a reporter for; is a reporter at; is a staff writer;
			is a freelance; is a correspondent for; contributed to this report; contributed to this story; contributed reporting;
			view all posts by; is a senior writer; more from this author`,
	},
	credits: {
		opens: `
			reporting by; additional reporting by; editing by; writing by; additional reporting and editing by; (reporting by; (editing by; (writing by; compiled by; translated by;
			proofread by; reviewed by; fact checked by`,
		within: `
			has not been edited by; not been created or edited by; syndicated from; syndicated feed`,
	},
	source: {
		whole: `
			pr newswire; prnewswire; globe newswire; globenewswire; business wire`,
		opens: `
			original title:; original headline:; source:; sources:; (source:; (sources:; source ：; from:; article source; news source; via:; courtesy:; originally published;
			this article was originally published; this article originally appeared; this story originally appeared;
			this article first appeared; original article; original link; original url; read the original; view original; view the original;
			republished from; reprinted from`,
		within: `
			first appeared on; appeared first on; syndicated from; is reprinted with permission; republished with permission; reprinted with permission`,
	},
	original: {
		opens: `
			original title:`,
	},
	share: {
		whole: `
			share; shares; share this; share it; tweet; pin it; like; like this; print; email; e-mail; send to a friend; print this page;
			follow us; follow; bookmark; save; save article; more sharing options; share with; share to; share via; print friendly;
			printer friendly; printer-friendly version; facebook twitter; close window`,
		opens: `
			share this; share on; share via; share with; share to; share:; share article; share story; share the; share |; share facebook;
			share twitter; tweet this; email this; e-mail this; print this; print article; print page; follow us; follow on; like us on;
			like this; click to share; click to email; click to print; copy link; copy url; post to; pin on; send this; please follow;
			find us on; join us on; connect with us; stay connected; like loading; bookmark this; add to reading list;
			listen to this article; gift this article; give this article; save this`,
		within: `
			share on facebook; share on twitter; facebook twitter; twitter facebook; opens in new window; on twitter and facebook;
			on facebook and twitter; add this to; share share; follow us on; join our whatsapp; join our telegram; join our channel`,
	},
	related: {
		whole: `
			related; recommended; trending; popular; most popular; most read; most viewed; most shared; most commented;
			latest; latest news; latest posts; latest stories; latest articles; top news; top stories; top story; hot news; hot topics;
			hot words; news ranking; more news; more stories; more articles; more headlines; other news; other stories; other articles;
			other posts; recent news; recent posts; recent articles; recent comments; popular posts; popular news; popular articles;
			featured; featured stories; featured articles; featured news; editors picks; editor's picks; editor's choice; editors' picks;
			editor's pick; special coverage; in pics; in case you missed it; what's new; breaking news; headlines; further reading;
			further information; external links; useful links; related resources; similar articles; similar posts; similar news; up next; read next; next article; previous article; next story; next post;
			previous post; don't miss; must read; must reads; popular now; trending now; around the web; promoted stories; from the web;
			in the news; news feed; photos; most emailed; today's top news; todays top news; you might like; keep reading; continue reading;
			read more; read full story; see also; on this topic; on this story; see more; learn more; find out more; latest from; links`,
		opens: `
			related news; related stories; related story; related articles; related article; related posts; related post; related content;
			related topics; related links; related reading; related:; related coverage; related items; related documents; you may also;
			you might also; you may like; you might be interested; you may be interested; you also might; also read; also see; see also;
			read also; also on; read more; read next; read:; more from; more on this; more in; more about; more stories; more news;
			more like this; recommended for you; recommended stories; recommended articles; recommended reading; recommended:; trending in;
			latest in; latest from; most popular in; most read in; people also read; readers also; other articles; watch:; watch now;
			watch more; don't miss; continue reading; must read; click here to read; next:; previous:; previous article; next article;
			previous post; next post; prev post; previous story; next story; sponsored stories; promoted stories; photos over; in pics:;
			top stories in; editor's picks; add your comments; today's`,
	},
	readmore: {
		whole: `
			read more; read more »; continue reading; read full article; read the full story; read full story; full story; more details;
			see more; show more; view more; learn more; find out more; click here; click here for more; read on; read the rest; expand;
			collapse; details; view gallery; view photos; watch video; watch the video; play video; listen; read transcript; enlarge image;
			enlarge this image; toggle caption; hide caption; view image; view larger image; image`,
		opens: `
			click here to; click here for; read more:; read more about; read more at; read more on; click to enlarge; click to expand;
			click on the image; scroll down; article continues; story continues; continue reading below`,
	},
	tags: {
		whole: `
			tags; topics; keywords; labels`,
		opens: `
			tags:; tag:; tags; tagged; topics:; topic:; keywords:; keyword:; key words:; filed under; filed in; posted in; categories:;
			category:; labels:; more stories about; more about; in this story; mentioned in this; hashtags`,
	},
	comments: {
		whole: `
			comments; comment; leave a comment; leave a reply; leave comment; post a comment; post comment; add a comment; add comment;
			write a comment; your comment; no comments; no comments yet; cancel reply; reply; report; report abuse; view comments;
			show comments; be the first to comment; join the conversation; join the discussion; discussion; name; email; website; name *;
			email *; flag as inappropriate; load comments; read comments; all comments; have your say; comments are closed; sort by; newest;
			oldest; share your thoughts; user comments; reader comments`,
		opens: `
			leave a comment; leave a reply; leave your comment; post your comment; post a comment; add your comment; comments are closed;
			comments are; your email address; you must be logged in; you must log in; please log in; please login; log in to comment;
			sign in to comment; login to; save my name; notify me of; required fields; comments (; comment (; cancel reply; be the first;
			view all comments; have your say; what do you think; join the conversation; name (required; enter your comment;
			type your comment; the comments below; all comments; to leave a comment; write your; this site uses akismet;
			please enable javascript; add your comments`,
		within: `
			will not be published; required fields are marked; comment data is processed; reduce spam; powered by disqus;
			view the comments powered by; comments powered by; for the next time i comment; terms of service apply; protected by recaptcha;
			moderated before; community guidelines; house rules`,
	},
	banner: {
		whole: `
			here's how you know; heres how you know; official website; is this page useful; thank you for your feedback; thanks for your feedback`,
		opens: `
			an official website of; this is an official website; official websites use; here's how you know; heres how you know; the .gov means;
			federal government websites often end; secure .gov websites; secure websites use; a .gov website belongs; a lock ( ); the https:// ensures; this site is secure;
			before sharing sensitive information; share sensitive information only on; was this page helpful; was this article helpful;
			was this information helpful; was this page useful; was this content helpful; is this page useful; is there anything wrong with this page;
			there is a problem with this page; report a problem with this page; report a problem on this page; report an issue with this page;
			did you find what you were looking for; how would you rate this page; rate this page; how can we improve this page;
			help us improve gov.uk; help us improve this page; help us improve our website; help us improve this website; to help us improve;
			thank you for your feedback; thanks for your feedback; tell us what you think of this page; what did you think of this page;
			what were you doing; what went wrong; don't include personal or financial information; send me the survey; maybe yes no;
			view this page in; this page is also available in; translate this page; javascript is disabled; please enable javascript;
			your browser does not support; you are using an outdated browser; this website works best`,
	},
	cookies: {
		whole: `
			cookies; cookie policy; cookie settings; privacy & cookies policy; manage cookies; cookie preferences; privacy overview;
			manage consent; strictly necessary cookies; always enabled; always active`,
		opens: `
			we use some essential cookies; we use essential cookies; we'd like to set additional cookies; we would like to set additional cookies;
			we also use cookies; you have accepted additional cookies; you have rejected additional cookies; you can change your cookie settings;
			accept additional cookies; reject additional cookies; this page uses cookies; some cookies; cookies help us; cookies allow us; by accepting;
			this website uses cookies; this site uses cookies; we use cookies; our website uses cookies; our site uses cookies;
			we and our partners; by continuing to; by using this site; by clicking; cookies are; cookies on; about cookies;
			necessary cookies; functional cookies; performance cookies; analytical cookies; advertisement cookies; manage your privacy;
			we value your privacy; your privacy; we respect your privacy; privacy & cookies; cookie consent; cookie notice; accept cookies;
			accept all cookies; we process`,
		within: `
			essential cookies; additional cookies; optional cookies; third-party cookies; cookie settings; your cookie choices;
			uses cookies; use cookies; use of cookies; cookie policy; accept cookies; our cookies; consent to the use;
			store and/or access information; we'll assume you're ok with this; cookies to improve; cookies to ensure; cookies to give;
			cookies to provide; cookies to personalise; cookies to personalize; manage your preferences; withdraw your consent;
			withdraw consent; legitimate interest`,
	},
	newsletter: {
		whole: `
			subscribe; subscribe now; subscribe today; newsletter; newsletters; sign up; sign up now; email address; enter your email;
			your email; subscribe to our newsletter; get our newsletter; stay informed; stay up to date`,
		opens: `
			subscribe to; subscribe for; subscribe and; subscribe now; sign up for; sign up to; sign up and; sign up here;
			get our newsletter; get the latest; get our; get the best; get daily; get breaking news; get email; join our newsletter;
			join our mailing; join thousands; enter your email; receive our; receive the latest; want more; stay informed; stay up to date;
			stay up-to-date; keep up with; never miss; don't miss out; already a subscriber; already have an account; to continue reading;
			this article is for subscribers; subscribers only; become a member; become a subscriber; support our; support independent;
			donate; make a donation; support quality journalism; register now; register for free;
			thank you for subscribing; thank you for signing; you're now subscribed; please check your inbox; invalid email;
			please enter a valid; contribute to; add us as; view our privacy`,
		within: `
			our newsletter; our free newsletter; daily newsletter; weekly newsletter; sign up for our; your inbox; subscribe to our;
			our mailing list; email newsletter; unsubscribe at any time; unsubscribe anytime; subscribe to receive; you can unsubscribe;
		 to receive updates; terms of use and privacy policy; privacy policy and terms;
			terms of service and privacy policy; agree to our terms; agree to the terms; by signing up; by subscribing`,
	},
	advertisement: {
		whole: `
			advertisement; advertisements; ad; ads; sponsored; sponsored content; sponsored links; sponsored by; promoted; paid content;
			ad_1; ad_2; ads by google; advertise here; advertorial; commercial; skip advertisement; continue reading the main story;
			supported by; loading ad; publicite; remove ads; hide ad; partner content; paid post; affiliate disclosure; ad feedback`,
		opens: `
			[ad_1; [ad_2; ad_1; ad_2; advertisement -; advertisement:; advertisement scroll; story continues below; article continues below;
			article continues after; scroll to continue; sponsored by; ads by; loading advertisement; skip ad; advertisement continue;
			we may earn; we may receive; this post may contain affiliate; this post contains affiliate; this article contains affiliate;
			when you buy through; when you purchase through; if you buy`,
		within: `
			continues below advertisement; below this advertisement; affiliate commission; affiliate links; google_ad_client; adsbygoogle;
			ad choices`,
	},
	copyright: {
		whole: `
			all rights reserved; copyright; copyrights; public domain; some rights reserved; no rights reserved`,
		opens: `
			${copyrightYears}; copyright ©; copyright (c); copyright:; copyright by; copyright notice; copyright statement;
			copyright reserved; copyright all rights; copyright in this; powered by wordpress; powered by blogger; powered by google;
			powered by drupal; powered by joomla; powered by shopify; powered by squarespace; powered by wix; powered by ghost;
			powered by mediawiki; powered by discuz; powered by phpbb; powered by vbulletin; powered by typepad; powered by substack;
			powered by livefyre; powered by taboola; powered by outbrain; proudly powered by; this work is in the public domain; this work is licensed; this article is licensed; this content is licensed;
			licensed under a creative commons; licensed under creative commons; released under a creative commons; text is available under; designed and developed by; designed & developed by; designed by:; developed by:; developed and maintained by;
			content is available under; except where otherwise noted; except where otherwise stated; creative commons attribution; ©; © copyright; all content copyright; all contents copyright`,
		within: `
			all rights reserved; all right reserved; rights reserved; copyright ©; copyright (c); © copyright;
			may not be published, broadcast; reproduction in whole or in part; may not be reproduced; reproduced without;
			republished without; redistributed without; copied without; powered by wordpress; proudly powered by;
			website designed by; site designed by; web design by; website design by; website developed by; site developed by;
			website by:; theme by:; website designed and developed by; site designed and developed by; website designed & developed by;
			this material may not be`,
	},
	disclaimer: {
		whole: `
			disclaimer; legal disclaimer; disclosure`,
		opens: `
			disclaimer:; disclaimer ：; disclaimer -; disclaimer; statement: this; statement: the; the views expressed;
			the opinions expressed; views expressed; opinions expressed; any opinions expressed; the information on this;
			the information provided; the information contained; all information provided; this article is for informational;
			this article is reprinted; this content is provided; nothing in this; if you believe; if you find any;
			to the best of our knowledge; we value your feedback; neither the; note: this article; this article was generated;
			this article has been; this story has been published from; this article does not necessarily; this content was created by;
			this content was produced by; this article was produced by`,
		within: `
			does not constitute investment; not constitute investment advice; not constitute financial advice; not financial advice;
			not intended as; for informational purposes only; for reference only; for general information; do not necessarily reflect;
			does not necessarily reflect; not necessarily those of; does not represent the position;
			makes no guarantee; makes no warranties; makes no representation; infringe your;
			at your own risk; contact us for deletion; delete it immediately; delete it in time; is not responsible for the content;
			not responsible for the content; views of the author; accept no responsibility; copyright belongs to the original; has not been edited by; have not been edited by;
			was auto-generated from; is auto-generated from; auto-generated from a syndicated; generated from a syndicated feed; published from a syndicated feed;
			from a wire agency feed; without modifications to the text; headline has been changed; published unedited from`,
	},
	editor: {
		whole: `
			(end); end; (finish); finish; (over); enditem; ends; ###; -30-`,
		opens: `
			editor:; editors:; editor ：; (editor:; (editor; web editor; (web editor; responsible editor; responsibility editor; edited by;
			(edited by; editor in charge; executive editor; chief editor; managing editor; copy editor; contact editor; editorial:;
			proofreading:; production:; 【editor`,
		within: `
			(web editor; responsibility editor; responsible editor; )editor:; editor in charge; (editor:`,
	},
	photo: {
		whole: `
			getty images; file photo; photo; reuters; ap; afp; associated press; shutterstock; istock; image; photo provided; courtesy photo;
			handout; unsplash; pixabay`,
		opens: `
			photo:; photo credit; photo by; photos by; photograph:; photograph by; image:; image credit; image source; image courtesy;
			image by; picture:; pictures:; picture by; credit:; credits:; photo courtesy; photo source; photo illustration; illustration by;
			illustration:; video by; video:; image copyright; image: copyright; photograph ©; getty images; cover image; featured image; file photo; photo /; photo ©`,
		within: `
			/getty images; via getty images; / getty images; via ap; via reuters; visual china group; /shutterstock; / shutterstock;
			via shutterstock`,
	},
	pagination: {
		whole: `
			previous; next; previous page; next page; first page; last page; prev next; previous next; older posts; newer posts; page;
			load more; first; last`,
		opens: `
			page 1 of; page 2 of; 1 of; « previous; « prev; pages:; next page; previous page; next »; previous :; next :; previous：; next：;
			1 2 3`,
	},
	languages: {
		whole: `
			english; français; español; русский; العربية; 中文; deutsch; português; 日本語; 한국어; italiano; english 中文; english version;
			chinese version; select language; choose language; change language; language; languages; other languages; 简体中文; 繁體中文;
			繁体中文; bahasa indonesia; türkçe; polski; nederlands; tiếng việt; हिन्दी; فارسی`,
		opens: `
			select language; choose your language; choose language; this page in; available in:; read this in; read in; other languages;
			translate`,
		within: `
			русский français; français español; français deutsch; deutsch español; español français; 日本語 한국어; english español;
			english français; english deutsch; english 中文`,
	},
	stamp: {
		opens: `
			updated:; updated on; updated at; updated; last updated; last modified; last update; published:; published on; published at;
			published; posted:; posted on; posted at; posted; date:; date published; publish date; publication date; release date;
			release time; publish time; publishing time; published time; publication time; created:; created on; modified:; time:; date ：;
			first published; originally published; page last reviewed; page last updated; issue date; views:; hits:; clicks:;
			number of views; browse:; pageviews; reading time; read time; estimated reading`,
		within: `
			updated:; min read; minute read; minutes read; mins read; last updated:; last updated on; hours ago; minutes ago; days ago; hrs ago; hr ago;
			mins ago; min ago; secs ago; an hour ago; a day ago; total views;
			views:`,
	},
	contact: {
		whole: `
			contact; contact us; address; phone; fax; email; media contact; media contacts; press contact; press contacts;
			contact information; contact details; media enquiries; press enquiries; opening hours; office hours; get in touch; follow us;
			switchboard; main switchboard; out of hours; out-of-hours; general enquiries; press office; enquiries; toll free; toll-free; hotline`,
		opens: `
			tel:; tel.; tel：; telephone:; telephone：; phone:; phone：; fax:; fax：; e-mail:; email:; email：; e-mail：; address:;
			address：; add:; postcode; zip code; postal code; p.o. box; whatsapp:; wechat:; qq:; mob:; mobile:; media contact; press contact;
			press enquiries; media enquiries; switchboard; hotline:; website:; general enquiries; contact us;
			for media; got a tip; have a tip; do you have a tip; do you have a story; have a story; got a story; have a news tip; got a news tip; we'd love to hear;
			we would love to hear; we'd love to get your; we want to hear from you; share your story with us; tell us your story; send your story; send tips;
			letters to the editor; write to; send us; newsroom:`,
	},
	filing: {
		opens: `
			billing code; [fr doc; fr doc.; federal register /; from the federal register online; view document; this document is; legal status; printed version;
			document statistics; start printed page; end printed page; xml version; download pdf; download this; download the pdf;
			download as pdf; pdf version; view pdf; order reprints; purchase licensing; our standards`,
	},
	spam: {
		within: `
			casino; online casino; slot online; slot gacor; judi online; togel; sportsbook; betting site; bonus code; free spins; viagra;
			cialis; escort; escorts; payday loan; payday loans; cheap jordans; replica watches; louis vuitton outlet; porn; xxx; sex video;
			poker online; baccarat; roulette; pk10; buy followers; essay writing service; live chat; sex toys; forex signals`,
	},
};
