import 'billing-widgets';
import { followLink } from './follow-link.ts';

document.querySelector('billing-provider')!.addEventListener('billing-navigate', followLink);
