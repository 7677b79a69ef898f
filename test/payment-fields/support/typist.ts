/**
 * Sits in the sandbox's fields when the test runner serves them, and types what a test says: `{ typist: { number: '4242…' } }`, by the ids
 * of the inputs. The sandbox's own server knows nothing of it.
 */
window.addEventListener('message', ({ data }: MessageEvent<{ typist?: Record<string, string> } | null>) => {
  for (const [id, keys] of Object.entries(data?.typist ?? {})) {
    const input = document.getElementById(id) as HTMLInputElement;
    input.value = '';
    for (const key of keys) {
      input.value += key;
      input.dispatchEvent(new InputEvent('input', { inputType: 'insertText', data: key, bubbles: true }));
    }
  }
});
