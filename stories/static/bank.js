/* global document, location, URLSearchParams */
// The language stands in the address's fragment, as for every page in a frame.
const lang = new URLSearchParams(location.hash.slice(1)).get('lang') ?? 'en';
if (lang.startsWith('nb')) {
  document.documentElement.lang = 'nb';
  for (const element of document.querySelectorAll('[data-nb]')) element.textContent = element.dataset.nb;
}
