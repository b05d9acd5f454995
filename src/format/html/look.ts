/** The style of the timeline's page. */

export const style = `
:root { color-scheme: light dark; --ink: light-dark(#1d2430, #e6e9ef); --soft: light-dark(#5d6778, #98a2b3); --line: light-dark(#e4e7ec, #344054); --accent: light-dark(#175cd3, #84adff); --panel: light-dark(#f7f8fa, #1a2230); }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: Canvas; max-width: 66rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.4rem; margin: 0; }
.about { color: var(--soft); margin: .2rem 0 .6rem; }
#filters { position: sticky; top: 0; z-index: 1; background: Canvas; border-bottom: 1px solid var(--line); padding: .5rem 0; display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; }
#filters input, #filters select, #filters button { font: inherit; font-size: .9rem; padding: .25rem .5rem; border: 1px solid var(--line); border-radius: .4rem; background: Canvas; color: inherit; min-width: 0; }
#filters select { max-width: 15rem; }
#find { flex: 1 1 12rem; }
#filters label { font-size: .9rem; color: var(--soft); white-space: nowrap; }
#shown { color: var(--soft); font-size: .9rem; margin-left: auto; }
nav { margin: .6rem 0; line-height: 2; }
nav a { color: var(--accent); text-decoration: none; margin-right: .8rem; white-space: nowrap; }
nav small { color: var(--soft); }
h2 { border-bottom: 1px solid var(--line); padding: .3rem 0; margin: 1.2rem 0 0; scroll-margin-top: 4rem; }
article { display: grid; grid-template-columns: 9.5rem 1fr; gap: 1rem; padding: .8rem 0; border-bottom: 1px solid var(--line); scroll-margin-top: 4rem; }
article:target { background: var(--panel); }
[hidden] { display: none !important; }
article p { margin: 0; overflow-wrap: anywhere; }
.when { font-variant-numeric: tabular-nums; color: var(--accent); }
.when small { display: block; color: var(--soft); }
.who { font-weight: 600; }
.chips { display: flex; flex-wrap: wrap; gap: .3rem; margin: .3rem 0 !important; }
.chips span { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; font-size: .85rem; color: var(--soft); }
.chips .figures { color: inherit; background: var(--panel); }
.chips .conflict { border-color: #f79009; color: inherit; }
summary { color: var(--soft); font-size: .85rem; cursor: pointer; overflow-wrap: anywhere; }
blockquote { margin: .5rem 0; padding-left: .8rem; border-left: 3px solid var(--line); white-space: pre-line; overflow-wrap: anywhere; }
cite { display: block; font-style: normal; font-size: .85rem; color: var(--soft); }
dl { display: grid; grid-template-columns: 6.5rem 1fr; gap: .1rem .8rem; margin: .5rem 0; font-size: .9rem; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
.document { border-bottom: 1px solid var(--line); padding: .4rem 0; }
.document > summary { display: grid; grid-template-columns: minmax(0, 1fr) 6.5rem 8rem 4rem; gap: .8rem; align-items: center; color: inherit; font-size: .95rem; }
.document > summary small { display: block; color: var(--soft); }
.bar { display: inline-flex; width: 8rem; height: .7rem; border-radius: .35rem; overflow: hidden; background: var(--line); }
.key i { display: inline-block; width: .7rem; height: .7rem; border-radius: .2rem; margin: 0 .3rem 0 .8rem; }
.content { background: #12b76a; } .boilerplate { background: #98a2b3; } .repeat { background: #f79009; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; margin: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
td:first-child, th:first-child { text-align: right; font-variant-numeric: tabular-nums; color: var(--soft); width: 3.5rem; }
td.rule { white-space: nowrap; width: 12rem; } td small { display: block; color: var(--soft); white-space: normal; }
@media (max-width: 40rem) { #filters { position: static; } article { grid-template-columns: 1fr; gap: .2rem; } .document > summary { grid-template-columns: 1fr auto; } td.rule { white-space: normal; width: auto; } }
@media print { #filters, nav { display: none; } }
`;
