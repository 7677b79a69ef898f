import { ask, startOver } from './ask.ts';
import { report, show } from './status.ts';

interface SignIn {
  customers: { id: string; name: string; about: string }[];
  chosen: string;
}

/** Fills the list of customers, and signs in as the one that is chosen. */
export const watchCustomer = async (): Promise<void> => {
  const { customers, chosen } = await ask<SignIn>('/sign-in');
  const select = document.querySelector<HTMLSelectElement>('#customer')!;
  for (const { id, name, about } of customers) select.add(new Option(`${name}: ${about}`, id));
  select.add(new Option('Nobody (signed out)', 'signed-out'));
  select.value = chosen;

  const showName = (): void => {
    show({ customer: customers.find(({ id }) => id === select.value)?.name ?? 'Signed out' });
  };
  showName();
  select.addEventListener('change', () => {
    ask('/sign-in', { customer: select.value }).then(showName).then(startOver).catch(report);
  });
};
