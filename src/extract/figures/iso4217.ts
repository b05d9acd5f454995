/** Codes and signs of currencies, the same in every language: ISO 4217 as in force, with the codes that the euro ended and a few that news still uses. */

const split = (text: string): string[] => text.trim().split(/\s+/);

export const currencyCodes: readonly string[] = split(`
	AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP CNH CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR
	FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP
	MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP
	TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWG ZWL
	ATS BEF DEM ESP FIM FRF GRD HRK IEP ITL NLG PTE BTC`);

/** Codes that are words in capitals as well (`ALL 50 STATES`): money only outside of headlines. */
export const wordlikeCodes: ReadonlySet<string> = new Set(split('all amd bam bob cop cup gel kes lak mad mop nad pen ron sar sos top try tmt'));

/** Codes that are written in small letters as well: `500 usd`. */
export const looseCodes: ReadonlySet<string> = new Set(
	split('usd eur gbp cny jpy inr sek nok dkk chf aud cad hkd sgd nzd krw rub zar btc thb myr idr vnd php'),
);

/** Offshore and trade names of a code's currency. */
export const sameCurrency: ReadonlyMap<string, string> = new Map([['CNH', 'CNY']]);

/** Signs that stand before or after an amount and belong to one currency. */
export const currencySigns: readonly (readonly [string, string])[] = [
	['€', 'EUR'],
	['£', 'GBP'],
	['₡', 'CRC'],
	['₦', 'NGN'],
	['₩', 'KRW'],
	['₪', 'ILS'],
	['₫', 'VND'],
	['₭', 'LAK'],
	['₮', 'MNT'],
	['₱', 'PHP'],
	['₲', 'PYG'],
	['₴', 'UAH'],
	['₵', 'GHS'],
	['₸', 'KZT'],
	['₹', 'INR'],
	['₺', 'TRY'],
	['₼', 'AZN'],
	['₽', 'RUB'],
	['₾', 'GEL'],
	['₿', 'BTC'],
	['฿', 'THB'],
	['៛', 'KHR'],
	['৳', 'BDT'],
	['ரூ', 'LKR'],
];
