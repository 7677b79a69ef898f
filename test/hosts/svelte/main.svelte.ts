import 'billing-widgets/billing-provider';
import 'billing-widgets/payment-methods';
import { flushSync, mount, unmount } from 'svelte';
import { offer, place } from '../host.ts';
import Page from './Page.svelte';

const props = $state({ level: 2 });
let page: Record<string, unknown>;

offer({
  mount: () => {
    page = mount(Page, { target: place(), props });
    flushSync();
  },
  unmount: () => unmount(page),
  next: () => {
    props.level += 1;
    flushSync();
  },
});
