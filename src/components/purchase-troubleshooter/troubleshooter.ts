import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { TroubleTopic } from '../../api/contract/diagnosis.ts';
import { getMerchant } from '../../api/contract/merchant.ts';
import { ResourceController } from '../../controllers/resource-controller.ts';
import type { BillingSession } from '../../session/session.ts';
import { heading } from '../internal/heading.ts';
import { LazyModule } from '../internal/lazy-module.ts';
import { loadingView } from '../internal/loading-view.ts';
import { notice } from '../internal/notice.ts';
import { partFailure } from '../internal/part-failure.ts';
import { ReturnedLater } from '../internal/payment/returned-later.ts';
import { Checks } from './checks/checks.ts';
import { checksView } from './checks/checks-view.ts';
import { headline } from './checks/headline.ts';
import type { Found } from './checks/merge-findings.ts';
import { choices } from './choices.ts';
import type { Course } from './course.ts';
import type { TroubleHost } from './trouble-host.ts';
import { BillingTroubleSolvedEvent } from './events.ts';
import type * as findingsPart from './findings/index.ts';
import { foot, overFoot } from './foot.ts';
import { FixPlace } from './fix-place.ts';
import type * as handOverPart from './hand-over/index.ts';
import { NextFocus } from '../internal/next-focus.ts';
import type * as questionsPart from './questions/index.ts';
import { solvedView } from './solved-view.ts';
import { topicOf, topicText } from './topics.ts';
import { trail, type TrailStop } from './trail.ts';

export { troubleshooterStyles as styles } from './troubleshooter.styles.ts';

type Step = 'choose' | 'checks' | 'questions' | 'hand-over' | 'solved';

/**
 * What `<purchase-troubleshooter>` shows below its heading: one step at a time, with the way so far above it. Each step remembers where one
 * was in it, so that going back and forth loses nothing.
 */
export class Troubleshooter implements ReactiveController {
  #host: TroubleHost;
  #checks: Checks;
  #fixes: FixPlace;
  #merchant: ResourceController<typeof getMerchant>;
  #findings: LazyModule<typeof findingsPart>;
  #questionsModule: LazyModule<typeof questionsPart>;
  #handOverModule: LazyModule<typeof handOverPart>;
  #questions?: questionsPart.Questions;
  #handOver?: handOverPart.HandOver;

  #topic?: TroubleTopic;
  #step: Step = 'choose';
  /** What stood in the way when one left for the questions. */
  #known: ReadonlySet<string> = new Set();
  #focus: NextFocus;
  #returned: ReturnedLater;
  /** The customer whose trouble this is. */
  #session?: BillingSession;

  constructor(host: TroubleHost) {
    this.#host = host;
    host.addController(this);
    this.#focus = new NextFocus(host);
    this.#returned = new ReturnedLater(host);
    const topic = () => this.#topic;
    this.#checks = new Checks(host, topic, { first: this.#heardFirst, solved: this.#heardSolved });
    this.#fixes = new FixPlace(host, this.#checks);
    this.#merchant = new ResourceController(host, getMerchant, () => (this.#topic ? {} : undefined));
    this.#findings = new LazyModule(host, () => import('./findings/index.ts'));
    this.#questionsModule = new LazyModule(host, () => import('./questions/index.ts'));
    this.#handOverModule = new LazyModule(host, () => import('./hand-over/index.ts'));
  }

