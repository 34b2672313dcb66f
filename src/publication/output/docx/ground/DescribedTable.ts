import { BuilderElement, Table, type ITableOptions } from 'docx';

/** A table that says what it holds, for a reader who cannot see it (`w:tblDescription`, ISO/IEC 29500-1, 17.4.46). */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, description: string) {
    super(options);
    const properties: unknown = this.root[0];
    if (description === '' || !(properties instanceof Object) || !('addChildElement' in properties)) return;
    const add: unknown = properties.addChildElement;
    if (typeof add !== 'function') return;
    // The last of the properties of a table, which is where the package is at.
    add.call(
      properties,
      new BuilderElement<{ readonly value: string }>({
        name: 'w:tblDescription',
        attributes: { value: { key: 'w:val', value: description } },
      }),
    );
  }
}
