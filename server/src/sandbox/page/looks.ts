/** Looks as a page names them, before anything of them has become CSS. */
export interface Looks {
  readonly colorScheme: 'light' | 'dark';
  readonly fontFamily: string;
  readonly fontSize: string;
  readonly text: string;
  readonly textMuted: string;
  readonly surface: string;
  readonly border: string;
  readonly accent: string;
  readonly critical: string;
  readonly radius: string;
}

const isColour = (value: string): boolean => CSS.supports('color', value) && !/var\(|url\(|attr\(|env\(/i.test(value);
const isFamily = (value: string): boolean => /^[\p{L}\p{N}\s,'"_-]+$/u.test(value) && CSS.supports('font-family', value);
const isLength = (most: number) => (value: string): boolean => /^\d{1,3}(\.\d{1,4})?px$/.test(value) && parseFloat(value) <= most;

const properties: readonly [keyof Looks, string, (value: string) => boolean][] = [
  ['fontFamily', '--font', isFamily],
  ['fontSize', '--size', isLength(40)],
  ['text', '--text', isColour],
  ['textMuted', '--muted', isColour],
  ['surface', '--surface', isColour],
  ['border', '--line', isColour],
  ['accent', '--accent', isColour],
  ['critical', '--critical', isColour],
  ['radius', '--radius', isLength(60)],
];

const sheet = new CSSStyleSheet();

/** Makes the fields look as the page wants them to, as far as every single value is what it claims to be. */
export const applyLooks = (looks: Looks): void => {
  if (!document.adoptedStyleSheets.includes(sheet)) {
    sheet.insertRule(':root {}');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  const rule = sheet.cssRules[0] as CSSStyleRule;
  rule.style.setProperty('color-scheme', looks.colorScheme);
  for (const [name, property, isSound] of properties) {
    if (isSound(looks[name])) rule.style.setProperty(property, looks[name]);
    else rule.style.removeProperty(property);
  }
};