  /** Begins with a trouble that the host page names, or with the choice. */
  begin(topic: string | undefined): void {
    this.#forget();
    this.#topic = topicOf(topic);
    this.#step = this.#topic ? 'checks' : 'choose';
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { session } = this.#host;
    const before = this.#session;
    this.#session = session?.closed ? undefined : session;
    if (before && before !== this.#session) {
      // What was found and answered belongs to the customer who has left.
      this.#forget();
      if (this.#topic) this.#step = 'checks';
    }
    // Here, and not while drawing: what they read begins with this update.
    if (this.#step === 'questions' || this.#checks.diagnosis) this.#loadQuestions();
  }

  render(): TemplateResult {
    const topic = this.#topic;
    if (!topic) return html`<div class="course">${this.#returned.render()} ${choices(this.#choose)}</div>`;
    const course = this.#course(topic);
    const isSent = this.#handOver?.sent !== undefined;
    // What is handed over says it all itself.
    const isTold = this.#step === 'solved' || this.#isHandOver || isSent;
    return html`<div class="course">
      ${this.#returned.render()} ${isTold ? nothing : trail(this.#stops(course))} ${this.#renderStep(course)}
      ${this.#step === 'checks' ? nothing : this.#renderFoot(course, isSent || this.#step === 'solved')}
    </div>`;
  }

  #course(topic: TroubleTopic): Course {
    return {
      host: this.#host,
      topic,
      checks: this.#checks,
      fixes: this.#fixes,
      merchant: this.#merchant.value,
      solve: this.#solve,
      ask: this.#ask,
      lookAgain: this.#lookAgain,
      handOver: () => this.#go('hand-over'),
      show: () => this.#focus.go(),
    };
  }

  #renderStep(course: Course): unknown {
    switch (this.#step) {
      case 'checks':
        return checksView(course, {
          findings: this.#renderFindings(course),
          hasBegun: this.#questions?.hasBegun ?? false,
        });
      case 'questions':
        return html`${this.#renderNews()} ${this.#renderQuestions(course)}`;
      case 'hand-over':
        return html`<section class="step" aria-labelledby="step-title">
          ${this.#renderHandOver(
            course,
            heading(course.host.level + 1, 'step-title', 'step-title', msg('Hand it over to us', { desc: 'Button that leads to what is sent to customer service.' })),
          )}
        </section>`;
      default:
        return solvedView(course.host.level);
    }
  }

  #renderFindings(course: Course): unknown {
    if (this.#checks.found.length === 0) return nothing;
    const part = this.#findings.get();
    if (part) return part.findingsView(course);
    return this.#findings.failed
      ? partFailure(() => void this.#findings.load())
      : loadingView(html`<span class="skeleton choice-line" aria-hidden="true"></span>`);
  }

  #renderQuestions(course: Course): unknown {
    const questions = this.#questions;
    if (questions) return questions.render(course, (intro) => this.#renderHandOver(course, intro));
    return this.#questionsModule.failed ? partFailure(() => void this.#questionsModule.load()) : loadingView(lines());
  }

  /** Its heading is here before the rest, and stays: it may have the focus already. */
  #renderHandOver(course: Course, intro: TemplateResult): unknown {
    const part = this.#handOverModule.get();
    if (part) this.#handOver ??= new part.HandOver(this.#host);
    if (this.#handOver?.sent) return this.#handOver.renderSent(course);
    return html`${intro}
    ${this.#handOver?.render(course, this.#answered(course)) ??
    (this.#handOverModule.failed ? partFailure(() => void this.#handOverModule.load()) : loadingView(lines()))}`;
  }

  #answered(course: Course): handOverPart.Answered {
    const { walk, flow } = this.#questions ?? {};
    return {
      flowVersion: flow?.version,
      path: walk && flow ? this.#questionsModule.get()!.pathOf(walk) : [],
      answers: this.#questions?.stops(course) ?? [],
    };
  }

