/** Countries whose parts are called states, by their codes: elsewhere `the state` is the country. */
export const federations: ReadonlySet<string> = new Set(['AT', 'AU', 'BR', 'DE', 'FM', 'IN', 'MM', 'MX', 'MY', 'NG', 'PW', 'SD', 'SS', 'US', 'VE']);
