/** Recurring times and times of day. */
import type { DateVocabulary } from '../../../extract/dates/vocabulary.js';
import { phrases } from '../../words.js';

export const recurring: DateVocabulary['terms'] = [
	[{ class: 'every' }, ...phrases('every, each, per, once a, once every, twice a')],
	[{ class: 'every', whole: true }, 'all'],
	[{ class: 'set', value: 'P1D' }, 'daily', 'nightly', 'day-to-day'],
	[{ class: 'set', value: 'P1W' }, 'weekly'],
	[{ class: 'set', value: 'P2W' }, 'biweekly', 'fortnightly'],
	[{ class: 'set', value: 'P1M' }, 'monthly', 'month-to-month'],
	[{ class: 'set', value: 'P2M' }, 'bimonthly'],
	[{ class: 'set', value: 'P6M' }, ...phrases('semiannual, semi-annual, semiannually, half-yearly')],
	[{ class: 'set', value: 'P1Y' }, 'annually', 'yearly'],
	[{ class: 'set', value: 'PT1H' }, 'hourly'],
	[{ class: 'day-part', part: 'morning' }, ...phrases('morning, mornings, mid-morning, mid morning, early morning, late morning')],
	[{ class: 'day-part', part: 'noon', alone: true }, 'noon', 'midday'],
	[{ class: 'day-part', part: 'afternoon' }, ...phrases('afternoon, afternoons, mid-afternoon, mid afternoon, late afternoon, early afternoon')],
	[{ class: 'day-part', part: 'evening' }, ...phrases('evening, evenings, early evening, late evening')],
	[{ class: 'day-part', part: 'night' }, 'night', 'nights'],
	[{ class: 'day-part', part: 'night', alone: true }, 'overnight'],
	[{ class: 'day-part', part: 'night', alone: true, today: true }, 'tonight'],
	[{ class: 'day-part', part: 'morning' }, ...phrases('early hours, small hours, wee hours, early morning hours, morning hours, forenoon')],
	[{ class: 'day-part', part: 'evening' }, 'evening hours', 'late evening hours'],
	[{ class: 'day-part', part: 'dawn', point: true }, ...phrases('dawn, daybreak, sunrise, sunup, first light, daylight, cockcrow, early dawn')],
	[{ class: 'day-part', part: 'evening', point: true }, ...phrases('dusk, sunset, sundown, twilight, last light')],
	[{ class: 'day-part', part: 'night', point: true }, ...phrases('nightfall, night-fall')],
	[{ class: 'day-part', part: 'midnight', alone: true }, 'midnight'],
	[{ class: 'clock-mark', mark: 'am' }, ...phrases('am, a.m., a.m, in the morning')],
	[{ class: 'clock-mark', mark: 'pm' }, ...phrases('pm, p.m., p.m, in the afternoon, in the evening, at night')],
	[{ class: 'clock-mark', mark: 'oclock' }, "o'clock"],
	[
		{ class: 'time-zone' },
		...phrases(`
			local time, eastern time, pacific time, central time, mountain time, standard time, daylight time, eastern standard time,
			eastern daylight time, pacific standard time, pacific daylight time, central standard time, central daylight time,
			central european time, greenwich mean time, british summer time, universal time, beijing time, london time
		`),
	],
];
