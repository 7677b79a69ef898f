import { expect } from '@open-wc/testing';
import type { LocaleModule } from '@lit/localize';
import { later as norwegian } from '../../src/localization/generated/nb.ts';
import { later as swedish } from '../../src/localization/generated/sv.ts';
import { laterWords, loadLocale } from '../../src/localization/load-locale.ts';

type Templates = LocaleModule['templates'];
type Part = () => Promise<{ templates: Templates }>;

const idsOf = async (parts: readonly Part[]): Promise<string[]> => {
  const modules = await Promise.all(parts.map((part) => part()));
  return modules.flatMap(({ templates }) => Object.keys(templates));
};

const missingIn = (templates: Templates, ids: readonly string[]): string[] => ids.filter((id) => !(id in templates));

describe('words of what loads when it is opened', () => {
  const parts: readonly Part[] = norwegian['purchase-history'];
  const others: readonly Part[] = Object.values(norwegian).flat().filter((part: Part) => !parts.includes(part));

  it('stay away while nothing has been opened, and come with the first part that opens in their element', async () => {
    const { templates } = await loadLocale('nb');
    const own = await idsOf(parts);
    const ofOthers = await idsOf(others);
    expect([own.length > 100, ofOthers.length > 1000]).to.deep.equal([true, true]);
    expect(missingIn(templates, own)).to.deep.equal(own);
    await laterWords('nb', 'purchase-history');
    expect(missingIn(templates, own)).to.deep.equal([]);
    expect(missingIn(templates, ofOthers)).to.deep.equal(ofOthers);
  });

  it('come at once with a language that is chosen afterwards, for the elements that have opened any', async () => {
    await laterWords('nb', 'purchase-history');
    const { templates } = await loadLocale('sv');
    expect(missingIn(templates, await idsOf(swedish['purchase-history']))).to.deep.equal([]);
    expect(missingIn(templates, await idsOf(swedish['charge-verifier']))).not.to.deep.equal([]);
  });

  it('come all for an element that goes by a name of its host’s', async () => {
    await laterWords('nb', 'my-purchases');
    const { templates } = await loadLocale('nb');
    expect(missingIn(templates, await idsOf(others))).to.deep.equal([]);
  });
});
