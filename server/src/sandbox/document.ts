import { html } from 'hono/html';
import { directionOf } from '../../../src/format/direction.ts';

type Html = ReturnType<typeof html>;

interface Parts {
  readonly lang: string;
  readonly title: string;
  /** Whose pages may hold it: the script speaks with them alone. */
  readonly origins: readonly string[];
  readonly style: string;
  /** None for a document that is only read. */
  readonly script?: string;
  readonly body: Html;
}

/** A whole document, with its script and its style sheet as files. */
export const documentOf = ({ lang, title, origins, style, script, body }: Parts): Html => html`<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="page-origins" content="${origins.join(' ')}" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    <link rel="stylesheet" href="/styles/${style}" />
    ${script === undefined ? '' : html`<script type="module" src="/modules/server/src/sandbox/page/${script}"></script>`}
  </head>
  <body>
    ${body}
  </body>
</html>`;
