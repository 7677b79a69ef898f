import pg from 'pg';

/** A connection on which statements follow each other without waiting for answers. */
interface Lane {
  readonly client: Promise<pg.Client>;
  /** How many statements are on their way. */
  running: number;
}

/** `pipeline` is missing in the driver's types; it may go from here when they have it. */
export type LaneConfig = pg.ClientConfig & { readonly types: pg.CustomTypesConfig };

/**
 * Runs single statements, each a transaction of its own. A statement gets a connection to itself while there are any; when
 * all are busy it follows another one on its way, so that the database goes from one to the next without anybody being woken
 * in between. A connection that breaks is left out and another one opened in its place.
 */
export class Pipelines {
  #config: LaneConfig;
  #most: number;
  #lanes: Lane[] = [];
  #closed = false;

  constructor(config: LaneConfig, most: number) {
    this.#config = config;
    this.#most = most;
  }

  async query<T extends object>(statement: pg.QueryConfig): Promise<T[]> {
    const lane = this.#choose();
    lane.running += 1;
    try {
      return (await (await lane.client).query<T>(statement)).rows;
    } finally {
      lane.running -= 1;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    const lanes = this.#lanes;
    this.#lanes = [];
    await Promise.all(lanes.map(({ client }) => client.then((each) => each.end(), () => undefined)));
  }

  #choose(): Lane {
    if (this.#closed) throw new Error('The connections are closed.');
    let best: Lane | undefined;
    for (const lane of this.#lanes) if (best === undefined || lane.running < best.running) best = lane;
    return best && (best.running === 0 || this.#lanes.length >= this.#most) ? best : this.#open();
  }

  #open(): Lane {
    const client = new pg.Client({ ...this.#config, pipeline: true });
    const leave = (): void => {
      this.#lanes = this.#lanes.filter((each) => each !== lane);
    };
    // The statements that were on their way are told by themselves.
    client.on('error', leave).on('end', leave);
    const lane: Lane = {
      client: client.connect().then(
        () => client,
        (error: unknown) => {
          leave();
          throw error;
        },
      ),
      running: 0,
    };
    // Whoever asked is told; nobody else waits for it.
    lane.client.catch(() => undefined);
    this.#lanes.push(lane);
    return lane;
  }
}
