import { msg } from '@lit/localize';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { TroubleTopic } from '../../../api/contract/diagnosis.ts';
import { getTroubleshootingFlow, type TroubleshootingFlow } from '../../../api/contract/troubleshooting-flow.ts';
import { ReadController } from '../../../controllers/read-controller.ts';
import { shownLocale } from '../../../localization/locale.ts';
import type { Course } from '../course.ts';
import type { TroubleHost } from '../trouble-host.ts';
import type { TrailStop } from '../trail.ts';
import { flowFailure, flowLoading } from './flow-states.ts';
import { nodeView } from './node-view.ts';
import * as walking from './walk.ts';

/** What only the person can know, one question at a time. It remembers the way, also while one is elsewhere. */
export class Questions implements ReactiveController {
  readonly read: ReadController<TroubleshootingFlow>;
  walk?: walking.Walk;

  #topicNow: () => TroubleTopic | undefined;
  #topic?: TroubleTopic;
  /** The edition shown: that of the language before, while another is on its way or cannot be had. */
  #flow?: TroubleshootingFlow;

  constructor(host: TroubleHost, topic: () => TroubleTopic | undefined) {
    this.#topicNow = topic;
    this.read = new ReadController<TroubleshootingFlow>(host, {
      topics: [],
      keepsValue: true,
      input: () => asked(topic()),
      load: (session, signal) => session.request(getTroubleshootingFlow, asked(topic())!, { signal }),
    });
    host.addController(this);
  }

  get flow(): TroubleshootingFlow | undefined {
    return this.#flow;
  }

  /** Whether something has been answered. */
  get hasBegun(): boolean {
    return this.walk !== undefined && (this.walk.at > 0 || this.walk.steps.length > 1);
  }

  /** The node that one is at. */
  get node(): ReturnType<typeof walking.here> {
    return this.#flow && this.walk && walking.here(this.#flow, this.walk);
  }

  hostUpdate(): void {
    const topic = this.#topicNow();
    if (topic !== this.#topic) this.forget();
    this.#topic = topic;
    const { value } = this.read;
    if (!value || value === this.#flow || value.topic !== topic) return;
    this.#flow = value;
    this.walk = this.walk ? walking.fit(value, this.walk) : walking.begin(value);
  }

  /** Another trouble, or another customer. */
  forget(): void {
    this.#flow = undefined;
    this.walk = undefined;
  }

  /** From a question by an answer; from a fix because it did not help. */
  goOn(course: Course, answer?: string): void {
    this.walk = walking.goOn(this.#flow!, this.walk!, answer);
    course.fixes.close();
    course.show();
  }

  /** Answers whether there was a step to go back to. */
  goBack(course: Course): boolean {
    if (!this.walk || this.walk.at === 0) return false;
    this.walk = walking.goBack(this.walk);
    course.fixes.close();
    course.show();
    return true;
  }

  /** The answers so far, each with its way back. */
  stops(course: Course): TrailStop[] {
    const [flow, walk] = [this.#flow, this.walk];
    if (!flow || !walk) return [];
    return walk.steps.slice(0, walk.at).flatMap(({ node, answer }, index): TrailStop[] => {
      const stop = walking.nodeOf(flow, node);
      const back = () => {
        this.walk = walking.returnTo(walk, index);
        course.fixes.close();
        course.show();
      };
      if (stop?.kind === 'question') {
        return [{ what: stop.text, said: stop.answers.find(({ id }) => id === answer)?.text ?? '', lang: flow.locale, back }];
      }
      return stop?.kind === 'fix' ? [{ what: stop.title, said: didNotHelp(), back }] : [];
    });
  }

  render(course: Course, handOver: (intro: TemplateResult) => unknown): unknown {
    const [flow, walk, node] = [this.#flow, this.walk, this.node];
    // Each step is drawn anew: what has the focus in one is not what takes its place in the next.
    if (flow && walk && node) {
      const goOn = (answer?: string): void => this.goOn(course, answer);
      return keyed(`${walk.at} ${node.id}`, nodeView({ course, goOn, flow, walk, node, handOver }));
    }
    if (this.read.status === 'failed') return flowFailure(course, this.read.error!, () => this.read.reload());
    return html`${flowLoading(course, this.read.slow)}`;
  }
}

const asked = (topic: TroubleTopic | undefined) => topic && { params: { topic }, query: { locale: shownLocale() } };

const didNotHelp = (): string => msg('It did not help', { desc: 'Button: steps that were tried did not solve the trouble.' });
