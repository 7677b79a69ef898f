import assert from 'node:assert/strict';
import { it } from 'node:test';
import { customers } from '../../../demo/host/customers.ts';
import { customers as sampleCustomers } from '../../../server/src/seed/customers/customers.ts';

it('lets every customer of the sample store sign in, and nobody else', () => {
  assert.deepEqual(
    customers.map(({ id }) => id),
    sampleCustomers.map(({ id }) => id),
  );
});
