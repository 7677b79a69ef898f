import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import { keptName } from '../../../src/domain/evidence/kept-name.ts';

describe('the name of a kept file', () => {
  it('stays as it is, in any script', () => {
    for (const name of ['kvittering.jpg', 'Skjermbilde 2026-12-04 kl. 10.15.JPEG', 'снимок экрана.jpg', '领収書.jpg', 'رسید\u200cها.jpg', '👩‍👧 bilde.jpg'])
      assert.equal(keptName(name, 'image/jpeg'), name.replace('.JPEG', '.jpeg'));
  });

  it('has no folders, nothing unseen, and nothing that a system would not take', () => {
    const names: Readonly<Record<string, string>> = {
      '../../etc/passwd': 'passwd.jpg',
      'C:\\Users\\Kari\\bilde.jpg': 'bilde.jpg',
      'bilde\r\nX: y.jpg': 'bildeX_ y.jpg',
      'gnp.\u202Egpj': 'gnp.gpj.jpg',
      '<b>"bilde"|?*.jpg': '_b__bilde____.jpg',
      '...jpg': 'jpg.jpg',
      '..': 'file.jpg',
      ' \t ': 'file.jpg',
      'bilde.': 'bilde.jpg',
      'mappe/': 'file.jpg',
      '.htaccess': 'htaccess.jpg',
    };
    for (const [name, kept] of Object.entries(names)) assert.equal(keptName(name, 'image/jpeg'), kept, name);
  });

  it('ends as what the file is', () => {
    assert.equal(keptName('faktura.html', 'application/pdf'), 'faktura.html.pdf');
    assert.equal(keptName('bilde.pdf', 'image/png'), 'bilde.pdf.png');
    assert.equal(keptName('bilde.PNG', 'image/png'), 'bilde.png');
    assert.equal(keptName('bilde', 'image/webp'), 'bilde.webp');
    assert.equal(keptName('start.exe', 'image/jpeg'), 'start.exe.jpg');
  });

  it('holds no card number, and is not too long', () => {
    assert.equal(keptName('4242 4242 4242 4242.jpg', 'image/jpeg'), '•••• 4242.jpg');
    assert.equal(keptName('kort_4242424242424242_forside.png', 'image/png'), 'kort_•••• 4242_forside.png');
    assert.equal(keptName('42424242\u200b42424242.jpg', 'image/jpeg'), '•••• 4242.jpg');
    assert.equal([...keptName(`${'𝒜'.repeat(120)}.jpg`, 'image/jpeg')].length, 104);
  });

  it('is a name whatever is given for one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
        const kept = keptName(name, 'application/pdf');
        assert.match(kept, /^[^\p{Cc}/\\<>:"|?*\s.][^\p{Cc}/\\<>:"|?*]*\.pdf$/u);
        assert.ok(kept.isWellFormed() && [...kept].length <= 104);
      }),
      { numRuns: 1000 },
    );
  });
});
