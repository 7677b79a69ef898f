/** A file in base64, as the contract wants it. Rejects when the browser may not read it any more, as after it was moved. */
export const readFile = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^.*?,/, ''));
    reader.onerror = () => reject(new Error('The file could not be read.', { cause: reader.error }));
    reader.readAsDataURL(file);
  });
