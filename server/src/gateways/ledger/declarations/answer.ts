import type { DeclarationRecord, Outcome } from '../../../domain/declaration/record.ts';
import type { Kept } from '../../../documents/acknowledgement/keep.ts';
import type { DeclarationMade, KeptDocument } from '../../refund-gateway.ts';

const documentsOf = ({ html_sha256, name, pdf_sha256 }: Kept): KeptDocument[] => [
  { format: 'html', name: `${name}.html`, sha256: html_sha256 },
  { format: 'pdf', name: `${name}.pdf`, sha256: pdf_sha256 },
];

/** A declaration as it is answered. `outcome` is missing for guests, who are told nothing of any account. */
export const toAnswer = (declaration: DeclarationRecord, outcome: Outcome | undefined, kept: Kept): DeclarationMade => {
  const { at, contract, country, email, id, kind, locale, name, on, reference, termination, timeZone } = declaration;
  const declared = {
    ...{ id, reference, kind, at, on, timeZone, name, contract, email, country, locale },
    ...(termination && { termination }),
    documents: documentsOf(kept),
  };
  if (!outcome) return { ...declared, flags: [] };
  const { amount, endsOn, flags, purchase, request, subscription } = outcome;
  return {
    ...declared,
    flags: [...flags],
    ...(endsOn !== undefined && { endsOn }),
    ...(amount && { amount }),
    ...(request !== undefined && { request }),
    ...(purchase !== undefined && { purchase }),
    ...(subscription !== undefined && { subscription }),
  };
};
