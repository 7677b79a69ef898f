/** What the toolbar sets on the page; each stands in the address, so that a state can be linked to. */
const settings: Record<string, { value: string; apply: (value: string) => void }> = {
  theme: { value: 'light dark', apply: (theme) => document.documentElement.setAttribute('data-theme', theme) },
  direction: {
    value: '',
    apply: (direction) => {
      // Words decide a widget's direction; `dir` of its own overrules them, to see the mirrored layout in any language.
      for (const widget of document.querySelectorAll<HTMLElement>('billing-provider > section > *')) {
        widget.dir = direction;
      }
    },
  },
};

/** Follows the selects, beginning with what the address says. */
export const watchPage = (): void => {
  const address = new URL(location.href);
  for (const [name, { value, apply }] of Object.entries(settings)) {
    const select = document.querySelector<HTMLSelectElement>(`#${name}`)!;
    select.value = address.searchParams.get(name) ?? value;
    if (select.selectedIndex < 0) select.value = value;
    if (select.value !== value) apply(select.value);
    select.addEventListener('change', () => {
      apply(select.value);
      if (select.value === value) address.searchParams.delete(name);
      else address.searchParams.set(name, select.value);
      history.replaceState(null, '', address);
    });
  }
};
