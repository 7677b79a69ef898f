import type { MethodsHost } from '../methods-host.ts';
import type { Opened, Panel } from '../panel/panel.ts';

/** What the unpaid orders know beside themselves. */
export interface UnpaidContext {
  readonly host: MethodsHost;
  /** Missing until something was opened. */
  readonly panel: Panel | undefined;
  readonly open: (opened: Opened) => void;
  readonly today: string;
  /** Whether those are shown too that are less pressing. */
  readonly all: boolean;
  readonly showAll: () => void;
}
