import { expect } from '@open-wc/testing';
import { contracts, merchant, nok, refundOptions, rights } from '../../../../src/testing/index.ts';
import type { Declaration } from '../../../../src/api/index.ts';
import { plainSpaces } from '../../../support/text.ts';
import { eventually, place, type Declaring, type Placing } from './declaring.ts';

const declared = async (options: Placing, open: string, confirm: string): Promise<Declaring> => {
  const screen = await place(options);
  await screen.fill(open, { kind: options.kind });
  await screen.press(confirm);
  await screen.untilStep(/is received$/);
  return screen;
};

const withdrawn = (options: Placing = {}): Promise<Declaring> =>
  declared({ contracts: [contracts.inTime(), contracts.late(), contracts.waived()], contract: 'pur_paid', ...options }, 'withdraw from contract here', 'confirm withdrawal');

const answering = (facts: Partial<Declaration>): Placing => ({
  prepare: (backend) => {
    const body: Declaration = {
      id: 'dec_1',
      reference: 'ERK-7Q2M9D',
      kind: 'withdraw',
      at: '2026-11-24T22:59:31.000Z',
      on: '2026-11-25',
      timeZone: 'Europe/Berlin',
      name: 'Kari Lien',
      contract: 'Turkart',
      email: 'kari@nordlia.example',
      country: 'NO',
      locale: 'en',
      flags: [],
      documents: [],
      ...facts,
    };
    backend.failNext({ operation: 'createDeclaration', malformed: JSON.stringify(body) });
  },
});

describe('the second step', () => {
  it('repeats all of it, and what stands against it, before anything is sent', async () => {
    const screen = await place({ contracts: [contracts.late()], contract: 'pur_window_closed' });
    await screen.fill('withdraw from contract here');
    for (const words of [
      'Declaration I withdraw from this contract.',
      `Contract ${contracts.late().text}`,
      'Name Kari Lien',
      'E-mail for the acknowledgement kari.lien@nordlia.example',
      'Under the law of Norway',
      'The period ended on 28 August.',
    ]) expect(screen.text).to.include(words);
    expect(screen.sent('createDeclaration')).to.eql([]);
  });

  it('leads back with everything kept', async () => {
    const screen = await place({ guest: true });
    await screen.fill('withdraw from contract here', { words: 'Turkart', name: 'Ola', email: 'ola@nordlia.example' });
    await screen.press('Go back and change it');
    await screen.untilStep(/^Step 1/);
    expect(screen.all('textbox').map((field) => (field as HTMLInputElement).value)).to.eql(['Turkart', 'Ola', 'ola@nordlia.example']);
    await screen.type('Your name', 'Ola Nordmann');
    await screen.press('Go on to check it');
    await screen.sees('Name Ola Nordmann');
  });

  it('sends once, however often it is pressed', async () => {
    const screen = await place({ contracts: [contracts.inTime()], contract: 'pur_paid' });
    await screen.fill('withdraw from contract here');
    const held = screen.backend.hold('createDeclaration');
    const [confirm, back] = screen.answers();
    confirm!.click();
    await held.arrived;
    confirm!.click();
    back!.click();
    expect(confirm!.getAttribute('aria-busy')).to.equal('true');
    held.release();
    await screen.untilStep('Your withdrawal is received');
    expect(screen.sent('createDeclaration')).to.have.length(1);
  });
});

