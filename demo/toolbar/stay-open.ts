const KEY = 'demo-toolbar';

/** Keeps the toolbar open over a reload, as after an edit of the source, in the same tab. */
export const stayOpen = (): void => {
  const details = document.querySelector<HTMLDetailsElement>('.toolbar details')!;
  details.open = sessionStorage.getItem(KEY) === 'open';
  details.addEventListener('toggle', () => sessionStorage.setItem(KEY, details.open ? 'open' : ''));
};
