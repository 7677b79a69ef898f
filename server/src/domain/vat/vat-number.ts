import type { Validator } from 'stdnum';

interface Numbers {
  /** The library's name for the country's number. */
  readonly kind: string;
  /** What stands before it across borders, where that is not the country's code. */
  readonly prefix?: string;
  /** Written with the country's own words and spaces, and not with a prefix. */
  readonly ownForm?: true;
}

/** Where the library knows how a VAT number must be. */
const countries: Readonly<Record<string, Numbers>> = {
  AT: { kind: 'uid' },
  BE: { kind: 'vat' },
  BG: { kind: 'vat' },
  CH: { kind: 'vat', ownForm: true },
  CY: { kind: 'vat' },
  CZ: { kind: 'dic' },
  DE: { kind: 'vat' },
  DK: { kind: 'cvr' },
  EE: { kind: 'kmkr' },
  ES: { kind: 'nif' },
  FI: { kind: 'alv' },
  FR: { kind: 'tva' },
  GB: { kind: 'vat' },
  GR: { kind: 'vat', prefix: 'EL' },
  HR: { kind: 'oib' },
  HU: { kind: 'anum' },
  IE: { kind: 'vat' },
  IS: { kind: 'vsk' },
  IT: { kind: 'iva' },
  LT: { kind: 'pvm' },
  LU: { kind: 'tva' },
  LV: { kind: 'pvn' },
  MT: { kind: 'vat' },
  NL: { kind: 'btw' },
  NO: { kind: 'mva', ownForm: true },
  PL: { kind: 'nip' },
  PT: { kind: 'nif' },
  RO: { kind: 'cif' },
  SE: { kind: 'vat' },
  SI: { kind: 'ddv' },
  SK: { kind: 'dph' },
};

/** Loaded when the first number is looked at: the library is large, and few servers see one at once. */
const validatorOf = async (country: string, kind: string): Promise<Validator> => {
  const { stdnum } = await import('stdnum');
  const validator = stdnum[country]?.[kind];
  if (!validator) throw new Error(`There is no rule for ${kind} of ${country}.`);
  return validator;
};

/** The library throws at some texts that are no numbers at all (stdnum 1.12.0: `nl.btw` without its `B`). */
const validate = (validator: Validator, text: string): ReturnType<Validator['validate']> | undefined => {
  try {
    return validator.validate(text);
  } catch {
    return undefined;
  }
};

/** What people leave away, since everybody there knows it. */
const completed = (text: string, country: string): string[] => {
  if (country === 'NO') return [text, `${text} MVA`];
  if (country === 'CH') return [text, `${text} MWST`];
  return [text];
};

const inCountry = async (text: string, country: string): Promise<string | undefined> => {
  const numbers = countries[country];
  if (!numbers) return undefined;
  const { kind, ownForm, prefix = country } = numbers;
  const validator = await validatorOf(country, kind);
  for (const candidate of completed(text, country)) {
    const answer = validate(validator, candidate);
    if (answer?.isValid) return ownForm ? validator.format(answer.compact) : prefix + answer.compact;
  }
  return undefined;
};

/** What a number can look like at all. */
const anyNumber = /^[A-Z\d](?:[A-Z\d .\-/]{2,22})[A-Z\d]$/;

/** Read as one of the country whose letters it begins with. Northern Ireland's are British ones with letters of their own. */
const byPrefix = async (text: string): Promise<string | undefined> => {
  const letters = text.slice(0, 2);
  if (letters !== 'XI') return inCountry(text, letters === 'EL' ? 'GR' : letters);
  return (await inCountry(`GB${text.slice(2)}`, 'GB'))?.replace(/^GB/, 'XI');
};

/**
 * A VAT number as it stands on an invoice: `NO 995 525 828 MVA`, `DE136695976`. It is read as one of the buyer's country, with or
 * without letters and spaces, or else as one of the country it begins with. `undefined` is one that cannot exist. Whether somebody
 * has it, no rule can say.
 */
export const readVatNumber = async (typed: string, country: string): Promise<string | undefined> => {
  const text = typed.trim().toUpperCase();
  if (!anyNumber.test(text)) return undefined;
  const known = (await inCountry(text, country)) ?? (await byPrefix(text));
  if (known !== undefined) return known;
  return countries[country] || countries[text.slice(0, 2)] ? undefined : text;
};