describe('the acknowledgement', () => {
  it('is there at once: number, moment with its zone by the server, and what was declared', async () => {
    const screen = await withdrawn();
    const { reference } = screen.backend.declarations[0]!;
    for (const words of [
      `Reference ${reference} Copy`,
      'Received at 24 November 2026 at 10:00 CET',
      'Declaration I withdraw from this contract.',
      `Contract ${contracts.inTime().text}`,
      'Name Kari Lien',
      'The acknowledgement is also sent to kari.lien@nordlia.example.',
    ]) expect(screen.text).to.include(words);
    expect(screen.declared.map(({ id }) => id)).to.eql([screen.backend.declarations[0]!.id]);
  });

  it('counts the moment in the zone of the answer, whatever the browser thinks', async () => {
    const screen = await withdrawn(answering({}));
    expect(screen.text).to.include('Received at 24 November 2026 at 23:59 CET');
    expect(screen.part.shadowRoot!.querySelector('time')!.dateTime).to.equal('2026-11-24T22:59:31.000Z');
  });

  it('names UTC where the browser does not know the zone', async () => {
    const screen = await withdrawn(answering({ timeZone: 'Atlantis/Capital' }));
    expect(screen.text).to.include('24 November 2026 at 22:59 UTC');
  });

  it('says what comes back and by when, and leads to where that can be followed', async () => {
    const screen = await withdrawn({ refundOptions: [refundOptions.eligible()] });
    await screen.sees('You get NOK 119 back.');
    await screen.sees('The money is sent by');
    const heard: unknown[] = [];
    screen.widget.addEventListener('billing-navigate', (event) => {
      event.preventDefault();
      heard.push([event.detail.purpose, event.detail.context]);
    });
    await screen.press('Follow the refund');
    expect(heard).to.eql([['follow-refund', { request: screen.backend.refundRequests[0]!.id }]]);
  });

  it('lets the widget around show the request itself', async () => {
    const screen = await withdrawn({ refundOptions: [refundOptions.eligible()] });
    const heard: string[] = [];
    screen.part.addEventListener('request-followed', (event) => {
      event.preventDefault();
      heard.push(event.detail.request);
    });
    screen.widget.addEventListener('billing-navigate', () => heard.push('navigated'));
    await screen.press('Follow the refund');
    expect(heard).to.eql([screen.backend.refundRequests[0]!.id]);
  });

  const notes: [Partial<Declaration>, string[], string[]][] = [
    [{ flags: ['late', 'to-be-reviewed'], amount: nok(99) }, ['the period had ended. Your declaration is recorded all the same.', 'Somebody at the store looks at it', 'It is about NOK 99.'], ['You get']],
    [{ flags: ['waived', 'to-be-reviewed'] }, ['you had agreed to give up this right. Your declaration is recorded all the same.'], ['You get']],
    [{ flags: ['not-matched'] }, ['The store has not found the contract by your words yet, and looks for it.'], []],
    [{ kind: 'terminate', flags: ['end-moved'], endsOn: '2026-12-03' }, ['the contract ends on 3 December 2026: the day you named comes too early for it.'], ['The contract ends on 3']],
    [{ kind: 'terminate', endsOn: '2026-12-03' }, ['The contract ends on 3 December 2026.'], ['too early']],
    [{ endsOn: '2026-11-24' }, ['What you had under the contract ends on 24 November 2026.'], []],
    [{ flags: ['a-flag-of-tomorrow' as 'late'] }, ['The acknowledgement is also sent to'], ['flag']],
  ];
  for (const [facts, said, unsaid] of notes) {
    it(`says plainly what is noted: ${JSON.stringify(facts)}`, async () => {
      const screen = await withdrawn(answering(facts));
      for (const words of said) expect(screen.text).to.include(words);
      for (const words of unsaid) expect(screen.text).not.to.include(words);
    });
  }

  it('can be declared once more: the words of the law lead to an empty form', async () => {
    const screen = await withdrawn();
    await screen.press('withdraw from contract here');
    await screen.untilStep(/^Step 1/);
    await eventually(() => screen.text.includes('You have declared this once already.'));
  });
});

describe('the documents of an acknowledgement', () => {
  it('are links to where the back end has them, and the plain page is one too', async () => {
    const screen = await withdrawn();
    const links = screen.all('link') as HTMLAnchorElement[];
    expect(links.map(({ href }) => href.replace(/dec_\w+-/, ''))).to.eql([
      'https://billing.test/documents/html.sample',
      'https://billing.test/documents/pdf.sample',
      `https://billing.test${rights.norwayInEnglish().functions[0]!.page}`,
    ]);
  });

  it('can be taken over by the page', async () => {
    const screen = await withdrawn();
    const urls: (string | undefined)[] = [];
    screen.widget.addEventListener('billing-navigate', (event) => {
      event.preventDefault();
      urls.push(`${event.detail.purpose} ${String(event.detail.url)}`);
    });
    screen.one('link', 'Acknowledgement (PDF)').click();
    expect(urls).to.have.length(1);
    expect(urls[0]).to.match(/^download https:\/\/billing\.test\/documents\/dec_\w+-pdf\.sample$/);
  });

  it('are asked for anew when their addresses have run out', async () => {
    const screen = await withdrawn(answering({
      documents: [{ format: 'pdf', path: '/documents/old.sample', name: 'a.pdf', expiresAt: '2026-11-24T22:59:31.000Z', sha256: '0'.repeat(64) }],
    }));
    screen.widget.addEventListener('billing-navigate', (event) => event.preventDefault());
    screen.one('link', 'Acknowledgement (PDF)').click();
    await eventually(() => screen.backend.requests.some(({ name }) => name === 'createDocumentLink'));
    expect(screen.backend.requests.find(({ name }) => name === 'createDocumentLink')!.body).to.eql({ kind: 'acknowledgement', of: 'dec_1', format: 'pdf' });
  });
});

describe('an acknowledgement on paper', () => {
  it('stands there alone: the store, the number, the moment, and what was declared word for word', async () => {
    const screen = await withdrawn();
    const printed = new Promise<HTMLIFrameElement>((done) => {
      // Before the part hears that its frame is there: no test may open the browser's own dialog.
      screen.part.shadowRoot!.addEventListener(
        'load',
        ({ target }) => {
          if (target instanceof HTMLIFrameElement) target.contentWindow!.print = () => done(target);
        },
        { capture: true },
      );
    });
    await screen.press('Print');
    const { contentDocument } = await printed;
    const text = plainSpaces(contentDocument!.body.innerText);
    const { reference } = screen.backend.declarations[0]!;
    for (const words of [merchant().name, 'Your withdrawal is received', reference, '24 November 2026 at 10:00 CET', contracts.inTime().text, 'Kari Lien'])
      expect(text).to.include(words);
    expect(text).not.to.match(/Print|Copy|Use the form/);
    expect(contentDocument!.title).to.include(reference);
  });
});

describe('the number of an acknowledgement', () => {
  it('can be copied, or is selected where the page may not copy', async () => {
    const screen = await withdrawn();
    await screen.press('Copy the reference');
    const said = () => screen.widget.shadowRoot!.querySelector('.root > [role=status]')!.textContent;
    await eventually(() => /Copied\.|The number is selected/.test(said()));
  });
});
