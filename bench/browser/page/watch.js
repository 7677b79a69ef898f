export const rowsOf = (root) => root.querySelectorAll('tr.row');

/** After the next frame was painted: a task that is posted while it is made runs right after it. */
export const painted = () =>
  new Promise((done) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(performance.now());
      channel.port2.postMessage(undefined);
    }),
  );

/** When `holds` is true in the frame that was painted. */
const paintedOnce = async (holds) => {
  for (;;) {
    const at = await painted();
    if (holds()) return at;
  }
};

/** Puts what the runner asks for on the window. `rootOf` is where the rows are. */
export const watch = (rootOf) => {
  /** From the arrival of the document to the painted rows, in milliseconds. */
  window.firstContent = paintedOnce(() => {
    const root = rootOf();
    return root !== null && rowsOf(root).length >= 20;
  }).then((at) => at - performance.getEntriesByType('navigation')[0].responseEnd);

  /** From each keystroke to the frame that shows what it found. */
  const keystrokes = [];
  window.keystrokes = keystrokes;
  window.watchSearch = () => {
    const input = rootOf().querySelector('#search');
    input.focus();
    window.addEventListener(
      'input',
      (event) => {
        const before = rowsOf(rootOf())[0]?.id;
        const start = event.timeStamp;
        void paintedOnce(() => rowsOf(rootOf())[0]?.id !== before).then((at) => keystrokes.push(at - start));
      },
      { capture: true },
    );
  };

  /** Scrolls through everything and back, and answers how long each frame took. */
  window.scrollThrough = async (pixelsASecond, sweeps) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const frames = [];
    const bottom = () => document.scrollingElement.scrollHeight - innerHeight;
    let [last, top, direction] = [await frame(), 0, 1];
    for (let sweep = 0; sweep < sweeps; ) {
      const now = await frame();
      frames.push(now - last);
      top += (direction * pixelsASecond * Math.min(now - last, 100)) / 1000;
      last = now;
      if (top >= bottom() || top <= 0) {
        top = Math.min(Math.max(top, 0), bottom());
        direction = -direction;
        sweep++;
      }
      scrollTo({ top, behavior: 'instant' });
    }
    return frames;
  };
};
