/** How mail is sent. */
export interface MailConfig {
  readonly smtpUrl: string;
  readonly from: { readonly name: string; readonly address: string };
}

const address = /^[^\s@<>",;:()]+@[^\s@<>",;:()]+$/;

/** `Nordlia <no-reply@nordlia.example>`, or the address alone. */
const readFrom = (text: string): MailConfig['from'] | undefined => {
  const parts = /^"?([^"<>]*?)"?\s*<([^<>]+)>$/u.exec(text);
  const from = parts ? { name: parts[1]!.trim(), address: parts[2]!.trim() } : { name: '', address: text };
  return address.test(from.address) && !/\p{Cc}/u.test(text) ? from : undefined;
};

const isSmtp = (text: string): boolean => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== '';

/**
 * Reads how mail is sent, from both variables or neither; what is wrong is added to `wrong`. The address may hold a password, so it is
 * not repeated.
 */
export const readMailConfig = (given: (name: string) => string | undefined, wrong: string[]): MailConfig | undefined => {
  const smtpUrl = given('BILLING_SMTP_URL');
  const mailFrom = given('BILLING_MAIL_FROM');
  if (smtpUrl === undefined && mailFrom === undefined) return undefined;
  const from = mailFrom === undefined ? undefined : readFrom(mailFrom);
  if (smtpUrl === undefined) wrong.push('BILLING_SMTP_URL is missing: with BILLING_MAIL_FROM it needs the mail server, such as smtp://mail.example:587.');
  else if (!isSmtp(smtpUrl)) wrong.push('BILLING_SMTP_URL must be the address of a mail server: smtp://user:password@host:port or smtps://….');
  if (mailFrom === undefined) wrong.push('BILLING_MAIL_FROM is missing: with BILLING_SMTP_URL it needs who sends, such as Nordlia <no-reply@nordlia.example>.');
  else if (!from) wrong.push('BILLING_MAIL_FROM must be one address, such as Nordlia <no-reply@nordlia.example>.');
  return smtpUrl !== undefined && from ? { smtpUrl, from } : undefined;
};
