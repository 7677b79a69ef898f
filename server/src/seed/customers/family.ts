/** Who shares what is paid for. The organiser pays, and sees what everybody bought; nobody else sees what others did. */
export interface SeedFamily {
  readonly id: string;
  readonly organiser: string;
  /** What pays for it all. */
  readonly paymentMethod: string;
  readonly members: readonly { readonly customer: string; readonly name: string }[];
}

export const families: readonly SeedFamily[] = [
  {
    id: 'fam_berg',
    organiser: 'cus_ingrid',
    paymentMethod: 'pm_ingrid_card',
    members: [
      { customer: 'cus_ingrid', name: 'Ingrid Berg' },
      { customer: 'cus_kari', name: 'Kari Nordmann' },
      { customer: 'cus_emil', name: 'Emil' },
      { customer: 'cus_bobby', name: '<b>Bobby</b> Tables' },
    ],
  },
];
