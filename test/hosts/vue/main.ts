import 'billing-widgets/billing-provider';
import 'billing-widgets/payment-methods';
import { createApp, h, nextTick, ref, type App } from 'vue';
import { offer, place } from '../host.ts';
import Page from './Page.vue';

const level = ref(2);
let app: App;

offer({
  mount: () => {
    app = createApp({ render: () => h(Page, { level: level.value }) });
    app.mount(place());
  },
  unmount: () => app.unmount(),
  next: () => {
    level.value += 1;
    return nextTick();
  },
});
