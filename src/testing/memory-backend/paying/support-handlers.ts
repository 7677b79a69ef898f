import { maskCardNumbers } from '../../../api/contract/card-number.ts';
import type { Diagnosis, Finding, TroubleTopic } from '../../../api/contract/diagnosis.ts';
import { nothingFound } from '../../diagnoses.ts';
import { orderNumberOf } from '../../order-number.ts';
import { MemoryProblem } from '../problem.ts';
import type { HandlersOf, World } from '../world.ts';

/** The operations for somebody who cannot buy. */
export const supportHandlers: HandlersOf<'diagnoses' | 'troubleshooting-flows' | 'hand-overs'> = {
  getDiagnosis: (world, { params }) => {
    const { asOf, today, results } = world;
    const topic = params.topic as TroubleTopic;
    const { diagnosis = nothingFound() } = results;
    const known = typeof diagnosis === 'function' ? diagnosis(topic) : withoutMended(world, diagnosis);
    return { ...known, asOf, today, topic };
  },

  getTroubleshootingFlow: ({ flows }, { params, query }) => {
    const [language] = (query.locale ?? 'en').split('-');
    const ofTopic = flows.filter(({ topic }) => topic === params.topic);
    const flow = ofTopic.find(({ locale }) => locale.split('-')[0] === language) ?? ofTopic.find(({ locale }) => locale.startsWith('en'));
    if (!flow) throw new MemoryProblem('not-found');
    return flow;
  },

  createHandOver: ({ handOvers, merchant, asOf }, { body }) => {
    const handOver = body as World['handOvers'][number];
    const { message } = handOver;
    handOvers.push({ ...handOver, ...(message !== undefined && { message: maskCardNumbers(message) }) });
    const { supportUrl, supportEmail, supportPhone } = merchant;
    const reference = orderNumberOf(`hand_over_${handOvers.length}`).replace(/^NL-\w+/, 'HLP');
    return { reference, at: asOf, supportUrl, supportEmail, supportPhone };
  },
};

/** What was put right here meanwhile is not found again. */
const withoutMended = (world: World, diagnosis: Diagnosis): Diagnosis => {
  const findings = diagnosis.findings.filter((finding) => !isMended(world, finding));
  const left = new Set(findings.map(({ code }) => code));
  const gone = new Set(diagnosis.findings.map(({ code }) => code).filter((code) => !left.has(code)));
  const checked = diagnosis.checked.map((one) => (gone.has(one.code) ? { ...one, state: 'fine' as const } : one));
  return { ...diagnosis, findings, checked };
};

const isMended = ({ orders, approvals, mended }: World, { code, purchase, approval, method }: Finding): boolean => {
  const state = approvals.find(approval)?.state;
  return (
    (purchase !== undefined && orders.paid.has(purchase)) ||
    (method !== undefined && mended.has(method)) ||
    (code === 'method-missing' && mended.has(code)) ||
    state === 'succeeded' ||
    state === 'cancelled'
  );
};
