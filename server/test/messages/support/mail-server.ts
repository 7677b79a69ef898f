import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it came over the wire. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  /** Header lines and body, as they were sent. */
  readonly source: string;
}

export interface MailServer {
  readonly url: string;
  readonly received: readonly Received[];
  /** What it answers instead of taking a mail: a code of SMTP. */
  refuses?: { readonly at: 'recipient' | 'data'; readonly code: number } | undefined;
  close(): Promise<void>;
}

const refusal = (code: number): Error => Object.assign(new Error('Not today.'), { responseCode: code });

/** A real mail server on this machine, which keeps what it gets. */
export const startMailServer = async (): Promise<MailServer> => {
  const received: Received[] = [];
  const server: SMTPServer = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, callback) =>
      callback(mail.refuses?.at === 'recipient' ? refusal(mail.refuses.code) : null),
    onData: (stream, { envelope }, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (mail.refuses) return callback(refusal(mail.refuses.code));
        received.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          source: Buffer.concat(chunks).toString('latin1'),
        });
        return callback(null);
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mail;
};
