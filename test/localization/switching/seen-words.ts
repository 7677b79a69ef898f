import { wordsIn } from './english.ts';

/** All that elements say from now on, however shortly it stands there: looked at after each change, in every shadow root. */
export class SeenWords {
  readonly all = new Set<string>();
  #root: Element;
  #watched = new Set<Node>();
  #observer = new MutationObserver(() => this.#look());

  constructor(root: Element) {
    this.#root = root;
    this.#look();
  }

  stop(): void {
    this.#look();
    this.#observer.disconnect();
  }

  #look(): void {
    this.#watch(this.#root);
    for (const words of wordsIn(this.#root)) this.all.add(words);
  }

  #watch(root: Element | ShadowRoot): void {
    if (!this.#watched.has(root)) {
      this.#observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      this.#watched.add(root);
    }
    const roots = [root, ...root.querySelectorAll('*')].flatMap((node) => (node instanceof Element && node.shadowRoot) || []);
    for (const shadow of roots) if (shadow !== root) this.#watch(shadow);
  }
}
