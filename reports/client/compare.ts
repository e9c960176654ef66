// Puts two to four units side by side. The choice is kept in the address: #66,68,2023.
{
  const { html, fill, say } = scriptDom;
  const { years, units } = compareFigures;

  const root = document.querySelector<HTMLElement>('#compare')!;
  const here = (document.currentScript as HTMLScriptElement | null)?.src ?? '';
  const slot = (name: string): HTMLElement => root.querySelector<HTMLElement>(`[data-slot="${name}"]`)!;

  // The choice, in the address and in the form --------------------------------------------------------------------

  const read = (): CompareChoice => {
    const parts = location.hash.slice(1).split(/,|%2C/i);
    const year = Number(parts.at(-1));
    const codes = years.includes(year) ? parts.slice(0, -1) : parts;
    const start = (root.dataset.start ?? '').split(',');
    const known = (all: readonly string[]): number[] =>
      [...new Set(all)].map(code => units.findIndex(unit => unit.code === code)).filter(i => i >= 0);
    const asked = known(codes);
    // One alone is held against the first that the page would begin with.
    const chosen = asked.length > 1 ? asked.slice(0, 4) : known([...codes, ...start]).slice(0, 2);
    return { chosen, year: years.includes(year) ? year : years.at(-1)! };
  };

  const copyOf = (id: string): HTMLSelectElement =>
    document
      .querySelector<HTMLTemplateElement>(id)!
      .content.querySelector('select')!
      .cloneNode(true) as HTMLSelectElement;
  const places = [1, 2, 3, 4].map(place => {
    const select = copyOf('#compare-units');
    if (place < 3) select.options[0]!.remove();
    slot('places').append(html('label', {}, html('span', {}, say(`place${place}`)), select));
    return select;
  });
  const yearSelect = copyOf('#compare-years');
  slot('places').append(html('label', {}, html('span', {}, say('year')), yearSelect));

  const write = (): void => {
    const codes = [...new Set(places.map(select => select.value).filter(Boolean))];
    // Two selects with one unit: the second takes the next one in the list.
    if (codes.length === 1) codes.push(units.find(unit => unit.code !== codes[0])!.code);
    location.replace(`#${[...codes, yearSelect.value].join(',')}`);
  };

  // The sub-axes of a year come in a file of their own ---------------------------------------------------------------

  const asked = new Set<number>();
  const load = (year: number): void => {
    if (compareData.parts[year] || asked.has(year)) return;
    asked.add(year);
    const script = document.createElement('script');
    script.src = here.replace(/[^/]*$/, `compare-${year}.js`);
    script.addEventListener('load', show);
    script.addEventListener('error', () => slot('note').replaceChildren(...fill('failed', { year: String(year) })));
    document.head.append(script);
  };

  const show = (): void => {
    const choice = read();
    places.forEach((select, i) => {
      const unit = choice.chosen[i];
      select.value = unit === undefined ? '' : units[unit]!.code;
    });
    yearSelect.value = String(choice.year);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.lang a')) link.hash = location.hash;
    load(choice.year);
    slot('note').replaceChildren(...(compareData.parts[choice.year] ? [] : fill('loading')));
    slot('lead').replaceChildren(...compareFindings.lead(choice));
    slot('total').replaceChildren(compareTables.totalTable(choice));
    slot('finding').replaceChildren(...compareFindings.axesFinding(choice));
    slot('axes').replaceChildren(...comparePictures.axisRows(choice));
    slot('table').replaceChildren(compareTables.fullTable(choice));
    slot('legend').replaceChildren(...comparePictures.legend(choice));
    slot('panels').replaceChildren(...comparePictures.panels(choice));
    slot('years').replaceChildren(compareTables.yearTable(choice));
  };

  for (const select of [...places, yearSelect]) select.addEventListener('change', write);
  addEventListener('hashchange', show);
  for (const element of document.querySelectorAll<HTMLElement>('[data-scripted]'))
    element.hidden = element.dataset.scripted === 'off';
  show();
}
