/** The rules, in order: the first settled opinion decides. What looks like boilerplate and is content comes first. */

import type { Rule } from '../rule.js';
import { actHead } from './act-head.js';
import { advertisement } from './advertisement.js';
import { afterTheEnd } from './after-the-end.js';
import { breadcrumb } from './breadcrumb.js';
import { byline } from './byline.js';
import { caption } from './caption.js';
import { closingLink } from './closing-link.js';
import { commentForm } from './comment-form.js';
import { commentThread } from './comment-thread.js';
import { consentDialog } from './consent-dialog.js';
import { contactLine } from './contact-line.js';
import { cookieNotice } from './cookie-notice.js';
import { copyright } from './copyright.js';
import { credits } from './credits.js';
import { disclaimer } from './disclaimer.js';
import { documentCard } from './document-card.js';
import { documentNumber } from './document-number.js';
import { editorLine } from './editor-line.js';
import { filingMark } from './filing-mark.js';
import { frontMatter } from './front-matter.js';
import { headline } from './headline.js';
import { hijackedTitle } from './hijacked-title.js';
import { invitation } from './invitation.js';
import { languageMenu } from './language-menu.js';
import { licenceNumber } from './licence-number.js';
import { linkList } from './link-list.js';
import { navigation } from './navigation.js';
import { newsletter } from './newsletter.js';
import { ownFile } from './own-file.js';
import { pageBanner } from './page-banner.js';
import { pagination } from './pagination.js';
import { photoCredit } from './photo-credit.js';
import { provision } from './provision.js';
import { readMore } from './read-more.js';
import { recordField } from './record-field.js';
import { relatedStories } from './related-stories.js';
import { reporterLine } from './reporter-line.js';
import { runningLine } from './running-line.js';
import { scriptLeftover } from './script-leftover.js';
import { shareBar } from './share-bar.js';
import { siteName } from './site-name.js';
import { sourceLine } from './source-line.js';
import { spam } from './spam.js';
import { stamp } from './stamp.js';
import { strayMark } from './stray-mark.js';
import { tableOfContents } from './table-of-contents.js';
import { tags } from './tags.js';
import { teaser } from './teaser.js';
import { telephone } from './telephone.js';

export const rules: readonly Rule[] = [
	frontMatter,
	runningLine,
	consentDialog,
	scriptLeftover,
	headline,
	siteName,
	tableOfContents,
	documentCard,
	documentNumber,
	actHead,
	provision,
	commentThread,
	strayMark,
	breadcrumb,
	licenceNumber,
	copyright,
	spam,
	recordField,
	stamp,
	editorLine,
	credits,
	byline,
	reporterLine,
	sourceLine,
	photoCredit,
	caption,
	advertisement,
	cookieNotice,
	pageBanner,
	commentForm,
	newsletter,
	invitation,
	shareBar,
	pagination,
	languageMenu,
	readMore,
	ownFile,
	relatedStories,
	teaser,
	tags,
	disclaimer,
	filingMark,
	contactLine,
	telephone,
	navigation,
	linkList,
	closingLink,
	hijackedTitle,
	afterTheEnd,
];
