import { LOCALE_STATUS_EVENT, type LocaleStatusEventDetail } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { languages } from '../../../src/localization/generated/languages.ts';
import { shownLocale } from '../../../src/localization/locale.ts';
import { chargeChecks } from '../../../src/testing/index.ts';
import { answered, asked, field, place, type, until, untilText } from '../../components/charge-verifier/verifier.ts';
import { showLanguage } from '../../support/locale.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';
import { LateLanguage } from './late-language.ts';

type Loader = () => Promise<never>;

/** Lets the library's own words of a language fail so many times. Answers how often they were asked for, and how to mend them. */
const breakLanguage = (tag: keyof typeof languages, times: number) => {
  const own = languages[tag];
  const state = { tries: 0, mend: () => void Object.assign(languages, { [tag]: own }) };
  const flaky = (() => (++state.tries > times ? own() : Promise.reject(new TypeError('network')))) as Loader;
  Object.assign(languages, { [tag]: flaky });
  return state;
};

/** Resolves when a language is said, be it the one that is there. */
const saidAgain = (): Promise<void> =>
  new Promise((done) => {
    const look = ({ detail }: CustomEvent<LocaleStatusEventDetail>): void => {
      if (detail.status !== 'ready') return;
      removeEventListener(LOCALE_STATUS_EVENT, look);
      done();
    };
    addEventListener(LOCALE_STATUS_EVENT, look);
  });

describe('a language whose words do not come', () => {
  afterEach(() => showLanguage('en'));

  it('leaves the language before, in which all goes on, and comes when the network is back or the page changes again', async () => {
    const { widget, backend } = await place({ chargeCheck: chargeChecks.exact() });
    await showLanguage('nb');
    await until(widget, () => allByRole(widget, 'textbox', 'Linjen på kontoutskriften').length === 1);
    type(field(widget, 'line'), '12.11 NORDL');
    const late = await LateLanguage.of('de', 'de-XX');
    const failNow = async (times: number): Promise<void> => {
      await eventually(() => late.asked === times, `asked for the words ${times} times, not ${late.asked}`);
      late.fail();
      // The failure is known once the language of before is said again.
      await saidAgain();
      expect(shownLocale()).to.equal('nb');
      expect(field(widget, 'line').value).to.equal('12.11 NORDL');
      expect(textIn(widget)).to.include('Linjen på kontoutskriften');
    };

    document.documentElement.lang = 'de-XX';
    await failNow(1);
    dispatchEvent(new Event('online'));
    await failNow(2);
    document.documentElement.lang = 'de-XX-bavarian';
    await failNow(3);

    type(field(widget, 'line'), '12.11 NORDLIA.NO 119,00');
    byRole(widget, 'button', 'Finn ut hva det er').click();
    await untilText(widget, 'Dette er et kjøp du har gjort.');
    expect(asked(backend)).to.have.length(1);

    dispatchEvent(new Event('online'));
    await eventually(() => late.asked === 4);
    late.come();
    await untilText(widget, 'Das ist ein Kauf von Ihnen.');
    // Once the words are there, nobody asks for them again.
    dispatchEvent(new Event('online'));
    await showLanguage('en');
    await showLanguage('de-XX', 'de-xx');
    expect(late.asked).to.equal(4);
  });

  it('tells nobody else of its failure, though it is tried again at once', async () => {
    await place();
    await showLanguage('nb');
    const unheard: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      unheard.push(event.reason);
    };
    addEventListener('unhandledrejection', note);
    const late = await LateLanguage.of('de', 'de-ZZ');
    document.documentElement.lang = 'de-ZZ';
    await eventually(() => late.asked === 1);
    const tryAtOnce = ({ detail }: CustomEvent<LocaleStatusEventDetail>): void => {
      if (detail.status === 'error') queueMicrotask(() => queueMicrotask(() => dispatchEvent(new Event('online'))));
    };
    addEventListener(LOCALE_STATUS_EVENT, tryAtOnce);
    late.fail();
    await eventually(() => late.asked === 2);
    removeEventListener(LOCALE_STATUS_EVENT, tryAtOnce);
    const again = saidAgain();
    late.fail();
    await again;
    // A browser tells of what nobody has heard at the end of the task.
    const { port1, port2 } = new MessageChannel();
    const nextTask = new Promise((begins) => (port1.onmessage = begins));
    port2.postMessage(undefined);
    await nextTask;
    expect(shownLocale()).to.equal('nb');
    removeEventListener('unhandledrejection', note);
    expect(unheard).to.deep.equal([]);
  });

  it('is tried three times over a bad line before anybody notices', async () => {
    const { widget } = await place();
    const broken = breakLanguage('sv', 2);
    await showLanguage('sv');
    await until(widget, () => allByRole(widget, 'textbox', 'Raden på kontoutdraget').length === 1);
    expect(broken.tries).to.equal(3);
    broken.mend();
  });

  it('that is another one than the page asks for by now is forgotten', async () => {
    const { widget } = await answered({ chargeCheck: chargeChecks.exact() });
    const late = await LateLanguage.of('de', 'de-YY');
    document.documentElement.lang = 'de-YY';
    await eventually(() => late.asked === 1);
    await showLanguage('nb');
    late.fail();
    await untilText(widget, 'Dette er et kjøp du har gjort.');
    dispatchEvent(new Event('online'));
    await showLanguage('nb-NO', 'nb');
    expect([late.asked, shownLocale()]).to.deep.equal([1, 'nb']);
  });
});
