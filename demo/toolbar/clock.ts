import { ask, startOver } from './ask.ts';
import { report, show } from './status.ts';

interface Clock {
  today: string;
}

const words = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Shows the back end's day, and moves it: everything that falls due on the way happens. */
export const watchClock = async (): Promise<void> => {
  const day = document.querySelector<HTMLInputElement>('#day')!;
  const buttons = document.querySelectorAll<HTMLButtonElement>('.toolbar button');

  const showDay = ({ today }: Clock): void => {
    day.value = day.min = today;
    show({ day: words.format(Date.parse(today)) });
  };

  const move = async (path: string, body: object): Promise<void> => {
    for (const button of buttons) button.disabled = true;
    show({ day: 'working …' });
    try {
      await ask(path, body);
      showDay(await ask<Clock>('/demo/clock'));
      startOver();
    } catch (error) {
      report(error);
    } finally {
      for (const button of buttons) button.disabled = false;
    }
  };

  for (const button of buttons) {
    const { days, months } = button.dataset;
    if (!days && !months) continue;
    button.addEventListener('click', () => {
      const body = days ? { advance: { days: Number(days) } } : { today: monthsAfter(day.min, Number(months)) };
      void move('/demo/clock', body);
    });
  }
  document.querySelector('#reset')!.addEventListener('click', () => void move('/demo/reset', {}));
  document.querySelector('#travel')!.addEventListener('submit', (event) => {
    event.preventDefault();
    void move('/demo/clock', { today: day.value });
  });

  showDay(await ask<Clock>('/demo/clock'));
};

/** The same day of a later month, or that month's last day. */
const monthsAfter = (date: string, months: number): string => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
};
