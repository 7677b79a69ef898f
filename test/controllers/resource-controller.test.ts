import { expect } from '@open-wc/testing';
import { getBillingDetails, getSubscription } from '../../src/api/contract/index.ts';
import { ResourceController } from '../../src/controllers/resource-controller.ts';
import { billingDetails, subscriptions } from '../../src/testing/index.ts';
import { showLanguage } from '../support/locale.ts';
import { createHost, type TestHostElement, until } from './test-host.ts';

const first = subscriptions.active({ id: 'first' });
const second = subscriptions.active({ id: 'second' });

describe('a resource', () => {
  let id: string | undefined;
  let host: TestHostElement;
  let resource: ResourceController<typeof getSubscription>;

  beforeEach(() => {
    id = 'first';
    ({ host, controller: resource } = createHost(
      (host) => new ResourceController(host, getSubscription, () => (id ? { params: { id } } : undefined)),
    ));
  });

  afterEach(() => host.remove());

  const settle = async (answer: object = first) => {
    (await host.network.next()).answer(answer);
    await until(host, () => resource.status === 'ready' && !resource.refreshing);
  };

  it('is loaded once its element is in the page', async () => {
    expect(resource.status).to.equal('loading');
    await settle();
    expect(resource.value?.id).to.equal('first');
  });

  it('waits while there is nothing to ask for', async () => {
    host.remove();
    id = undefined;
    ({ host, controller: resource } = createHost(
      (host) => new ResourceController(host, getSubscription, () => (id ? { params: { id } } : undefined)),
    ));
    await host.updateComplete;
    expect(host.network.arrived).to.have.length(0);
    expect(resource.status).to.equal('loading');
  });

  it('has failed when the first answer is a problem, tells its host, and can be tried again', async () => {
    (await host.network.next()).problem(404, 'not-found');
    await until(host, () => resource.status === 'failed');
    expect(resource.error?.code).to.equal('not-found');
    expect(host.reported.map((error) => error.code)).to.deep.equal(['not-found']);
    resource.reload();
    await settle();
    expect(resource.error).to.equal(undefined);
  });

  it('keeps the last good value beside the error when reading again fails', async () => {
    await settle();
    host.session!.revisions.markChanged(['subscriptions']);
    const again = await host.network.next();
    expect(resource.refreshing).to.equal(true);
    again.problem(404, 'not-found');
    await until(host, () => resource.error !== undefined);
    expect(resource.status).to.equal('ready');
    expect(resource.value?.id).to.equal('first');
  });

  it('drops the value when something else is asked for', async () => {
    await settle();
    id = 'second';
    host.requestUpdate();
    const request = await host.network.next();
    expect(request.url.pathname).to.contain('second');
    expect(resource.value).to.equal(undefined);
    request.answer(second);
    await until(host, () => resource.value?.id === 'second');
  });

  it('ignores the answer to a question that is no longer asked', async () => {
    const late = await host.network.next();
    id = 'second';
    host.requestUpdate();
    const current = await host.network.next();
    expect(late.signal?.aborted).to.equal(true);
    current.answer(second);
    await until(host, () => resource.value !== undefined);
    expect(resource.value?.id).to.equal('second');
    expect(host.reported).to.have.length(0);
  });

  it('stops asking when its element leaves, and asks again when it returns', async () => {
    const request = await host.network.next();
    host.remove();
    await Promise.resolve();
    expect(request.signal?.aborted).to.equal(true);
    document.body.append(host);
    await settle();
    expect(resource.value?.id).to.equal('first');
  });

  it('asks for nothing while its element is out of the page', async () => {
    await settle();
    host.remove();
    id = 'second';
    host.requestUpdate();
    await host.updateComplete;
    expect(host.network.arrived).to.have.length(0);
    document.body.append(host);
    await settle(second);
    expect(resource.value?.id).to.equal('second');
  });

  it('is not disturbed when its element is moved', async () => {
    const request = await host.network.next();
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(host);
    await Promise.resolve();
    expect(request.signal?.aborted).to.equal(false);
    request.answer(first);
    await until(host, () => resource.status === 'ready');
    expect(host.network.arrived).to.have.length(0);
    document.body.append(host);
    elsewhere.remove();
  });

  it('forgets everything when the customer signs out', async () => {
    await settle();
    host.session!.logout();
    await until(host, () => resource.status === 'failed');
    expect(resource.value).to.equal(undefined);
    expect(resource.error?.code).to.equal('signed-out');
  });

  it('starts over with another session', async () => {
    await settle();
    host.session = undefined;
    host.requestUpdate();
    await until(host, () => resource.value === undefined);
    expect(resource.status).to.equal('loading');
  });

  it('is read again in another language, and what is shown stays meanwhile', async () => {
    await settle();
    await showLanguage('nb');
    host.requestUpdate();
    const again = await host.network.next();
    expect(resource.value?.id).to.equal('first');
    expect(again.headers.get('Accept-Language')).to.equal('nb');
    again.answer(second);
    await until(host, () => resource.value?.id === 'second');
    await showLanguage('en');
  });

  it('is not read again in another language where it holds no words', async () => {
    const { controller, host: wordless } = createHost((host) => new ResourceController(host, getBillingDetails, () => ({})));
    (await wordless.network.next()).answer(billingDetails.person());
    await until(wordless, () => controller.status === 'ready');
    await showLanguage('nb');
    wordless.requestUpdate();
    await wordless.updateComplete;
    expect(wordless.network.arrived).to.have.length(0);
    await showLanguage('en');
    wordless.remove();
  });
});
