const byModule = (address) => `<script type="module" src="${address}/dist/cdn/index.js"></script>`;

/** The page that every hostile one is made of: each element in its first state, and two that are answered. */
export const pageSource = ({ address, tags, doctype = '<!doctype html>', root = 'lang="en"', head = '', body = '', start = byModule }) => `${doctype}
<html ${root}>
  <head>
    <meta charset="utf-8" />
    <title>Page</title>
    <script src="${address}/probe.js"></script>
    <link rel="icon" href="data:," />
    ${head}
    ${start(address)}
  </head>
  <body>
    <main>
      <billing-subscriptions id="subscriptions" api="${address}/api" session-url="${address}/session"></billing-subscriptions>
      <refund-request id="right" right="withdraw" guest="" country="DE" api="${address}/api"></refund-request>
      ${tags.map((tag) => `<${tag} class="first" api="${address}/api" session-url="${address}/never"></${tag}>`).join('\n      ')}
    </main>
    ${body}
  </body>
</html>`;
