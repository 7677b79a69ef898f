import type { Declaration } from '../api/contract/declaration.ts';
import type { RefundOptions } from '../api/contract/refund-options.ts';
import type { RefundPreview } from '../api/contract/refund-preview.ts';
import type { RefundRequest } from '../api/contract/refund-request.ts';
import type { Rights } from '../api/contract/rights.ts';
import { withdraw } from './declarations.ts';
import { eligible } from './refund-options/open.ts';
import { full } from './refund-previews.ts';
import { sent } from './refund-requests/money-on-its-way.ts';
import { norwayInEnglish } from './rights/norway.ts';

/** What may be asked back, as a server of a later version might say it: JSON that only pretends to be of this type. */
export const refundOptionsFromNewerServer = (): RefundOptions => {
  const { items, routes, ...rest } = eligible();
  const [item] = items;
  return {
    ...rest,
    items: [
      { ...item, id: 'pur_paid_2', name: 'Stjernekart', routes: [{ route: 'karma', blocked: { code: 'moon-phase' } }] },
      { ...item, routes: [...item!.routes, { route: 'karma' }] },
    ],
    routes: [...routes, { ...routes[0], route: 'karma', state: 'ajar', reasons: ['omen'], decision: 'oracle', statement: 'sung' }],
  } as unknown as RefundOptions;
};

/** A preview as such a server might send it. */
export const refundPreviewFromNewerServer = (): RefundPreview => {
  const preview = full();
  return {
    ...preview,
    lines: preview.lines.map((line) => ({ ...line, kind: 'symbolic' })),
    parts: preview.parts.map((part) => ({ ...part, kind: 'seashells', label: 'Skjell og sånt' })),
    consequences: [...preview.consequences, { code: 'spirits-lowered', name: 'Turkart Norge' }],
    decision: 'oracle',
  } as unknown as RefundPreview;
};

/** A request as such a server might send it. */
export const refundRequestFromNewerServer = (): RefundRequest => {
  const request = sent({ id: 'req_newer' });
  return {
    ...request,
    state: 'pondered',
    route: 'karma',
    reason: 'omen',
    decision: { ...request.decision, kind: 'shrugged', reason: 'moon-phase' },
    parts: request.parts!.map((part) => ({ ...part, kind: 'seashells', state: 'adrift' })),
    next: { code: 'enlightenment', by: '2026-12-24' },
    events: [...request.events, { code: 'pondered', at: request.asOf, by: 'oracle' }],
    actions: [{ name: 'chant', allowed: true, via: 'api' }, { name: 'take-back', allowed: false, code: 'moon-phase' }],
  } as unknown as RefundRequest;
};

/** Rights as such a server might send them. */
export const rightsFromNewerServer = (): Rights => {
  const { functions, rights, ...rest } = norwayInEnglish();
  return {
    ...rest,
    functions: [...functions, { ...functions[0], kind: 'bless' }],
    rights: [...rights, { ...rights[0], kind: 'serenity', name: 'Peace of mind' }],
  } as unknown as Rights;
};

/** A declaration as such a server might send it. */
export const declarationFromNewerServer = (): Declaration => {
  const [document] = withdraw().documents;
  return {
    ...withdraw({ id: 'dec_newer' }),
    kind: 'bless',
    flags: ['moon-phase'],
    documents: [...withdraw().documents, { ...document, format: 'papyrus', path: '/documents/papyrus.sample' }],
  } as unknown as Declaration;
};
