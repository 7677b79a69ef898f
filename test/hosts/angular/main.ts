import '@angular/compiler';
import 'billing-widgets/billing-provider';
import 'billing-widgets/payment-methods';
import { type ApplicationRef, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { offer, place } from '../host.ts';
import { level, Page } from './page.ts';

let app: ApplicationRef;

offer({
  mount: async () => {
    place().append(document.createElement('host-page'));
    app = await bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
    app.tick();
  },
  unmount: () => app.destroy(),
  next: () => {
    level.update((value) => value + 1);
    app.tick();
  },
});
