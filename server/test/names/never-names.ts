/** Texts that are no name anywhere, by what they are called in the contract: numbers, codes, addresses, and what somebody wrote. */
export const neverNames: readonly string[] = [
  'account', 'at', 'change', 'city', 'code', 'contract', 'country', 'email', 'example', 'id', 'line', 'lines', 'nextCursor', 'number',
  'orderNumber', 'path', 'pattern', 'postalCode', 'rate', 'reason', 'reference', 'region', 'sha256', 'statementText', 'supportEmail',
  'supportPhone', 'timeZone', 'type', 'vatNumber',
];
