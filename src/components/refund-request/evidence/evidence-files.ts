import { addEvidence, evidenceBytes, type EvidenceFile } from '../../../api/contract/refund-evidence.ts';
import { BillingError } from '../../../api/errors.ts';
import { ActionController } from '../../../controllers/action-controller.ts';
import type { BillingHost } from '../../../controllers/host.ts';
import { isOfKnownKind } from './file-kind.ts';
import { readFile } from './read-file.ts';

/** The most letters that a file's name is sent with. */
const NAME = 120;

/** A file that was chosen, and how far it is. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  /** `refused`: it cannot be sent as it is, and `why` says it. `failed`: it may well be the next time. */
  state: 'waiting' | 'sending' | 'kept' | 'refused' | 'failed';
  why?: 'too-large' | 'empty' | 'unreadable' | BillingError;
  /** As the server has it. */
  kept?: EvidenceFile;
}

export interface EvidenceOptions {
  /** How many there may be. */
  most: () => number;
  /** A file is there, or is not after all. */
  changed: (file: ChosenFile) => void;
}

/**
 * Files that are to go along with a request, an answer or an appeal. Each is sent as soon as it is chosen, one after the other, so that
 * nobody waits for them in the end; one that fails can be tried again or left out. It holds no markup.
 */
export class EvidenceFiles {
  files: readonly ChosenFile[] = [];
  /** How many of those chosen last were left out because there was no room. */
  leftOut = 0;

  #host: BillingHost;
  #options: EvidenceOptions;
  #action: ActionController<typeof addEvidence>;
  #sources = new Map<ChosenFile, File>();
  #running = false;

  constructor(host: BillingHost, options: EvidenceOptions) {
    this.#host = host;
    this.#options = options;
    this.#action = new ActionController(host, addEvidence);
  }

  /** How many more there may be. */
  get room(): number {
    return Math.max(this.#options.most() - this.files.length, 0);
  }

  /** Whether a file is still on its way. */
  get busy(): boolean {
    return this.files.some(({ state }) => state === 'waiting' || state === 'sending');
  }

  /** Whether there is one that will not go along as it stands. */
  get incomplete(): boolean {
    return this.files.some(({ state }) => state === 'refused' || state === 'failed');
  }

  /** What a request names. */
  get ids(): string[] {
    return this.files.flatMap(({ kept }) => (kept ? [kept.id] : []));
  }

  add(chosen: Iterable<File>): void {
    const all = [...chosen];
    const taken = all.slice(0, this.room);
    this.leftOut = all.length - taken.length;
    const files = taken.map((source): ChosenFile => {
      const { size } = source;
      const name = shortened(source.name);
      const why = size === 0 ? 'empty' : size > evidenceBytes ? 'too-large' : undefined;
      const file: ChosenFile = { name, size, state: why ? 'refused' : 'waiting', why };
      this.#sources.set(file, source);
      return file;
    });
    this.files = [...this.files, ...files];
    for (const file of files) if (file.state === 'refused') this.#options.changed(file);
    this.#host.requestUpdate();
    void this.#sendAll();
  }

  /** Leaves a file out. What the server has of it and nobody names is deleted there. */
  remove(file: ChosenFile): void {
    this.files = this.files.filter((other) => other !== file);
    this.leftOut = 0;
    this.#sources.delete(file);
    this.#host.requestUpdate();
  }

  retry(file: ChosenFile): void {
    file.state = 'waiting';
    this.#host.requestUpdate();
    void this.#sendAll();
  }

  /** They have been taken along. */
  clear(): void {
    this.files = [];
    this.leftOut = 0;
    this.#sources.clear();
    this.#host.requestUpdate();
  }

  async #sendAll(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    for (let next = this.#next; next; next = this.#next) await this.#send(next);
    this.#running = false;
  }

  get #next(): ChosenFile | undefined {
    return this.files.find(({ state }) => state === 'waiting');
  }

  async #send(file: ChosenFile): Promise<void> {
    file.state = 'sending';
    file.why = undefined;
    this.#host.requestUpdate();
    try {
      const source = this.#sources.get(file)!;
      if (!(await isOfKnownKind(source))) throw new BillingError({ kind: 'problem', code: 'evidence-refused' });
      const content = await readFile(source);
      file.kept = await this.#action.run({ body: { name: file.name, content } });
      file.why = this.#action.error;
    } catch (error) {
      file.why = error instanceof BillingError ? error : 'unreadable';
    }
    file.state = file.kept ? 'kept' : isRefusal(file.why) ? 'refused' : 'failed';
    this.#host.requestUpdate();
    if (this.files.includes(file)) this.#options.changed(file);
  }
}

/** Whether sending the same again would end in the same way. */
const isRefusal = (why: ChosenFile['why']): boolean =>
  typeof why === 'string' || ['evidence-refused', 'payload-too-large', 'invalid-request'].includes(why?.code ?? '');

/** A long name loses something before its ending, which says what it is. */
const shortened = (name: string): string => {
  if (name.length <= NAME) return name || 'file';
  const ending = /\.\w{1,5}$/.exec(name)?.[0] ?? '';
  return name.slice(0, NAME - ending.length) + ending;
};
