/** Knows our `define('tag', Class)` as the analyzer knows `customElements.define`. */
export const guardedDefinitions = () => {
  const tags = new Map();
  return {
    name: 'guarded-definitions',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      // Elements below a widget's folder are parts of it, which no host writes.
      if (!ts.isStringLiteral(tag) || !/^src\/components\/[\w-]+\/index\.ts$/.test(moduleDoc.path)) return;
      tags.set(element.getText(), tag.text);
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: { name: element.getText(), module: moduleDoc.path },
      });
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of declarationsOf(customElementsManifest)) {
        const tag = tags.get(declaration.name);
        if (!tag) continue;
        declaration.tagName = tag;
        declaration.customElement = true;
        declaration.summary ??= '';
      }
    },
  };
};

/** Leaves what a host may use: public members of the elements it may write, and the event classes. */
export const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter((declaration) => declaration.tagName || isEventClass(declaration));
      // The analyzer takes `customElements.define(tag, …)` inside define() for an element of unknown name.
      const isElement = ({ kind, name }) => kind === 'custom-element-definition' && name?.includes('-');
      const kept = new Set(module.declarations.map(({ name }) => name));
      module.exports = module.exports.filter((each) => isElement(each) || (each.kind === 'js' && kept.has(each.declaration?.name)));
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(isPublic).map(withoutInitializers);
        // A `dispatchEvent(event)` with an event from elsewhere has no name to show; its doc block gives it one.
        declaration.events = declaration.events?.filter(({ name }) => name);
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) =>
          declaration.members?.some(({ name }) => name === fieldName),
        );
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(({ exports }) => exports.length > 0);
  },
});

/** Names the published files, not the sources. */
export const publishedPaths = () => ({
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) => path.replace(/^\/?src\//, 'dist/npm/').replace(/\.ts$/, '.js');
    const visit = (value) => {
      if (Array.isArray(value)) value.forEach(visit);
      else if (value && typeof value === 'object') {
        for (const [key, inner] of Object.entries(value)) {
          if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = published(inner);
          else visit(inner);
        }
      }
    };
    visit(customElementsManifest);
  },
});

const declarationsOf = (manifest) => manifest.modules.flatMap(({ declarations }) => declarations ?? []);

const isEventClass = ({ kind, superclass }) => kind === 'class' && superclass?.name === 'Event';

/** What Lit itself calls, and what is for our own elements only, is nobody's API. */
const lifecycle = /^(connectedCallback|disconnectedCallback|adoptedCallback|attributeChangedCallback|createRenderRoot|render|renderContent|update|updated|firstUpdated|willUpdate|styles|shadowRootOptions)$/;

const isPublic = ({ name, privacy, jsdoc, description }) =>
  (privacy ?? 'public') === 'public' &&
  !name.startsWith('#') &&
  !name.startsWith('_') &&
  !lifecycle.test(name) &&
  !jsdoc?.tags?.some(({ name: tag }) => tag === 'internal') &&
  !/^@internal\b/.test(description ?? '');

/** A getter's or controller's initial expression says nothing to a reader. */
const withoutInitializers = (member) => {
  if (/^(new |this\.|\(|\{)/.test(member.default ?? '')) delete member.default;
  return member;
};