  /** While one answers questions, something else may have come up that explains it all. */
  #renderNews(): unknown {
    if (!this.#checks.blocking.some(({ key }) => !this.#known.has(key))) return nothing;
    return html`<div role="status">
      ${notice(
        'caution',
        html`<p>${headline(this.#checks)}</p>`,
        html`<button type="button" class="button" part="button" @click=${() => this.#go('checks')}>
          ${msg('Show it', { desc: 'Button that shows what was found.' })}
        </button>`,
      )}
    </div>`;
  }

  #renderFoot(course: Course, isOver: boolean): TemplateResult {
    if (isOver) return overFoot(this.#startOver);
    // Whatever else there is leads on to somebody by itself.
    const asks = this.#step === 'questions' && this.#questions?.node?.kind === 'question';
    return foot(() => this.#back(course), asks ? course.handOver : undefined);
  }

  get #isHandOver(): boolean {
    return this.#step === 'hand-over' || (this.#step === 'questions' && this.#questions?.node?.kind === 'hand-over');
  }

  #stops(course: Course): TrailStop[] {
    const stops: TrailStop[] = [
      {
        what: msg('What does not work', { desc: 'Label in what is sent to customer service.' }),
        said: topicText(course.topic),
        back: this.#startOver,
      },
    ];
    if (this.#step === 'checks') return stops;
    const { read } = this.#checks;
    stops.push({
      what: msg('What we looked at', { desc: 'Label of what came of some checks.' }),
      said: read.status === 'ready' ? headline(this.#checks) : msg('We do not know yet.', { desc: 'Checks have not been answered.' }),
      back: () => this.#go('checks'),
      label: msg('Show', { desc: 'Button that goes back to what was found.' }),
    });
    return [...stops, ...(this.#questions?.stops(course) ?? [])];
  }

  /** The questions come while one still looks at what was found. */
  #loadQuestions(): void {
    const part = this.#questionsModule.get();
    if (part) this.#questions ??= new part.Questions(this.#host, () => this.#topic);
  }

  #choose = (topic: TroubleTopic): void => {
    if (topic !== this.#topic) this.#forget();
    this.#topic = topic;
    this.#go('checks');
  };

  #startOver = (): void => {
    this.#forget();
    this.#topic = undefined;
    this.#step = 'choose';
    this.#focus.go('.heading');
  };

  #ask = (): void => this.#go('questions');

  #lookAgain = (): void => {
    this.#checks.read.reload();
    this.#go('checks');
  };

  #solve = (by: string): void => {
    const topic = this.#topic!;
    this.#go('solved');
    this.#host.dispatchEvent(new BillingTroubleSolvedEvent({ topic, by }));
  };

  #back(course: Course): void {
    if (this.#step === 'questions' && this.#questions?.goBack(course)) return;
    this.#go(this.#step === 'hand-over' && this.#questions?.hasBegun ? 'questions' : 'checks');
  }

  #go(step: Step): void {
    this.#step = step;
    this.#known = new Set(this.#checks.blocking.map(({ key }) => key));
    this.#fixes.close();
    this.#focus.go();
  }

  #forget(): void {
    this.#fixes.forget();
    this.#questions?.forget();
    this.#handOver?.forget();
    this.#known = new Set();
  }

  /** The back end has answered for the first time. Where it knows of nothing, only the person can. */
  #heardFirst = (): void => {
    if (this.#step !== 'checks') return;
    this.#host.announce(headline(this.#checks));
    if (this.#checks.found.length > 0 || this.#checks.isPartial) return;
    this.#step = 'questions';
    if (this.#focus.isInside) this.#focus.go();
  };

  #heardSolved = (solved: readonly Found[]): void => {
    const { solvedText } = this.#findings.get() ?? {};
    const words = solved.map(({ finding }) => solvedText?.(finding, this.#fixes.paid.has(finding.purchase ?? '')));
    const rest = this.#checks.open.length === 0 ? [headline(this.#checks)] : [];
    this.#host.announce([...words, ...rest].filter(Boolean).join(' '));
    const focused = (this.#host.renderRoot as ShadowRoot).activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key'];
    if (this.#step !== 'checks' || !solved.some(({ key }) => key === focused)) return;
    this.#focus.go('.opened .finding-head');
  };
}

const lines = (): TemplateResult => html`<div class="choose" aria-hidden="true">
  <span class="skeleton choice-line"></span><span class="skeleton choice-line"></span>
</div>`;
