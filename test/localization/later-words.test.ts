import { expect } from '@open-wc/testing';
import { laterWords, loadLocale } from '../../src/localization/load-locale.ts';
import { templates as later } from '../../src/localization/generated/nb-later.ts';

const laterIds = Object.keys(later);

describe('words of what loads when it is opened', () => {
  it('stay away while nothing has been opened, and come with the first part that opens', async () => {
    const { templates } = await loadLocale('nb');
    expect(laterIds.filter((id) => id in templates)).to.deep.equal([]);
    await laterWords('nb');
    expect(laterIds.filter((id) => !(id in templates))).to.deep.equal([]);
  });

  it('come at once with a language that is chosen afterwards', async () => {
    await laterWords('nb');
    const { templates } = await loadLocale('nb');
    expect(laterIds.filter((id) => !(id in templates))).to.deep.equal([]);
  });
});
