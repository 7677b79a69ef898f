import { event, fixture } from '../refund-request-fixture.ts';

const begun = [event('received', '20T10:12', 'customer'), event('under-review', '20T13:40')];

/** Received, and nobody has looked at it yet. Of `purchases.paid`. */
export const received = fixture();

/** A person looks at it. */
export const underReview = fixture({
  id: 'req_under_review',
  version: 2,
  state: 'under-review',
  requestedAt: '2026-11-20T10:12:00.000Z',
  events: begun,
  evidence: [{ id: 'evd_screen', name: 'skjermbilde.png', type: 'image/png', size: 184_320 }],
});

/** The store asks something back. */
export const question = fixture({
  id: 'req_question',
  version: 3,
  state: 'question',
  requestedAt: '2026-11-20T10:12:00.000Z',
  question: {
    text: 'Hvilken telefon bruker du, og hva skjer når du åpner kartet?',
    at: '2026-11-23T09:05:00.000Z',
    answerBy: '2026-12-07',
  },
  events: [...begun, event('question', '23T09:05', 'store', 'Hvilken telefon bruker du, og hva skjer når du åpner kartet?')],
});

/** What was declined is looked at again. */
export const appealed = fixture({
  id: 'req_appealed',
  version: 4,
  state: 'under-review',
  requestedAt: '2026-11-20T10:12:00.000Z',
  events: [
    ...begun,
    event('declined', '22T11:30'),
    event('appealed', '23T17:20', 'customer', 'Feilen er der også etter at jeg installerte på nytt.'),
  ],
});

/** The right to withdraw was declared after its days: a person looks at it. Of `purchases.windowClosed`. */
export const lateWithdrawal = fixture({
  id: 'req_late_withdrawal',
  purchase: 'pur_window_closed',
  title: 'Album: Sommerregn',
  route: 'withdraw',
  late: true,
  declaration: 'dec_late',
});

/** As many files as one request holds. */
export const manyFiles = fixture({
  id: 'req_many_files',
  evidence: Array.from({ length: 10 }, (_, index) => ({
    id: `evd_${index + 1}`,
    name: `side ${index + 1}.pdf`,
    type: 'application/pdf',
    size: 524_288 * (index + 1),
  })),
});
