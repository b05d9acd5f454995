/** The one behaviour of the timeline's page: the filters. Without scripts the page shows everything. */

export const script = `
(() => {
  const entries = [...document.querySelectorAll('main article')].map((element) => ({ element, text: element.textContent.toLowerCase(), ...element.dataset }));
  const control = (name) => document.getElementById(name);
  const [find, from, to] = ['find', 'from', 'to'].map(control);
  const choices = ['kind', 'type', 'status', 'confidence', 'body'].map(control);
  const isChosen = (entry, { id, value }) => value === '' || (id === 'body' ? entry.bodies.split(' ').includes(value) : entry[id] === value);
  const isWithin = ({ first, last }) => (from.value === '' && to.value === '') || (first !== '' && (from.value === '' || last >= from.value) && (to.value === '' || first <= to.value));
  const show = () => {
    const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const entry of entries) {
      const fits = words.every((word) => entry.text.includes(word)) && choices.every((choice) => isChosen(entry, choice)) && isWithin(entry);
      entry.element.hidden = !fits;
      if (fits) shown++;
    }
    for (const section of document.querySelectorAll('main section')) {
      const left = section.querySelectorAll('article:not([hidden])').length;
      section.hidden = left === 0;
      const link = document.querySelector('nav a[href="#' + section.id + '"]');
      if (link) { link.hidden = left === 0; link.querySelector('small').textContent = left; }
    }
    control('shown').textContent = shown + ' of ' + entries.length + ' entries';
  };
  const filters = control('filters');
  filters.addEventListener('input', show);
  // the fields are empty again only after the event
  filters.addEventListener('reset', () => setTimeout(show));
  filters.addEventListener('submit', (event) => event.preventDefault());
  show();
})();
`;
