import '/dist/billing-provider.js';
import '/dist/purchase-history.js';
import { answer } from './answer.js';
import { rowsOf, watch } from './watch.js';

const provider = document.createElement('billing-provider');
provider.api = 'https://billing.test';
provider.fetchSession = async () => ({ token: 'token', expiresAt: '2999-01-01T00:00:00.000Z' });
provider.fetch = answer;
const history = document.createElement('purchase-history');
provider.append(history);
watch(() => history.shadowRoot);
document.querySelector('main').append(provider);

/** Presses the button below the list until so many rows are there. */
window.loadRows = async (count) => {
  while (rowsOf(history.shadowRoot).length < count) {
    history.shadowRoot.querySelector('.end button')?.click();
    await new Promise((done) => requestAnimationFrame(done));
  }
};
