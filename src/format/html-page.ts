/** The look and the one behaviour of the HTML page. */

export const style = `
:root { color-scheme: light dark; --ink: light-dark(#1d2430, #e6e9ef); --soft: light-dark(#667085, #98a2b3); --line: light-dark(#e4e7ec, #344054); --accent: light-dark(#175cd3, #84adff); }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); max-width: 60rem; margin: 0 auto; padding: 1rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; }
header p { color: var(--soft); margin: 0; }
#find { flex: 1; min-width: 12rem; font: inherit; padding: .4rem .7rem; border: 1px solid var(--line); border-radius: .4rem; background: none; color: inherit; }
h2 { position: sticky; top: 0; background: Canvas; border-bottom: 1px solid var(--line); padding: .3rem 0; }
article { display: grid; grid-template-columns: 9.5rem 1fr; gap: 1rem; padding: .8rem 0; border-bottom: 1px solid var(--line); }
article[hidden], section[hidden] { display: none; }
article p { margin: 0; overflow-wrap: anywhere; }
.when { font-variant-numeric: tabular-nums; color: var(--accent); }
.when small { display: block; color: var(--soft); }
.who { font-weight: 600; }
.chips { display: flex; flex-wrap: wrap; gap: .3rem; margin: .3rem 0 !important; }
.chips span { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; font-size: .85rem; color: var(--soft); }
.chips .figures { color: inherit; }
summary { color: var(--soft); font-size: .85rem; cursor: pointer; overflow-wrap: anywhere; }
blockquote { margin: .5rem 0; padding-left: .8rem; border-left: 3px solid var(--line); white-space: pre-line; overflow-wrap: anywhere; }
cite { display: block; font-style: normal; font-size: .85rem; color: var(--soft); }
table { width: 100%; border-collapse: collapse; font-size: .9rem; }
th, td { text-align: left; padding: .3rem .5rem .3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.bar { display: inline-flex; width: 8rem; height: .7rem; border-radius: .35rem; overflow: hidden; background: var(--line); }
.content { background: #12b76a; } .boilerplate { background: #98a2b3; } .repeat { background: #f79009; }
@media (max-width: 40rem) { article { grid-template-columns: 1fr; gap: .2rem; } }
`;

export const script = `
const articles = [...document.querySelectorAll('main article')].map((element) => [element, element.textContent.toLowerCase()]);
document.getElementById('find').addEventListener('input', ({ target }) => {
  const words = target.value.toLowerCase().split(' ').filter(Boolean);
  for (const [element, text] of articles) element.hidden = !words.every((word) => text.includes(word));
  for (const section of document.querySelectorAll('main section')) section.hidden = !section.querySelector('article:not([hidden])');
});
`;
