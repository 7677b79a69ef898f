import type { MountedPaymentFields, MountOptions, PaymentFieldsAdapter, TokenResult } from '../adapter.ts';
import { openFrame, type OpenFrame } from '../open-frame.ts';
import { fromFields } from './messages.ts';

type FieldsFrame = OpenFrame<typeof fromFields>;

/** How long the provider may take to show its fields, and to answer. */
interface Limits {
  readonly mountMs: number;
  readonly tokenMs: number;
}

const titles: Readonly<Record<string, string>> = {
  ar: 'بيانات البطاقة',
  da: 'Kortoplysninger',
  de: 'Kartendaten',
  nb: 'Kortopplysninger',
  nn: 'Kortopplysningar',
  no: 'Kortopplysninger',
  pl: 'Dane karty',
  sv: 'Kortuppgifter',
};

const titleOf = (locale: string): string => titles[locale.split('-')[0]!] ?? 'Card details';

const configuration = ({ locale, direction, appearance }: Pick<MountOptions, 'locale' | 'direction' | 'appearance'>) => ({
  type: 'configure',
  locale,
  direction,
  colorScheme: appearance.colorScheme,
  fontFamily: appearance.fontFamily,
  fontSize: appearance.fontSize,
  text: appearance.text,
  textMuted: appearance.textMuted,
  surface: appearance.surface,
  border: appearance.border,
  accent: appearance.accent,
  critical: appearance.critical,
  radius: appearance.radius,
});

const askForToken = async ({ channel }: FieldsFrame, { tokenMs }: Limits): Promise<TokenResult> => {
  try {
    const answer = await channel.ask({ type: 'tokenise' }, tokenMs);
    if (answer.type === 'token') return { ok: true, token: answer.token };
    return { ok: false, reason: answer.type === 'refused' ? answer.reason : 'unavailable' };
  } catch {
    // No answer in time, or the fields were taken out meanwhile.
    return { ok: false, reason: 'unavailable' };
  }
};

type Look = Parameters<MountedPaymentFields['update']>[0];

const toMounted = (frame: FieldsFrame, limits: Limits, configure: (look: Look) => void): MountedPaymentFields => ({
  focus: () => {
    frame.element.focus();
    frame.channel.send({ type: 'focus' });
  },
  createToken: () => {
    // What is wrong gets the focus inside the frame, which needs to have it.
    frame.element.focus();
    return askForToken(frame, limits);
  },
  update: (options) => {
    frame.element.title = titleOf(options.locale);
    configure(options);
  },
  unmount: () => frame.close(),
});

/**
 * Mounts the fields. The back end names their address as the setting `frame`. They are told the language and the looks as soon as their
 * document is there, also when it comes anew; they can be used once they have said that they are ready.
 */
const mount = (limits: Limits, container: HTMLElement, options: MountOptions): Promise<MountedPaymentFields> =>
  new Promise((resolve, reject) => {
    const { settings, locale, signal, onChange } = options;
    const address = new URL(settings.frame ?? '');
    address.searchParams.set('lang', locale);
    let current: Look = options;

    const end = (error: unknown): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      reject(error instanceof Error ? error : new Error('The fields could not be shown.', { cause: error }));
    };
    const abort = (): void => end(signal.reason);
    const timer = setTimeout(() => {
      frame.close();
      end(new DOMException('The fields did not answer.', 'TimeoutError'));
    }, limits.mountMs);
    const configure = (changed: Look): void => {
      current = changed;
      frame.channel.send(configuration(current));
    };

    signal.addEventListener('abort', abort, { once: true });
    let frame: FieldsFrame;
    try {
      frame = openFrame({
        container,
        url: address.href,
        title: titleOf(locale),
        locale,
        signal,
        receives: fromFields,
        onLoad: () => configure(current),
        onMessage: (message) => {
          switch (message.type) {
            case 'ready':
              clearTimeout(timer);
              signal.removeEventListener('abort', abort);
              onChange({ ready: true, complete: false });
              return resolve(toMounted(frame, limits, configure));
            case 'height':
              return frame.setHeight(message.pixels);
            case 'state':
              return onChange({ ready: true, complete: message.complete });
            default:
              // A token that nobody waits for.
              return undefined;
          }
        },
      });
    } catch (error) {
      end(error);
    }
  });

/** The fields of the sandbox provider, with other patience than usual. */
export const createSandboxFields = (limits: Limits): PaymentFieldsAdapter => ({
  mount: (container, options) => mount(limits, container, options),
});

/** The fields of the sandbox provider, in a frame of its own origin. What is typed into them stays there. */
export const sandboxFields = createSandboxFields({ mountMs: 15_000, tokenMs: 10_000 });
