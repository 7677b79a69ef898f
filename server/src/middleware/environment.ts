/** What middleware and routes hand on to each other within a request. */
export interface Environment {
  Variables: {
    /** Also sent as `X-Request-Id`, and named in problem documents and log lines. */
    requestId: string;
    /** The tag of the language that the caller reads best, of those that they name and the server speaks; `en` where there is none. */
    language: string;
    /** All languages that the caller asks for, the most wanted first. The store may have names in one that the server does not speak. */
    wanted: readonly string[];
    /** What stands in the headers of every answer, until it has been answered. */
    headers?: Readonly<Record<string, string>> | undefined;
    /** The contract's name for what was asked. */
    operation?: string;
    /** The code of the problem that was answered. */
    problem?: string;
  };
}
