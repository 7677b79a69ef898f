import { expect } from '@open-wc/testing';
import { eventually } from '../../support/until.ts';
import { englishFinder } from './english.ts';
import { pageText, putInPage, tags, untilAllSpeak } from './page.ts';
import { SeenWords } from './seen-words.ts';

// A file of its own: once a part has been opened on a page, a language comes whole from then on.
describe('the first words of a page', () => {
  it('are German in all elements, and so is all that follows, though the words come in parts', async () => {
    document.documentElement.lang = 'de';
    const placed = putInPage(...tags);
    const seen = new SeenWords(placed.page);
    await untilAllSpeak(placed, 'de');
    expect(pageText(placed.page)).to.include('Abo kündigen').and.include('Herausfinden, was es ist');
    await eventually(() => pageText(placed.page).includes('Rechnungsdaten'), 'the last part is there');
    seen.stop();
    const findEnglish = await englishFinder('de');
    expect(findEnglish(seen.all)).to.deep.equal([]);
    expect([...seen.all]).to.include('Abos');
    placed.page.remove();
  });
});
