import type { Font } from 'fontkit';

interface Positioner {
  applyLookup(this: unknown, kind: number, table: unknown): boolean;
}
/** What a font of fontkit's hides: its positioner is of a class that all fonts share. */
interface Inside {
  readonly _layoutEngine: { readonly engine: { readonly GPOSProcessor: Positioner } };
}

const mended = new WeakSet<object>();

/**
 * A table that has no place for a mark on some letter leaves that pair to the next table (OpenType, GPOS lookups 4 to 6). fontkit throws there
 * (foliojs/fontkit#367): a rare letter in somebody's name would cost them their document.
 */
export const leaveToNextTable = (font: Font): void => {
  const positioner = Object.getPrototypeOf((font as unknown as Inside)._layoutEngine.engine.GPOSProcessor) as Positioner;
  if (mended.has(positioner)) return;
  mended.add(positioner);
  const { applyLookup } = positioner;
  positioner.applyLookup = function (kind, table) {
    try {
      return applyLookup.call(this, kind, table);
    } catch (error) {
      if (error instanceof TypeError && error.message.includes('xCoordinate')) return false;
      throw error;
    }
  };
};
