import { logEvents } from './event-log.ts';
import { watchClock } from './clock.ts';
import { watchCustomer } from './customer.ts';
import { watchPage } from './page.ts';
import { report } from './status.ts';
import { stayOpen } from './stay-open.ts';

/** Wires the demo's controls. None of this is part of the widgets, or of what a store has to do for them. */
stayOpen();
watchPage();
logEvents(document.querySelector('#events')!);
await Promise.all([watchCustomer(), watchClock()]).catch(report);
