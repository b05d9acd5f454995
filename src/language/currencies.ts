/** The currency of the places where a language is mostly written: `5 Cent` in a German text are the euro's. Languages of many currencies have none. */
export const ownCurrencies: Readonly<Record<string, string>> = { de: 'EUR', fr: 'EUR', it: 'EUR', nl: 'EUR' };
