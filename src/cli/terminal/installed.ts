/** A file of the program that is missing or damaged: a fault of the installation. */
export class DamagedInstallation extends Error {
  override readonly name = 'DamagedInstallation';
}

/** A part of the program that is loaded when it is called for. */
export async function installed<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (error) {
    throw new DamagedInstallation(causeOf(error));
  }
}

/** What is wrong, with the name of the file: of one that is cut short the engine tells it in the first line of the stack only. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [message = ''] = error.message.split('\n');
  if (error.name !== 'SyntaxError') return message;
  const file = /^(?:file:\/\/)?(.+\.[cm]?js):\d+$/m.exec(error.stack ?? '')?.[1];
  return file === undefined ? message : `${file} is damaged or cut short (${message})`;
}
