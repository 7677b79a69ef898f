import { expect } from '@open-wc/testing';
import { refundRequests as samples } from '../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';
import { type FollowScreen, pdf, showAlone } from './follow/following.ts';

const MB = 1024 * 1024;

/** What stands beside a file. */
const row = (screen: FollowScreen, name: string): HTMLElement => {
  const root = screen.widget.shadowRoot!.querySelector('billing-refund-details')!.shadowRoot!;
  return [...root.querySelectorAll<HTMLElement>('.evidence-file')].find((file) => textIn(file).startsWith(name))!;
};

const said = (screen: FollowScreen, name: string) => eventually(() => screen.said.startsWith(name), `something is said of ${name}`);

describe('the field for files', () => {
  it('says what can be sent, and takes no more than that', async () => {
    const screen = await showAlone(samples.question({ evidence: samples.manyFiles().evidence.slice(0, 3).concat(samples.manyFiles().evidence.slice(0, 5)) }));
    await screen.sees('Up to 2 pictures (JPEG, PNG, WebP) or PDFs, at most 5 MB each.');
    await screen.choose(pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf'), pdf('d.pdf'));
    await screen.sees('2 files were left out: no more can be sent along.');
    expect(row(screen, 'c.pdf')).to.equal(undefined);
    await said(screen, 'b.pdf has been attached.');
    expect(screen.widget.shadowRoot!.querySelector('billing-refund-details')!.shadowRoot!.querySelector('input[type=file]')).to.equal(null);
  });

  it('sends each as soon as it is chosen, one after the other, by a key of its own', async () => {
    const screen = await showAlone(samples.question());
    const hold = screen.backend.hold('addEvidence');
    await screen.choose(pdf('a.pdf'), pdf('b.pdf'));
    await hold.arrived;
    expect(textIn(row(screen, 'a.pdf'))).to.include('Being sent…');
    expect(screen.calls('addEvidence').length).to.equal(1);
    hold.release();
    await said(screen, 'b.pdf has been attached.');
    const calls = screen.calls('addEvidence');
    expect(calls.map(({ body }) => body)).to.deep.equal(['a.pdf', 'b.pdf'].map((name) => ({ name, content: btoa('%PDF-1.7\n') })));
    expect(new Set(calls.map(({ key }) => key)).size).to.equal(2);
    expect(textIn(row(screen, 'a.pdf'))).to.include('1 kB');
  });

  it('lets nothing be sent while a file is on its way, and says so', async () => {
    const screen = await showAlone(samples.question());
    const hold = screen.backend.hold('addEvidence');
    await screen.choose(pdf());
    await hold.arrived;
    await screen.sees('Wait until your files have been sent.');
    expect(screen.get('button', 'Send the answer').ariaDisabled).to.equal('true');
    hold.release();
    await screen.seesNo('Wait until your files have been sent.');
    expect(screen.get('button', 'Send the answer').ariaDisabled).to.equal('false');
  });

  it('refuses what is too large or empty before it is sent', async () => {
    const screen = await showAlone(samples.question());
    await screen.choose(pdf('stor.pdf', 5 * MB), new File([], 'tom.pdf'));
    await screen.sees('This file is too large. At most 5 MB can be sent.');
    expect(textIn(row(screen, 'tom.pdf'))).to.include('There is nothing in this file.');
    expect(screen.calls('addEvidence')).to.deep.equal([]);
    await screen.type('Your answer', 'Se filene.');
    await screen.press('Send the answer');
    await screen.sees('Try the file again that is not here yet, or leave it out.');
    expect(screen.calls('changeRefundRequest')).to.deep.equal([]);
  });

  it('says what the server says of a file that is none of those kinds', async () => {
    const screen = await showAlone(samples.question());
    await screen.choose(new File(['MZ'], 'bilde.png', { type: 'image/png' }));
    await screen.sees('This file could not be read. Choose a picture (JPEG, PNG, WebP) or a PDF.');
    expect(allByRole(row(screen, 'bilde.png'), 'button', 'Try again')).to.deep.equal([]);
    expect(screen.said).to.match(/^bilde\.png has not been attached\./);
  });

  it('tries again what failed by the way, with the same key', async () => {
    const screen = await showAlone(samples.question());
    screen.backend.failNext({ operation: 'addEvidence', network: true, times: 3 });
    await screen.choose(pdf('a.pdf'));
    await screen.sees('There is no connection.');
    byRole(row(screen, 'a.pdf'), 'button', 'Try again').click();
    await said(screen, 'a.pdf has been attached.');
    expect(new Set(screen.calls('addEvidence').map(({ key }) => key)).size).to.equal(1);
  });

  it('leaves a file out again, and goes on where the next is chosen', async () => {
    const screen = await showAlone(samples.question());
    await screen.choose(pdf('a.pdf'), pdf('b.pdf'));
    await said(screen, 'b.pdf has been attached.');
    await screen.press('Leave out a.pdf');
    expect(row(screen, 'a.pdf')).to.equal(undefined);
    await eventually(() => screen.focused?.matches('input[type=file]'), 'the field has the focus');
    await screen.type('Your answer', 'Se filen.');
    await screen.press('Send the answer');
    await screen.sees('Your answer has been sent.');
    const { change } = screen.calls('changeRefundRequest')[0]!.body as { change: { evidence: string[] } };
    expect(change.evidence.length).to.equal(1);
  });

  it('sends a long name without its middle, and keeps its ending', async () => {
    const screen = await showAlone(samples.question());
    await screen.choose(pdf(`${'å'.repeat(200)}.pdf`));
    await eventually(() => screen.calls('addEvidence').length === 1, 'it is sent');
    const { name } = screen.calls('addEvidence')[0]!.body as { name: string };
    expect(name.length).to.equal(120);
    expect(name.endsWith('å.pdf')).to.equal(true);
  });
});
