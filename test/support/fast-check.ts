import fc from 'fast-check';

/**
 * The values of every property begin from one number, so that a commit is judged alike at every run. `npm run explore` begins from others; what
 * it finds becomes one of the `examples` of its property.
 */
const { process, propertySeed } = globalThis as { process?: { env: Record<string, string | undefined> }; propertySeed?: number };
fc.configureGlobal({ seed: Number(process?.env.PROPERTY_SEED ?? propertySeed ?? 1) });

export default fc;
