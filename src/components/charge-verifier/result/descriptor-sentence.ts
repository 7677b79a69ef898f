import { msg, str } from '@lit/localize';
import type { Merchant } from '../../../api/contract/merchant.ts';
import { formatList } from '../../../format/list.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { sayName } from '../../internal/say.ts';

/** How the shop's charges are named on statements, or nothing where it does not say. */
export const descriptorSentence = (merchant: Merchant | undefined): string | undefined => {
  if (!merchant?.statementDescriptors?.length) return undefined;
  const shop = sayName(merchant.name);
  const names = formatList(merchant.statementDescriptors.map(sayName), formatLocale());
  return msg(str`Charges from ${shop} appear on statements as ${names}.`, {
    desc: '0 is the name of a shop, 1 a list of texts such as NORDLIA.NO.',
  });
};
