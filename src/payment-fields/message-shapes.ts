/** Whether a value is of a kind. */
export type Check<T> = (value: unknown) => value is T;

/** The fields of a message: all of them it has, and no other. */
export type Fields = Readonly<Record<string, Check<unknown>>>;

/** The messages that may come, by their type. */
export type MessageShapes = Readonly<Record<string, Fields>>;

type Values<F extends Fields> = { readonly [N in keyof F]: F[N] extends Check<infer T> ? T : never };

/** A message of one of these shapes. */
export type MessageOf<S extends MessageShapes> = {
  [Type in keyof S & string]: { readonly type: Type } & Values<S[Type]>;
}[keyof S & string];

/** A text of so many characters at most; where a pattern is given, one that it matches as a whole. */
export const text =
  (most: number, pattern?: RegExp): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= most && (pattern?.test(value) ?? true);

/** A number from `least` to `most`. `NaN` and the infinities are none. */
export const number =
  (least: number, most: number): Check<number> =>
  (value): value is number =>
    typeof value === 'number' && value >= least && value <= most;

export const yesOrNo: Check<boolean> = (value): value is boolean => typeof value === 'boolean';

/** One of these words. */
export const oneOf =
  <const Words extends readonly string[]>(...words: Words): Check<Words[number]> =>
  (value): value is Words[number] =>
    typeof value === 'string' && words.includes(value);

/**
 * The own fields of a plain object, each read once and as it stands: whoever wrote the object gets no say in what is read, and a name
 * such as `__proto__` or `constructor` is a field like any other. `undefined` for everything that is no plain object.
 */
const fieldsOf = (value: unknown): Map<string, unknown> | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return undefined;
  const fields = new Map<string, unknown>();
  for (const key of Reflect.ownKeys(value)) {
    const descriptor = Object.getOwnPropertyDescriptor(value, key);
    if (typeof key !== 'string' || !descriptor || !('value' in descriptor) || !descriptor.enumerable) return undefined;
    fields.set(key, descriptor.value);
  }
  return fields;
};

const hasExactly = (fields: ReadonlyMap<string, unknown>, names: readonly string[]): boolean =>
  fields.size === names.length && names.every((name) => fields.has(name));

/** A message with what it is wrapped in. */
export interface Envelope<S extends MessageShapes> {
  readonly message: MessageOf<S>;
  /** The number of the question that this is; 0 where no answer is waited for. */
  readonly asks: number;
  /** The number of the question that this answers; 0 where it answers none. */
  readonly answers: number;
}

const envelope = ['protocol', 'nonce', 'asks', 'answers', 'message'] as const;
const protocol = 'billing-frame-1';

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Wraps a message for its way. */
export const wrap = (message: object, nonce: string, { asks = 0, answers = 0 }: { asks?: number; answers?: number } = {}): object => ({
  protocol,
  nonce,
  asks,
  answers,
  message,
});

/**
 * Takes a message out of what has come, if it is one of these shapes in every point. What is answered is a copy with these fields
 * alone; `undefined` for everything else, whatever is wrong with it.
 */
export const unwrap = <S extends MessageShapes>(data: unknown, nonce: string, shapes: S): Envelope<S> | undefined => {
  const outer = fieldsOf(data);
  if (!outer || !hasExactly(outer, envelope)) return undefined;
  if (outer.get('protocol') !== protocol || outer.get('nonce') !== nonce) return undefined;
  const [asks, answers] = [outer.get('asks'), outer.get('answers')];
  if (!isCount(asks) || !isCount(answers)) return undefined;

  const inner = fieldsOf(outer.get('message'));
  const type = inner?.get('type');
  if (!inner || typeof type !== 'string' || !Object.hasOwn(shapes, type)) return undefined;
  const shape = shapes[type] ?? {};
  const names = Object.keys(shape);
  if (!hasExactly(inner, ['type', ...names])) return undefined;
  if (!names.every((name) => shape[name]?.(inner.get(name)))) return undefined;
  return { message: Object.fromEntries(inner) as MessageOf<S>, asks, answers };
};
