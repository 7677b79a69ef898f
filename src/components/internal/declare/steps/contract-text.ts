import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Contract } from '../../../../api/contract/declaration.ts';
import { formatInstant } from '../../../../format/date.ts';
import { formatLocale } from '../../../../localization/locale.ts';
import { sayDay, sayName } from '../../say.ts';

/** When a contract was made, and by which number it is known. */
export const contractLine = ({ on, orderNumber, subscription }: Contract, today?: string): string => {
  const day = sayDay(on, today);
  const number = orderNumber && sayName(orderNumber);
  if (subscription) return msg(str`Subscribed on ${day}`, { desc: 'About a contract. 0 is a date.' });
  return number
    ? msg(str`Bought on ${day}, order ${number}`, { desc: 'About a contract. 0 is a date, 1 an order number.' })
    : msg(str`Bought on ${day}`, { desc: 'About a contract. 0 is a date.' });
};

/** What the store will note beside a declaration about a contract, or do with it. None of it stands in the way. */
export const contractNotes = (contract: Contract, today?: string): TemplateResult | typeof nothing => {
  const notes = [timeNote(contract, today), waiverNote(contract), endNote(contract, today), managedNote(contract), declaredNote(contract)];
  const said = notes.filter((note) => note !== undefined);
  return said.length ? html`${said.map((note) => html`<p>${note}</p>`)}` : nothing;
};

const timeNote = ({ until, late, waiver }: Contract, today?: string): string | undefined => {
  // Who has given the right up is not promised a day.
  if (waiver && !late) return undefined;
  if (!until) return late ? lateWithoutDay() : undefined;
  const day = sayDay(until, today);
  return late
    ? msg(str`The period ended on ${day}. You can still declare it; the store will note that it is late.`, {
        desc: 'About a contract that somebody may withdraw from. 0 is a date.',
      })
    : msg(str`In time until ${day}.`, { desc: 'About a contract that somebody may withdraw from. 0 is a date.' });
};

const lateWithoutDay = (): string =>
  msg('The period has ended. You can still declare it; the store will note that it is late.', {
    desc: 'About a contract that somebody may withdraw from.',
  });

const waiverNote = ({ waiver }: Contract): string | undefined => {
  if (!waiver) return undefined;
  const at = formatInstant(waiver.at, formatLocale());
  return msg(str`On ${at} you agreed to this: “${sayName(waiver.text)}” You can still declare it; the store will note that you agreed.`, {
    desc: 'The customer has agreed to lose the right to withdraw. 0 is a date and a time, 1 the sentence that they agreed to.',
  });
};

const endNote = ({ endsOn }: Contract, today?: string): string | undefined =>
  endsOn && msg(str`It can end on ${sayDay(endsOn, today)} at the earliest.`, { desc: 'About a contract that somebody may terminate. 0 is a date.' });

const managedNote = ({ managedBy }: Contract): string | undefined =>
  managedBy &&
  msg(str`${sayName(managedBy)} runs this contract. The store passes your declaration on.`, {
    desc: 'About a contract that was made with another shop. 0 is its name.',
  });

const declaredNote = ({ declared }: Contract): string | undefined =>
  declared && msg('You have declared this once already.', { desc: 'About a contract.' });
