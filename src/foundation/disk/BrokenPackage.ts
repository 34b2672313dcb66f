/** A file of the package that is missing or says what it may not: a fault of the installation, or of who changed it. */
export class BrokenPackage extends Error {
  override readonly name = 'BrokenPackage';
}
