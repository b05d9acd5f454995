/** Chinese verbs by which an office is filled or emptied. */
import { words } from '../words.js';

/** Before a person, a body and a post: 任命李某为|海关总署|署长. */
export const postings: readonly string[] = words('任命 免去 聘任 免职 委任 解聘 改任');
