/** Recurring times and times of day. */
import type { DateVocabulary } from '../../../extract/dates/vocabulary.js';
import { phrases } from '../../words.js';

export const recurring: DateVocabulary['terms'] = [
	[{ class: 'every' }, '每', '每个', '每隔'],
	[{ class: 'day-part', part: 'dawn' }, ...phrases('凌晨, 清晨, 黎明, 拂晓')],
	[{ class: 'day-part', part: 'morning' }, ...phrases('上午, 早上, 早晨, 早')],
	[{ class: 'day-part', part: 'noon' }, '中午', '正午'],
	[{ class: 'day-part', part: 'afternoon' }, '下午', '午后'],
	[{ class: 'day-part', part: 'evening' }, ...phrases('晚上, 傍晚, 晚, 晚间, 夜里, 夜间, 深夜, 半夜')],
	[{ class: 'day-part', part: 'midnight' }, '午夜', '零时', '子夜'],
	[{ class: 'clock-mark', mark: 'hour' }, ...phrases('点, 时, 点钟, 點, 時')],
	[{ class: 'clock-mark', mark: 'minute' }, '分'],
	[{ class: 'clock-mark', mark: 'half' }, '半'],
	[{ class: 'clock-mark', mark: 'exact' }, '钟', '整', '许'],
];
