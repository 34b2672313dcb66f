/** A file of the program that is missing or damaged: a fault of the installation. */
export class DamagedInstallation extends Error {
  override readonly name = 'DamagedInstallation';
}

/** A part of the program that is loaded when it is called for. */
export async function installed<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (error) {
    throw new DamagedInstallation(error instanceof Error ? error.message : String(error));
  }
}
