import { createTransport } from 'nodemailer';
import type { MailConfig } from './read-mail-config.ts';

/** A message as it goes out. */
export interface Mail {
  /** Always the same for one message: should it be sent twice, a mailbox can tell. */
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly attachment?: { readonly name: string; readonly content: Uint8Array };
}

/** Sends mail, or throws. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  close(): void;
}

const seconds = 1000;

/** Nothing that is sent is read from a file or an address, whatever stands in a message. */
const closed = { disableFileAccess: true, disableUrlAccess: true } as const;

/** Sends through an SMTP server, over a few connections that are kept. */
export const createMailer = ({ smtpUrl, from }: MailConfig): Mailer => {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 30 * seconds,
    ...closed,
  });
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  return {
    send: async ({ id, recipient, subject, text, attachment }) => {
      await transport.sendMail({
        messageId: `<${id}@${domain}>`,
        from,
        // As an object it is one address, whatever signs it has; as a text, `a,b@example.org` would be two.
        to: { name: '', address: recipient },
        envelope: { from: from.address, to: [recipient] },
        subject,
        text,
        // RFC 3834: no absence note answers it.
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...(attachment && {
          attachments: [{ filename: attachment.name, content: Buffer.from(attachment.content), contentType: 'application/pdf' }],
        }),
        ...closed,
      });
    },
    close: () => transport.close(),
  };
};
