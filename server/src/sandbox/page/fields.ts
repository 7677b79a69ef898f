import type { FrameChannel, MessageShapes } from '../../../../src/payment-fields/frame-channel.ts';
import { toFields } from '../../../../src/payment-fields/sandbox/messages.ts';
import { CardForm } from './card-form.ts';
import { applyLooks } from './looks.ts';
import { fromFragment, meetPage, tellHeight } from './page-channel.ts';
import { sandboxWords } from './words/words.ts';

/** The hosted fields' document: three fields that the page around it can place and dress, and never read. */
let channel: FrameChannel<typeof toFields, MessageShapes> | undefined;
let configured = false;
let told = false;

/** Only what is new: how often a key is pressed is nobody's business. */
const tellState = (complete: boolean): void => {
  if (complete === told) return;
  told = complete;
  channel?.send({ type: 'state', complete });
};

const form = new CardForm(sandboxWords(fromFragment().lang ?? document.documentElement.lang), tellState);
// There is nowhere to send it to; pressing Enter must not load the document anew.
document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());

meetPage(
  toFields,
  (met) => {
    channel = met;
    tellHeight(met);
  },
  (message, reply) => {
    switch (message.type) {
      case 'configure':
        form.words = sandboxWords(message.locale);
        document.documentElement.dir = message.direction;
        applyLooks(message);
        if (!configured) channel?.send({ type: 'ready' });
        configured = true;
        break;
      case 'focus':
        form.focus();
        break;
      case 'tokenise':
        reply(form.tokenise());
        break;
      default:
    }
  },
);
