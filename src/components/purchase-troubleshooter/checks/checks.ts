import type { ReactiveController } from 'lit';
import { type Diagnosis, getDiagnosis, type TroubleTopic } from '../../../api/contract/diagnosis.ts';
import { ResourceController } from '../../../controllers/resource-controller.ts';
import type { TroubleHost } from '../trouble-host.ts';
import { type Found, mergeFindings } from './merge-findings.ts';

/** What is told of a diagnosis as it comes: the first of a trouble, and what has been solved since. */
export interface ChecksEvents {
  first: () => void;
  solved: (found: readonly Found[]) => void;
}

/** What the back end knows of a trouble, read again whenever something changes that it looks at. */
export class Checks implements ReactiveController {
  readonly read: ResourceController<typeof getDiagnosis>;
  /** Everything that was found since the trouble was named, in order. */
  found: readonly Found[] = [];

  #events: ChecksEvents;
  #taken?: Diagnosis;
  #topic?: TroubleTopic;
  #topicNow: () => TroubleTopic | undefined;
  #held?: string;
  /** The one that is unfolded by hand; an empty text for none. */
  #opened?: string;
  #host: TroubleHost;

  constructor(host: TroubleHost, topic: () => TroubleTopic | undefined, events: ChecksEvents) {
    this.#host = host;
    this.#events = events;
    this.#topicNow = topic;
    this.read = new ResourceController(host, getDiagnosis, () => {
      const now = topic();
      return now && { params: { topic: now } };
    });
    host.addController(this);
  }

  get diagnosis(): Diagnosis | undefined {
    return this.read.value;
  }

  /** What is still in the way. */
  get open(): readonly Found[] {
    return this.found.filter(({ solved }) => !solved);
  }

  get blocking(): readonly Found[] {
    return this.open.filter(({ finding }) => finding.weight === 'blocking');
  }

  /** Whether something could not be looked at. */
  get isPartial(): boolean {
    return this.diagnosis?.checked.some(({ state }) => state !== 'fine' && state !== 'found') ?? false;
  }

  /** The finding that is unfolded: the first unless somebody has chosen. */
  get opened(): string | undefined {
    const { open } = this;
    return this.#opened === '' || open.some(({ key }) => key === this.#opened)
      ? this.#opened
      : open.find(({ finding }) => finding.weight !== 'note')?.key;
  }

  toggle(key: string): void {
    this.#opened = this.opened === key ? '' : key;
    this.#host.requestUpdate();
  }

  /** One of them is being put right: it keeps its place, whatever is read meanwhile. */
  hold(key: string): void {
    this.#held = key;
    this.#opened = key;
  }

  /** It is not any more: what was read last counts. */
  release(): void {
    if (this.#held === undefined) return;
    this.#held = undefined;
    this.#opened = undefined;
    if (this.#taken) this.#merge(this.#taken);
  }

  hostUpdate(): void {
    const topic = this.#topicNow();
    const { value } = this.read;
    if (topic !== this.#topic || value === undefined) {
      this.#topic = topic;
      this.#taken = this.#held = this.#opened = undefined;
      this.found = [];
    }
    if (value === undefined || value === this.#taken || value.topic !== topic) return;
    const isFirst = this.#taken === undefined;
    this.#taken = value;
    this.#merge(value);
    if (isFirst) this.#events.first();
  }

  #merge({ findings }: Diagnosis): void {
    const before = new Set(this.open.map(({ key }) => key));
    this.found = mergeFindings(this.found, findings, this.#held);
    const solved = this.found.filter((one) => one.solved && before.has(one.key));
    if (solved.length > 0) this.#events.solved(solved);
    this.#host.requestUpdate();
  }
}
