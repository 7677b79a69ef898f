import { expect } from '@open-wc/testing';
import { sharedSession } from '../../src/session/shared-session.ts';
import { lastingToken } from '../support/hand-fetch.ts';

describe('sharing a session', () => {
  const source = { api: 'https://api.example', sessionUrl: '/billing-session' };

  it('gives elements that name the same addresses the same session', () => {
    expect(sharedSession(source)).to.equal(sharedSession({ ...source }));
    expect(sharedSession(source)).not.to.equal(sharedSession({ ...source, sessionUrl: '/other' }));
    expect(sharedSession(source)).not.to.equal(sharedSession({ ...source, api: 'https://other.example' }));
  });

  it('keeps sessions of different functions apart', () => {
    const first = sharedSession({ ...source, fetchSession: lastingToken });
    expect(first).to.equal(sharedSession({ ...source, fetchSession: lastingToken }));
    expect(first).not.to.equal(sharedSession({ ...source, fetchSession: async () => lastingToken() }));
  });

  it('has none while a source says too little', () => {
    expect(sharedSession({})).to.equal(undefined);
    expect(sharedSession({ api: source.api })).to.equal(undefined);
    expect(sharedSession({ sessionUrl: source.sessionUrl })).to.equal(undefined);
  });

  it('begins a new one after a sign-out', () => {
    const before = sharedSession(source)!;
    before.logout();
    expect(sharedSession(source)).not.to.equal(before);
  });
});
